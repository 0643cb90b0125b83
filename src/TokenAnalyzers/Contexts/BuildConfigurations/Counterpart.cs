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

    /// <summary>The code around a place that a model can be asked for, from the inside out.</summary>
    public static IEnumerable<SyntaxNode> CodeAround(SyntaxNode place) =>
        place.AncestorsAndSelf().Select(node => CodeOf(node, place.Span)).OfType<SyntaxNode>();

    /// <summary>The model of such code of another configuration; null where the member around it is not built.</summary>
    /// <param name="code">The code. For what lies around it, the model throws.</param>
    /// <param name="built">The model of the built tree.</param>
    public static SemanticModel? ModelOf(SyntaxNode code, SemanticModel built)
    {
        // The member exists in this build with a different body: its signature and everything outside mean the same.
        if (code is not StatementSyntax { Parent: GlobalStatementSyntax } && !IsBuilt(code, built)) return null;
        SemanticModel? model = null;
        _ = (code, code.Parent) switch
        {
            (ArrowExpressionClauseSyntax arrow, _) => built.TryGetSpeculativeSemanticModel(code.SpanStart, arrow, out model),
            (EqualsValueClauseSyntax value, _) => built.TryGetSpeculativeSemanticModel(code.SpanStart, value, out model),
            (_, BaseMethodDeclarationSyntax method) => built.TryGetSpeculativeSemanticModelForMethodBody(code.SpanStart, method, out model),
            (_, AccessorDeclarationSyntax accessor) => built.TryGetSpeculativeSemanticModelForMethodBody(code.SpanStart, accessor, out model),
            (_, GlobalStatementSyntax global) => built.TryGetSpeculativeSemanticModel(code.SpanStart, global.Statement, out model),
            _ => false,
        };
        return model;
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

    // Whether the code starts at the same brace, arrow or equals sign, and belongs to the same kind of member.
    private static bool IsBuilt(SyntaxNode code, SemanticModel built)
    {
        var start = built.SyntaxTree.GetRoot().FindToken(code.SpanStart);
        return start.SpanStart == code.SpanStart && start.Parent.IsKind(code.Kind()) && start.Parent?.Parent?.RawKind == code.Parent?.RawKind;
    }
}
