namespace TokenAnalyzers.Formats;

/// <summary>The characters that fit one position of a filter.</summary>
/// <param name="Characters">Those of ASCII.</param>
/// <param name="TakesOthers">Whether the characters beyond ASCII, and the start of the text, fit too.</param>
internal readonly record struct FilterClass(Alphabet Characters, bool TakesOthers)
{
    public static FilterClass Any { get; } = new(new(ulong.MaxValue, ulong.MaxValue), TakesOthers: true);

    /// <summary>Whatever may stand before a token that starts with a letter, a digit or an underscore.</summary>
    public static FilterClass WordBoundary { get; } = new(new(~Alphabet.Word.Low, ~Alphabet.Word.High), TakesOthers: true);

    public static FilterClass operator |(FilterClass left, FilterClass right) =>
        new(left.Characters | right.Characters, left.TakesOthers || right.TakesOthers);
}
