namespace TokenAnalyzers.Formats;

/// <summary>What a filter looks for: a class of characters for each position.</summary>
internal sealed class FilterPattern
{
    // What can follow a prefix: a character of some body, or what ends or interrupts a string in source code.
    private static readonly FilterClass AfterPrefix = new(
        Alphabet.Word | Alphabet.Of('-') | Alphabet.Of('.') | Alphabet.Of('/') | Alphabet.Of('+') | Alphabet.Of('=') | Alphabet.Of('~') | Alphabet.Of('%')
        | Alphabet.Of('*') | Alphabet.Of(':') | Alphabet.Of(' ') | Alphabet.Of('"') | Alphabet.Of('\\') | Alphabet.Of('{') | Alphabet.Of('}') | Alphabet.Of('\n') | Alphabet.Of('\r'),
        TakesOthers: false);

    private readonly FilterClass[] _positions;

    private FilterPattern(FilterClass[] positions) => _positions = positions;

    public FilterClass this[int position] => _positions[position];

    /// <summary>A token's literal prefix with its boundary before it.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="alsoAfter">Characters of words that may stand before it too.</param>
    public static FilterPattern Of(string prefix, Alphabet alsoAfter = default)
    {
        var positions = new FilterClass[PrefixFilter.Positions];
        positions[0] = Alphabet.Word.Contains(prefix[0]) ? FilterClass.WordBoundary | new FilterClass(alsoAfter, TakesOthers: false) : FilterClass.Any;
        for (var i = 1; i < positions.Length; i++)
        {
            positions[i] = i <= prefix.Length ? new(Alphabet.Of(prefix[i - 1]), TakesOthers: false) : i == prefix.Length + 1 ? AfterPrefix : FilterClass.Any;
        }

        return new(positions);
    }

    /// <summary>Characters of the given alphabets that follow one another anywhere; the first is reported as the start.</summary>
    public static FilterPattern Of(params Alphabet[] alphabets)
    {
        var positions = new FilterClass[PrefixFilter.Positions];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = i > 0 && i <= alphabets.Length ? new(alphabets[i - 1], TakesOthers: false) : FilterClass.Any;
        }

        return new(positions);
    }
}
