using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>
/// Finds the places of a C# source text where a personal key could be read, without syntax or symbols: strings that end in
/// words for a personal token, and names that do.
/// </summary>
internal static class PersonalSigns
{
    private const int Longest = 40;

    /// <summary>Whether the text before a quote ends in words for a personal token.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsKeyBefore(ReadOnlySpan<char> source, int quote) =>
        CanEndKey(source, quote) && PersonalEnding.Of(KeyBefore(source, quote)) is not null;

    /// <summary>Whether the text after a quote is a key that starts with the acronym and goes on with a provider.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsKeyAfter(ReadOnlySpan<char> source, int quote)
    {
        var key = source.Slice(quote + 1);
        if (key.IsEmpty || (key[0] | 0x20) != 'p' || !PersonalEnding.StartsWithAcronym(key)) return false;
        var end = key.IndexOf('"');
        return end is > 0 and <= Longest && PersonalEnding.BeforeProvider(key.Slice(0, end)) is not null;
    }

    /// <summary>Adds the places of the names, in no order.</summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="endsOfNames">What they end in, as <see cref="EndOf"/> has it.</param>
    /// <param name="signs">The places.</param>
    public static void AddNames(ReadOnlySpan<char> source, IEnumerable<string> endsOfNames, List<int> signs)
    {
        foreach (var end in endsOfNames) AddNames(source, end, signs);
    }

    /// <summary>The last words of a name as they are spelled, such as "PAT"; null if they do not say personal.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static string? EndOf(string name) =>
        CanEndKey(name.AsSpan(), name.Length) && PersonalEnding.Of(name.AsSpan()) is var (_, start, _) ? name.Substring(start) : null;

    private static void AddNames(ReadOnlySpan<char> source, string endOfName, List<int> signs)
    {
        for (var at = Next(source, endOfName, 0); at >= 0; at = Next(source, endOfName, at + 1))
        {
            var end = at + endOfName.Length;
            if (end < source.Length && Alphabet.Word.Contains(source[end])) continue;
            if (PersonalEnding.Of(KeyBefore(source, end)) is not null) signs.Add(at);
        }
    }

    // "token", "key" and "pat" end so, and "secret", "value" or digits may follow.
    [MethodImpl(HotPath.Optimized)]
    private static bool CanEndKey(ReadOnlySpan<char> source, int end)
    {
        if (end < 3) return false;
        if (source[end - 1] is >= '0' and <= '9') return true;
        return (source[end - 3] | 0x20, source[end - 2] | 0x20, source[end - 1] | 0x20)
            is ('k', 'e', 'n' or 'y') or ('p', 'a', 't') or ('r', 'e', 't') or ('l', 'u', 'e');
    }

    // As many characters as the longest ending can have.
    private static ReadOnlySpan<char> KeyBefore(ReadOnlySpan<char> source, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && (Alphabet.Word.Contains(source[start - 1]) || source[start - 1] is ':' or '-' or '.')) start--;
        return source.Slice(start, end - start);
    }

    [MethodImpl(HotPath.Optimized)]
    private static int Next(ReadOnlySpan<char> source, string word, int from)
    {
        var at = from < source.Length ? source.Slice(from).IndexOf(word.AsSpan()) : -1;
        return at < 0 ? -1 : from + at;
    }
}
