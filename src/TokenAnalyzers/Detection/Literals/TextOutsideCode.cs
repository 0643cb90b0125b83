using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>Text of a file that no build compiles: comments, directives, and branches that directives leave out.</summary>
internal static class TextOutsideCode
{
    /// <summary>The text at a position in the configuration that compiles what is around it, this build first.</summary>
    /// <param name="position">A place in the file.</param>
    /// <param name="configurations">The file in each configuration.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The trivia, and what it is called; no name for what is code.</returns>
    public static (SyntaxTrivia Trivia, Wording? Place) At(int position, FileConfigurations configurations, CancellationToken cancellationToken)
    {
        var other = configurations.Built.Compiles(position) ? null : configurations.Others.FirstOrDefault(configuration => configuration.Compiles(position));
        var trivia = (other ?? configurations.Built).Tree.GetRoot(cancellationToken).FindTrivia(position);
        return (trivia, NameOf(trivia));
    }

    /// <summary>What a trivia is called; null for spaces, and for tokens that the parser skipped: they are code that someone is typing.</summary>
    public static Wording? NameOf(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia => Wording.Comment,
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => Wording.DocumentationComment,
        SyntaxKind.DisabledTextTrivia => Wording.InactiveCode,
        _ => trivia.IsDirective ? Wording.Directive : null,
    };

    /// <summary>The code of a build that a text belongs to: a comment above a member belongs to it, unless a directive is between them.</summary>
    /// <param name="span">The text.</param>
    /// <param name="root">The file as it is built.</param>
    public static SyntaxNode CodeAround(TextSpan span, SyntaxNode root)
    {
        var node = root.FindToken(span.Start).Parent;
        while (node is not null
            && !node.Span.Contains(span)
            && !(IsMember(node) && node.FullSpan.Contains(span) && !node.GetLeadingTrivia().Any(trivia => trivia.IsDirective)))
        {
            node = node.Parent;
        }

        return node ?? root;
    }

    private static bool IsMember(SyntaxNode node) => node is MemberDeclarationSyntax and not GlobalStatementSyntax;
}
