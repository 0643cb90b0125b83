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
