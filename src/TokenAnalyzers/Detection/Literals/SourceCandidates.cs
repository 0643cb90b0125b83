using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// Finds the places of a C# source text that a token could come from, without syntax or symbols: whole tokens, tokens that
/// go on in another string, bodies without a prefix, encoded tokens, lists of characters, and escaped characters. A file without any
/// such sign needs no further look. The same passes find words that others look for, and what strings of no known format show.
/// </summary>
/// <param name="matcher">Knows the formats.</param>
/// <param name="words">The words. Where one begins with another, that one is enough.</param>
internal sealed class SourceCandidates(TokenMatcher matcher, ImmutableArray<string> words)
{
    private static readonly Alphabet BeforeString = Alphabet.AnyOf(" \t\r\n\"@$");

    private readonly LeadingWords _words = new(words);
    private readonly StringEnds _ends = new(matcher.Prefixes);
    private readonly PrefixFilter _filter = new(matcher.Prefixes.Prefixes, matcher.TeamPrefixes.AddRange(ListCandidates.Words).AddRange(words));

    /// <summary>
    /// The places of all signs, in no order, and those of the words, in the order of the text; null where there is none. What the strings show besides.
    /// </summary>
    public (List<int>? Signs, List<int>? Words, StringCandidates Strings) Find(ReadOnlySpan<char> source)
    {
        List<int>? signs = null;
        List<int>? places = null;
        var strings = default(StringCandidates.Builder);
        AddTokens(source, ref signs, ref places);
        AddMarks(source, ref signs, ref strings);
        AddEscapes(source, ref signs);
        return (signs, places, strings.ToCandidates());
    }

    [MethodImpl(HotPath.Optimized)]
    private void AddTokens(ReadOnlySpan<char> source, ref List<int>? signs, ref List<int>? places)
    {
        List<TokenMatch>? unprefixed = null;
        var runs = default(RunCache);
        var scan = new FilterScan(_filter, source);
        while (scan.MoveNext())
        {
            if (scan.Prefix >= 0)
            {
                if (SignAt(source, scan.Prefix, ref runs) is >= 0 and var sign) (signs ??= []).Add(sign);
                if (_words.Start(source.Slice(scan.Prefix))) (places ??= []).Add(scan.Prefix);
            }

            if (scan.Run < 0) continue;
            if (IsBodyAlone(source, scan.Run)) (signs ??= []).Add(scan.Run);
            matcher.AddAround(source, scan.Run, ref runs, ref unprefixed);
        }

        matcher.Unprefixed.AddInfixed(source, ref runs, ref unprefixed);
        if (unprefixed is not null) (signs ??= []).AddRange(unprefixed.Select(match => match.Start));
    }

    // A prefix is its own sign; what comes before a list leads to its first element.
    [MethodImpl(HotPath.Optimized)]
    private int SignAt(ReadOnlySpan<char> source, int start, ref RunCache runs) =>
        IsPrefixed(source, start, ref runs) ? start : ListCandidates.FirstElement(source, start);

    // One look for every mark: what asks for a quote asks for the same few characters around it.
    [MethodImpl(HotPath.Optimized)]
    private void AddMarks(ReadOnlySpan<char> source, ref List<int>? signs, ref StringCandidates.Builder strings)
    {
        var mark = source.IndexOfAny('"', '=', '@');
        while (mark >= 0)
        {
            if (source[mark] != '"')
            {
                strings.AddAroundSign(source, mark);
            }
            else
            {
                if (mark > 0 && _ends.IsSign(source, mark)) (signs ??= []).Add(mark - 1);
                strings.AddAroundQuote(source, mark);
            }

            var next = source.Slice(mark + 1).IndexOfAny('"', '=', '@');
            mark = next < 0 ? -1 : mark + 1 + next;
        }
    }

    [MethodImpl(HotPath.Optimized)]
    private static void AddEscapes(ReadOnlySpan<char> source, ref List<int>? signs)
    {
        var place = source.IndexOf('\\');
        while (place >= 0)
        {
            if (place > 0 && IsEscape(source.Slice(place + 1))) (signs ??= []).Add(place - 1);
            var next = source.Slice(place + 1).IndexOf('\\');
            place = next < 0 ? -1 : place + 1 + next;
        }
    }

    // A printable ASCII character by its number: \u0067, \U00000067, \x67.
    private static bool IsEscape(ReadOnlySpan<char> afterBackslash)
    {
        if (afterBackslash.IsEmpty) return false;
        var most = afterBackslash[0] switch { 'u' or 'x' => 4, 'U' => 8, _ => 0 };
        var number = 0L;
        for (var i = 1; i <= most && i < afterBackslash.Length && DigitOf(afterBackslash[i]) is >= 0 and var digit; i++) number = (number * 16) + digit;
        return number is > ' ' and <= '~';
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };

    // A prefix with its body after it, or with what interrupts a body: an escape or a hole.
    [MethodImpl(HotPath.Optimized)]
    private bool IsPrefixed(ReadOnlySpan<char> source, int start, ref RunCache runs)
    {
        var prefix = matcher.Prefixes.StartWith(source[start]);
        for (var i = start + 1; i < source.Length && prefix.Advance(source[i]); i++)
        {
            var formats = prefix.Formats;
            if (formats.IsEmpty) continue;
            if (prefix.IsTelling && IsInterrupted(source, i + 1)) return true;
            foreach (var format in formats)
            {
                if (format.Pattern.Match(source, start, ref runs) > 0) return true;
            }
        }

        return false;
    }

    private static bool IsInterrupted(ReadOnlySpan<char> source, int afterPrefix)
    {
        // The head of a key file has words.
        var hasWords = source[afterPrefix - 1] == ' ';
        var end = afterPrefix;
        while (end < source.Length && (PartialToken.Characters.Contains(source[end]) || (hasWords && source[end] == ' '))) end++;
        return end < source.Length && source[end] is '\\' or '{' or '}';
    }

    // Prefix + "body" and $"{Prefix}body": the prefix may be a constant of another file.
    private static bool IsBodyAlone(ReadOnlySpan<char> source, int start)
    {
        if (start == 0) return false;
        if (source[start - 1] is not ('"' or '}')) return false;
        if (!PartialToken.StartsWithBody(source.Slice(start))) return false;
        if (source[start - 1] == '}') return true;
        var before = start - 1;
        while (before >= 0 && BeforeString.Contains(source[before])) before--;
        return before >= 0 && (source[before] == '+' || (source[before] == ',' && StringEnds.IsInStringCall(source, before)));
    }
}
