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

/// <summary>Describes an added parameter where the others are described: the compiler warns of one that is not (CS1573).</summary>
internal static class ParameterComment
{
    /// <summary>What an added parameter is as a rule.</summary>
    public const string Configuration = "The configuration.";

    private const string Start = "/// ";

    /// <param name="list">The parameters.</param>
    /// <param name="index">The index of the new one.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">What it is.</param>
    /// <param name="edits">Takes the change.</param>
    public static void Add(ParameterListSyntax list, int index, string name, string text, TokenEdits edits)
    {
        var described = list.Parent!.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .SelectMany(comment => ((DocumentationCommentTriviaSyntax)comment.GetStructure()!).Content).OfType<XmlElementSyntax>()
            .Where(element => element.StartTag.Name.ToString() == "param").ToArray();
        if (described.Length == 0) return;

        var line = Layout.LineBreak(list) + Layout.Indentation(list.SyntaxTree.GetText(), described[0].SpanStart);
        var before = list.Parameters.Take(index)
            .Reverse()
            .Select(parameter => Array.Find(described, element => Describes(element, parameter)))
            .FirstOrDefault(element => element is not null);
        if (before is not null) edits.Insert(list.SyntaxTree, before.Span.End, line + Of(name, text));
        else edits.Insert(list.SyntaxTree, described[0].SpanStart, Of(name, text).Substring(Start.Length) + line + Start);
    }

    /// <summary>The line that describes a parameter.</summary>
    public static string Of(string name, string text) => $"{Start}<param name=\"{name}\">{text}</param>";

    private static bool Describes(XmlElementSyntax element, ParameterSyntax parameter) =>
        element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>()
            .Any(attribute => attribute.Identifier.Identifier.ValueText == parameter.Identifier.ValueText);
}

/// <summary>Adds an argument to a call.</summary>
internal static class Arguments
{
    /// <param name="list">The arguments of the call.</param>
    /// <param name="index">The index of the new parameter.</param>
    /// <param name="parameter">Its name, for a call that names arguments in front of it.</param>
    /// <param name="value">The source of the argument.</param>
    /// <param name="edits">Takes the change.</param>
    public static void Add(ArgumentListSyntax list, int index, string parameter, string value, TokenEdits edits)
    {
        var arguments = list.Arguments;
        var isPositional = arguments.Take(index).Count(argument => argument.NameColon is null) == index;
        var text = isPositional ? value : $"{parameter}: {value}";
        var separator = ListLayout.Separator(arguments, list.OpenParenToken);
        if (arguments.Count == 0) edits.Insert(list.SyntaxTree, list.OpenParenToken.Span.End, text);
        else if (isPositional && index < arguments.Count) edits.Insert(list.SyntaxTree, arguments[index].SpanStart, text + separator);
        else edits.Insert(list.SyntaxTree, arguments[arguments.Count - 1].Span.End, separator + text);
    }

    /// <summary>Adds an argument to the making of an object, which may have no list of arguments.</summary>
    public static void Add(BaseObjectCreationExpressionSyntax creation, int index, string parameter, string value, TokenEdits edits)
    {
        if (creation.ArgumentList is { } list) Add(list, index, parameter, value, edits);
        else edits.Insert(creation.SyntaxTree, ((ObjectCreationExpressionSyntax)creation).Type.Span.End, $"({value})");
    }
}
