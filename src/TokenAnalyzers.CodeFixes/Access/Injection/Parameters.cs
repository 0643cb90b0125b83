using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>Adds a parameter to a list: behind the ones that are always given, in the layout that the list has.</summary>
internal static class Parameters
{
    public static void Add(ParameterListSyntax list, string parameter, TokenEdits edits)
    {
        var separator = IsOnOneLine(list) ? ", " : "," + Layout.LineBreak(list) + Layout.Indentation(list.Parameters[list.Parameters.Count - 1]);
        var next = list.Parameters.FirstOrDefault(IsOptional);
        if (list.Parameters.Count == 0) edits.Insert(list.SyntaxTree, list.OpenParenToken.Span.End, parameter);
        else if (next is not null) edits.Insert(list.SyntaxTree, next.SpanStart, parameter + separator);
        else edits.Insert(list.SyntaxTree, list.Parameters[list.Parameters.Count - 1].Span.End, separator + parameter);
    }

    /// <summary>The parameter of a list that is a configuration already; null if none is.</summary>
    public static string? Configuration(ParameterListSyntax list, SemanticModel model) =>
        list.Parameters.FirstOrDefault(parameter => parameter.Type is { } written
            && model.GetTypeInfo(written).Type is { } type
            && HostTypes.IsConfiguration(type))?.Identifier.ValueText;

    private static bool IsOptional(ParameterSyntax parameter) => parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword);

    private static bool IsOnOneLine(ParameterListSyntax list)
    {
        var lines = list.SyntaxTree.GetText().Lines;
        if (list.Parameters.Count == 0) return true;

        // Of one parameter, the parenthesis tells.
        var first = list.Parameters.Count > 1 ? list.Parameters[0].SpanStart : list.OpenParenToken.SpanStart;
        return lines.IndexOf(first) == lines.IndexOf(list.Parameters[list.Parameters.Count - 1].SpanStart);
    }
}
