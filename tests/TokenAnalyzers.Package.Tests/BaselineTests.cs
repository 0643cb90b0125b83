using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The three commands of docs/baseline.md do what it says.</summary>
public sealed partial class BaselineTests
{
    private static readonly string[] Listed =
    [
        "TKN3001 App/appsettings.json", "TKN1001 App/Code.cs", "TKN1003 App/Code.cs", "TKN1001 App/Old.cs", "TKN3001 Basic/appsettings.json",
        "TKN1001 Both/Code.cs", "TKN1003 Both/Code.cs", "TKN3001 Both/appsettings.json", "TKN1001 Shared/Linked.cs", "TKN3001 infra/main.tf",
    ];

    [Fact]
    public async Task Without_one_a_build_that_takes_warnings_for_errors_fails()
    {
        var build = (await SharedBuilds.Baselined).Before;

        Assert.NotEqual(0, build.Result.ExitCode);
    }

    [Fact]
    public async Task It_lists_what_all_projects_and_frameworks_report() =>
        Assert.Equal(Listed.Order(StringComparer.Ordinal), Entries((await SharedBuilds.Baselined).First));

    [Fact]
    public async Task With_it_the_build_passes() => Assert.Equal(0, (await SharedBuilds.Baselined).Adopted.Result.ExitCode);

    // The hook runs dotnet format, which would show what it wants to fix.
    [GitFact]
    public async Task The_hook_lets_through_what_is_listed()
    {
        var commit = (await SharedBuilds.Baselined).Commit!.Succeeded();

        Assert.DoesNotContain("TKN", commit.Output, StringComparison.Ordinal);
        Assert.Contains("create mode 100644 App/Code.cs", commit.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task The_hook_refuses_what_is_new()
    {
        var commit = (await SharedBuilds.Baselined).CommitWithNew!;

        Assert.NotEqual(0, commit.ExitCode);
        Assert.Equal(["New.cs"], Shown().Matches(commit.Output).Select(shown => shown.Groups["file"].Value).Distinct());
        Assert.DoesNotContain("create mode", commit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_has_what_is_listed_as_suppressed()
    {
        var log = (await SharedBuilds.Baselined).Log;

        Assert.Contains("Suppression Id: TKN1001-baseline", log, StringComparison.Ordinal);
        Assert.Contains("Suppression Id: TKN3001-baseline", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var projects = await SharedBuilds.Baselined;

        Assert.Equal(projects.First, projects.Second);
    }

    [Fact]
    public async Task Only_what_is_new_fails()
    {
        var build = (await SharedBuilds.Baselined).WithNew;

        Assert.NotEqual(0, build.Result.ExitCode);
        Assert.Equal(["App/New.cs(1,29): error TKN1001"], BuildWarning.In(build.Result.Output, build.Folder).Select(warning => warning.Place));
    }

    [Fact]
    public async Task What_was_fixed_is_told()
    {
        var build = (await SharedBuilds.Baselined).Fixed.Succeeded();

        Assert.Equal(2, BuildWarning.In(build.Result.Output, build.Folder).Count(warning => warning.Id == "TKN9002"));
        Assert.DoesNotContain(BuildWarning.In(build.Result.Output, build.Folder), warning => warning.Id != "TKN9002");
    }

    [Fact]
    public async Task It_shrinks_by_what_was_fixed() => Assert.Equal(
        Listed.Except(["TKN1001 App/Old.cs", "TKN3001 Both/appsettings.json"]).Order(StringComparer.Ordinal), Entries((await SharedBuilds.Baselined).Shrunk));

    [Fact]
    public async Task It_holds_no_part_of_a_token()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes((await SharedBuilds.Baselined).First);

        Assert.All(Enumerable.Range(400, 9), seed => DbtToken.AssertAbsent(DbtToken.Personal(seed), bytes, "the baseline"));
    }

    private static IEnumerable<string> Entries(string text) =>
        Entry().Matches(text).Select(entry => $"{entry.Groups["rule"].Value} {entry.Groups["path"].Value}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<file>\w+\.cs)\(\d+,\d+\): \w+ TKN\d+:")]
    private static partial Regex Shown();

    [GeneratedRegex(@"^(?<rule>TKN\d+) \| [0-9a-f]+ \| (?<path>.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
