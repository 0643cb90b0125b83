namespace TokenAnalyzers.CodeFixes.Edits;

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
