namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Where characters of a constant text are in source.</summary>
/// <param name="Node">The literal or text part that holds them all, else the smallest expression that does.</param>
/// <param name="Span">The characters themselves where they are in one piece, else the whole node.</param>
/// <param name="Offset">Where they start in the constant text of the node.</param>
/// <param name="Length">How many there are.</param>
internal sealed record SourceLocation(SyntaxNode Node, TextSpan Span, int Offset, int Length)
{
    /// <summary>The place of characters of one literal.</summary>
    public static SourceLocation In(TextPart part, int offset, int length) =>
        new(part.Node, SpellingOf(part.Literal, offset, length) ?? part.Literal.Span, offset, length);

    // Escapes make the spelling longer than the value, so the characters are looked for rather than counted.
    private static TextSpan? SpellingOf(SyntaxToken literal, int offset, int length)
    {
        var value = literal.ValueText;
        var characters = value.Substring(offset, length);
        var earlier = CountBefore(value, characters, offset);
        var at = -1;
        do
        {
            at = literal.Text.IndexOf(characters, at + 1, StringComparison.Ordinal);
        }
        while (at >= 0 && earlier-- > 0);

        return at < 0 ? null : new(literal.SpanStart + at, length);
    }

    private static int CountBefore(string value, string characters, int offset)
    {
        var count = 0;
        for (var at = value.IndexOf(characters, StringComparison.Ordinal); at >= 0
            && at < offset; at = value.IndexOf(characters, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}

/// <summary>
/// Tells where characters of one literal are in its value. They are asked for from left to right: escapes before them make the
/// spelling longer than the value, so both are read on together.
/// </summary>
internal sealed class LiteralPlaces(SyntaxToken literal)
{
    private int _inSpelling;
    private int _inValue;

    /// <summary>The literal.</summary>
    public SyntaxToken Literal => literal;

    /// <summary>The place in the value.</summary>
    /// <param name="start">The first of the characters in source, after those that were asked for before.</param>
    /// <param name="length">How many there are. They are spelled as they are.</param>
    /// <returns>-1 if they are no part of the value.</returns>
    public int InValue(int start, int length)
    {
        var first = start - literal.SpanStart;
        if (first < _inSpelling || first + length > literal.Text.Length) return -1;
        var characters = literal.Text.Substring(first, length);
        while (true)
        {
            var spelled = literal.Text.IndexOf(characters, _inSpelling, StringComparison.Ordinal);
            var value = literal.ValueText.IndexOf(characters, _inValue, StringComparison.Ordinal);
            if (spelled < 0 || value < 0) return -1;
            (_inSpelling, _inValue) = (spelled + 1, value + 1);
            if (spelled == first) return value;
        }
    }
}
