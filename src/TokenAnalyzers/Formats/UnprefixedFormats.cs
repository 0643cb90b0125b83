using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats;

/// <summary>The formats that start with no literal, or with a short one: they are tried around long runs, or around a literal inside them.</summary>
internal sealed class UnprefixedFormats
{
    // Paths are runs of the characters of base64 too, so these have to be longer.
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
    [MethodImpl(Jit.Optimized)]
    public void AddAround(ReadOnlySpan<char> text, TextRun run, ref KnownRuns runs, ref List<TokenMatch>? candidates)
    {
        Add(_ofBase64, text, run, ref runs, ref candidates);
        for (var words = LongRun.NextOfWords(text, run, run.Start); words.Length > 0; words = LongRun.NextOfWords(text, run, words.End))
        {
            Add(_ofWords, text, words, ref runs, ref candidates);
        }
    }

    /// <summary>Adds the tokens that are known by a literal inside them.</summary>
    public void AddInfixed(ReadOnlySpan<char> text, ref KnownRuns runs, ref List<TokenMatch>? candidates)
    {
        foreach (var infixed in _infixed)
        {
            for (var start = infixed.Next(text, 0); start >= 0; start = infixed.Next(text, start + 1))
            {
                if (TokenJudge.Judge(infixed.Format, text, start, ref runs) is { } match) (candidates ??= []).Add(match);
            }
        }
    }

    // Those that need the shortest run come first, so that a search among them can end early.
    private static ImmutableArray<FormatWithRun> InOrder(IEnumerable<FormatWithRun?> rows) => rows.OrderBy(row => row!.ShortestRun).ToImmutableArray()!;

    private static FormatWithRun? OfWords(TokenFormat format) => FormatWithRun.Of(format, LongRun.WordCharacters, LongRun.Shortest);

    private static FormatWithRun? OfBase64(TokenFormat format) => FormatWithRun.Of(format, LongRun.Characters, ShortestOfBase64);

    [MethodImpl(Jit.Optimized)]
    private static int FurthestReach(ImmutableArray<FormatWithRun> rows, ReadOnlySpan<char> text, TextRun run)
    {
        var furthest = 0;
        for (var i = 0; i < rows.Length && rows[i].ShortestRun <= run.Length; i++) furthest = Math.Max(furthest, rows[i].ReachBefore(text, run));
        return furthest;
    }

    // Words are few in a run, however long it is, so they come first.
    [MethodImpl(Jit.Optimized)]
    private static void Add(ImmutableArray<FormatWithRun> rows, ReadOnlySpan<char> text, TextRun run, ref KnownRuns runs, ref List<TokenMatch>? candidates)
    {
        if (run.Length == 0) return;
        var furthest = FurthestReach(rows, text, run);
        for (var start = Math.Max(0, run.Start - furthest); start <= run.End - LongRun.Shortest; start++)
        {
            if (!WordStart.IsAt(text, start)) continue;
            foreach (var row in rows)
            {
                if (row.ShortestRun > run.Length) break;
                if (row.CanStart(text, start, run) && TokenJudge.Judge(row.Format, text, start, ref runs) is { } match) (candidates ??= []).Add(match);
            }
        }
    }
}
