using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Texts;

/// <summary>Text that is spelled out in source: literals, and the text of interpolated strings.</summary>
internal static class SpelledText
{
    /// <summary>The literal or text part at a position; null if there is other code, or none.</summary>
    public static SyntaxNode? At(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return token.Span.Contains(position) && token.Parent is LiteralExpressionSyntax { Token.Value: string or char } or InterpolatedStringTextSyntax ? token.Parent : null;
    }
}
