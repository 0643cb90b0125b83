using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>The bytes that a UTF-8 literal stands for.</summary>
internal static class Utf8Bytes
{
    /// <summary>The call that makes an array of a UTF-8 literal, <c>"..."u8.ToArray()</c>: what takes the place of the literal is an array already. Any other expression itself.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        if (!expression.IsKind(SyntaxKind.Utf8StringLiteralExpression)) return expression;
        var literal = expression;
        while (literal.Parent is ParenthesizedExpressionSyntax parenthesized) literal = parenthesized;
        return literal.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray", Parent: InvocationExpressionSyntax call } ? call : expression;
    }
}
