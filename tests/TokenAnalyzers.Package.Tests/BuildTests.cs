using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>A fresh program that was written without these analyzers, and a build after the package was added.</summary>
public sealed class BuildTests
{
    [Fact]
    public async Task A_build_warns_at_the_exact_place()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Equal(
            ["Shop/Api.cs(5,29): warning TKN1002", "Shop/Program.cs(2,27): warning TKN1001"],
            projects.Build.Of("Shop").Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_build_prints_the_prefix_of_a_token_and_no_more()
    {
        var output = (await SharedBuilds.Fresh).Detailed.Result.Output;

        var bytes = System.Text.Encoding.UTF8.GetBytes(output);
        Assert.All(FreshProjects.Tokens, token => DbtToken.AssertAbsent(token, bytes, "the output of the build"));
        Assert.Contains("dbtu_***", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_fails_where_warnings_are_errors()
    {
        var build = (await SharedBuilds.Fresh).WithErrors;

        Assert.NotEqual(0, build.Result.ExitCode);
        Assert.Equal(["TKN1002", "TKN1001"], build.Of("Shop").Where(warning => warning.Severity == "error").Select(warning => warning.Id));
    }

    [Fact]
    public async Task A_project_without_tokens_builds_without_warnings()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.True(File.Exists(projects.Workspace.PathOf("Quiet/bin/Debug/net10.0/Quiet.dll")));
        Assert.Empty(projects.Build.LinesOf("Quiet"));

        // A project beside it shows that lines are found.
        Assert.NotEmpty(projects.Build.LinesOf("Shop"));
    }

    [Fact]
    public async Task A_test_project_is_development()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Empty(projects.Build.Of("ShopTests"));
        Assert.Contains("TKN1004", projects.Workspace.Read("ShopTests/tests.sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_gives_its_own_formats_as_an_additional_file()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Equal(
            ["Team/Program.cs(1,20): warning TKN1002", "Team/TokenFormats.txt(2,16): warning TKN9001"],
            projects.Build.Of("Team").Select(warning => warning.Place).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("InProduction", "TKN1002, TKN1001")]
    [InlineData("InDevelopment", "")]
    [InlineData("ForService", "TKN1002, TKN1001")]
    [InlineData("ForUser", "TKN1002, TKN1002")]
    public async Task A_project_says_where_it_runs_and_for_whom(string project, string warnings)
    {
        var projects = await SharedBuilds.Fresh;

        Assert.True(File.Exists(projects.Workspace.PathOf($"{project}/bin/Debug/net10.0/{project}.dll")));
        Assert.Equal(warnings, string.Join(", ", projects.Build.Of(project).Select(warning => warning.Id)));
    }

    [Fact]
    public async Task A_script_that_asks_where_it_runs_is_judged_branch_by_branch()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Equal(["RunCheck/Program.cs(12,8): warning TKN1001"], projects.Build.Of("RunCheck").Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_program_is_no_test_project_because_something_that_it_references_is()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Equal(["UsesHelpers/Program.cs(1,20): warning TKN1001"], projects.Build.Of("UsesHelpers").Select(warning => warning.Place));
        Assert.Empty(projects.Build.Of("WithMocks"));
    }
}
