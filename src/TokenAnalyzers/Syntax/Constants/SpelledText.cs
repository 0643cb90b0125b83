namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Text that is spelled out in source: literals, the text of interpolated strings, and lists of characters.</summary>
internal static class SpelledText
{
    /// <summary>The literal or text part at a position, or the element of a list; null if there is other code, or none.</summary>
    public static SyntaxNode? At(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return token.Span.Contains(position) && token.Parent is { } node && (IsText(node) || CharacterList.Around(node) is not null) ? node : null;
    }

    private static bool IsText(SyntaxNode node) => node is LiteralExpressionSyntax { Token.Value: string or char } or InterpolatedStringTextSyntax;
}
