using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>A fix of the package.</summary>
internal sealed record Fix(CodeFixProvider Provider)
{
    public static ImmutableArray<Fix> All { get; } = [new(new ReadFromConfigurationFix()), new(new RenameToServiceKeyFix())];

    /// <summary>The keys of all actions that are done for many places at once.</summary>
    public static ImmutableArray<string> EquivalenceKeys { get; } =
    [
        ReadAction.FromConfiguration.EquivalenceKey, ReadAction.FromOptions.EquivalenceKey, ReadAction.FromFactory.EquivalenceKey,
        ReadAction.FromAppHost.EquivalenceKey, ReadAction.FromEnvironment.EquivalenceKey,
        RenameToServiceKeyFix.EquivalenceKey,
    ];

    public bool IsFor(Diagnostic diagnostic) => diagnostic.Location.IsInSource && Provider.FixableDiagnosticIds.Contains(diagnostic.Id);

    /// <summary>An action for all diagnostics of a project; null if it is another fix's.</summary>
    public Task<CodeAction?> ForAllAsync(string equivalenceKey, Project project, ImmutableArray<Diagnostic> diagnostics) =>
        Provider.GetFixAllProvider()!.GetFixAsync(
        new(
            project,
            Provider,
            FixAllScope.Project,
            equivalenceKey,
            Provider.FixableDiagnosticIds,
            new Found(diagnostics.Where(IsFor)),
            CancellationToken.None));

    /// <summary>The actions for one diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> ForOneAsync(Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(
            new(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Diagnostics that are known already.</summary>
    private sealed class Found(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
