using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The three commands of docs/baseline.md do what it says.</summary>
[Collection(PackedPackageTests.Name)]
public sealed partial class BaselineTests(PackedPackage package)
{
    private static readonly string[] Listed =
    [
        "TKN3001 App/appsettings.json", "TKN1001 App/Code.cs", "TKN1003 App/Code.cs", "TKN1001 App/Old.cs", "TKN3001 Basic/appsettings.json",
        "TKN1001 Both/Code.cs", "TKN1003 Both/Code.cs", "TKN3001 Both/appsettings.json", "TKN1001 Shared/Linked.cs", "TKN3001 infra/main.tf",
    ];

    [Fact]
    public async Task Without_one_a_build_that_takes_warnings_for_errors_fails()
    {
        var build = (await package.Builds.Baselined).Before;

        Assert.NotEqual(0, build.Result.ExitCode);
    }

    [Fact]
    public async Task It_lists_what_all_projects_and_frameworks_report() =>
        Assert.Equal(Listed.Order(StringComparer.Ordinal), Entries((await package.Builds.Baselined).First));

    [Fact]
    public async Task With_it_the_build_passes() => Assert.Equal(0, (await package.Builds.Baselined).Adopted.Result.ExitCode);

    [Fact]
    public async Task DotNet_format_shows_and_fixes_nothing_that_is_listed()
    {
        var format = (await package.Builds.Baselined).Format.Succeeded();

        Assert.DoesNotContain("TKN", format.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_has_what_is_listed_as_suppressed()
    {
        var log = (await package.Builds.Baselined).Log;

        Assert.Contains("Suppression Id: TKN1001-baseline", log, StringComparison.Ordinal);
        Assert.Contains("Suppression Id: TKN3001-baseline", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var projects = await package.Builds.Baselined;

        Assert.Equal(projects.First, projects.Second);
    }

    [Fact]
    public async Task Only_what_is_new_fails()
    {
        var build = (await package.Builds.Baselined).WithNew;

        Assert.NotEqual(0, build.Result.ExitCode);
        Assert.Equal(["App/New.cs(1,29): error TKN1001"], BuildWarning.In(build.Result.Output, build.Folder).Select(warning => warning.Place));
    }

    [Fact]
    public async Task What_was_fixed_is_told()
    {
        var build = (await package.Builds.Baselined).Fixed.Succeeded();

        Assert.Equal(2, BuildWarning.In(build.Result.Output, build.Folder).Count(warning => warning.Id == "TKN9002"));
        Assert.DoesNotContain(BuildWarning.In(build.Result.Output, build.Folder), warning => warning.Id != "TKN9002");
    }

    [Fact]
    public async Task It_shrinks_by_what_was_fixed() => Assert.Equal(
        Listed.Except(["TKN1001 App/Old.cs", "TKN3001 Both/appsettings.json"]).Order(StringComparer.Ordinal), Entries((await package.Builds.Baselined).Shrunk));

    [Fact]
    public async Task It_holds_no_part_of_a_token()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes((await package.Builds.Baselined).First);

        Assert.All(Enumerable.Range(400, 9), seed => DbtToken.AssertAbsent(DbtToken.Personal(seed), bytes, "the baseline"));
    }

    private static IEnumerable<string> Entries(string text) =>
        Entry().Matches(text).Select(entry => $"{entry.Groups["rule"].Value} {entry.Groups["path"].Value}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<rule>TKN\d+) \| [0-9a-f]+ \| (?<path>.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
