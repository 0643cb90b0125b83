using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Tests.Build.Reports;

public sealed class FindingsTests
{
    private static readonly SarifSuppression Silent = new("inSource", "a demo");

    [Fact]
    public void What_several_frameworks_say_of_a_place_is_one_finding()
    {
        var first = Logs.Part(Logs.Project(framework: "net8.0"), Logs.Finding(line: 1), Logs.Finding(line: 2));
        var second = Logs.Part(Logs.Project(framework: "net10.0"), Logs.Finding(line: 2), Logs.Finding(line: 3));

        Assert.Equal([1, 2, 3], Findings.Of([first, second]).Select(finding => finding.Place.StartLine));
    }

    [Fact]
    public void It_is_silent_only_where_all_are_and_as_loud_as_the_loudest()
    {
        var first = Logs.Part(Logs.Project(framework: "net8.0"), Logs.Finding(line: 1, suppression: Silent), Logs.Finding(line: 2, suppression: Silent), Logs.Finding(line: 3, level: "note"));
        var second = Logs.Part(Logs.Project(framework: "net10.0"), Logs.Finding(line: 1, suppression: Silent), Logs.Finding(line: 2), Logs.Finding(line: 3, level: "error"));

        Assert.Equal(
            [(true, "warning"), (false, "warning"), (false, "error")],
            Findings.Of([first, second]).Select(finding => (finding.Suppression is not null, finding.Level)));
    }

    [Fact]
    public void The_order_is_that_of_files_and_places_whatever_comes_first()
    {
        var findings = new[] { Logs.Finding(file: "b.cs"), Logs.Finding(file: "a.cs", line: 2), Logs.Finding(file: "a.cs", line: 2, rule: "TKN1001"), Logs.Finding(file: "a.cs") };
        string[] expected = ["a.cs 1 TKN1002", "a.cs 2 TKN1001", "a.cs 2 TKN1002", "b.cs 1 TKN1002"];

        Assert.Equal(expected, Shown(findings));
        Assert.Equal(expected, Shown([.. findings.Reverse()]));

        static IEnumerable<string> Shown(SarifResult[] findings) => Findings.Of([Logs.Part(Logs.Project(), findings)])
            .Select(finding => $"{Path.GetFileName(finding.Place.File)} {finding.Place.StartLine} {finding.Rule}");
    }

    [Fact]
    public void A_value_to_set_is_no_finding() => Assert.Empty(Findings.Of([Logs.Part(Logs.Project(), Logs.Read("Dbt:ServiceToken"))]));

    [Theory]
    [InlineData("error", "error", true)]
    [InlineData("error", "note", true)]
    [InlineData("warning", "warning", true)]
    [InlineData("note", "note", true)]
    [InlineData("note", "warning", false)]
    [InlineData("warning", "error", false)]

    // What is misspelled fails too much, and not too little.
    [InlineData("note", "warnings", true)]
    public void A_finding_fails_a_build_by_its_level(string level, string failOn, bool fails)
    {
        Assert.Equal(fails, Findings.IsAtLeast(Logs.Finding(level: level), failOn));
        Assert.False(Findings.IsAtLeast(Logs.Finding(level: level, suppression: Silent), failOn));
    }
}
