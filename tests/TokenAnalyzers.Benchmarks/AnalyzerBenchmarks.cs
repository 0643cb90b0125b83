using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Benchmarks;

/// <summary>
/// What the analyzers add to a build of many files without a token. Both measures hold the compiler's own work on the
/// files, so the price of the analyzers is the difference.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private const int FileCount = 200;
    private const int FileLength = 6 * 1024;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Empty = [new EmptyAnalyzer()];

    // Every analyzer of the package, so that a new one is measured without a change here.
    private static readonly ImmutableArray<DiagnosticAnalyzer> All =
    [
        .. from type in typeof(HardCodedTokenAnalyzer).Assembly.GetTypes()
           where type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false)
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];

    private Compilation _compilation = null!;

    [GlobalSetup]
    public void Compile()
    {
        var trees = Enumerable.Range(1, FileCount)
            .Select(seed => CSharpSyntaxTree.ParseText(GeneratedSource.Write(seed, FileLength), path: $"Service{seed}.cs"));
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        _compilation = CSharpCompilation.Create(
            "Shop", trees, assemblies.Select(path => MetadataReference.CreateFromFile(path)), new(OutputKind.DynamicallyLinkedLibrary));
        var error = _compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null) throw new InvalidOperationException("The generated source does not compile: " + error);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> EmptyCallback() => await Run(Empty);

    [Benchmark]
    public async Task<int> TokenAnalyzers() => await Run(All);

    private async Task<int> Run(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        (await _compilation.Clone().WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync()).Length;
}
