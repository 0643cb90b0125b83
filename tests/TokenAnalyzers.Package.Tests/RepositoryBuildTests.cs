using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>Each token of a repository is one warning of a build, whatever is built and however many compilations see it.</summary>
public sealed partial class RepositoryBuildTests
{
    private const string OfApp = "src/App/appsettings.json(1,13): TKN3001";
    private const string OfBasic = "src/Basic/appsettings.json(1,13): TKN3001";
    private const string OfBoth = "src/Both/appsettings.json(1,13): TKN3001";
    private const string OfCore = "src/Core/appsettings.json(1,13): TKN3001";

    /// <summary>What is built, the project that reports the files of the repository, and the projects that report their own.</summary>
    public static TheoryData<string, string, string[]> Builds => new()
    {
        { "All.slnx -m:1", "App", [OfApp, OfBasic, OfBoth, OfCore] },
        { "All.slnx -m --no-incremental", "App", [OfApp, OfBasic, OfBoth, OfCore] },
        { "All.slnx -m:1 -graph -isolate -c Release", "App", [OfApp, OfBasic, OfBoth, OfCore] },
        { "src/App -m:1 --no-incremental", "App", [OfApp, OfCore] },
        { "src/App -m:1 -graph -c Other", "App", [OfApp, OfCore] },
        { "src/Both -m --no-incremental", "Both", [OfBoth, OfCore] },
        { "src/Core -m:1 --no-incremental -f netstandard2.0", "Core", [OfCore] },
        { "src/Basic -m:1 --no-incremental", "Basic", [OfBasic] },
    };

    [Theory, MemberData(nameof(Builds))]
    public async Task Each_token_is_reported_once(string build, string reporter, string[] own)
    {
        var output = (await SharedBuilds.Repository).Builds[build];
        string[] expected =
        [
            .. RepositoryProjects.OfRepository.Select(place => $"{place} by {reporter}"),
            .. own.Select(place => $"{place} by {place.Split('/')[1]}"),
        ];

        // A build prints each warning as it comes and again at its end.
        Assert.Equal(expected.Concat(expected).Order(StringComparer.Ordinal), Reported(output).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("All.slnx -maxCpuCount:1")]
    [InlineData("src/App -m:1")]
    public async Task A_build_of_what_was_built_so_compiles_nothing(string build)
    {
        var output = (await SharedBuilds.Repository).Builds[build];

        Assert.Empty(Reported(output));
    }

    /// <summary>What is said to a project, and whether it gives files of the repository to its compiler then.</summary>
    [Theory]
    [InlineData("src/Both TargetFramework=net10.0", true)]
    [InlineData("src/Both TargetFramework=net10.0;TokenAnalyzersRepositoryFiles=false", false)]
    [InlineData("src/Both TargetFramework=net10.0;SolutionPath=All.slnx", false)]
    [InlineData("src/Both TargetFramework=net10.0;SolutionPath=All.slnx;TokenAnalyzersRepositoryFiles=true", true)]
    [InlineData("src/App SolutionPath=All.slnx", true)]
    [InlineData("src/App TokenAnalyzersScanFiles=false", false)]
    public async Task A_project_can_say_whether_it_reports_the_repository(string said, bool reports)
    {
        var projects = await SharedBuilds.Repository;

        Assert.Equal(reports, projects.Answers[said].Contains(projects.Workspace.PathOf("infra/main.tf")));
    }

    [Fact]
    public async Task Own_files_are_left_out_that_git_ignores_or_a_props_file_above_excludes()
    {
        var projects = await SharedBuilds.Repository;
        var (workspace, files) = (projects.Workspace, projects.Answers["src/App"]);

        Assert.Contains(workspace.PathOf("src/App/appsettings.json"), files);
        Assert.DoesNotContain(workspace.PathOf("src/App/.env"), files);
        Assert.DoesNotContain(workspace.PathOf("src/App/old/appsettings.json"), files);
    }

    private static IEnumerable<string> Reported(BuildOutput build) =>
        from Match match in Line().Matches(build.Result.Output)
        let file = System.IO.Path.GetRelativePath(build.Folder, match.Groups["file"].Value).Replace('\\', '/')
        select $"{file}{match.Groups["place"].Value} {match.Groups["id"].Value} by {System.IO.Path.GetFileNameWithoutExtension(match.Groups["project"].Value)}";

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+)(?<place>\(\d+,\d+\):) warning (?<id>TKN\d+): .* \[(?<project>[^\n\]:]+)[^\n\]]*\]$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
