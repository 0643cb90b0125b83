using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Names;

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

    private static SyntaxNode? Next(SyntaxNode value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => value.Parent,
        BinaryExpressionSyntax operation when operation.Kind() is SyntaxKind.AddExpression or SyntaxKind.CoalesceExpression => operation,
        ConditionalExpressionSyntax conditional when conditional.Condition != value => conditional,
        SwitchExpressionArmSyntax arm when arm.Expression == value => arm.Parent,
        InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression => ListOf(list),
        ExpressionElementSyntax element => element.Parent,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when ReadsText(call) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value && ReadsText(call) => call,
        _ => null,
    };

    // A list may stand alone, or behind the creation of what it fills.
    private static SyntaxNode? ListOf(InitializerExpressionSyntax list) =>
        list.Parent is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax ? list.Parent : list;

    private static bool ReadsText(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax
    {
        Name.Identifier.ValueText: "GetBytes" or "FromBase64String" or "FromHexString" or "ToCharArray" or "AsSpan" or "AsMemory" or "Trim" or "ToString",
    };
}
