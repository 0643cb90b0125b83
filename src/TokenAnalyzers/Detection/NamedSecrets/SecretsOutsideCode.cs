using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>
/// The named secrets in code that this build does not compile: in comments, and in branches that directives leave out. Such text is read as C# and judged
/// as the code that it once was.
/// </summary>
internal static class SecretsOutsideCode
{
    /// <summary>The named secrets, in the order of the text.</summary>
    /// <param name="strings">What the strings of the file show.</param>
    /// <param name="matcher">Knows the formats that tell by themselves what a value is.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<SecretOutsideCode> Among(StringCandidates strings, TokenMatcher matcher, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var values = strings.Values.Where(static value => value.LooksSecret).ToLookup(value => root.FindTrivia(value.Start));
        var pairs = strings.Pairs.Where(static pair => pair.Looks >= ValueLooks.Secret).ToLookup(pair => root.FindTrivia(pair.Start));
        var texts = values.Select(static group => group.Key).Concat(pairs.Select(static group => group.Key)).Where(IsCode).Distinct();
        foreach (var trivia in texts.OrderBy(static trivia => trivia.SpanStart))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var code = CSharpSyntaxTree.ParseText(CodeIn(trivia), (CSharpParseOptions)tree.Options, cancellationToken: cancellationToken);
            var valuesInside = values[trivia].Select(value => value with { Start = value.Start - trivia.SpanStart });
            var pairsInside = pairs[trivia].Select(pair => pair with { Start = pair.Start - trivia.SpanStart });
            var found = NamedSecret.Among(valuesInside, matcher, code, model: null, cancellationToken)
                .Concat(NamedSecret.InTexts(pairsInside, matcher, code, cancellationToken));
            foreach (var secret in found)
            {
                var span = new TextSpan(secret.Place.Span.Start + trivia.SpanStart, secret.Place.Span.Length);
                yield return new(secret, span, TextOutsideCode.NameOf(trivia)!, TextOutsideCode.CodeAround(span, root));
            }
        }
    }

    private static bool IsCode(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia;

    // Without the marks of a comment, and each character where it was.
    private static string CodeIn(SyntaxTrivia trivia)
    {
        var text = trivia.ToString();
        return trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia => "  " + text.Substring(2),
            SyntaxKind.MultiLineCommentTrivia => "  " + text.Substring(2).Replace("*/", "  "),
            _ => text,
        };
    }
}

/// <summary>A named secret in code that this build does not compile.</summary>
/// <param name="Secret">The secret, with its place in that code.</param>
/// <param name="Span">Its own characters.</param>
/// <param name="Place">What holds it, as a noun: "comment".</param>
/// <param name="Around">The code of this build that the text belongs to.</param>
internal sealed record SecretOutsideCode(NamedSecret Secret, TextSpan Span, TableText Place, SyntaxNode Around);
