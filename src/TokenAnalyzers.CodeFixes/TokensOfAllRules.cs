using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// The tokens of projects, whatever rule reports them. FixAll is asked for one rule at a time, and "dotnet format" takes the
/// rules in an order that changes from run to run: with all tokens in view, each gets the same name in any order.
/// </summary>
internal static class TokensOfAllRules
{
    public static async Task<ImmutableArray<HardCodedToken>> InAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var tokens = ImmutableArray.CreateBuilder<HardCodedToken>();
        foreach (var project in projects.Where(project => project.Language == LanguageNames.CSharp))
            tokens.AddRange(await InAsync(project, cancellationToken).ConfigureAwait(false));
        return tokens.ToImmutable();
    }

    private static async Task<List<HardCodedToken>> InAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new HardCodedTokenAnalyzer(), new HardCodedCredentialAnalyzer(), new NamedSecretAnalyzer());
        var analysis = compilation!.WithAnalyzers(analyzers, project.AnalyzerOptions);
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        var tokens = new List<HardCodedToken>();
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.SourceTree))
        {
            if (project.GetDocument(file.Key) is { } document)
                tokens.AddRange(await HardCodedToken.FromAsync(document, file.ToImmutableArray(), cancellationToken).ConfigureAwait(false));
        }

        return tokens;
    }
}

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
