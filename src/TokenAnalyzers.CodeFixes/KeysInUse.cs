using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Access;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// The keys and variables that code reads in the way of the fix. Rules are fixed one after the other, and a later rule finds
/// here what an earlier one made.
/// </summary>
internal static class KeysInUse
{
    /// <summary>The keys and variables of a solution. Only files with the words of such a read are parsed.</summary>
    public static async Task<HashSet<string>> InAsync(Solution solution, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (text.ToString().IndexOf(Reading.MessageEnd, StringComparison.Ordinal) < 0) continue;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            keys.UnionWith(root!.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => Reading.NameIn(literal.Token.ValueText)).OfType<string>());
        }

        return keys;
    }
}
