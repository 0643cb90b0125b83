using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The SARIF file that a build writes for other tools.</summary>
public sealed partial class ErrorLogTests
{
    [Fact]
    public async Task The_log_names_the_rule_its_help_and_the_place()
    {
        using var log = JsonDocument.Parse((await SharedBuilds.Fresh).FirstLog);
        var run = log.RootElement.GetProperty("runs")[0];

        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "TKN1001");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "TKN1001");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("https://github.com/tokenanalyzers/tokenanalyzers/blob/main/docs/rules/TKN1001.md", rule.GetProperty("helpUri").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal((2, 27), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal((2, 27 + 55), (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public async Task The_log_holds_no_part_of_a_token()
    {
        var log = (await SharedBuilds.Fresh).FirstLog;

        Assert.All(FreshProjects.Tokens, token => DbtToken.AssertAbsent(token, log, "the error log"));
    }

    [Fact]
    public async Task Two_builds_of_the_same_sources_write_the_same_log()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Equal(ContentOf(projects.FirstLog), ContentOf(projects.SecondLog));
    }

    /// <summary>The log without what the compiler leaves to chance: it looks at files side by side, and writes how long that took.</summary>
    private static string ContentOf(byte[] log)
    {
        var run = JsonNode.Parse(log)!["runs"]![0]!.AsObject();
        var results = run["results"]!.AsArray().Select(result => result!.ToJsonString()).Order(StringComparer.Ordinal).ToArray();
        run.Remove("results");
        return Times().Replace(string.Join('\n', [.. results, run.ToJsonString()]), "$1");
    }

    [GeneratedRegex("""("analyzerExecutionTime"|"executionTimeIn(Seconds|Percentage)"):".*?(?=")""")]
    private static partial Regex Times();
}
