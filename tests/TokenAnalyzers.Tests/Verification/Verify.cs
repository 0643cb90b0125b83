using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>
/// Runs the analyzer, and a fix if there is one, over marked-up sources. The library makes a solution of its own for each state, and
/// looks at it before and after each fix in each scope; here, what has the same content is compiled and analyzed once.
/// </summary>
internal sealed class Verify<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Lets a line have any length, so that a result is what it is wherever it stands.</summary>
    public const string AnyLength = "is_global = true\nmax_line_length = off\n";

    private readonly ConcurrentDictionary<string, Task<Project>> _projects = new();
    private readonly ConcurrentDictionary<Project, Project> _withOptions = new();
    private readonly ConcurrentDictionary<string, Compilation> _compilations = new();
    private readonly ConcurrentDictionary<Compilation, CompilationWithAnalyzers> _analyzed = new();

    public Verify()
    {
        ReferenceAssemblies = References.None;
        TestState.AdditionalReferences.AddRange(References.Web);
        TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        TestState.AnalyzerConfigFiles.Add(("/AnyLength.globalconfig", AnyLength));

        // That a pragma silences a rule holds for a rule and not for a source: SuppressionTests has it.
        TestBehaviors = TestBehaviors.SkipSuppressionCheck;
    }

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>What <c>#if</c> finds defined.</summary>
    public IEnumerable<string> PreprocessorSymbols { get; init; } = [];

    protected override Task<Project> CreateProjectImplAsync(
        EvaluatedProjectState primaryProject, ImmutableArray<EvaluatedProjectState> additionalProjects, CancellationToken cancellationToken)
    {
        var files = additionalProjects.Insert(0, primaryProject)
            .SelectMany(state => state.Sources.Concat(state.AdditionalFiles).Concat(state.AnalyzerConfigFiles));
        return _projects.GetOrAdd(ContentOf(files.Select(file => (file.filename, file.content))), async _ =>
        {
            var project = await base.CreateProjectImplAsync(primaryProject, additionalProjects, cancellationToken);
            await ShapeRecorder.RecordAsync(project);
            return project;
        });
    }

    protected override Project ApplyCompilationOptions(Project project) => _withOptions.GetOrAdd(project, base.ApplyCompilationOptions);

    protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
        Project project, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (compilation, diagnostics) = await base.GetProjectCompilationAsync(project, verifier, cancellationToken);

        // What a project says depends on those that it references too.
        if (project.Solution.ProjectIds.Count > 1) return (compilation, diagnostics);
        var files = new List<(string, SourceText)>();
        foreach (var file in project.Documents.Concat<TextDocument>(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
            files.Add((file.FilePath ?? file.Name, await file.GetTextAsync(cancellationToken)));
        var known = _compilations.GetOrAdd(ContentOf(files), compilation);

        // A fix needs the trees of its own solution, so another compilation stands in only where there is nothing to fix.
        var isSilent = known != compilation
            && _analyzed.TryGetValue(known, out var analyzed)
            && (await analyzed.GetAnalysisResultAsync(cancellationToken)).GetAllDiagnostics().IsEmpty;
        return (isSilent ? known : compilation, diagnostics);
    }

    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, CancellationToken cancellationToken) =>
        _analyzed.GetOrAdd(compilation, _ => base.CreateCompilationWithAnalyzers(compilation, analyzers, options, cancellationToken));

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: PreprocessorSymbols);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, allowUnsafe: true);

    private static string ContentOf(IEnumerable<(string Path, SourceText Text)> files) =>
        string.Join('\0', files.SelectMany(file => new[] { file.Path, file.Text.ToString() }));
}
