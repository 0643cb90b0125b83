using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>A parameter more of a function. One of a lambda has its type where the others have theirs.</summary>
/// <param name="Namespace">The namespace of its type.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">Its name.</param>
internal sealed record FunctionParameter(string Namespace, string Type, string Name)
{
    /// <summary>What it is, for the comment of a method.</summary>
    public string Text { get; init; } = ParameterComment.Configuration;

    /// <summary>Adds it in front of the others.</summary>
    public void AddFirst(SyntaxNode function, SemanticModel model, TokenEdits edits)
    {
        if (Single(function) is { } only) edits.Replace(function.SyntaxTree, only.Span, $"({Name}, {only})");
        else Insert(List(function), index: 0, function, model, edits);
    }

    /// <summary>Adds it after the others.</summary>
    public void AddLast(SyntaxNode function, SemanticModel model, TokenEdits edits)
    {
        if (Single(function) is { } only) edits.Replace(function.SyntaxTree, only.Span, $"({only}, {Name})");
        else Insert(List(function), List(function).Parameters.Count, function, model, edits);
    }

    private void Insert(ParameterListSyntax list, int index, SyntaxNode function, SemanticModel model, TokenEdits edits)
    {
        var isTyped = function is not LambdaExpressionSyntax || list.Parameters.Any(other => other.Type is not null);
        var type = isTyped ? new TypeNames(model, function.SpanStart, edits).Of(Namespace, Type) : null;
        Parameters.Insert(list, index, type, Name, Text, edits);
    }

    private static ParameterSyntax? Single(SyntaxNode function) => (function as SimpleLambdaExpressionSyntax)?.Parameter;

    private static ParameterListSyntax List(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ParameterList,
        LocalFunctionStatementSyntax local => local.ParameterList,
        _ => ((ParenthesizedLambdaExpressionSyntax)function).ParameterList,
    };
}

/// <summary>The functions around code whose parameters it can use.</summary>
internal static class EnclosingFunctions
{
    /// <summary>Lambdas, local functions and the method, the nearest first; none beyond a static function.</summary>
    public static IEnumerable<SyntaxNode> Of(CodeLocation code)
    {
        for (var node = code.Node; node is not null and not TypeDeclarationSyntax; node = node.Parent)
        {
            if (node is LambdaExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax) yield return node;
            if (node == code.Boundary) yield break;
        }
    }

    /// <summary>Where the variables of a function are known.</summary>
    public static int StartOf(SyntaxNode function) => function switch
    {
        LambdaExpressionSyntax lambda => lambda.Body.SpanStart,
        LocalFunctionStatementSyntax local => ((SyntaxNode?)local.Body ?? local.ExpressionBody)?.Span.End - 1 ?? local.SpanStart,
        MethodDeclarationSyntax method => ((SyntaxNode?)method.Body ?? method.ExpressionBody)?.Span.End - 1 ?? method.SpanStart,
        _ => function.SpanStart,
    };
}

/// <summary>Where a function is given to methods that call it: a lambda in place, any other by its name.</summary>
internal static class GivenFunction
{
    /// <param name="function">The function.</param>
    /// <param name="code">Code in it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>All uses; none where other things are done with it too, as to call it: then its parameters have to stay.</returns>
    public static async Task<ImmutableArray<SymbolUse>> UsesAsync(SyntaxNode function, CodeLocation code, CancellationToken cancellationToken)
    {
        var uses = function is LambdaExpressionSyntax ? ImmutableArray.Create(new SymbolUse(function, code.Document, code.Model))
            : code.Model
                .GetDeclaredSymbol(function, cancellationToken) is { } symbol ? await SymbolUses
                .Of(code.Document.Project.Solution)
                .OfAsync(symbol, cancellationToken).ConfigureAwait(false)
            : ImmutableArray<SymbolUse>.Empty;
        return uses.All(use => use.Receiver is not null) ? uses : ImmutableArray<SymbolUse>.Empty;
    }
}
