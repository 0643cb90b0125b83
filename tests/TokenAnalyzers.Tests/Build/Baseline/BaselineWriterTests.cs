using TokenAnalyzers.Build.Baseline;

namespace TokenAnalyzers.Tests.Build.Baseline;

/// <summary>Which findings of a build come into which baseline, and which entries go.</summary>
public sealed class BaselineWriterTests : IDisposable
{
    private const string Suppressor = "DiagnosticSuppressor { Suppression Id: TKN1001-baseline, Suppression Justification: ... }";
    private const string Fingerprint = "0123456789abcdef";
    private const string Head = """
        # What TokenAnalyzers knows of and reports no more: rule | fingerprint | path | reason
        # dotnet build -t:WriteTokenBaseline writes this file; reasons and comments stay. No value can be read from it.


        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_finding_of_a_solution_comes_into_the_file_beside_it()
    {
        Run(isSolution: true, Log("src/App/App.csproj", ["src/App/A.cs", "deploy/b|c.yml"]), Log("src/Lib/Lib.csproj", ["src/Lib/A.cs"]));

        Assert.Equal($"{Head}{Entry("deploy/b?c.yml")}{Entry("src/App/A.cs")}{Entry("src/Lib/A.cs")}", Read("TokenAnalyzers.Baseline.txt"));
    }

    [Fact]
    public void A_finding_of_a_project_comes_into_the_file_beside_it()
    {
        Run(isSolution: false, Log("src/App/App.csproj", ["src/App/A.cs", "src/Shared/B.cs"]));

        Assert.Equal($"{Head}{Entry("../Shared/B.cs")}{Entry("A.cs")}", Read("src/App/TokenAnalyzers.Baseline.txt"));
    }

    [Fact]
    public void A_finding_comes_into_the_nearest_file_that_is_there()
    {
        _folder.Write("src/TokenAnalyzers.Baseline.txt", "");
        Run(
            isSolution: true,
            Log("src/App/App.csproj", ["src/App/A.cs"], baseline: "src/TokenAnalyzers.Baseline.txt"),
            Log("src/Lib/Lib.csproj", ["src/Lib/A.cs"], baseline: "src/TokenAnalyzers.Baseline.txt"),
            Log("tools/Tool.csproj", ["tools/A.cs"]));

        Assert.Equal($"{Head}{Entry("App/A.cs")}{Entry("Lib/A.cs")}", Read("src/TokenAnalyzers.Baseline.txt"));
        Assert.Equal($"{Head}{Entry("tools/A.cs")}", Read("TokenAnalyzers.Baseline.txt"));
    }

    [Fact]
    public void What_code_suppresses_comes_into_none()
    {
        Run(isSolution: true, Log("App.csproj", ["A.cs"], suppressor: "Pragma Directive"));

        Assert.False(File.Exists(_folder.PathOf("TokenAnalyzers.Baseline.txt")));
    }

    [Fact]
    public void What_several_compilations_find_is_there_once()
    {
        Run(isSolution: true, Log("App.csproj", ["A.cs"]), Log("App.csproj", ["A.cs"], framework: "net472"));

        Assert.Equal(Head + Entry("A.cs"), Read("TokenAnalyzers.Baseline.txt"));
    }

    /// <summary>A file with an entry that was not found again, what is built, and whether the entry stays.</summary>
    [Theory]
    [InlineData("src/App/A.cs", "compiled", "solution", false)]
    [InlineData("src/App/A.cs", "compiled", "project", false)]
    [InlineData("src/App/A.cs", "compiled", "framework", true)]
    [InlineData("src/App/A.cs", "there", "solution", true)]
    [InlineData("src/App/A.cs", "missing", "solution", false)]
    [InlineData("src/App/A.cs", "missing", "project", false)]
    [InlineData("src/App/A.cs", "missing", "framework", true)]
    [InlineData("src/Shared/A.cs", "compiled", "solution", false)]
    [InlineData("src/Shared/A.cs", "compiled", "project", true)]
    public void An_entry_goes_only_where_nobody_else_could_have_found_it(string file, string state, string built, bool stays)
    {
        if (state != "missing") _folder.Write(file, "");
        _folder.Write("TokenAnalyzers.Baseline.txt", Entry(file));
        var log = Log("src/App/App.csproj", [], baseline: "TokenAnalyzers.Baseline.txt", compiled: state == "compiled" ? [file] : []);
        new BaselineWriter(built == "solution" ? _folder.PathOf("All.slnx") : "", isWhole: built != "framework").Write([log]);

        Assert.Equal(stays ? Entry(file) : "", Read("TokenAnalyzers.Baseline.txt"));
    }

    [Fact]
    public void Nothing_is_written_where_the_compiler_wrote_no_log()
    {
        _folder.Write("TokenAnalyzers.Baseline.txt", Entry("A.cs"));
        var log = Log("App.csproj", [], baseline: "TokenAnalyzers.Baseline.txt", compiled: ["A.cs"]);
        File.Delete(log.Log);

        Assert.Throws<IOException>(() => Run(isSolution: true, log));
        Assert.Equal(Entry("A.cs"), Read("TokenAnalyzers.Baseline.txt"));
    }

    [Fact]
    public void Projects_that_are_built_side_by_side_lose_nothing()
    {
        _folder.Write("TokenAnalyzers.Baseline.txt", "");
        for (var number = 0; number < 8; number++) _folder.Write($"p{number}/A.cs", "");
        Parallel.For(0, 8, number => Run(isSolution: false, Log($"p{number}/P.csproj", [$"p{number}/A.cs"], baseline: "TokenAnalyzers.Baseline.txt")));

        Assert.Equal(Head + string.Concat(Enumerable.Range(0, 8).Select(number => Entry($"p{number}/A.cs"))), Read("TokenAnalyzers.Baseline.txt"));
    }

    public void Dispose() => _folder.Dispose();

    private static string Entry(string path) => $"TKN1001 | {Fingerprint} | {path}\n";

    private void Run(bool isSolution, params Compilation[] compilations) =>
        new BaselineWriter(isSolution ? _folder.PathOf("All.slnx") : "", isWhole: true).Write(compilations);

    private string Read(string path) => File.Exists(_folder.PathOf(path)) ? File.ReadAllText(_folder.PathOf(path)) : "";

    // As the compiler writes it.
    private Compilation Log(string project, string[] found, string? baseline = null, string suppressor = Suppressor, string framework = "net10.0", string[]? compiled = null)
    {
        var results = found.Select(file => $$"""
            {
              "ruleId": "TKN1001",
              "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(_folder.PathOf(file)).AbsoluteUri}}" } } }],
              "suppressions": [{ "kind": "inSource", "properties": { "suppressionType": "{{suppressor}}" } }],
              "properties": { "customProperties": { "fingerprint": "{{Fingerprint}}" } }
            }
            """);
        var name = $"obj/{project}.{framework}";
        _folder.Write(project, "");
        _folder.Write($"{name}.sarif", $$"""{ "version": "2.1.0", "runs": [{ "results": [{{string.Join(',', results)}}] }] }""");
        _folder.Write($"{name}.files", string.Join('\n', (compiled ?? found).Select(_folder.PathOf)));
        return new(
            _folder.PathOf(project), _folder.PathOf($"{name}.sarif"), _folder.PathOf($"{name}.files"), baseline is null ? "" : _folder.PathOf(baseline));
    }
}
