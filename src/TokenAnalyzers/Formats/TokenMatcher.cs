using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats;

/// <summary>
/// Finds every token anywhere in a text, in time that grows with the length of the text whatever the text is, and
/// without allocating where there is none.
/// </summary>
internal sealed class TokenMatcher
{
    public TokenMatcher(ImmutableArray<TokenFormat> formats)
    {
        var rows = formats.Where(CanMatter).ToLookup(HasPrefix);
        Prefixes = new(rows[true]);
        Filter = new(Prefixes.Prefixes);
        Unprefixed = new(rows[false]);
    }

    /// <summary>The matcher for every format that is known without configuration.</summary>
    public static TokenMatcher Default { get; } = new(TokenCatalogue.Formats);

    /// <summary>The formats that start with a literal prefix, by that prefix.</summary>
    public PrefixTable Prefixes { get; }

    /// <summary>What a text is searched for first.</summary>
    public TokenFilter Filter { get; }

    /// <summary>Every token in the text that may be reported, in the order of the text; no two overlap.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near by; null where nothing is.</param>
    public ImmutableArray<TokenMatch> Find(ReadOnlySpan<char> text, Func<TokenFormat, bool>? hasContext = null) =>
        Candidates(text) is { } candidates ? Choose(candidates, ByFormat(hasContext)) : ImmutableArray<TokenMatch>.Empty;

    /// <summary>The same for a text so long that its provider may be named near one place and not near another.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near the place of a match.</param>
    public ImmutableArray<TokenMatch> FindByPlace(ReadOnlySpan<char> text, Predicate<TokenMatch> hasContext) =>
        Candidates(text) is { } candidates ? Choose(candidates, hasContext) : ImmutableArray<TokenMatch>.Empty;

    /// <summary>The formats that start with no literal.</summary>
    public UnprefixedFormats Unprefixed { get; }

    // What can be a token at all; null if there is nothing.
    [MethodImpl(Jit.Optimized)]
    private List<TokenMatch>? Candidates(ReadOnlySpan<char> text)
    {
        List<TokenMatch>? candidates = null;
        var runs = default(KnownRuns);
        var scan = new FilterScan(Filter, text);
        while (scan.MoveNext())
        {
            if (scan.Prefix >= 0) AddPrefixed(text, scan.Prefix, ref runs, ref candidates);
            if (scan.Run >= 0) Unprefixed.AddAround(text, scan.Run, ref runs, ref candidates);
        }

        Unprefixed.AddInfixed(text, ref runs, ref candidates);
        return candidates;
    }

    // An identifier too plain to be known without its provider neither is reported nor keeps another format from it.
    private static bool CanMatter(TokenFormat format) => !(format.IsPublishable && format.RequiresContext);

    // One or two characters stop the filter often; where a long run follows them, that is rarer.
    private static bool HasPrefix(TokenFormat format) => format.Prefix.Length > 2 || (format.Prefix.Length == 2 && !UnprefixedFormats.HasLongRun(format));

    private static Predicate<TokenMatch> ByFormat(Func<TokenFormat, bool>? hasContext) => match => hasContext?.Invoke(match.Format) == true;

    private static ImmutableArray<TokenMatch> Choose(List<TokenMatch> candidates, Predicate<TokenMatch> hasContext)
    {
        candidates.RemoveAll(match => match.Format.RequiresContext && !hasContext(match));
        return MatchChoice.Among(candidates);
    }

    [MethodImpl(Jit.Optimized)]
    private void AddPrefixed(ReadOnlySpan<char> text, int start, ref KnownRuns runs, ref List<TokenMatch>? candidates)
    {
        var prefix = Prefixes.StartWith(text[start]);
        for (var i = start + 1; i < text.Length && prefix.Advance(text[i]); i++)
        {
            foreach (var format in prefix.Formats)
            {
                if (TokenJudge.Judge(format, text, start, ref runs) is { } match) (candidates ??= []).Add(match);
            }
        }
    }
}
