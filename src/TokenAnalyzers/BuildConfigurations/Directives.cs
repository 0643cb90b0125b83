using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.BuildConfigurations;

/// <summary>The preprocessor directives of a file.</summary>
internal static class Directives
{
    /// <summary>All directives, active or not, in their order. Only code that holds one is walked, and never by recursion.</summary>
    public static IEnumerable<DirectiveTriviaSyntax> Of(SyntaxTree tree) =>
        from token in tree.GetRoot().DescendantTokens(static node => node.ContainsDirectives)
        where token.ContainsDirectives
        from trivia in token.LeadingTrivia
        select trivia.GetStructure() as DirectiveTriviaSyntax into directive
        where directive is not null
        select directive;
}
