using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Texts;

/// <summary>A part of a constant text and the place in source that it comes from.</summary>
/// <param name="Start">Its first character, counted from the start of the whole text.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Node">The expression, or the text part of an interpolated string, that stands for it.</param>
/// <param name="Literal">The token that spells it out here; default if it is spelled elsewhere or not known.</param>
/// <param name="Offset">Where it starts in the value of that token.</param>
internal sealed record TextPart(int Start, int Length, SyntaxNode Node, SyntaxToken Literal, int Offset)
{
    public bool IsSpelledHere => Literal.RawKind != 0;
}
