using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>
/// Finds the places of a C# source text that a token could come from, without syntax or symbols: whole tokens, tokens that
/// are interrupted by the end of a string, prefixes cut in two, bodies without a prefix, and escaped characters. A file
/// without any such sign needs no further look.
/// </summary>
internal sealed class SourceSigns
{
    // So long a prefix is not there by chance, and its body may be interrupted in ways that are not worth telling apart.
    private const int TellingPrefix = 8;

    private static readonly Alphabet Space = Alphabet.AnyOf(" \t\r\n");
    private static readonly Alphabet Joint = Alphabet.AnyOf("+,");
    private static readonly Alphabet Quote = Alphabet.Of('"');
    private static readonly Alphabet BeforeQuote = Space | Alphabet.AnyOf("@$");
    private static readonly Alphabet InPrefix = Alphabet.Word | Alphabet.AnyOf("-./:=$");
    private static readonly Alphabet InBody = InPrefix | Alphabet.AnyOf("+~%");

    private readonly TokenMatcher _matcher;

    public SourceSigns(TokenMatcher matcher) => _matcher = matcher;

    /// <summary>The signs for every format that is known without configuration.</summary>
    public static SourceSigns Default { get; } = new(TokenMatcher.Default);

    /// <summary>The places of all signs, in no order; null if there is none.</summary>
    public List<int>? Find(ReadOnlySpan<char> source)
    {
        List<int>? signs = null;
        for (var start = _matcher.Filter.Next(source, 0); start >= 0; start = _matcher.Filter.Next(source, start + 1))
        {
            if (IsPrefixed(source, start)) (signs ??= []).Add(start);
        }

        for (var run = LongRuns.Next(source, 0); run.Length > 0; run = LongRuns.Next(source, run.End))
        {
            if (IsBodyAlone(source, run.Start) || HasUnprefixed(source, run)) (signs ??= []).Add(run.Start);
        }

        for (var mark = NextMark(source, 0); mark >= 0; mark = NextMark(source, mark + 1))
        {
            if (source[mark] == '"' ? IsCutPrefix(source, mark) : IsEscape(source, mark)) (signs ??= []).Add(mark - 1);
        }

        return signs;
    }

    private static int NextMark(ReadOnlySpan<char> source, int from)
    {
        var mark = source.Slice(from).IndexOfAny('"', '\\');
        return mark < 0 ? -1 : from + mark;
    }

    // A printable ASCII character by its number: \u0067, \U00000067, \x67.
    private static bool IsEscape(ReadOnlySpan<char> source, int backslash)
    {
        var digits = source.Slice(backslash + 1);
        if (digits.IsEmpty || backslash == 0) return false;
        return digits[0] switch
        {
            'u' => digits.Length > 4 && digits[1] == '0' && digits[2] == '0' && digits[3] is >= '2' and <= '7',
            'U' => digits.Length > 8 && digits.Slice(1, 6).Trim('0').IsEmpty && digits[7] is >= '2' and <= '7',
            'x' => digits.Length > 1 && digits[1] is >= '0' and <= '7',
            _ => false,
        };
    }

    // A prefix with a body behind it, or with what may go on in another string.
    private bool IsPrefixed(ReadOnlySpan<char> source, int start)
    {
        var prefix = _matcher.Prefixes.StartWith(source[start]);
        for (var i = start + 1; i < source.Length && prefix.Advance(source[i]); i++)
        {
            var formats = prefix.Formats;
            if (formats.IsEmpty) continue;
            if (prefix.Length >= TellingPrefix || IsInterrupted(source, i + 1)) return true;
            foreach (var format in formats)
            {
                if (format.Pattern.Match(source.Slice(start), 0) > 0) return true;
            }
        }

        return false;
    }

    private static bool IsInterrupted(ReadOnlySpan<char> source, int afterPrefix)
    {
        var end = afterPrefix;
        while (end < source.Length && InBody.Contains(source[end])) end++;
        if (end == source.Length) return false;
        if (source[end] is '\\' or '{' or '}') return true;
        if (source[end] != '"') return false;

        // A string that ends with the prefix may be a constant that is put together elsewhere.
        var next = Skip(source, end + 1, Space);
        return next < source.Length && (Joint.Contains(source[next]) || end == afterPrefix);
    }

    // "gh" + "p_...": the string ends inside a prefix that the next string goes on with.
    private bool IsCutPrefix(ReadOnlySpan<char> source, int quote)
    {
        if (quote == 0 || !InPrefix.Contains(source[quote - 1])) return false;
        var joint = Skip(source, quote + 1, Space);
        if (joint == source.Length || !Joint.Contains(source[joint])) return false;
        var next = Skip(source, joint + 1, BeforeQuote);
        if (next == source.Length || source[next] != '"') return false;
        next = Skip(source, next, Quote);

        for (var start = quote - 1; start >= 0 && InPrefix.Contains(source[start]); start--)
        {
            if (PrefixFilter.StartsWord(source, start) && GoesOn(source, start, quote, next)) return true;
        }

        return false;
    }

    private bool GoesOn(ReadOnlySpan<char> source, int start, int quote, int next)
    {
        var prefix = _matcher.Prefixes.StartWith(source[start]);
        if (prefix.IsEmpty) return false;
        for (var i = start + 1; i < quote; i++)
        {
            if (!prefix.Advance(source[i])) return false;
        }

        for (var i = next; i < source.Length && prefix.Advance(source[i]); i++)
        {
            if (!prefix.Formats.IsEmpty) return true;
        }

        return false;
    }

    // Prefix + "body" and $"{Prefix}body": the prefix may be a constant of another file.
    private static bool IsBodyAlone(ReadOnlySpan<char> source, int start)
    {
        if (start == 0) return false;
        if (source[start - 1] == '}') return true;
        if (source[start - 1] != '"') return false;
        var before = start - 1;
        while (before >= 0 && (Space.Contains(source[before]) || source[before] is '"' or '@' or '$')) before--;
        return before >= 0 && Joint.Contains(source[before]);
    }

    private bool HasUnprefixed(ReadOnlySpan<char> source, TextRun run)
    {
        var isEscaped = run.Start > 0 && source[run.Start - 1] == '\\' && Alphabet.LetterOfEscape.Contains(source[run.Start]);
        return _matcher.HasUnprefixed(isEscaped ? source.Slice(run.Start + 1) : source, isEscaped ? new(0, run.Length - 1) : run);
    }

    private static int Skip(ReadOnlySpan<char> source, int position, Alphabet alphabet)
    {
        while (position < source.Length && alphabet.Contains(source[position])) position++;
        return position;
    }
}
