using System.Runtime.CompilerServices;
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

/// <summary>Elements that follow one another.</summary>
internal sealed class PatternSequence
{
    private readonly ImmutableArray<PatternElement> _elements;

    // Whether the element can take characters that what follows it could start with, so that its longest run may be too long.
    private readonly ImmutableArray<bool> _isAmbiguous;

    // A character that the pattern names after a class, at a distance that is always the same. To look there first spares
    // a walk through the class. A distance of 0 says that there is none.
    private readonly Alphabet _landmark;
    private readonly int _landmarkDistance;

    public PatternSequence(ImmutableArray<PatternElement> elements)
    {
        _elements = elements;
        _isAmbiguous = elements.Select((_, index) => IsAmbiguous(elements, index)).ToImmutableArray();
        (_landmark, _landmarkDistance) = LandmarkOf(elements);
    }

    public ImmutableArray<PatternElement> Elements => _elements;

    /// <summary>In how many ways a text may have to be read before it is known to be no match; 1 for most sequences.</summary>
    public double Readings =>
        _elements.Where((_, index) => _isAmbiguous[index]).Aggregate(1.0, static (readings, element) => readings * (element.Maximum - element.Minimum + 1));

    /// <summary>
    /// The longest match that starts at <paramref name="start"/> and ends where the token ends: the character before is
    /// no part of the same word, and the character after it is not one that the last run could go on with.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">A place in it.</param>
    /// <param name="runs">What is known of the text from earlier matches.</param>
    /// <returns>Its length in characters, or -1.</returns>
    [MethodImpl(HotPath.Optimized)]
    public int Match(ReadOnlySpan<char> text, int start, ref RunCache runs)
    {
        if (!StartsToken(text, start)) return -1;
        var end = MatchFrom(text, start, 0, default, ref runs);
        return end < 0 ? -1 : end - start;
    }

    private bool StartsToken(ReadOnlySpan<char> text, int start)
    {
        if (start + _landmarkDistance >= text.Length || !WordStart.IsAt(text, start)) return false;
        if (_landmarkDistance > 0 && !_landmark.Contains(text[start + _landmarkDistance])) return false;
        var isInsideRun = start > 0 && !_elements[0].IsLiteral && _elements[0].Alphabet.Contains(text[start - 1]);
        return !isInsideRun || WordStart.IsAfterEscape(text, start);
    }

    private static (Alphabet Landmark, int Distance) LandmarkOf(ImmutableArray<PatternElement> elements)
    {
        // The last one tells most: a UUID has hyphens too.
        var last = default((Alphabet Landmark, int Distance));
        var distance = 0;
        var isAfterClass = false;
        foreach (var element in elements)
        {
            if (isAfterClass && element.IsLiteral) last = (element.Alphabet, distance);
            if (element.Minimum != element.Maximum) break;
            isAfterClass |= !element.IsLiteral;
            distance += element.Minimum;
        }

        return last;
    }

    [MethodImpl(HotPath.Optimized)]
    private int MatchFrom(ReadOnlySpan<char> text, int position, int index, Alphabet last, ref RunCache runs)
    {
        if (index == _elements.Length) return EndsToken(text, position, last) ? position : -1;

        var element = _elements[index];
        var longest = runs.LengthAt(text, position, element.Alphabet, Math.Min(element.Maximum, text.Length - position));
        var shortest = _isAmbiguous[index] ? element.Minimum : Math.Max(element.Minimum, longest);
        for (var length = longest; length >= shortest; length--)
        {
            if (!CanGoOn(text, position + length, index + 1)) continue;
            var end = MatchFrom(text, position + length, index + 1, length > 0 ? element.Alphabet : last, ref runs);
            if (end >= 0) return end;
        }

        return -1;
    }

    // Whether the next element can start there: cheaper than to try it.
    private bool CanGoOn(ReadOnlySpan<char> text, int position, int index) =>
        index == _elements.Length
        || _elements[index].Minimum == 0
        || (position < text.Length && _elements[index].Alphabet.Contains(text[position]));

    private static bool EndsToken(ReadOnlySpan<char> text, int end, Alphabet last)
    {
        if (end == text.Length) return true;
        var after = text[end];
        return !last.Contains(after) && !(Alphabet.Word.Contains(text[end - 1]) && Alphabet.Word.Contains(after));
    }

    private static bool IsAmbiguous(ImmutableArray<PatternElement> elements, int index)
    {
        if (elements[index].Minimum == elements[index].Maximum) return false;
        for (var next = index + 1; next < elements.Length; next++)
        {
            if (elements[index].Alphabet.Overlaps(elements[next].Alphabet)) return true;
            if (elements[next].Minimum > 0) return false;
        }

        return false;
    }
}
