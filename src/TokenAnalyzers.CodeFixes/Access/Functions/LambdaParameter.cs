using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>A parameter more of a lambda: with its type where the others have theirs.</summary>
/// <param name="Namespace">The namespace of its type.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">Its name.</param>
internal sealed record LambdaParameter(string Namespace, string Type, string Name)
{
    public void AddBefore(LambdaExpressionSyntax lambda, SemanticModel model, TokenEdits edits)
    {
        if (Single(lambda) is { } only) edits.Replace(lambda.SyntaxTree, only.Span, $"({Name}, {only})");
        else Insert(List(lambda).OpenParenToken.Span.End, isBefore: true, lambda, model, edits);
    }

    public void AddBehind(LambdaExpressionSyntax lambda, SemanticModel model, TokenEdits edits)
    {
        if (Single(lambda) is { } only) edits.Replace(lambda.SyntaxTree, only.Span, $"({only}, {Name})");
        else Insert(List(lambda).CloseParenToken.SpanStart, isBefore: false, lambda, model, edits);
    }

    private void Insert(int position, bool isBefore, LambdaExpressionSyntax lambda, SemanticModel model, TokenEdits edits)
    {
        var others = List(lambda).Parameters;
        var parameter = others.Any(other => other.Type is not null) ? $"{new TypeNames(model, lambda.SpanStart, edits).Of(Namespace, Type)} {Name}" : Name;
        edits.Insert(lambda.SyntaxTree, position, others.Count == 0 ? parameter : isBefore ? parameter + ", " : ", " + parameter);
    }

    private static ParameterSyntax? Single(LambdaExpressionSyntax lambda) => (lambda as SimpleLambdaExpressionSyntax)?.Parameter;

    private static ParameterListSyntax List(LambdaExpressionSyntax lambda) => ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList;
}
