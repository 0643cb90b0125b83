using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// The keys and variables that code reads in the way of the fix. Rules are fixed one after the other, and a later rule finds
/// here what an earlier one made.
/// </summary>
internal static class KeysInUse
{
    /// <summary>The keys and variables, by project. Only files with the words of such a read are parsed.</summary>
    public static async Task<HashSet<(ProjectId Project, KeySpace Space, string Name)>> InAsync(Solution solution, CancellationToken cancellationToken)
    {
        var names = new HashSet<(ProjectId, KeySpace, string)>();
        foreach (var document in solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (text.ToString().IndexOf(ReadPlan.MessageEnd, StringComparison.Ordinal) < 0) continue;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var literal in root!.DescendantNodes().OfType<LiteralExpressionSyntax>())
            {
                if (ReadPlan.NameIn(literal.Token.ValueText) is var (space, name)) names.Add((document.Project.Id, space, name));
            }
        }

        return names;
    }
}
