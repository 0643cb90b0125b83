namespace TokenAnalyzers.Formats.Characters;

/// <summary>Characters that stand together.</summary>
/// <param name="Start">The first, counted from the start of the text.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct TextRun(int Start, int Length)
{
    public int End => Start + Length;
}
