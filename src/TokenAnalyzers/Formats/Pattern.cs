using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>
/// What a token looks like: literals, character classes and counts, such as <c>acme_pat_[A-Za-z0-9]{40}</c>, with
/// optional parts in <c>(...)?</c>. See <see cref="PatternParser"/> for the language.
/// </summary>
internal sealed class Pattern
{
    // Optional parts are written out, so a sequence has neither groups nor alternatives.
    private readonly ImmutableArray<PatternSequence> _sequences;

    public Pattern(ImmutableArray<PatternSequence> sequences) => _sequences = sequences;

    /// <summary>The sequences that a token may follow; any one of them is enough.</summary>
    public ImmutableArray<PatternSequence> Sequences => _sequences;

    /// <summary>The longest token that starts at <paramref name="start"/>.</summary>
    /// <returns>Its length in characters, or -1 if none starts there.</returns>
    public int Match(ReadOnlySpan<char> text, int start)
    {
        var longest = -1;
        foreach (var sequence in _sequences)
        {
            longest = Math.Max(longest, sequence.Match(text, start));
        }

        return longest;
    }

    /// <summary>Whether the pattern describes exactly the whole text.</summary>
    public bool MatchesAll(ReadOnlySpan<char> text)
    {
        foreach (var sequence in _sequences)
        {
            if (sequence.Match(text, 0) == text.Length) return true;
        }

        return false;
    }
}
