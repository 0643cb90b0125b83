using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Texts;

/// <summary>Something that becomes a part of a text.</summary>
/// <param name="Node">An expression, or the text part or hole of an interpolated string.</param>
/// <param name="Segment">The piece of the node's own text that is meant; null for all of it.</param>
internal readonly record struct TextPiece(SyntaxNode Node, TextSegment? Segment = null);

/// <summary>A piece of the value of a literal.</summary>
/// <param name="Offset">Its first character in that value.</param>
/// <param name="Value">Its characters.</param>
internal sealed record TextSegment(int Offset, string Value);
