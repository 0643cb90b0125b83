using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>The formats that start with no literal, or with a short one: they are tried around long runs, or around a literal inside them.</summary>
internal sealed class UnprefixedFormats
{
    // Paths consist of base64 characters too, so runs of base64 have to be longer.
    private const int ShortestOfBase64 = 40;

    private readonly ImmutableArray<FormatWithRun> _ofWords;
    private readonly ImmutableArray<FormatWithRun> _ofBase64;
    private readonly ImmutableArray<InfixFormat> _infixed;

    public UnprefixedFormats(IEnumerable<TokenFormat> formats)
    {
        var kinds = formats.ToLookup(format => OfWords(format) is not null ? Kind.Words : OfBase64(format) is not null ? Kind.Base64 : Kind.Infix);
        _ofWords = InOrder(kinds[Kind.Words].Select(OfWords));
        _ofBase64 = InOrder(kinds[Kind.Base64].Select(OfBase64));
        _infixed = kinds[Kind.Infix].Select(InfixFormat.Of).ToImmutableArray();
    }

    private enum Kind
    {
        Words,
        Base64,
        Infix,
    }

    /// <summary>Whether every token of the format holds a long run.</summary>
    public static bool HasLongRun(TokenFormat format) => (OfWords(format) ?? OfBase64(format)) is not null;

    /// <summary>Adds the tokens around a long run.</summary>
    [MethodImpl(HotPath.Optimized)]
    public void AddAround(ReadOnlySpan<char> text, TextRun run, ref RunCache runs, ref List<TokenMatch>? candidates)
    {
        Add(_ofBase64, text, run, ref runs, ref candidates);
        for (var words = LongRun.NextOfWords(text, run, run.Start); words.Length > 0; words = LongRun.NextOfWords(text, run, words.End))
        {
            Add(_ofWords, text, words, ref runs, ref candidates);
        }
    }

    /// <summary>Adds the tokens that are known by a literal inside them.</summary>
    public void AddInfixed(ReadOnlySpan<char> text, ref RunCache runs, ref List<TokenMatch>? candidates)
    {
        foreach (var infixed in _infixed)
        {
            for (var start = infixed.Next(text, 0); start >= 0; start = infixed.Next(text, start + 1))
            {
                if (MatchVerifier.Judge(infixed.Format, text, start, ref runs) is { } match) (candidates ??= []).Add(match);
            }
        }
    }

    // Those that need the shortest run come first, so that a search among them can end early.
    private static ImmutableArray<FormatWithRun> InOrder(IEnumerable<FormatWithRun?> rows) => rows.OrderBy(row => row!.ShortestRun).ToImmutableArray()!;

    private static FormatWithRun? OfWords(TokenFormat format) => FormatWithRun.Of(format, LongRun.WordCharacters, LongRun.Shortest);

    private static FormatWithRun? OfBase64(TokenFormat format) => FormatWithRun.Of(format, LongRun.Characters, ShortestOfBase64);

    [MethodImpl(HotPath.Optimized)]
    private static int FurthestReach(ImmutableArray<FormatWithRun> rows, ReadOnlySpan<char> text, TextRun run)
    {
        var furthest = 0;
        for (var i = 0; i < rows.Length && rows[i].ShortestRun <= run.Length; i++) furthest = Math.Max(furthest, rows[i].ReachBefore(text, run));
        return furthest;
    }

    // Words are few in a run, however long it is, so they come first.
    [MethodImpl(HotPath.Optimized)]
    private static void Add(ImmutableArray<FormatWithRun> rows, ReadOnlySpan<char> text, TextRun run, ref RunCache runs, ref List<TokenMatch>? candidates)
    {
        if (run.Length == 0) return;
        var furthest = FurthestReach(rows, text, run);
        for (var start = Math.Max(0, run.Start - furthest); start <= run.End - LongRun.Shortest; start++)
        {
            if (!WordStart.IsAt(text, start)) continue;
            foreach (var row in rows)
            {
                if (row.ShortestRun > run.Length) break;
                if (row.CanStart(text, start, run) && MatchVerifier.Judge(row.Format, text, start, ref runs) is { } match) (candidates ??= []).Add(match);
            }
        }
    }
}

