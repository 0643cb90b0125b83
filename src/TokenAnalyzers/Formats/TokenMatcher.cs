using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>
/// Finds every token anywhere in a text, in time that grows with the length of the text whatever the text is, and
/// without allocating where there is none.
/// </summary>
internal sealed class TokenMatcher
{
    private readonly Lazy<UnprefixedFormats> _unprefixed;

    public TokenMatcher(ImmutableArray<TokenFormat> formats)
    {
        Prefixes = new(formats.Where(HasPrefix));
        Filter = new(Prefixes.Prefixes);
        _unprefixed = new(() => new(formats.Where(format => !HasPrefix(format))));
    }

    /// <summary>The matcher for every format that is known without configuration.</summary>
    public static TokenMatcher Default { get; } = new(TokenCatalogue.Formats);

    /// <summary>The formats that start with a literal prefix, by that prefix.</summary>
    public PrefixTable Prefixes { get; }

    /// <summary>Where one of those prefixes could start.</summary>
    public PrefixFilter Filter { get; }

    /// <summary>Every token in the text that may be reported, in the order of the text; no two overlap.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near by; null where nothing is.</param>
    public ImmutableArray<TokenMatch> Find(ReadOnlySpan<char> text, Func<TokenFormat, bool>? hasContext = null)
    {
        List<TokenMatch>? candidates = null;
        for (var start = Filter.Next(text, 0); start >= 0; start = Filter.Next(text, start + 1))
        {
            AddPrefixed(text, start, ref candidates);
        }

        for (var run = LongRuns.Next(text, 0); run.Length > 0; run = LongRuns.Next(text, run.End))
        {
            _unprefixed.Value.Add(text, run, ref candidates);
        }

        return candidates is null ? ImmutableArray<TokenMatch>.Empty : Choose(candidates, hasContext);
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
            var prefix = Prefixes.StartWith(text[start]);
            var position = start + 1;
            while (position < text.Length && prefix.Advance(text[position])) position++;
            if (position == text.Length && !prefix.Formats.IsEmpty) return true;
        }

        return false;
    }

    // One character alone would stop the filter too often; such formats have long bodies.
    private static bool HasPrefix(TokenFormat format) => format.Prefix.Length > 1;

    private static ImmutableArray<TokenMatch> Choose(List<TokenMatch> candidates, Func<TokenFormat, bool>? hasContext)
    {
        candidates.RemoveAll(match => match.Format.RequiresContext && hasContext?.Invoke(match.Format) != true);
        return MatchChoice.Among(candidates);
    }

    private void AddPrefixed(ReadOnlySpan<char> text, int start, ref List<TokenMatch>? candidates)
    {
        var prefix = Prefixes.StartWith(text[start]);
        for (var i = start + 1; i < text.Length && prefix.Advance(text[i]); i++)
        {
            foreach (var format in prefix.Formats)
            {
                if (TokenJudge.Judge(format, text, start) is { } match) (candidates ??= []).Add(match);
            }
        }
    }
}
