using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The bodies of code: of members, of initializers, of top-level statements, and of the functions nested in them.</summary>
internal sealed class ControlFlowGraphs(CodeModels models, AnalysisBudget budget)
{
    // A method that only checks where it runs is short.
    private const int LongestCheck = 2000;

    private readonly Dictionary<IOperation, Body?> _members = [];
    private readonly Dictionary<ControlFlowGraph, Body> _nested = [];
    private readonly Dictionary<SyntaxNode, IOperation?> _roots = [];

    /// <summary>The body of the member that holds a piece of source; null where there is none, as in an attribute.</summary>
    public Body? OfMember(SyntaxNode place)
    {
        if (RootOf(place) is not { } root) return null;
        if (!_members.TryGetValue(root, out var body)) _members.Add(root, body = Create(root));
        return body;
    }

    /// <summary>The body that a method, a property's getter or a local function has in this file; null if it has none.</summary>
    public Body? Of(ISymbol function)
    {
        foreach (var reference in function.DeclaringSyntaxReferences)
        {
            if (models.Of(reference.SyntaxTree) is null) continue;
            var syntax = reference.GetSyntax(budget.Cancellation);
            if (syntax is LocalFunctionStatementSyntax local) return OfLocalFunction(local);
            if (BodyOf(syntax) is { } body) return OfMember(body);
        }

        return null;
    }

    /// <summary>The body of a local function.</summary>
    public Body? OfLocalFunction(LocalFunctionStatementSyntax function)
    {
        var outer = EnclosingFunction(function) is { } enclosing ? OfLocalFunction(enclosing) : OfMember(function);
        while (outer is not null)
        {
            var graph = outer.Graph;
            var symbol = graph.LocalFunctions.FirstOrDefault(local => local.DeclaringSyntaxReferences.Any(reference => reference.Span == function.Span));
            if (symbol is not null) return Nested(outer, graph.GetLocalFunctionControlFlowGraph(symbol, budget.Cancellation));
            outer = outer.Places.LambdaAround(function.Span) is { } lambda ? OfLambda(outer, lambda) : null;
        }

        return null;
    }

    /// <summary>The body of a lambda, an anonymous method, or a part of a query.</summary>
    public Body OfLambda(Body outer, IFlowAnonymousFunctionOperation lambda) =>
        Nested(outer, outer.Graph.GetAnonymousFunctionControlFlowGraph(lambda, budget.Cancellation));

    /// <summary>The body of a lambda by its source; null where it is not code of a body.</summary>
    public Body? OfLambda(SyntaxNode lambda)
    {
        var outer = EnclosingFunction(lambda) is { } function ? OfLocalFunction(function) : OfMember(lambda);
        while (outer?.Places.LambdaAround(lambda.Span) is { } around)
        {
            outer = OfLambda(outer, around);
            if (around.Syntax == lambda) return outer;
        }

        return null;
    }

    /// <summary>Whether the body of a method throws by itself.</summary>
    public bool Throws(IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(reference =>
        models.Of(reference.SyntaxTree) is not null
        && BodyOf(reference.GetSyntax(budget.Cancellation)) is { } body
        && body.Span.Length <= LongestCheck
        && body.DescendantNodes().Any(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax)

        // An iterator does not run when it is called.
        && !body.DescendantNodes().Any(static node => node is YieldStatementSyntax));

    /// <summary>The innermost local function that a piece of source is in; null if it is in none.</summary>
    public static LocalFunctionStatementSyntax? EnclosingFunction(SyntaxNode place) =>
        place.Ancestors().OfType<LocalFunctionStatementSyntax>().FirstOrDefault();

    // The graph of a nested function is made once; what belongs to it is kept beside it.
    private Body Nested(Body outer, ControlFlowGraph graph)
    {
        if (!_nested.TryGetValue(graph, out var body)) _nested.Add(graph, body = new(graph, new(graph, budget), outer.Variables));
        return body;
    }

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        ArrowExpressionClauseSyntax expression => expression,
        _ => null,
    };

    // To ask for an operation may bind all the code around it again.
    private IOperation? RootOf(SyntaxNode place)
    {
        var code = place.AncestorsAndSelf().FirstOrDefault(node => node is AttributeSyntax || CodeRoots.IsRoot(node));
        if (code is null or AttributeSyntax) return FindRoot(place);
        if (!_roots.TryGetValue(code, out var root)) _roots.Add(code, root = FindRoot(code));
        return root;
    }

    private IOperation? FindRoot(SyntaxNode place)
    {
        var model = models.Of(place);
        foreach (var node in place.AncestorsAndSelf())
        {
            var operation = model.GetOperation(node, budget.Cancellation);
            while (operation?.Parent is { } parent) operation = parent;
            if (operation is not null || IsOutermost(node, model)) return operation;
        }

        return null;
    }

    // The model of code of another configuration throws for what lies around that code.
    private static bool IsOutermost(SyntaxNode node, SemanticModel model) =>
        model.IsSpeculativeSemanticModel ? CodeRoots.IsRoot(node) : node is MemberDeclarationSyntax and not GlobalStatementSyntax;

    // The variables are paid for first: the compiler takes far more time for the graph of a very long body.
    private Body? Create(IOperation root)
    {
        if (!IsBody(root)) return null;
        var variables = new Variables(root, budget);
        if (budget.Failure is not null) return null;
        if (GraphOf(root) is { } graph) return new(graph, new(graph, budget), variables);
        budget.GiveUp(Wording.NoControlFlowGraph);
        return null;
    }

    // Attributes and default values are roots too, but they are constants.
    private static bool IsBody(IOperation root) =>
        root is IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation or IFieldInitializerOperation or IPropertyInitializerOperation;

    private ControlFlowGraph? GraphOf(IOperation root) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, budget.Cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, budget.Cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, budget.Cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, budget.Cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, budget.Cancellation),
        _ => null,
    };
}

/// <summary>A body of code as it is followed.</summary>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="Places">Where in the graph its source is.</param>
/// <param name="Variables">The variables of the member that it is, or that it is nested in.</param>
internal sealed record Body(ControlFlowGraph Graph, BodyOperations Places, Variables Variables);

/// <summary>The outermost nodes of code: the bodies and values of members, and top-level statements.</summary>
internal static class CodeRoots
{
    public static bool IsRoot(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is not LocalFunctionStatementSyntax,
        EqualsValueClauseSyntax => node.Parent is not VariableDeclaratorSyntax { Parent.Parent: StatementSyntax },
        StatementSyntax => node.Parent is GlobalStatementSyntax,
        _ => false,
    };

    /// <summary>Whether an expression is the whole value that a field or a property starts with. Nothing decides there.</summary>
    public static bool IsWhole(SyntaxNode expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax) expression = expression.Parent;
        return expression.Parent is EqualsValueClauseSyntax
        {
            Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
        };
    }
}
