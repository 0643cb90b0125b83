using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>Decides when a value is read into a local variable in front of the statement that uses it.</summary>
internal static class Hoisting
{
    /// <returns>The statement to put the variable in front of; null where the read stays in the expression.</returns>
    public static StatementSyntax? StatementFor(TokenText text, SemanticModel model)
    {
        // An expression tree can't throw, and providers that translate one don't know configuration.
        var tree = text.Expression.Ancestors().LastOrDefault(node => node is AnonymousFunctionExpressionSyntax && IsExpressionTree(node, model));
        if (tree is not null) return StatementAround(tree);
        return text.IsWhole ? null : StatementAround(text.Expression);
    }

    private static StatementSyntax? StatementAround(SyntaxNode expression)
    {
        for (SyntaxNode node = expression; node.Parent is { } parent; node = parent)
        {
            if (node is StatementSyntax statement) return parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? statement : null;
            if (parent is AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax) return null;
            if (IsConditional(node, parent)) return null;
        }

        return null;
    }

    /// <summary>Whether a node is evaluated only sometimes. In front of the statement it would be read always.</summary>
    private static bool IsConditional(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        BinaryExpressionSyntax binary => binary.Right == node
            && (binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression),
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == node,
        SwitchExpressionArmSyntax => true,
        _ => false,
    };

    private static bool IsExpressionTree(SyntaxNode function, SemanticModel model) =>
        model.GetTypeInfo(function).ConvertedType is INamedTypeSymbol { Name: "Expression", IsGenericType: true } type
        && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
}
