using Microsoft.CodeAnalysis;
using TokenAnalyzers.BuildConfigurations;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>
/// The tokens of one file in the Debug and in the Release configuration, so that both builds find the same. A token that no
/// configuration compiles is not among them.
/// </summary>
internal static class FileTokens
{
    /// <summary>Every token that a sign leads to, each once, with its place in source.</summary>
    /// <param name="signs">Places in the source text, in any order.</param>
    /// <param name="model">The semantic model of the file that is built.</param>
    /// <param name="configurations">The file in each configuration. The node of a place may be of one that is not built.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<(TokenMatch Match, SourcePlace Place)> At(
        List<int> signs, SemanticModel model, FileConfigurations configurations, CancellationToken cancellation)
    {
        signs.Sort();
        var found = TreeTokens.At(signs, model.SyntaxTree, new BuiltNames(model), cancellation);
        foreach (var other in configurations.Others)
        {
            var known = new HashSet<(int, int, int, string)>(found.Select(Identity));
            found.AddRange(TreeTokens.At(signs, other.Tree, new OtherConfigurationNames(model, configurations), cancellation).Where(token => known.Add(Identity(token))));
        }

        return found;
    }

    private static (int Start, int End, int Offset, string Format) Identity((TokenMatch Match, SourcePlace Place) token) =>
        (token.Place.Span.Start, token.Place.Span.End, token.Place.Offset, token.Match.Format.Id);
}
