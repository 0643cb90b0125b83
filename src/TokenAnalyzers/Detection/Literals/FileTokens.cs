using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// The tokens of one file in the Debug and in the Release configuration, so that both builds find the same. A token that no
/// configuration compiles is not among them.
/// </summary>
internal static class FileTokens
{
    /// <summary>Every token that a sign or the name of a constant leads to, each once, with its place in source.</summary>
    /// <param name="matcher">Knows the formats.</param>
    /// <param name="signs">Places in the source text, in their order.</param>
    /// <param name="constants">Names of constants that hold a token or the start of one, wherever they are declared.</param>
    /// <param name="model">The semantic model of the file that is built.</param>
    /// <param name="configurations">The file in each configuration. The node of a place may be of one that is not built.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyList<TokenInSource> At(
        TokenMatcher matcher, ImmutableArray<int> signs, IReadOnlyCollection<string> constants, SemanticModel model, FileConfigurations configurations,
        CancellationToken cancellationToken)
    {
        var found = TreeTokens.At(matcher, signs, constants, model.SyntaxTree, new BoundSymbols(model), cancellationToken);
        foreach (var other in configurations.Others)
        {
            var known = new HashSet<(int, int, int, string)>(found.Select(Identity));
            var all = constants.Union(ConstantNames.In(other.Tree.GetRoot(cancellationToken), signs, matcher), StringComparer.Ordinal);
            found.AddRange(
                TreeTokens.At(matcher, signs, all, other.Tree, new SpeculativeSymbols(model, configurations), cancellationToken)
                    .Where(token => known.Add(Identity(token))));
        }

        return found;
    }

    private static (int Start, int End, int Offset, string Format) Identity(TokenInSource token) =>
        (token.Place.Span.Start, token.Place.Span.End, token.Place.Offset, token.Match.Format.Id);
}

/// <summary>A token and where source code has it.</summary>
/// <param name="Match">The token.</param>
/// <param name="Place">Where it is. Its node may be of another configuration than the one that is built.</param>
/// <param name="DeclaredAs">The constant or readonly field that is there for the token; null if it is spelled out there.</param>
internal sealed record TokenInSource(TokenMatch Match, SourceLocation Place, IFieldSymbol? DeclaredAs);

/// <summary>
/// The tokens of one file in comments, in directives, and in text that neither the Debug nor the Release configuration
/// compiles. What one of them compiles is code, and <see cref="FileTokens"/> finds it.
/// </summary>
internal static class TokensOutsideCode
{
    /// <summary>Every token that a sign leads to, each once, in the order of the text.</summary>
    /// <param name="matcher">Knows the formats.</param>
    /// <param name="signs">Places in the source text, in their order.</param>
    /// <param name="configurations">The file in each configuration.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<TokenOutsideCode> At(
        TokenMatcher matcher, ImmutableArray<int> signs, FileConfigurations configurations, CancellationToken cancellationToken)
    {
        var root = configurations.Built.Tree.GetRoot(cancellationToken);
        var read = new HashSet<TextSpan>();
        foreach (var sign in signs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (trivia, found) = TextOutsideCode.At(sign, configurations, cancellationToken);
            if (found is not { } place || !read.Add(trivia.FullSpan)) continue;

            // What is a token only beside its provider's name is an example as often in prose.
            foreach (var match in matcher.Find(trivia.ToFullString().AsSpan()))
            {
                var span = new TextSpan(trivia.FullSpan.Start + match.Start, match.Length);

                // Directives cut disabled text into pieces, not all of them in each configuration.
                if (TextOutsideCode.At(span.Start, configurations, cancellationToken).Place == place)
                    yield return new(match, span, place, TextOutsideCode.CodeAround(span, root));
            }
        }
    }
}

/// <summary>A token in text that no build compiles.</summary>
/// <param name="Match">The token.</param>
/// <param name="Span">Its own characters.</param>
/// <param name="Place">What holds it, as a noun: "comment".</param>
/// <param name="Around">The code of this build that the text belongs to.</param>
internal sealed record TokenOutsideCode(TokenMatch Match, TextSpan Span, Wording Place, SyntaxNode Around);
