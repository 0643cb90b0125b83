using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>A pair of JSON inside a string: <c>"name": "value"</c>, whose quotes are escaped, doubled, or as they are.</summary>
internal static class JsonPair
{
    private static readonly Alphabet InName = Alphabet.Word | Alphabet.AnyOf("-.:");

    /// <summary>The pair whose value is after a quote; null if there is none whose value looks secret.</summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="quote">The quote.</param>
    [MethodImpl(HotPath.Optimized)]
    public static NamedPair? Before(ReadOnlySpan<char> source, int quote)
    {
        var first = quote > 0 && source[quote - 1] is '\\' or '"' ? quote - 1 : quote;
        var colon = SkipSpaces(source, first) - 1;
        return colon > 0 && source[colon] == ':' ? Around(source, colon, source.Slice(first, quote + 1 - first), quote + 1) : null;
    }

    private static NamedPair? Around(ReadOnlySpan<char> source, int colon, ReadOnlySpan<char> quote, int start)
    {
        var value = source.Slice(start, CharacterKinds.End(source, start, out var kinds) - start);
        if (!source.Slice(start + value.Length).StartsWith(quote)) return null;
        if (!CredentialValue.CanBeOf(kinds, value.Length) || !CredentialValue.HasForm(value)) return null;
        var looks = ValueScan.LooksOf(value);
        if (looks == ValueLooks.Possible) return null;
        return NameBefore(source.Slice(0, SkipSpaces(source, colon)), quote) is { } name ? new(name, start, value.Length, looks, HasLabel: false) : null;
    }

    private static string? NameBefore(ReadOnlySpan<char> source, ReadOnlySpan<char> quote)
    {
        if (!source.EndsWith(quote)) return null;
        var end = source.Length - quote.Length;
        var start = end;
        while (start > 0 && end - start < NamedPair.LongestName && InName.Contains(source[start - 1])) start--;
        return start < end && source.Slice(0, start).EndsWith(quote) ? source.Slice(start, end - start).ToString() : null;
    }

    private static int SkipSpaces(ReadOnlySpan<char> source, int end)
    {
        while (end > 0 && source[end - 1] == ' ') end--;
        return end;
    }
}
