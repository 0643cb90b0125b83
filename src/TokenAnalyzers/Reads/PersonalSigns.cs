using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Reads;

/// <summary>
/// Finds the places of a C# source text where a personal key could be read, without syntax or symbols: strings that end in
/// words for a personal token, and names that do.
/// </summary>
internal static class PersonalSigns
{
    /// <summary>The places of all signs, in no order; null if there is none.</summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="endsOfNames">What names end in that are looked for too, as <see cref="EndOf"/> has them.</param>
    public static List<int>? Find(ReadOnlySpan<char> source, IReadOnlyCollection<string> endsOfNames)
    {
        List<int>? signs = null;
        AddStrings(source, ref signs);
        foreach (var end in endsOfNames) AddNames(source, end, ref signs);
        return signs;
    }

    /// <summary>The last words of a name as they are spelled, such as "PAT"; null if they do not say personal.</summary>
    public static string? EndOf(string name) =>
        name.Length > 0 && CanEndKey(name[name.Length - 1]) && PersonalEnding.Of(name.AsSpan()) is var (_, start, _) ? name.Substring(start) : null;

    [MethodImpl(Jit.Optimized)]
    private static void AddStrings(ReadOnlySpan<char> source, ref List<int>? signs)
    {
        for (var quote = Next(source, "\"", 1); quote >= 0; quote = Next(source, "\"", quote + 1))
        {
            if (CanEndKey(source[quote - 1]) && PersonalEnding.Of(KeyBefore(source, quote)) is not null) signs = Add(signs, quote - 1);
        }
    }

    private static void AddNames(ReadOnlySpan<char> source, string endOfName, ref List<int>? signs)
    {
        for (var at = Next(source, endOfName, 0); at >= 0; at = Next(source, endOfName, at + 1))
        {
            var end = at + endOfName.Length;
            if (end < source.Length && Alphabet.Word.Contains(source[end])) continue;
            if (PersonalEnding.Of(KeyBefore(source, end)) is not null) signs = Add(signs, at);
        }
    }

    // The last letters of the endings, and digits.
    private static bool CanEndKey(char character) => character is 't' or 'T' or 'n' or 'N' or 'y' or 'Y' or (>= '0' and <= '9');

    // As many characters as the longest ending can have.
    private static ReadOnlySpan<char> KeyBefore(ReadOnlySpan<char> source, int end)
    {
        const int Longest = 40;
        var start = end;
        while (start > 0 && end - start < Longest && (Alphabet.Word.Contains(source[start - 1]) || source[start - 1] is ':' or '-' or '.')) start--;
        return source.Slice(start, end - start);
    }

    [MethodImpl(Jit.Optimized)]
    private static int Next(ReadOnlySpan<char> source, string word, int from)
    {
        var at = from < source.Length ? source.Slice(from).IndexOf(word.AsSpan()) : -1;
        return at < 0 ? -1 : from + at;
    }

    private static List<int> Add(List<int>? signs, int sign)
    {
        signs ??= [];
        signs.Add(sign);
        return signs;
    }
}
