using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>
/// Finds every token in a text, in time linear in its length for any text, and
/// without allocating where there is none.
/// </summary>
internal sealed class TokenMatcher
{
    /// <param name="formats">Formats whose prefix is long, or followed by what tokens are usually made of.</param>
    /// <param name="ofTeam">Formats with any prefix of three characters or more, and any characters after it.</param>
    public TokenMatcher(ImmutableArray<TokenFormat> formats, ImmutableArray<TokenFormat> ofTeam)
    {
        var rows = formats.Concat(ofTeam).Where(CanMatter).ToLookup(HasPrefix);
        Prefixes = new(rows[true]);
        TeamPrefixes = ofTeam.Select(format => format.Prefix).ToImmutableArray();
        Filter = new(Prefixes.Prefixes, TeamPrefixes);
        Unprefixed = new(rows[false]);
    }

    /// <summary>The formats that start with a literal prefix, by that prefix.</summary>
    public PrefixTrie Prefixes { get; }

    /// <summary>The prefixes of the team's own formats.</summary>
    public ImmutableArray<string> TeamPrefixes { get; }

    /// <summary>What a text is searched for first.</summary>
    public PrefixFilter Filter { get; }

    /// <summary>Every token in the text that may be reported, in the order of the text; no two overlap.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near by; null where nothing is.</param>
    public ImmutableArray<TokenMatch> Find(ReadOnlySpan<char> text, Func<TokenFormat, bool>? hasContext = null) =>
        Candidates(text, isDecoded: false) is { } candidates ? Choose(candidates, ByFormat(hasContext)) : ImmutableArray<TokenMatch>.Empty;

    /// <summary>The same for a text so long that its provider may be named near one place and not near another.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near the place of a match.</param>
    public ImmutableArray<TokenMatch> FindByPlace(ReadOnlySpan<char> text, Predicate<TokenMatch> hasContext) =>
        Candidates(text, isDecoded: false) is { } candidates ? Choose(candidates, hasContext) : ImmutableArray<TokenMatch>.Empty;

    /// <summary>The same without tokens that are encoded, and without formats that are too plain on their own.</summary>
    public ImmutableArray<TokenMatch> FindPlain(ReadOnlySpan<char> text) =>
        Candidates(text, isDecoded: true) is { } candidates ? Choose(candidates, ByFormat(null)) : ImmutableArray<TokenMatch>.Empty;

    /// <summary>Adds the tokens without a prefix around a long run, and those that are encoded in it.</summary>
    [MethodImpl(HotPath.Optimized)]
    public void AddAround(ReadOnlySpan<char> text, int runStart, ref RunCache runs, ref List<TokenMatch>? candidates)
    {
        var run = LongRun.At(text, runStart);
        Unprefixed.AddAround(text, run, ref runs, ref candidates);
        EncodedTokens.AddIn(text, run, this, ref candidates);
    }

    /// <summary>The formats that start with no literal.</summary>
    public UnprefixedFormats Unprefixed { get; }

    // What can be a token at all; null if there is nothing.
    [MethodImpl(HotPath.Optimized)]
    private List<TokenMatch>? Candidates(ReadOnlySpan<char> text, bool isDecoded)
    {
        List<TokenMatch>? candidates = null;
        var runs = default(RunCache);
        var scan = new FilterScan(Filter, text);
        while (scan.MoveNext())
        {
            if (scan.Prefix >= 0) AddPrefixed(text, scan.Prefix, ref runs, ref candidates);
            if (scan.Run < 0) continue;
            if (isDecoded) Unprefixed.AddAround(text, LongRun.At(text, scan.Run), ref runs, ref candidates);
            else AddAround(text, scan.Run, ref runs, ref candidates);
        }

        Unprefixed.AddInfixed(text, ref runs, ref candidates);
        return candidates;
    }

    // A public identifier too plain to recognize without its provider is never reported, and must not win over another format.
    private static bool CanMatter(TokenFormat format) => !(format.IsPublishable && format.RequiresContext);

    // A prefix of one or two characters would stop the filter often. Where a long run follows it, the run is the rarer sign.
    private static bool HasPrefix(TokenFormat format) => format.Prefix.Length > 2 || (format.Prefix.Length == 2 && !UnprefixedFormats.HasLongRun(format));

    private static Predicate<TokenMatch> ByFormat(Func<TokenFormat, bool>? hasContext) =>
        hasContext is null ? static match => !match.Format.RequiresContext : match => hasContext(match.Format);

    private static ImmutableArray<TokenMatch> Choose(List<TokenMatch> candidates, Predicate<TokenMatch> hasContext)
    {
        candidates.RemoveAll(match => match.Format.DependsOnContext && !hasContext(match));
        return OverlapResolver.Among(candidates);
    }

    [MethodImpl(HotPath.Optimized)]
    private void AddPrefixed(ReadOnlySpan<char> text, int start, ref RunCache runs, ref List<TokenMatch>? candidates)
    {
        var prefix = Prefixes.StartWith(text[start]);
        for (var i = start + 1; i < text.Length && prefix.Advance(text[i]); i++)
        {
            foreach (var format in prefix.Formats)
            {
                if (MatchVerifier.Judge(format, text, start, ref runs) is { } match) (candidates ??= []).Add(match);
            }
        }
    }
}
