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

    private static readonly Alphabet Quote = Alphabet.Of('"');
    private static readonly Alphabet Zero = Alphabet.Of('0');
    private static readonly Alphabet Space = Alphabet.Of(' ') | Alphabet.Of('\t') | Alphabet.Of('\r') | Alphabet.Of('\n');
    private static readonly Alphabet Joint = Alphabet.Of('+') | Alphabet.Of(',');
    private static readonly Alphabet InPrefix = Alphabet.Word | Alphabet.Of('-') | Alphabet.Of('.') | Alphabet.Of('/') | Alphabet.Of(':') | Alphabet.Of('=');
    private static readonly Alphabet InBody = InPrefix | Alphabet.Of('+') | Alphabet.Of('~') | Alphabet.Of('%');
    // In "\nghp_..." the letter before the prefix is no part of the word.
    private static readonly Alphabet LetterOfEscape = Alphabet.Of('n') | Alphabet.Of('r') | Alphabet.Of('t');
    private static readonly Alphabet Escaped = Alphabet.Range('2', '7');

    private readonly TokenMatcher _matcher;
    private readonly PrefixFilter _filter;

    public SourceSigns(TokenMatcher matcher)
    {
        _matcher = matcher;
        var backslash = Alphabet.Of('\\');
        _filter = new(
        [
            .. matcher.Prefixes.Prefixes.Select(prefix => FilterPattern.Of(prefix, LetterOfEscape)),
            FilterPattern.Of(backslash, Alphabet.Of('u'), Zero, Zero, Escaped),
            FilterPattern.Of(backslash, Alphabet.Of('U'), Zero, Zero, Zero, Zero, Zero),
            FilterPattern.Of(backslash, Alphabet.Of('x'), Escaped | Zero),
            FilterPattern.Of(InPrefix, Quote, Space | Joint),
        ]);
    }

    /// <summary>The signs for every format that is known without configuration.</summary>
    public static SourceSigns Default { get; } = new(TokenMatcher.Default);

    /// <summary>The places of all signs, in no order; null if there is none.</summary>
    public List<int>? Find(ReadOnlySpan<char> source)
    {
        List<int>? signs = null;
        for (var start = _filter.Next(source, 0); start >= 0; start = _filter.Next(source, start + 1))
        {
            if (source[start] == '\\' || IsCutPrefix(source, start + 1) || IsPrefixed(source, start)) (signs ??= []).Add(start);
        }

        for (var run = LongRuns.Next(source, 0); run.Length > 0; run = LongRuns.Next(source, run.End))
        {
            if (IsBodyAlone(source, run.Start) || HasUnprefixed(source, run)) (signs ??= []).Add(run.Start);
        }

        return signs;
    }

    // A prefix with a body behind it, or with what may go on in another string.
    private bool IsPrefixed(ReadOnlySpan<char> source, int start)
    {
        if (!StartsWord(source, start)) return false;
        var prefix = _matcher.Prefixes.Start();
        for (var i = start; i < source.Length && prefix.Advance(source[i]); i++)
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

    private static bool StartsWord(ReadOnlySpan<char> source, int start) =>
        start == 0
        || !(Alphabet.Word.Contains(source[start]) && Alphabet.Word.Contains(source[start - 1]))
        || (start > 1 && source[start - 2] == '\\' && LetterOfEscape.Contains(source[start - 1]));

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
        if (quote >= source.Length || source[quote] != '"') return false;
        var joint = Skip(source, quote + 1, Space);
        if (joint == source.Length || !Joint.Contains(source[joint])) return false;
        var next = Skip(source, joint + 1, Space | Alphabet.Of('@') | Alphabet.Of('$'));
        if (next == source.Length || source[next] != '"') return false;
        next = Skip(source, next, Quote);

        for (var start = quote - 1; start >= 0 && InPrefix.Contains(source[start]); start--)
        {
            if (StartsWord(source, start) && GoesOn(source, start, quote, next)) return true;
        }

        return false;
    }

    private bool GoesOn(ReadOnlySpan<char> source, int start, int quote, int next)
    {
        var prefix = _matcher.Prefixes.Start();
        for (var i = start; i < quote; i++)
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
        var isEscaped = run.Start > 0 && source[run.Start - 1] == '\\' && LetterOfEscape.Contains(source[run.Start]);
        return _matcher.HasUnprefixed(isEscaped ? source.Slice(run.Start + 1) : source, isEscaped ? new(0, run.Length - 1) : run);
    }

    private static int Skip(ReadOnlySpan<char> source, int position, Alphabet alphabet)
    {
        while (position < source.Length && alphabet.Contains(source[position])) position++;
        return position;
    }
}
