using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.BuildConfigurations;

/// <summary>
/// What this build knows of a place that another configuration compiles. Both have the same text, so a place has the same
/// position in both trees.
/// </summary>
internal static class Counterpart
{
    /// <summary>The smallest node of the built tree around a place; the place itself if it is built.</summary>
    /// <param name="place">A node of the built tree, or of the same file in another configuration.</param>
    /// <param name="built">The file as it is built.</param>
    public static SyntaxNode Of(SyntaxNode place, SyntaxTree built)
    {
        if (place.SyntaxTree == built) return place;
        var root = built.GetRoot();
        var node = root.FindToken(place.SpanStart).Parent;
        while (node is not null && !node.Span.Contains(place.Span)) node = node.Parent;
        return node ?? root;
    }

    /// <summary>The expression of the built tree with the same characters; null if this build does not compile them so.</summary>
    public static ExpressionSyntax? Same(ExpressionSyntax expression, SyntaxTree built)
    {
        var around = Of(expression, built);
        if (around.Span != expression.Span || around.ContainsDirectives) return null;
        return around.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == expression.Span && node.IsKind(expression.Kind()));
    }

    /// <summary>The model that knows the symbols of a place; null where the member around it is not built.</summary>
    /// <param name="place">A node of the built tree, or of the same file in another configuration.</param>
    /// <param name="built">The model of the built tree.</param>
    public static SemanticModel? ModelOf(SyntaxNode place, SemanticModel built) =>
        place.SyntaxTree == built.SyntaxTree ? built : place.AncestorsAndSelf().Select(node => Speculative(node, built)).FirstOrDefault(model => model is not null);

    // The member goes on in this build with other code: its signature and what is declared outside mean the same.
    private static SemanticModel? Speculative(SyntaxNode code, SemanticModel built)
    {
        SemanticModel? model = null;
        _ = code switch
        {
            BaseMethodDeclarationSyntax { Body: { } body } method when IsBuilt(body.OpenBraceToken, built) =>
                built.TryGetSpeculativeSemanticModelForMethodBody(body.SpanStart, method, out model),
            AccessorDeclarationSyntax { Body: { } body } accessor when IsBuilt(body.OpenBraceToken, built) =>
                built.TryGetSpeculativeSemanticModelForMethodBody(body.SpanStart, accessor, out model),
            ArrowExpressionClauseSyntax arrow when IsBuilt(arrow.ArrowToken, built) => built.TryGetSpeculativeSemanticModel(arrow.SpanStart, arrow, out model),
            EqualsValueClauseSyntax { Parent: not VariableDeclaratorSyntax { Parent.Parent: StatementSyntax } } value when IsBuilt(value.EqualsToken, built) =>
                built.TryGetSpeculativeSemanticModel(value.SpanStart, value, out model),
            GlobalStatementSyntax { Statement: var statement } => built.TryGetSpeculativeSemanticModel(statement.SpanStart, statement, out model),
            _ => false,
        };
        return model;
    }

    private static bool IsBuilt(SyntaxToken token, SemanticModel built)
    {
        var same = built.SyntaxTree.GetRoot().FindToken(token.SpanStart);
        return same.Span == token.Span && same.IsKind(token.Kind()) && same.Parent?.Parent?.Kind() == token.Parent?.Parent?.Kind();
    }
}
