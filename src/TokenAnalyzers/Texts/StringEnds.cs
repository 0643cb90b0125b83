using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>Looks at the end of a string in source text: does it end inside a token that may go on elsewhere?</summary>
internal sealed class StringEnds(PrefixTable prefixes)
{
    private static readonly Alphabet Space = Alphabet.AnyOf(" \t\r\n");
    private static readonly Alphabet BeforeQuote = Space | Alphabet.AnyOf("@$");
    private static readonly Alphabet Quote = Alphabet.Of('"');

    /// <summary>
    /// Whether the string that ends at a quote could be the first part of a token: another string follows, and the last
    /// characters are a prefix with or without some of its body, or start a prefix that the next string goes on with. A
    /// prefix at the end of a statement may be a constant that is put together elsewhere.
    /// </summary>
    public bool IsSign(ReadOnlySpan<char> source, int quote)
    {
        if (!OpenText.Characters.Contains(source[quote - 1])) return false;
        var after = Skip(source, quote + 1, Space);
        var goesOn = after < source.Length && source[after] is '+' or ',';
        if (!goesOn && (after == source.Length || source[after] != ';')) return false;

        var next = goesOn ? StartOfString(source, after + 1) : -1;
        for (var start = quote - 1; start >= 0 && OpenText.Characters.Contains(source[start]); start--)
        {
            if (WordStart.IsAt(source, start) && IsSign(source, start, quote, goesOn, next)) return true;
        }

        return false;
    }

    private bool IsSign(ReadOnlySpan<char> source, int start, int quote, bool goesOn, int next)
    {
        var prefix = prefixes.StartWith(source[start]);
        var position = start + 1;
        for (; position < quote && prefix.Advance(source[position]); position++)
        {
            // "ghp_abc" + "def...": a prefix and some of its body.
            if (goesOn && !prefix.Formats.IsEmpty && position + 1 < quote) return true;
        }

        if (position < quote || prefix.IsEmpty) return false;

        // "ghp_" + "...", and a constant "ghp_" that is put together elsewhere.
        if (!prefix.Formats.IsEmpty) return true;

        // "gh" + "p_..."
        for (; next >= 0 && next < source.Length && prefix.Advance(source[next]); next++)
        {
            if (!prefix.Formats.IsEmpty) return true;
        }

        return false;
    }

    private static int StartOfString(ReadOnlySpan<char> source, int position)
    {
        var quote = Skip(source, position, BeforeQuote);
        return quote < source.Length && source[quote] == '"' ? Skip(source, quote, Quote) : -1;
    }

    private static int Skip(ReadOnlySpan<char> source, int position, Alphabet alphabet)
    {
        while (position < source.Length && alphabet.Contains(source[position])) position++;
        return position;
    }
}
