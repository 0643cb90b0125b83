using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>What <c>dotnet format analyzers</c> makes of each sample.</summary>
[Collection(PackedPackageTests.Name)]
public sealed partial class FixTests(PackedPackage package) : IAsyncLifetime
{
    private FixedSamples _samples = null!;

    public static TheoryData<string, string[]> Warnings => new()
    {
        { "NightlyJob", ["NightlyJob/DbtClient.cs(19,93): warning TKN1001", "NightlyJob/RunReport.cs(14,53): warning TKN1001"] },
        { "PartnerIntegration", ["PartnerIntegration/JobStatus.cs(10,38): warning TKN1001", "PartnerIntegration/Program.cs(6,21): warning TKN1002"] },
        { "UserCli", ["UserCli/DbtUser.cs(9,49): warning TKN1002"] },
        { "RunCheck", ["RunCheck/Program.cs(12,8): warning TKN1001"] },
        { "Infrastructure", ["Infrastructure/Program.cs(11,18): warning TKN1001"] },
        { "CredentialsAdmin", ["CredentialsAdmin/UserCredentials.cs(30,81): warning TKN1002"] },
    };

    public static TheoryData<string> Samples => new(Warnings.Select(row => (string)row[0]));

    public async Task InitializeAsync() => _samples = await package.FixedSamplesAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory, MemberData(nameof(Warnings))]
    public void Before_the_fix_a_build_warns_at_each_token(string sample, string[] expected) =>
        Assert.Equal(expected, BuildWarning.In(_samples[sample].BuildBefore.Output, _samples.Workspace.Folder).Select(warning => warning.Place));

    [Theory, MemberData(nameof(Samples))]
    public void After_the_fix_no_file_holds_a_token_and_no_assembly_does(string sample)
    {
        var tokens = _samples[sample].Before.Values.SelectMany(text => Token().Matches(text)).Select(match => match.Value).Distinct().ToArray();

        Assert.NotEmpty(tokens);
        foreach (var file in _samples.Workspace.FilesIn(sample))
            Assert.All(tokens, token => DbtToken.AssertAbsent(token, File.ReadAllBytes(file), file));
    }

    [Theory, MemberData(nameof(Samples))]
    public void After_the_fix_it_builds_without_warnings(string sample)
    {
        var build = _samples[sample].BuildAfter.Succeeded();

        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_fix_changes_code_only_and_adds_no_file(string sample)
    {
        var (before, after) = (_samples[sample].Before, _samples[sample].After);

        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Keys.Where(file => before[file] != after[file]), file => Assert.EndsWith(".cs", file, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_second_run_of_the_fix_changes_nothing(string sample)
    {
        Assert.NotEqual(_samples[sample].Before, _samples[sample].After);
        Assert.Equal(_samples[sample].After, _samples[sample].AfterSecondRun);
    }

    [GeneratedRegex("dbt[cu]_[A-Za-z0-9_-]{50}")]
    private static partial Regex Token();
}
