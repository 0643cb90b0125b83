using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

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
        var values = strings.Values
            .Where(value => value.Looks != ValueLooks.Possible && IsOutside(value.Start))
            .ToLookup(value => root.FindTrivia(value.Start));
        var pairs = strings.Pairs.Where(pair => IsOutside(pair.Start)).ToLookup(pair => root.FindTrivia(pair.Start));
        var connections = strings.Connections.Where(IsOutside).ToLookup(sign => root.FindTrivia(sign));
        var texts = values.Select(static group => group.Key)
            .Concat(pairs.Select(static group => group.Key))
            .Concat(connections.Select(static group => group.Key))
            .Where(IsCode)
            .Distinct();
        foreach (var trivia in texts.OrderBy(static trivia => trivia.SpanStart))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = trivia.SpanStart;
            var code = CSharpSyntaxTree.ParseText(CodeIn(trivia), (CSharpParseOptions)tree.Options, cancellationToken: cancellationToken);
            var signs = connections[trivia].Select(sign => sign - start).ToImmutableArray();
            var valuesInside = values[trivia].Select(value => value with { Start = value.Start - start });
            var pairsInside = pairs[trivia].Select(pair => pair with { Start = pair.Start - start });
            var found = SecretsInTexts.InConnections(signs, matcher, code, cancellationToken)
                .Where(secret => !IsLocal(secret, cancellationToken))
                .Concat(SecretsInValues.Among(valuesInside, matcher, code, model: null, cancellationToken))
                .Concat(SecretsInTexts.InPairs(pairsInside, matcher, code, cancellationToken));
            var places = new HashSet<int>();
            foreach (var secret in found)
            {
                // A password in a connection string is a pair too.
                if (!places.Add(secret.Place.Span.Start)) continue;
                var span = new TextSpan(secret.Place.Span.Start + start, secret.Place.Span.Length);
                yield return new(secret, span, TextOutsideCode.NameOf(trivia)!.Value, TextOutsideCode.CodeAround(span, root));
            }
        }

        // Nearly all values are in strings, and to look for a trivia costs many times more than to look for a token.
        bool IsOutside(int place) => !root.FindToken(place).Span.Contains(place);
    }

    // What opens a server on the same machine is a developer's.
    private static bool IsLocal(NamedSecret secret, CancellationToken cancellationToken)
    {
        var whole = ConstantFolder.OutermostAround(secret.Place.Node, names: null, cancellationToken);
        return LocalAddress.IsIn(ConstantFolder.Read(whole, names: null, cancellationToken).Value);
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
internal sealed record SecretOutsideCode(NamedSecret Secret, TextSpan Span, Wording Place, SyntaxNode Around);
