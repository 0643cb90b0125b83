namespace TokenAnalyzers.Contexts.BuildConfigurations;

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

    /// <summary>The node of another configuration's tree with the same characters; null if that does not compile them so.</summary>
    public static TNode? Same<TNode>(TNode node, SyntaxTree other)
        where TNode : SyntaxNode
    {
        var around = Of(node, other);
        if (around.Span != node.Span || around.ContainsDirectives) return null;
        return around.FirstAncestorOrSelf<TNode>(same => same.Span == node.Span && same.IsKind(node.Kind()));
    }

    /// <summary>The code around a place whose symbols are known; null where the member around it is not built.</summary>
    /// <param name="place">A node of the built tree, or of the same file in another configuration.</param>
    /// <param name="built">The model of the built tree.</param>
    public static BoundCode? BoundAround(SyntaxNode place, SemanticModel built)
    {
        if (place.SyntaxTree == built.SyntaxTree) return new(built.SyntaxTree.GetRoot(), built);
        foreach (var node in place.AncestorsAndSelf())
        {
            if (CodeOf(node, place.Span) is { } code && Speculate(node, code, built) is { } model) return new(code, model);
        }

        return null;
    }

    // What of a node is code that a model can be asked for, if the place is there.
    private static SyntaxNode? CodeOf(SyntaxNode node, TextSpan place)
    {
        var code = node switch
        {
            BaseMethodDeclarationSyntax method => method.Body,
            AccessorDeclarationSyntax accessor => accessor.Body,
            GlobalStatementSyntax global => global.Statement,
            ArrowExpressionClauseSyntax or EqualsValueClauseSyntax { Parent: not VariableDeclaratorSyntax { Parent.Parent: StatementSyntax } } => node,
            _ => null,
        };
        return code is not null && code.Span.Contains(place) ? code : null;
    }

    // The member exists in this build with a different body: its signature and everything outside mean the same.
    private static SemanticModel? Speculate(SyntaxNode node, SyntaxNode code, SemanticModel built)
    {
        if (code is not StatementSyntax { Parent: GlobalStatementSyntax } && !IsBuilt(code, built)) return null;
        SemanticModel? model = null;
        _ = node switch
        {
            BaseMethodDeclarationSyntax method => built.TryGetSpeculativeSemanticModelForMethodBody(code.SpanStart, method, out model),
            AccessorDeclarationSyntax accessor => built.TryGetSpeculativeSemanticModelForMethodBody(code.SpanStart, accessor, out model),
            GlobalStatementSyntax global => built.TryGetSpeculativeSemanticModel(code.SpanStart, global.Statement, out model),
            ArrowExpressionClauseSyntax arrow => built.TryGetSpeculativeSemanticModel(code.SpanStart, arrow, out model),
            EqualsValueClauseSyntax value => built.TryGetSpeculativeSemanticModel(code.SpanStart, value, out model),
            _ => false,
        };
        return model;
    }

    // Whether the code starts at the same brace, arrow or equals sign, and belongs to the same kind of member.
    private static bool IsBuilt(SyntaxNode code, SemanticModel built)
    {
        var start = built.SyntaxTree.GetRoot().FindToken(code.SpanStart);
        return start.SpanStart == code.SpanStart && start.Parent.IsKind(code.Kind()) && start.Parent?.Parent?.RawKind == code.Parent?.RawKind;
    }
}

/// <summary>Code whose symbols are known.</summary>
/// <param name="Root">The outermost node for which the model may be used: it throws for what lies around.</param>
/// <param name="Model">The model.</param>
internal sealed record BoundCode(SyntaxNode Root, SemanticModel Model);
