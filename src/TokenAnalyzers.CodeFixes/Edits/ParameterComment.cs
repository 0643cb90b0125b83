namespace TokenAnalyzers.CodeFixes.Edits;

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
        var before = list.Parameters.Take(index).Reverse().Select(parameter => Array.Find(described, element => Describes(element, parameter))).FirstOrDefault(element => element is not null);
        if (before is not null) edits.Insert(list.SyntaxTree, before.Span.End, line + Of(name, text));
        else edits.Insert(list.SyntaxTree, described[0].SpanStart, Of(name, text).Substring(Start.Length) + line + Start);
    }

    /// <summary>The line that describes a parameter.</summary>
    public static string Of(string name, string text) => $"{Start}<param name=\"{name}\">{text}</param>";

    private static bool Describes(XmlElementSyntax element, ParameterSyntax parameter) =>
        element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>().Any(attribute => attribute.Identifier.Identifier.ValueText == parameter.Identifier.ValueText);
}
