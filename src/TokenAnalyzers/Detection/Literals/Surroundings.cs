using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// Whether what is around a place in source lets a value be a token, for formats that do not say so by themselves.
/// Letters and digits count, not their case nor what is between them.
/// </summary>
internal static class Surroundings
{
    // About five lines on either side.
    private const int Distance = 300;

    // The name of the value, and not that of the other half of its pair before it.
    private const int LongestName = 40;
    private static readonly char[] Braces = ['{', '}'];

    /// <summary>Whether a value of the format may be a token there.</summary>
    /// <param name="place">The expression that holds the value.</param>
    /// <param name="source">The text around it.</param>
    /// <param name="format">A format.</param>
    public static bool Allow(TextSpan place, SourceText source, TokenFormat format) =>
        !MakePublic(place, source, format) && (!format.RequiresContext || IsProviderNear(place, source, format));

    /// <summary>Whether everyone may see a value of the format there.</summary>
    public static bool MakePublic(TextSpan place, SourceText source, TokenFormat format) =>
        format.CanBePublic && ((format.PublicName is { } name && IsNamed(place, source, name)) || IsBeside(place, source, format.PublicNeighbours));

    /// <summary>The text around a place, with the place itself.</summary>
    public static string Of(TextSpan place, SourceText source) =>
        source.ToString(TextSpan.FromBounds(Math.Max(0, place.Start - Distance), Math.Min(source.Length, place.End + Distance)));

    private static bool IsNamed(TextSpan place, SourceText source, string name) =>
        LettersAndDigits(source.ToString(TextSpan.FromBounds(Math.Max(0, place.Start - LongestName), place.End))).Contains(name);

    // In the same object: no brace is between.
    private static bool IsBeside(TextSpan place, SourceText source, string[] neighbours)
    {
        if (neighbours.Length == 0) return false;
        var before = source.ToString(TextSpan.FromBounds(Math.Max(0, place.Start - Distance), place.Start));
        var after = source.ToString(TextSpan.FromBounds(place.End, Math.Min(source.Length, place.End + Distance)));
        var end = after.IndexOfAny(Braces);
        var beside = LettersAndDigits(before.Substring(before.LastIndexOfAny(Braces) + 1) + "\n" + (end < 0 ? after : after.Substring(0, end)));
        return Array.Exists(neighbours, beside.Contains);
    }

    // Looks for the provider's name, and for its part of the configuration key: in names, strings, comments and addresses.
    private static bool IsProviderNear(TextSpan place, SourceText source, TokenFormat format)
    {
        var start = Math.Max(0, place.Start - Distance);
        var end = Math.Min(source.Length, place.End + Distance);
        var surroundings = LettersAndDigits(
            source.ToString(TextSpan.FromBounds(start, place.Start)) + "\n" + source.ToString(TextSpan.FromBounds(place.End, end)));
        var own = LettersAndDigits(source.ToString(place));
        return Names(format).Any(name => surroundings.Contains(name) || own.Contains(name));
    }

    private static IEnumerable<string> Names(TokenFormat format) =>
        new[] { format.Provider, format.ConfigurationKey.Split(':')[0] }.Select(LettersAndDigits).Where(name => name.Length > 2);

    private static string LettersAndDigits(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
