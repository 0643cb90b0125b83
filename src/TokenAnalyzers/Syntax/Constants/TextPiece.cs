namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Something that becomes a part of a text.</summary>
/// <param name="Node">An expression, or the text part or hole of an interpolated string.</param>
/// <param name="Segment">The piece of the node's own text that is meant; null for all of it.</param>
internal readonly record struct TextPiece(SyntaxNode Node, TextSegment? Segment = null);

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

/// <summary>A piece of the value of a literal.</summary>
/// <param name="Offset">Its first character in that value.</param>
/// <param name="Value">Its characters.</param>
internal sealed record TextSegment(int Offset, string Value);
