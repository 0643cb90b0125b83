using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>What the first screen of README.md shows is what the commands do.</summary>
public sealed partial class ReadmeTests : IAsyncLifetime
{
    private const string File = "NightlyJob/DbtClient.cs";

    private static readonly string[] Readme = System.IO.File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
    private FixedPrograms _samples = null!;

    public async Task InitializeAsync() => _samples = await SharedBuilds.Fixed;

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void It_shows_the_warnings_of_the_nightly_job() => Assert.Equal(WarningsOf("NightlyJob"), BlockOf("text", after: "# TokenAnalyzers"));

    [Fact]
    public void It_shows_the_warnings_of_the_infrastructure() => Assert.Equal(WarningsOf("Infrastructure"), BlockOf("text", after: "## Configuration files"));

    [Fact]
    public void It_shows_the_code_before_and_after_the_fix()
    {
        var lines = BlockOf("diff", after: "# TokenAnalyzers").ToArray();

        Assert.Contains(Side(lines, '-'), Token().Replace(_samples.Before[File], "$1***"), StringComparison.Ordinal);
        Assert.Contains(Side(lines, '+'), _samples.After[File], StringComparison.Ordinal);
    }

    // The samples above are fixed in one solution; README names the folder of a project.
    [Fact]
    public async Task Its_command_fixes_the_project_of_a_folder()
    {
        const string Project = "Infrastructure";
        var workspace = (await SharedBuilds.Package).NewWorkspace("readme");
        workspace.Copy(Path.Combine(Repository.Samples, Project), Project);
        (await workspace.DotNetAsync("restore", Project)).Succeeded();

        (await workspace.DotNetAsync("format", "analyzers", Project, "--no-restore", "--diagnostics", "TKN1001", "TKN1002")).Succeeded();

        Assert.NotEqual(FixedPrograms.In(Project, _samples.Before), workspace.SourcesOf(Project));
        Assert.Equal(FixedPrograms.In(Project, _samples.After), workspace.SourcesOf(Project));
    }

    private IEnumerable<string> WarningsOf(string sample) =>
        _samples.BuildBefore.Of(sample).Select(warning => $"samples/{warning.Place}: {warning.Message}");

    private static IEnumerable<string> BlockOf(string language, string after) =>
        Readme.SkipWhile(line => line != after).SkipWhile(line => line != "```" + language).Skip(1).TakeWhile(line => line != "```");

    /// <summary>One side of a diff: its own lines and those that both sides share.</summary>
    private static string Side(string[] diff, char sign) => string.Join('\n', diff.Where(line => line[0] == sign || line[0] == ' ').Select(line => line[1..]));

    [GeneratedRegex("(dbt[cu]_)[A-Za-z0-9_-]{50}")]
    private static partial Regex Token();
}
