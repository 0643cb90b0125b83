using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>Whether a provider is named near a place in source: in a name, a string, a comment or an address.</summary>
internal static class ProviderMention
{
    // About five lines on either side.
    private const int Distance = 300;

    /// <summary>
    /// Looks for the provider's name, and for its part of the configuration key, in the text around an expression.
    /// Letters and digits count, not their case nor what stands between them.
    /// </summary>
    public static bool IsNear(TextSpan place, SourceText source, TokenFormat format)
    {
        var start = Math.Max(0, place.Start - Distance);
        var end = Math.Min(source.Length, place.End + Distance);
        var surroundings = LettersAndDigits(source.ToString(TextSpan.FromBounds(start, place.Start)) + "\n" + source.ToString(TextSpan.FromBounds(place.End, end)));
        var own = LettersAndDigits(source.ToString(place));
        return Names(format).Any(name => surroundings.Contains(name) || own.Contains(name));
    }

    private static IEnumerable<string> Names(TokenFormat format) =>
        new[] { format.Provider, format.ConfigurationKey.Split(':')[0] }.Select(LettersAndDigits).Where(name => name.Length > 2);

    private static string LettersAndDigits(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
