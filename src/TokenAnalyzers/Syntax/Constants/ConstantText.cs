using System.Text;

namespace TokenAnalyzers.Syntax.Constants;

/// <summary>The text of an expression as far as it is known at compile time.</summary>
/// <param name="Value">The text. A part that is not known is one <see cref="Unknown"/>.</param>
/// <param name="Parts">The parts in their order; they cover the text.</param>
internal sealed record ConstantText(string Value, ImmutableArray<TextPart> Parts)
{
    /// <summary>In place of a part that is known only at run time. No token holds this character.</summary>
    public const char Unknown = '\0';

    /// <summary>Whether a part is not known.</summary>
    public bool HasUnknown => Value.IndexOf(Unknown) >= 0;

    /// <summary>The pieces of the text between the parts that are not known.</summary>
    public IEnumerable<string> Spelled() => Value.Split([Unknown], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether what is not known is just before or after some characters.</summary>
    public bool IsBesideUnknown(int start, int end) => (start > 0 && Value[start - 1] == Unknown) || (end < Value.Length && Value[end] == Unknown);

    /// <summary>Where some characters of the text are in source.</summary>
    /// <param name="start">The first of them in the text.</param>
    /// <param name="length">How many there are, at least one.</param>
    /// <returns>Null if they are spelled in one piece elsewhere, where they are found too.</returns>
    public SourceLocation? Locate(int start, int length)
    {
        var first = PartAt(start);
        var last = PartAt(start + length - 1);
        if (first != last) return Across(first, last, start, length);
        return first.IsSpelledHere ? SourceLocation.In(first, first.Offset + start - first.Start, length) : null;
    }

    /// <summary>The name that stands for some characters of the text; null if they do not come from one constant.</summary>
    /// <param name="start">The first of them in the text.</param>
    /// <param name="length">How many there are, at least one.</param>
    public SourceLocation? Name(int start, int length)
    {
        var part = PartAt(start);
        return part == PartAt(start + length - 1) && !part.IsSpelledHere ? new(part.Node, part.Node.Span, start - part.Start, length) : null;
    }

    /// <summary>The part that a character of the text belongs to.</summary>
    public TextPart PartAt(int position)
    {
        int low = 0, high = Parts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Parts[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return Parts[low];
    }

    // The smallest expression that holds both parts, and the place of the characters in its own text.
    private SourceLocation Across(TextPart first, TextPart last, int start, int length)
    {
        var expression = first.Node;
        while (!(IsText(expression) && expression.Span.Contains(last.Node.Span)) && expression.Parent is { } parent) expression = parent;
        var ownFirst = Parts.First(part => expression.Span.Contains(part.Node.Span));
        return new(expression, expression.Span, start - ownFirst.Start, length);
    }

    // Arguments and the elements of an array are parts of a text, but their lists have none of their own.
    private static bool IsText(SyntaxNode node) =>
        node is BinaryExpressionSyntax or InterpolatedStringExpressionSyntax or InvocationExpressionSyntax || CharacterList.Spells(node);

    /// <summary>Collects the parts of a text.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _value = new();
        private readonly ImmutableArray<TextPart>.Builder _parts = ImmutableArray.CreateBuilder<TextPart>();

        /// <param name="value">The characters.</param>
        /// <param name="node">What stands for them.</param>
        /// <param name="literal">The token that spells them out, if one does.</param>
        /// <param name="offset">Where they start in the value of that token.</param>
        public void Add(string value, SyntaxNode node, SyntaxToken literal = default, int offset = 0)
        {
            if (value.Length == 0) return;
            _parts.Add(new(_value.Length, value.Length, node, literal, offset));
            _value.Append(value);
        }

        public void AddUnknown(SyntaxNode node) => Add(Unknown.ToString(), node);

        public ConstantText Build() => new(_value.ToString(), _parts.ToImmutable());
    }
}

/// <summary>Something that becomes a part of a text.</summary>
/// <param name="Node">An expression, or the text part or hole of an interpolated string.</param>
/// <param name="Segment">The piece of the node's own text that is meant, or a text that a call adds to its arguments; null for all of it.</param>
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
