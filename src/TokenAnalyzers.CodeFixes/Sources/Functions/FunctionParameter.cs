using TokenAnalyzers.CodeFixes.Edits;

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
