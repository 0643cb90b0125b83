using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Patterns;

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
        var runs = default(RunCache);
        return Match(text, start, ref runs);
    }

    /// <inheritdoc cref="Match(ReadOnlySpan{char}, int)"/>
    /// <param name="text">Any text.</param>
    /// <param name="start">A place in it.</param>
    /// <param name="runs">What is known of the text from earlier matches; the first of a text starts with nothing.</param>
    public int Match(ReadOnlySpan<char> text, int start, ref RunCache runs)
    {
        var longest = -1;
        foreach (var sequence in _sequences)
        {
            longest = Math.Max(longest, sequence.Match(text, start, ref runs));
        }

        return longest;
    }

    /// <summary>Whether the pattern describes exactly the whole text.</summary>
    public bool MatchesAll(ReadOnlySpan<char> text)
    {
        var runs = default(RunCache);
        foreach (var sequence in _sequences)
        {
            if (sequence.Match(text, 0, ref runs) == text.Length) return true;
        }

        return false;
    }
}

/// <summary>A run of characters of one alphabet. A literal character is a run of one.</summary>
/// <param name="Alphabet">The characters that the run may hold.</param>
/// <param name="Minimum">Its fewest characters.</param>
/// <param name="Maximum">Its most characters.</param>
/// <param name="IsLiteral">Whether the pattern names the character itself rather than a class.</param>
internal readonly record struct PatternElement(Alphabet Alphabet, int Minimum, int Maximum, bool IsLiteral);
