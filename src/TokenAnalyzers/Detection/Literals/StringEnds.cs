using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>Looks at the end of a string in source text: does it end inside a token that may go on elsewhere?</summary>
internal sealed class StringEnds(PrefixTrie prefixes)
{
    private const int FurthestName = 512;

    private static readonly Alphabet Space = Alphabet.AnyOf(" \t\r\n");
    private static readonly Alphabet BeforeQuote = Space | Alphabet.AnyOf("@$");
    private static readonly Alphabet Quote = Alphabet.Of('"');

    /// <summary>
    /// Whether the string that ends at a quote could be the first part of a token: another string follows, and the last
    /// characters are a prefix with or without some of its body, or start a prefix that the next string goes on with. At the
    /// end of a statement they may be a constant that is put together elsewhere.
    /// </summary>
    [MethodImpl(HotPath.Optimized)]
    public bool IsSign(ReadOnlySpan<char> source, int quote)
    {
        if (!PartialToken.Characters.Contains(source[quote - 1])) return false;
        var after = Skip(source, quote + 1, Space);
        var following = Following(source, after);
        var goesOn = following >= 0;
        if (!goesOn && (after == source.Length || source[after] != ';')) return false;

        var next = goesOn ? StartOfString(source, following) : -1;
        if (!EndsInPrefix(source, quote, goesOn, next)) return false;

        // Most commas are not between the parts of one text.
        return source[after] != ',' || IsInStringCall(source, quote);
    }

    // After what leads to the next part of a text: +, a comma, or a call of Append; -1 if there is none.
    private static int Following(ReadOnlySpan<char> source, int position)
    {
        const string Append = ".Append(";
        if (position == source.Length) return -1;
        if (source[position] is '+' or ',') return position + 1;
        if (source[position] != ')') return -1;
        var call = Skip(source, position + 1, Space);
        return source.Slice(call).StartsWith(Append.AsSpan(), StringComparison.Ordinal) ? call + Append.Length : -1;
    }

    /// <summary>Whether the name of a method that puts a string together is a little before a place.</summary>
    public static bool IsInStringCall(ReadOnlySpan<char> source, int position)
    {
        var start = Math.Max(0, position - FurthestName);
        var before = source.Slice(start, position - start);
        return before.IndexOf("Concat(".AsSpan()) >= 0 || before.IndexOf("Join(".AsSpan()) >= 0 || before.IndexOf("Format(".AsSpan()) >= 0;
    }

    [MethodImpl(HotPath.Optimized)]
    private bool EndsInPrefix(ReadOnlySpan<char> source, int quote, bool goesOn, int next)
    {
        for (var start = quote - 1; start >= 0 && PartialToken.Characters.Contains(source[start]); start--)
        {
            if (WordStart.IsAt(source, start) && IsPrefix(source, start, quote, goesOn, next)) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private bool IsPrefix(ReadOnlySpan<char> source, int start, int quote, bool goesOn, int next)
    {
        var prefix = prefixes.StartWith(source[start]);
        var position = start + 1;
        for (; position < quote && prefix.Advance(source[position]); position++)
        {
            // "ghp_abc" + "def...": a prefix and some of its body. At the end of a statement most of these are words and addresses.
            if (prefix.IsTelling && position + 1 < quote && (goesOn || IsRandom(source.Slice(position + 1, quote - position - 1)))) return true;
        }

        if (position < quote || prefix.IsEmpty) return false;

        // "ghp_" + "...", and a constant "ghp_" that is put together elsewhere.
        if (prefix.IsTelling) return true;

        // "gh" + "p_..."
        for (; next >= 0 && next < source.Length && prefix.Advance(source[next]); next++)
        {
            if (prefix.IsTelling) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsRandom(ReadOnlySpan<char> text)
    {
        var hasDigit = false;
        foreach (var character in text)
        {
            if (!LongRun.WordCharacters.Contains(character)) return false;
            hasDigit |= character is >= '0' and <= '9';
        }

        return hasDigit;
    }

    private static int StartOfString(ReadOnlySpan<char> source, int position)
    {
        var quote = Skip(source, position, BeforeQuote);
        return quote < source.Length && source[quote] == '"' ? Skip(source, quote, Quote) : -1;
    }

    [MethodImpl(HotPath.Optimized)]
    private static int Skip(ReadOnlySpan<char> source, int position, Alphabet alphabet)
    {
        while (position < source.Length && alphabet.Contains(source[position])) position++;
        return position;
    }
}
