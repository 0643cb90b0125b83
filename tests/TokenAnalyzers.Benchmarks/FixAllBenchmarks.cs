using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Benchmarks;

/// <summary>
/// What it takes to fix all tokens of a project at once, by their number: the diagnostics are there, the changed solution
/// is what comes out. The project is compiled anew for each run, as it is after every change.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class FixAllBenchmarks
{
    private Solution _fresh = null!;
    private FixAllContext _context = null!;

    [Params(100, 300, 1000)]
    public int Tokens { get; set; }

    [ParamsAllValues]
    public Spread Spread { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var project = new AdhocWorkspace().CurrentSolution.AddProject("Shop", "Shop", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(assemblies.Select(path => MetadataReference.CreateFromFile(path)));
        var number = 0;
        foreach (var source in SourceWithTokens.Write(Spread, Tokens))
            project = project.AddDocument($"File{number}.cs", source, filePath: $"/File{number++}.cs").Project;
        _fresh = project.Solution;
    }

    [IterationSetup]
    public void Analyze()
    {
        // Another option makes another compilation: nothing of the one before is left.
        var project = _fresh.Projects.Single();
        var solution = project.WithAssemblyName("Shop" + Guid.NewGuid().ToString("N")).Solution;
        _context = AnalyzeAsync(solution.Projects.Single()).GetAwaiter().GetResult();
    }

    [Benchmark]
    public async Task<int> FixAll()
    {
        var action = await new ReadFromConfigurationFix().GetFixAllProvider().GetFixAsync(_context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetChanges(_context.Solution).GetProjectChanges().Single().GetChangedDocuments().Count();
    }

    private static async Task<FixAllContext> AnalyzeAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return new(
            project,
            new ReadFromConfigurationFix(),
            FixAllScope.Project,
            ReadAction.FromConfiguration.EquivalenceKey,
            [Descriptors.PersonalTokenId],
            new Known([.. diagnostics]),
            CancellationToken.None);
    }

    private sealed class Known(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
