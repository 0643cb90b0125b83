using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>Decides when a value is read into a local variable in front of the code that uses it.</summary>
internal static class Hoisting
{
    // configuration["Name:Token"] ?? throw new InvalidOperationException("Configuration value 'Name:Token' is missing.")
    private const int LengthOfRead = 110;

    /// <param name="text">The token in its expression.</param>
    /// <param name="isNeeded">Whether the read can't stay in the expression.</param>
    /// <param name="document">The file.</param>
    /// <param name="model">Its model.</param>
    /// <returns>The statement, or the body of a function, to put the variable in front of; null where there is none.</returns>
    public static SyntaxNode? PlaceFor(TokenText text, bool isNeeded, Document document, SemanticModel model)
    {
        if (TreeAround(text.Expression, model) is { } tree) return PlaceAround(tree, isNeeded: true, addsBraces: true);
        var isLong = IsLineLong(text, document);
        return isNeeded || !text.IsWhole || (isLong && IsFollowedInLine(text.Expression)) ? PlaceAround(text.Expression, isNeeded, addsBraces: isLong) : null;
    }

    /// <summary>
    /// The outermost lambda or query around an expression that is no code but an expression tree; null without one. A tree
    /// can't throw, and providers that translate one don't know configuration.
    /// </summary>
    public static SyntaxNode? TreeAround(ExpressionSyntax expression, SemanticModel model) => expression.Ancestors().LastOrDefault(node => node switch
    {
        AnonymousFunctionExpressionSyntax => IsExpressionTree(node, model),
        QueryExpressionSyntax => model.GetTypeInfo(node).Type is { } type && HostTypes.Is(type, "System.Linq", "IQueryable"),
        _ => false,
    });

    /// <summary>Whether a read in the place of a token makes its line longer than the lines of the file are.</summary>
    public static bool IsLineLong(TokenText token, Document document)
    {
        var expression = token.Expression;
        var text = expression.SyntaxTree.GetText();
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(expression.SyntaxTree);
        var replaced = token.IsWhole ? expression.Span.Length : token.Value.Length;
        return text.Lines.GetLineFromPosition(expression.Span.End).Span.Length - replaced + LengthOfRead > LineLimit.Of(text, options);
    }

    /// <summary>Whether more than closing parentheses follows in the line: broken in front of "?? throw", it is hard to read.</summary>
    private static bool IsFollowedInLine(ExpressionSyntax expression)
    {
        var end = expression.SyntaxTree.GetText().Lines.GetLineFromPosition(expression.Span.End).End;
        for (var token = expression.GetLastToken().GetNextToken(); token.SpanStart < end && !token.IsKind(SyntaxKind.EndOfFileToken); token = token.GetNextToken())
        {
            var isClosing = token.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.SemicolonToken || (token.IsKind(SyntaxKind.CommaToken) && token.GetNextToken().SpanStart > end);
            if (!isClosing) return true;
        }

        return false;
    }

    private static SyntaxNode? PlaceAround(SyntaxNode expression, bool isNeeded, bool addsBraces)
    {
        for (var node = expression; node.Parent is { } parent; node = parent)
        {
            if (node is StatementSyntax) return isNeeded || addsBraces || HoistedLocals.HoldsStatements(parent) ? node : null;
            if (parent is MemberDeclarationSyntax or ConstructorInitializerSyntax) return null;
            if (parent is ArrowExpressionClauseSyntax) return isNeeded || addsBraces ? parent : null;
            if (IsConditional(node, parent) || (parent is AnonymousFunctionExpressionSyntax && !isNeeded)) return null;
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
