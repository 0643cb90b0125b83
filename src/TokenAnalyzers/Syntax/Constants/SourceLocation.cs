namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Where characters of a constant text stand in source.</summary>
/// <param name="Node">The literal or text part that holds them all, else the smallest expression that does.</param>
/// <param name="Span">The characters themselves where they stand together, else the whole node.</param>
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
        for (var at = value.IndexOf(characters, StringComparison.Ordinal); at >= 0 && at < offset; at = value.IndexOf(characters, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
