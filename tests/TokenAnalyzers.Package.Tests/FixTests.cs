using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>What <c>dotnet format analyzers</c> makes of each sample.</summary>
public sealed partial class FixTests : IAsyncLifetime
{
    private FixedPrograms _samples = null!;

    public static TheoryData<string, string[]> Warnings => new()
    {
        { "NightlyJob", ["NightlyJob/DbtClient.cs(19,93): warning TKN1001", "NightlyJob/RunReport.cs(14,53): warning TKN1001"] },
        { "PartnerIntegration", ["PartnerIntegration/JobStatus.cs(10,38): warning TKN1001", "PartnerIntegration/Program.cs(6,21): warning TKN1002"] },
        { "UserCli", ["UserCli/DbtUser.cs(9,49): warning TKN1002"] },
        { "RunCheck", ["RunCheck/Program.cs(12,8): warning TKN1001"] },
        {
            "Infrastructure",
            [
                "Infrastructure/Program.cs(11,18): warning TKN1001",
                "Infrastructure/appsettings.Production.json(5,22): warning TKN3002",
                "Infrastructure/dbt_cloud.yml(12,19): warning TKN3002",
                "Infrastructure/terraform/production/main.tf(12,17): warning TKN3001",
            ]
        },
        { "CredentialsAdmin", ["CredentialsAdmin/UserCredentials.cs(30,81): warning TKN1002"] },
    };

    public static TheoryData<string> Samples => new(Warnings.Select(row => (string)row[0]));

    public async Task InitializeAsync() => _samples = await SharedBuilds.Fixed;

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory, MemberData(nameof(Warnings))]
    public void Before_the_fix_a_build_warns_at_each_token(string sample, string[] expected) =>
        Assert.Equal(expected, _samples.BuildBefore.Of(sample).Select(warning => warning.Place));

    [Fact]
    public void What_a_team_sets_counts()
    {
        Assert.Equal(["TeamSettings/Program.cs(8,85): warning TKN1002"], _samples.BuildBefore.Of("TeamSettings").Select(warning => warning.Place));
        Assert.Empty(_samples.BuildBefore.LinesOf("TeamSettings.Tests"));
    }

    [Theory, MemberData(nameof(Samples))]
    public void After_the_fix_no_file_holds_a_token_of_the_code_and_no_assembly_does(string sample)
    {
        var code = FixedPrograms.In(sample, _samples.Before).Where(file => IsCode(file.Key));
        var tokens = code.SelectMany(file => Token().Matches(file.Value)).Select(match => match.Value).Distinct().ToArray();

        Assert.NotEmpty(tokens);
        foreach (var file in _samples.Workspace.FilesIn(sample))
            Assert.All(tokens, token => DbtToken.AssertAbsent(token, File.ReadAllBytes(file), file));
    }

    [Theory, MemberData(nameof(Samples))]
    public void After_the_fix_it_builds_without_warnings_but_for_what_stands_in_configuration_files(string sample)
    {
        var build = _samples.BuildAfter.Succeeded();
        var inFiles = Warnings.Single(row => (string)row[0] == sample)[1] is string[] all ? all.Where(place => !IsCode(place.Split('(')[0])).ToArray() : [];

        Assert.Equal(inFiles, build.Of(sample).Select(warning => warning.Place));
        Assert.Equal(inFiles.Length, build.LinesOf(sample).Distinct().Count());
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_fix_changes_code_only_and_adds_no_file(string sample)
    {
        var (before, after) = (FixedPrograms.In(sample, _samples.Before), FixedPrograms.In(sample, _samples.After));

        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Keys.Where(file => before[file] != after[file]), file => Assert.True(IsCode(file), file));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_second_run_of_the_fix_changes_nothing(string sample)
    {
        Assert.NotEqual(FixedPrograms.In(sample, _samples.Before), FixedPrograms.In(sample, _samples.After));
        Assert.Equal(FixedPrograms.In(sample, _samples.After), FixedPrograms.In(sample, _samples.AfterSecondRun));
    }

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    [GeneratedRegex("dbt[cu]_[A-Za-z0-9_-]{50}")]
    private static partial Regex Token();
}
