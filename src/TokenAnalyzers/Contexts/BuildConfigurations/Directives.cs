namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>The preprocessor directives of a file.</summary>
internal static class Directives
{
    /// <summary>All directives, active or not, in their order.</summary>
    public static IEnumerable<DirectiveTriviaSyntax> Of(SyntaxTree tree) =>
        Trivia(tree).Where(static trivia => trivia.IsDirective).Select(static trivia => trivia.GetStructure()).OfType<DirectiveTriviaSyntax>();

    /// <summary>The trivia with the directives and the text that they disable. Only code that holds a directive is walked, and never by recursion.</summary>
    public static IEnumerable<SyntaxTrivia> Trivia(SyntaxTree tree) =>
        from token in tree.GetRoot().DescendantTokens(static node => node.ContainsDirectives)
        where token.ContainsDirectives
        from trivia in token.LeadingTrivia
        select trivia;
}
