using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>Programs and libraries of a solution, as FixAll finds and leaves them. Tokens and reads are written as <see cref="FixTest"/> has them.</summary>
internal sealed class TestSolution : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Solution _solution;

    public TestSolution() => _solution = _workspace.CurrentSolution;

    public TestSolution Program(string name, string source, params string[] references) => Add(name, OutputKind.ConsoleApplication, source, references);

    /// <summary>A program that references a test framework.</summary>
    public TestSolution Tests(string name, string source, params string[] references)
    {
        Program(name, source, references);
        _solution = _solution.AddMetadataReference(_solution.Projects.Single(project => project.Name == name).Id, Framework());
        return this;
    }

    public TestSolution Library(string name, string source, params string[] references) => Add(name, OutputKind.DynamicallyLinkedLibrary, source, references);

    /// <summary>Fixes one rule after the other.</summary>
    public async Task<TestSolution> FixAsync(params string[] ids)
    {
        foreach (var id in ids) _solution = await FixRun.FixAllAsync(_solution, equivalenceKey: null, [id]);
        return this;
    }

    /// <summary>The source of each project.</summary>
    public async Task<Dictionary<string, string>> SourcesAsync()
    {
        var sources = new Dictionary<string, string>();
        foreach (var project in _solution.Projects) sources.Add(project.Name, (await project.Documents.Single().GetTextAsync()).ToString());
        return sources;
    }

    public void Dispose() => _workspace.Dispose();

    private static PortableExecutableReference Framework()
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create("xunit.core", references: References.Web, options: new(OutputKind.DynamicallyLinkedLibrary, deterministic: true)).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private TestSolution Add(string name, OutputKind kind, string source, string[] references)
    {
        var project = _solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(kind))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(References.Web)
            .AddAnalyzerConfigDocument(".globalconfig", SourceText.From(Verify<HardCodedTokenAnalyzer, ReadFromConfigurationFix>.AnyLength), filePath: $"/{name}/.globalconfig").Project
            .AddProjectReferences(references.Select(reference => new ProjectReference(_solution.Projects.Single(known => known.Name == reference).Id)));
        _solution = project.AddDocument("Code.cs", FixTest.Tokens(source), filePath: $"/{name}/Code.cs").Project.Solution;
        return this;
    }
}
