using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Syntax.Propagation;

/// <summary>Expressions that have the value of one of their parts, or are a list with it, by syntax alone.</summary>
internal static class SameValue
{
    /// <summary>The next such expression around a value; null if there is none.</summary>
    public static SyntaxNode? Around(SyntaxNode value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => value.Parent,
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => suppressed,
        BinaryExpressionSyntax fallback when fallback.IsKind(SyntaxKind.CoalesceExpression) => fallback,
        ConditionalExpressionSyntax choice when choice.Condition != value => choice,
        SwitchExpressionArmSyntax arm when arm.Expression == value => arm.Parent,
        ExpressionElementSyntax element => element.Parent,
        InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression => ListOf(list),
        _ => null,
    };

    // A list may stand alone, or after the creation of what it fills.
    private static SyntaxNode ListOf(InitializerExpressionSyntax list) =>
        list.Parent is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax ? list.Parent : list;
}
