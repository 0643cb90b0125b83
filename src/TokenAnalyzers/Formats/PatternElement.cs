namespace TokenAnalyzers.Formats;

/// <summary>A run of characters of one alphabet. A literal character is a run of one.</summary>
/// <param name="Alphabet">The characters that the run may hold.</param>
/// <param name="Minimum">Its fewest characters.</param>
/// <param name="Maximum">Its most characters.</param>
/// <param name="IsLiteral">Whether the pattern names the character itself rather than a class.</param>
internal readonly record struct PatternElement(Alphabet Alphabet, int Minimum, int Maximum, bool IsLiteral);
