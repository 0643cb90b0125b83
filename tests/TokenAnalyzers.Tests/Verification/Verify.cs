using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>Runs the analyzer, and a fix if there is one, over marked-up sources.</summary>
internal sealed class Verify<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Lets a line have any length, so that a result is what it is wherever it stands.</summary>
    public const string AnyLength = "is_global = true\nmax_line_length = off\n";

    public Verify()
    {
        ReferenceAssemblies = References.None;
        TestState.AdditionalReferences.AddRange(References.Web);
        TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        TestState.AnalyzerConfigFiles.Add(("/AnyLength.globalconfig", AnyLength));
    }

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>What <c>#if</c> finds defined.</summary>
    public IEnumerable<string> PreprocessorSymbols { get; init; } = [];

    protected override async Task<Project> CreateProjectImplAsync(
        EvaluatedProjectState primaryProject, ImmutableArray<EvaluatedProjectState> additionalProjects, CancellationToken cancellationToken)
    {
        var project = await base.CreateProjectImplAsync(primaryProject, additionalProjects, cancellationToken);
        await ShapeRecorder.RecordAsync(project);
        return project;
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: PreprocessorSymbols);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, allowUnsafe: true);
}