/// <summary>A format whose tokens all hold a long run.</summary>
/// <param name="Format">The format.</param>
/// <param name="ShortestRun">The fewest characters of that run.</param>
/// <param name="Reach">The most characters that a token has before it.</param>
/// <param name="Characters">What a token is made of.</param>
internal sealed record FormatWithRun(TokenFormat Format, int ShortestRun, int Reach, Alphabet Characters)
{
    private readonly Alphabet _first = Format.Pattern.Sequences.Aggregate(default(Alphabet), (first, sequence) => first | sequence.Elements[0].Alphabet);

    /// <summary>Null if not every token of the format holds a long run.</summary>
    public static FormatWithRun? Of(TokenFormat format, Alphabet characters, int atLeast)
    {
        int shortest = int.MaxValue, reach = 0;
        var all = default(Alphabet);
        foreach (var sequence in format.Pattern.Sequences)
        {
            var run = FirstLongRun(sequence, characters, atLeast);
            shortest = Math.Min(shortest, run.Length);
            reach = Math.Max(reach, run.Start);
            foreach (var element in sequence.Elements) all |= element.Alphabet;
        }

        return shortest < atLeast ? null : new(format, shortest, reach, all);
    }

    /// <summary>The most characters that a token could have before a run in a text: none if what is there is in no token.</summary>
    public int ReachBefore(ReadOnlySpan<char> text, TextRun run) => run.Start > 0 && Characters.Contains(text[run.Start - 1]) ? Reach : 0;

    /// <summary>Whether a token of the format that holds the run could start at a place.</summary>
    public bool CanStart(ReadOnlySpan<char> text, int start, TextRun run) =>
        start >= run.Start - Reach && start <= run.End - ShortestRun && _first.Contains(text[start]);

    // The first run that is long at its shortest, and the most characters before it; its length is 0 if there is none.
    private static TextRun FirstLongRun(PatternSequence sequence, Alphabet characters, int atLeast)
    {
        var run = default(TextRun);
        var before = 0;
        foreach (var element in sequence.Elements)
        {
            if ((element.Alphabet | characters) == characters)
                run = run.Length == 0 ? new(before, element.Minimum) : new(run.Start, run.Length + element.Minimum);
            else if (run.Length >= atLeast) break;
            else run = default;
            before += element.Maximum;
        }

        return run.Length >= atLeast ? run : default;
    }
}

/// <summary>A format that is known by a literal at a fixed place inside its tokens.</summary>
/// <param name="Format">The format.</param>
/// <param name="Infix">The literal.</param>
/// <param name="Offset">How many characters every token has before it.</param>
internal sealed record InfixFormat(TokenFormat Format, string Infix, int Offset)
{
    /// <exception cref="FormatException">The format has no literal after parts of fixed lengths.</exception>
    public static InfixFormat Of(TokenFormat format)
    {
        var elements = format.Pattern.Sequences[0].Elements;
        var before = elements.TakeWhile(element => !element.IsLiteral).ToList();
        var infix = elements.Skip(before.Count).TakeWhile(element => element.IsLiteral).Select(element => element.Alphabet.First);
        var isFixed = before.TrueForAll(element => element.Minimum == element.Maximum) && before.Count < elements.Length;
        return isFixed
            ? new(format, string.Concat(infix), before.Sum(element => element.Minimum))
            : throw new FormatException($"{format.Id} has neither a prefix, nor a long run, nor a literal at a fixed place.");
    }

    /// <summary>Where the next token that starts at or after <paramref name="from"/> could start, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var first = from + Offset;
        if (first >= text.Length) return -1;
        var infix = text.Slice(first).IndexOf(Infix.AsSpan());
        return infix < 0 ? -1 : from + infix;
    }
}
