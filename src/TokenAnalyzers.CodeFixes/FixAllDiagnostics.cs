using Microsoft.CodeAnalysis.CodeFixes;

namespace TokenAnalyzers.CodeFixes;

/// <summary>The diagnostics that a FixAll is asked to fix.</summary>
internal static class FixAllDiagnostics
{
    /// <summary>All diagnostics of the document, project or solution, by the document they are in.</summary>
    public static async Task<IReadOnlyList<(Document Document, ImmutableArray<Diagnostic> Diagnostics)>> ByDocumentAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return [(document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))];

        var result = new List<(Document, ImmutableArray<Diagnostic>)>();
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects.Where(p => p.Language == LanguageNames.CSharp))
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var group in diagnostics.Where(d => d.Location.IsInSource).GroupBy(d => d.Location.SourceTree))
            {
                if (project.GetDocument(group.Key) is { } source) result.Add((source, group.ToImmutableArray()));
            }
        }

        return result;
    }
}
