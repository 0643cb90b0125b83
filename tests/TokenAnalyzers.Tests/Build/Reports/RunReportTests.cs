using System.Text.Json.Nodes;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>The report that projects leave behind, which are built side by side by several processes of MSBuild.</summary>
public sealed class RunReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_process_that_ends_last_writes_what_all_of_them_left()
    {
        var nodes = Enumerable.Range(0, 4).Select(_ => new RunReport(_folder.Path)).ToArray();

        Parallel.For(0, 8, number => Add(nodes[number % nodes.Length], Part($"src/P{number}.csproj", line: number + 1)));
        Parallel.ForEach(nodes, node => node.Dispose());

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], LinesInReport());
    }

    [Fact]
    public void Until_the_end_there_are_parts_and_no_report()
    {
        using var node = new RunReport(_folder.Path);
        Add(node, Part("src/P.csproj"));

        Assert.Single(Directory.GetFiles(_folder.PathOf("parts"), "*.json"));
        Assert.False(File.Exists(_folder.PathOf("tokens.sarif")));
    }

    [Theory]
    [InlineData("what was built before", "", "1,2,3")]
    [InlineData("what the solution still has", "src/New.csproj,src/Old.csproj", "1,2,3")]
    [InlineData("what left the solution goes", "src/New.csproj", "1,3")]
    public void A_part_of_an_earlier_build_stays_while_its_project_does(string what, string solution, string lines)
    {
        Build(solution: "", Part("src/Old.csproj", line: 2), Part("src/New.csproj", "net8.0", line: 3));

        Build(solution, Part("src/New.csproj", "net10.0", line: 1));

        Assert.True(lines == string.Join(',', LinesInReport()), what);
    }

    [Fact]
    public void A_part_goes_whose_project_or_framework_is_gone()
    {
        Build(solution: "", Part("src/Gone.csproj"), Part("src/P.csproj", "net6.0"));
        File.Delete(_folder.PathOf("src/Gone.csproj"));

        Build(solution: "", Part("src/P.csproj", "net10.0", line: 7));

        Assert.Equal([7], LinesInReport());
    }

    public void Dispose() => _folder.Dispose();

    private void Build(string solution, params ReportPart[] parts)
    {
        using var node = new RunReport(_folder.Path);
        foreach (var part in parts) Add(node, part, solution: solution);
    }

    private void Add(RunReport node, ReportPart part, string solution = "") => node.Add(
        part,
        ["net8.0", "net10.0"],
        () => [.. solution.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(_folder.PathOf)],
        root: _folder.Path);

    /// <summary>The part of a project that is there.</summary>
    private ReportPart Part(string project, string framework = "net10.0", int line = 1)
    {
        _folder.Write(project, "");
        return Logs.Part(Logs.Project(project, framework) with { Path = _folder.PathOf(project) }, Logs.Finding(line: line));
    }

    private IEnumerable<int> LinesInReport() =>
        from result in JsonNode.Parse(File.ReadAllText(_folder.PathOf("tokens.sarif")))!["runs"]![0]!["results"]!.AsArray()
        select (int)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!;
}
