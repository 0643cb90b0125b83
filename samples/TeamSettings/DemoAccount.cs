using TokenAnalyzers;

namespace TeamSettings;

/// <summary>The account of demonstrations. The attribute says what the code does not show: this never runs in production.</summary>
[DevelopmentCode]
internal static class DemoAccount
{
    public static string Token => "dbtu_0R0C7DIiNfGMW2-IZxlGnwz_IQ8pWseGZEU0rW5W3M5MASaIy0";
}
