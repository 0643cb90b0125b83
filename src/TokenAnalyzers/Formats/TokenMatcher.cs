using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>
/// Finds every token anywhere in a text, in time that grows with the length of the text whatever the text is, and
/// without allocating where there is none.
/// </summary>
internal sealed class TokenMatcher
{
    private readonly PrefixFilter _filter;
    private readonly Lazy<UnprefixedFormats> _unprefixed;

    public TokenMatcher(ImmutableArray<TokenFormat> formats)
    {
        Prefixes = new(formats.Where(HasPrefix));
        _filter = new(Prefixes.Prefixes.Select(prefix => FilterPattern.Of(prefix)));
        _unprefixed = new(() => new(formats.Where(format => !HasPrefix(format))));
    }

    /// <summary>The matcher for every format that is known without configuration.</summary>
    public static TokenMatcher Default { get; } = new(TokenCatalogue.Formats);

    /// <summary>The formats that start with a literal prefix, by that prefix.</summary>
    public PrefixTable Prefixes { get; }

    /// <summary>Every token in the text that may be reported, in the order of the text; no two overlap.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near by; null where nothing is.</param>
    public ImmutableArray<TokenMatch> Find(ReadOnlySpan<char> text, Func<TokenFormat, bool>? hasContext = null)
    {
        List<TokenMatch>? candidates = null;
        for (var start = _filter.Next(text, 0); start >= 0; start = _filter.Next(text, start + 1))
        {
            AddPrefixed(text, start, ref candidates);
        }

        for (var run = LongRuns.Next(text, 0); run.Length > 0; run = LongRuns.Next(text, run.End))
        {
            _unprefixed.Value.Add(text, run, ref candidates);
        }

        if (candidates is null) return ImmutableArray<TokenMatch>.Empty;
        candidates.RemoveAll(match => match.Format.RequiresContext && hasContext?.Invoke(match.Format) != true);
        return MatchChoice.Among(candidates);
    }

    /// <summary>Whether a token without a prefix stands at a long run.</summary>
    public bool HasUnprefixed(ReadOnlySpan<char> text, TextRun run)
    {
        List<TokenMatch>? candidates = null;
        _unprefixed.Value.Add(text, run, ref candidates);
        return candidates is not null;
    }

    /// <summary>Whether the text ends with a whole prefix, so that the rest of a token may follow elsewhere.</summary>
    public bool EndsWithPrefix(ReadOnlySpan<char> text)
    {
        for (var start = text.Length - 1; start >= 0 && text.Length - start <= Prefixes.Longest; start--)
        {
            var prefix = Prefixes.Start();
            var position = start;
            while (position < text.Length && prefix.Advance(text[position])) position++;
            if (position == text.Length && !prefix.Formats.IsEmpty) return true;
        }

        return false;
    }

    // One character alone would stop the filter too often; such formats have long bodies.
    private static bool HasPrefix(TokenFormat format) => format.Prefix.Length > 1;

    private void AddPrefixed(ReadOnlySpan<char> text, int start, ref List<TokenMatch>? candidates)
    {
        var prefix = Prefixes.Start();
        for (var i = start; i < text.Length && prefix.Advance(text[i]); i++)
        {
            foreach (var format in prefix.Formats)
            {
                if (TokenJudge.Judge(format, text, start) is { } match) (candidates ??= []).Add(match);
            }
        }
    }
}
