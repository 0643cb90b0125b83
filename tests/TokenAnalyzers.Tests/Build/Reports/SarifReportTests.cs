using System.Text.Json;
using System.Text.Json.Nodes;
using TokenAnalyzers.Build.Reports;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>What code scanning finds in a report.</summary>
public sealed class SarifReportTests
{
    [Fact]
    public void It_says_where_and_how_grave_a_finding_is()
    {
        var run = Run(Logs.Finding(file: "src/a b/Api.cs", line: 3));
        var rule = run["tool"]!["driver"]!["rules"]!.AsArray().Single()!;
        var result = run["results"]!.AsArray().Single()!;
        var place = result["locations"]![0]!["physicalLocation"]!;

        Assert.Equal("TKN1002", (string)rule["id"]!);
        Assert.Equal("https://example.com/TKN1002", (string)rule["helpUri"]!);
        Assert.Equal("9.1", (string)rule["properties"]!["security-severity"]!);
        Assert.Equal("very-high", (string)rule["properties"]!["precision"]!);
        Assert.Equal("src/a%20b/Api.cs", (string)place["artifactLocation"]!["uri"]!);
        Assert.Equal("%SRCROOT%", (string)place["artifactLocation"]!["uriBaseId"]!);
        Assert.Equal((3, 1, 3, 9), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string name) => (int)place["region"]![name]!;
    }

    [Fact]
    public void It_says_what_is_silent_and_why()
    {
        var results = Run(Logs.Finding(line: 1), Logs.Finding(line: 2, suppression: new("external", "TokenAnalyzers.Baseline.txt lists it.")))["results"]!.AsArray();

        Assert.Null(results[0]!["suppressions"]);
        Assert.Equal("external", (string)results[1]!["suppressions"]![0]!["kind"]!);
        Assert.Equal("TokenAnalyzers.Baseline.txt lists it.", (string)results[1]!["suppressions"]![0]!["justification"]!);
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_where_its_line_moves()
    {
        var before = FingerprintsOf(Logs.Finding(line: 1), Logs.Finding(line: 5), Logs.Finding(line: 7, message: "Another token"));
        var after = FingerprintsOf(Logs.Finding(line: 11), Logs.Finding(line: 15), Logs.Finding(line: 17, message: "Another token"));

        Assert.Equal(before, after);
        Assert.Equal(3, before.Distinct().Count());
    }

    [Fact]
    public void Another_value_at_the_same_place_has_another_fingerprint() => Assert.NotEqual(
        FingerprintsOf(Logs.Finding(properties: [("fingerprint", "0123456789abcdef")])),
        FingerprintsOf(Logs.Finding(properties: [("fingerprint", "fedcba9876543210")])));

    [Fact]
    public void A_log_that_was_written_is_read_as_it_was()
    {
        var finding = Logs.Finding(
            message: "A \"quoted\" \\ path\nin two lines, with \u0001, 😀 and ü", suppression: new("inSource", "why"), properties: [("provider", "dbt"), ("$odd name/1", "x")]);
        using var folder = new TemporaryFolder();
        folder.Write("part.json", SarifReport.Text([Logs.Rule("TKN1002")], [finding], root: null, new Dictionary<string, string> { ["Path"] = "a" }));

        var read = SarifLog.Read(folder.PathOf("part.json"), "Shop.csproj")!;

        var result = Assert.Single(read.Results);
        Assert.Equal(finding with { Properties = result.Properties }, result);
        Assert.Equal("dbt", result.Property("provider"));
        Assert.Equal("a", read.Properties["Path"]);
        Assert.Equal(Logs.Rule("TKN1002") with { Tags = read.Rules[0].Tags }, Assert.Single(read.Rules));
    }

    /// <summary>A rule that is added has to be rated, and only then.</summary>
    [Fact]
    public void Each_rule_of_security_is_rated_and_tagged()
    {
        var rules = typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<Microsoft.CodeAnalysis.DiagnosticDescriptor>().ToArray();

        Assert.All(rules, rule => Assert.Equal(rule.Category == "Security", RuleRatings.Of(rule.Id) is not null));
        Assert.All(rules.Where(rule => rule.Category == "Security"), rule =>
        {
            Assert.Contains("security", rule.CustomTags);
            Assert.Contains(rule.CustomTags, tag => tag is "external/cwe/cwe-798" or "external/cwe/cwe-250");
        });
    }

    [Fact]
    public void GitLab_gets_what_is_not_silent()
    {
        var issues = JsonNode.Parse(CodeQualityReport.Text([Logs.Finding(line: 3), Logs.Finding("TKN1004"), Logs.Finding("TKN9001"), Logs.Finding(suppression: new("inSource", ""))], Logs.Root))!.AsArray();

        Assert.Equal(["TKN1002 blocker src/Api.cs 3", "TKN1004 major src/Api.cs 1", "TKN9001 info src/Api.cs 1"], issues.Select(issue =>
            $"{issue!["check_name"]} {issue["severity"]} {issue["location"]!["path"]} {issue["location"]!["lines"]!["begin"]}"));
    }

    private static JsonNode Run(params SarifResult[] findings) =>
        JsonNode.Parse(SarifReport.Text([Logs.Rule("TKN1001"), Logs.Rule("TKN1002")], findings, Logs.Root, []))!["runs"]!.AsArray().Single()!;

    private static string[] FingerprintsOf(params SarifResult[] findings) =>
        [.. Run(findings)["results"]!.AsArray().Select(result => (string)result!["partialFingerprints"]!["primaryLocationLineHash"]!)];
}
