using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The report of a run, as docs/ci.md has it, and the example pipelines that use it.</summary>
public sealed partial class ReportTests : IAsyncLifetime
{
    private ReportedProjects _projects = null!;

    public async Task InitializeAsync() => _projects = await SharedBuilds.Reported;

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void A_build_with_nothing_to_compile_reports_each_finding_of_all_projects_once() => Assert.Equal(
        [
            "TKN1001 src/App/Program.cs:1",
            "TKN1002 src/App/Program.cs:3 silenced",
            "TKN1002 src/Lib/Client.cs:1",
            "TKN3001 src/Lib/appsettings.json:1",
        ],
        FindingsIn(_projects.Report));

    [Fact]
    public void The_same_findings_give_the_same_bytes()
    {
        Assert.Equal(_projects.Report.Keys.Order(StringComparer.Ordinal), _projects.ReportOfPipeline.Keys.Order(StringComparer.Ordinal));
        Assert.All(_projects.Report, file => Assert.Equal(file.Value, _projects.ReportOfPipeline[file.Key]));
    }

    [Fact]
    public void No_file_holds_a_part_of_a_token()
    {
        Assert.Contains("tokens.html", _projects.Report.Keys);
        foreach (var (file, bytes) in _projects.Report) Assert.All(ReportedProjects.Tokens, token => DbtToken.AssertAbsent(token, bytes, file));
    }

    [Fact]
    public void The_command_of_the_pipelines_fails_after_all_projects_are_built()
    {
        Assert.NotEqual(0, _projects.Pipeline.Result.ExitCode);
        var failed = Failed().Matches(_projects.Pipeline.Result.Output).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["TKN1001", "TKN1002", "TKN3001"], failed);
        Assert.Contains("App -> ", _projects.Pipeline.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_pipelines_keep_is_there()
    {
        foreach (var pipeline in ReportedProjects.Pipelines())
        {
            var kept = Kept().Matches(File.ReadAllText(pipeline)).Select(match => match.Groups["file"].Value).Where(file => file.Length > 0).ToArray();
            Assert.NotEmpty(kept);
            Assert.All(kept, file => Assert.Contains(file, _projects.ReportOfPipeline.Keys));
        }
    }

    [Fact]
    public void What_leaves_the_solution_leaves_the_report() => Assert.Empty(FindingsIn(_projects.ReportWithoutLibrary));

    [Fact]
    public void The_values_to_set_are_printed_for_the_program_that_needs_them()
    {
        var output = _projects.Keys.Succeeded().Result.Output;

        Assert.Matches(@"(?s)DBT_CLOUD_SERVICE_TOKEN \(dbt service token\)\s+read at +src/App/Program\.cs:6\s+needed by +src/App/App\.csproj", output);
        Assert.Matches(@"(?s)Dbt:Nightly:ServiceToken \(dbt service token\)\s+read at +src/Lib/Settings\.cs:6\s+needed by +src/App/App\.csproj", output);
        Assert.Contains("dotnet user-secrets init --project \"src/App/App.csproj\"", output, StringComparison.Ordinal);
        Assert.Contains("src/App/Program.cs:1 TKN1001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_to_set_are_files_too()
    {
        var keys = JsonNode.Parse(_projects.Report["keys.json"])!;

        Assert.Equal(["DBT_CLOUD_SERVICE_TOKEN", "Dbt:Nightly:ServiceToken"], keys["values"]!.AsArray().Select(value => (string)value!["name"]!));
        Assert.Equal(["TKN1001", "TKN1002", "TKN3001"], keys["notFixed"]!.AsArray().Select(left => (string)left!["rule"]!));
        Assert.Contains("export Dbt__Nightly__ServiceToken=\"<value>\"", Encoding.UTF8.GetString(_projects.Report["keys.txt"]), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(false, "rgb(255, 255, 255)")]
    [InlineData(true, "rgb(13, 17, 23)")]
    public async Task A_browser_shows_the_page_and_filters_it_without_complaint(bool isDark, string background)
    {
        var (page, log) = await BrowsedPage.OpenAsync(_projects.Workspace, _projects.Report["tokens.html"], isDark);

        Assert.Equal((4, "4", background), (page.Rows, page.Count, page.Background));
        Assert.Contains(page.Filters, filter => filter is { Rows: 2, Count: "2 of 4" } && filter.Label.StartsWith("TKN1002: ", StringComparison.Ordinal));
        Assert.All(page.Filters, filter => Assert.EndsWith($" ({filter.Rows})", filter.Label, StringComparison.Ordinal));
        Assert.Empty(page.Requests);
        Assert.DoesNotContain("CONSOLE", log, StringComparison.Ordinal);
        Assert.All(ReportedProjects.Tokens, token => DbtToken.AssertAbsent(token, Encoding.UTF8.GetBytes(page.Markup), "the document"));
    }

    private static IEnumerable<string> FindingsIn(Dictionary<string, byte[]> report) =>
        from result in JsonNode.Parse(report["tokens.sarif"])!["runs"]!.AsArray().Single()!["results"]!.AsArray()
        let place = result["locations"]![0]!["physicalLocation"]!
        let silenced = result["suppressions"] is null ? "" : " silenced"
        select $"{result["ruleId"]} {place["artifactLocation"]!["uri"]}:{place["region"]!["startLine"]}{silenced}";

    [GeneratedRegex(@"error (?<id>TKN\d+): ")]
    private static partial Regex Failed();

    [GeneratedRegex(@"artifacts/tokens/(?<file>[\w.]+)")]
    private static partial Regex Kept();
}
