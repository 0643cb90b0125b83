using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Adds a parameter to a list, in the layout that the list has.</summary>
internal static class Parameters
{
    /// <summary>Adds a configuration after the ones that are always given.</summary>
    public static void Add(ParameterListSyntax list, string type, string name, TokenEdits edits) =>
        Insert(list, NewIndex(list), type, name, ParameterComment.Configuration, edits);

    /// <summary>Adds a parameter at an index: one without a type to a lambda, and a text for it to the comment of a method.</summary>
    public static void Insert(ParameterListSyntax list, int index, string? type, string name, string text, TokenEdits edits)
    {
        var parameter = type is null ? name : $"{type} {name}";
        ParameterComment.Add(list, index, name, text, edits);
        var separator = ListLayout.Separator(list.Parameters, list.OpenParenToken);
        if (list.Parameters.Count == 0) edits.Insert(list.SyntaxTree, list.OpenParenToken.Span.End, parameter);
        else if (index < list.Parameters.Count) edits.Insert(list.SyntaxTree, list.Parameters[index].SpanStart, parameter + separator);
        else edits.Insert(list.SyntaxTree, list.Parameters[index - 1].Span.End, separator + parameter);
    }

    /// <summary>The index that an added parameter has.</summary>
    public static int NewIndex(ParameterListSyntax list)
    {
        var optional = list.Parameters.IndexOf(IsOptional);
        return optional < 0 ? list.Parameters.Count : optional;
    }

    /// <summary>The parameter of a list that is a configuration already; null if none is.</summary>
    public static string? Configuration(ParameterListSyntax list, SemanticModel model) =>
        list.Parameters.FirstOrDefault(parameter => parameter.Type is { } written
            && model.GetTypeInfo(written).Type is { NullableAnnotation: not NullableAnnotation.Annotated } type
            && HostTypes.IsConfiguration(type))?.Identifier.ValueText;

    private static bool IsOptional(ParameterSyntax parameter) => parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword);
}
