using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>How a token stands in an expression, and how another value takes its place there.</summary>
internal abstract class TokenText
{
    /// <summary>The expression around the token that changes.</summary>
    public abstract ExpressionSyntax Expression { get; }

    /// <summary>Whether the value takes the place of an operand or more, and not of a part of a longer text.</summary>
    public abstract bool IsWhole { get; }

    /// <summary>The token's own characters, to compare them with those of other tokens and for nothing else.</summary>
    public abstract string Value { get; }

    /// <summary>Puts another value in the place of the token.</summary>
    public abstract void Write(ReadExpression value, TypeNames types, TokenEdits edits);

    /// <summary>The token in its expression; null if that is not written in a known way.</summary>
    public static TokenText? Of(HardCodedToken token, SemanticModel model)
    {
        var text = token.Node switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            ExpressionSyntax expression => TextOf(expression, model),
            _ => null,
        };
        if (text is null || token.Offset < 0 || token.Length <= 0 || token.Length > text.Length - token.Offset) return null;

        var value = text.Substring(token.Offset, token.Length);
        var standsTogether = token.Node.SyntaxTree.GetText().ToString(token.Span) == value;
        return token.Node switch
        {
            LiteralExpressionSyntax literal when standsTogether => new TokenInLiteral(literal, token.Span, value),
            InterpolatedStringTextSyntax part => TokenInInterpolation.Of(part, token, value, standsTogether),
            BinaryExpressionSyntax sum => TokenInSum.Of(sum, token.Offset, value, model),
            ExpressionSyntax expression => new TokenInConstant(expression, text, token.Offset, value),
            _ => null,
        };
    }

    private static string? TextOf(ExpressionSyntax expression, SemanticModel model) =>
        expression is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression)
            ? string.Concat(TokenInSum.Operands(sum).Select(operand => ConstantText.Of(operand, model) ?? ConstantText.Unknown))
            : ConstantText.Of(expression, model);
}
