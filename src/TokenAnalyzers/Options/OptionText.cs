using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Options;

/// <summary>What messages show of keys and values that someone wrote.</summary>
internal static class OptionText
{
    private const int Longest = 60;

    /// <summary>The text in quotes: cut where it is long, and left out where it holds a token.</summary>
    public static string Quote(string text)
    {
        if (HoldsToken(text)) return "'***'";
        return text.Length > Longest ? $"'{text.Substring(0, Longest)}...'" : $"'{text}'";
    }

    /// <summary>Whether a text could hold a token; one that needs its provider near by counts too.</summary>
    public static bool HoldsToken(string text) => !TokenMatcher.Default.Find(text.AsSpan(), static _ => true).IsEmpty;
}
