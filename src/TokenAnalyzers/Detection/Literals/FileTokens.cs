using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
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
        TokenMatcher matcher, ImmutableArray<int> signs, IReadOnlyCollection<string> constants, SemanticModel model, FileConfigurations configurations, CancellationToken cancellationToken)
    {
        var found = TreeTokens.At(matcher, signs, constants, model.SyntaxTree, new BoundSymbols(model), cancellationToken);
        foreach (var other in configurations.Others)
        {
            var known = new HashSet<(int, int, int, string)>(found.Select(Identity));
            var all = constants.Union(ConstantNames.In(other.Tree.GetRoot(cancellationToken), signs, matcher), StringComparer.Ordinal);
            found.AddRange(TreeTokens.At(matcher, signs, all, other.Tree, new SpeculativeSymbols(model, configurations), cancellationToken).Where(token => known.Add(Identity(token))));
        }

        return found;
    }

    private static (int Start, int End, int Offset, string Format) Identity(TokenInSource token) =>
        (token.Place.Span.Start, token.Place.Span.End, token.Place.Offset, token.Match.Format.Id);
}

/// <summary>A token and where source code has it.</summary>
/// <param name="Match">The token.</param>
/// <param name="Place">Where it stands. Its node may be of another configuration than the one that is built.</param>
/// <param name="DeclaredAs">The constant or readonly field that stands there for the token; null if it is spelled out there.</param>
internal sealed record TokenInSource(TokenMatch Match, SourceLocation Place, IFieldSymbol? DeclaredAs);
