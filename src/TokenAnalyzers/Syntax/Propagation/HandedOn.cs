using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Syntax.Propagation;

/// <summary>Follows a value through what hands it on as it is: parentheses, alternatives, lists, its bytes and its characters.</summary>
internal static class HandedOn
{
    /// <summary>The outermost expression that is still the value, or a list of such values.</summary>
    public static SyntaxNode Outermost(SyntaxNode value)
    {
        while (Next(value) is { } next) value = next;
        return value;
    }

    /// <summary>The whole text that a literal is a part of.</summary>
    public static ExpressionSyntax WholeText(ExpressionSyntax literal)
    {
        while (IsSum(literal.Parent) || (literal.Parent is ParenthesizedExpressionSyntax && IsSum(literal.Parent.Parent))) literal = (ExpressionSyntax)literal.Parent!;
        return literal;
    }

    private static bool IsSum(SyntaxNode? node) => node.IsKind(SyntaxKind.AddExpression);

    private static SyntaxNode? Next(SyntaxNode value) => SameValue.Around(value) ?? value.Parent switch
    {
        BinaryExpressionSyntax sum when IsSum(sum) => sum,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when ReadsText(call) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value && ReadsText(call) => call,
        _ => null,
    };

    private static bool ReadsText(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax
    {
        Name.Identifier.ValueText: "GetBytes" or "FromBase64String" or "FromHexString" or "ToCharArray" or "AsSpan" or "AsMemory" or "Trim" or "ToString",
    };
}
