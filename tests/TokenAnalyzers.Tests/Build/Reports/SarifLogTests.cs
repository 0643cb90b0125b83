using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>What is read of a log of the compiler.</summary>
public sealed class SarifLogTests
{
    private const string Log = """
        {
          "$schema": "http://json.schemastore.org/sarif-2.1.0",
          "version": "2.1.0",
          "runs": [
            {
              "results": [
                {
                  "ruleId": "TKN1002",
                  "ruleIndex": 1,
                  "level": "note",
                  "message": { "text": "A 'token' \u2013 \"here\"" },
                  "suppressions": [{ "kind": "inSource", "justification": "a demo" }],
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": { "uri": "file:///shop/a%20b/Api.cs" },
                        "region": { "startLine": 3, "startColumn": 5, "endLine": 4, "endColumn": 7 }
                      }
                    }
                  ],
                  "properties": { "warningLevel": 1, "customProperties": { "provider": "dbt", "$odd name": "x" } }
                },
                { "ruleId": "CA1822", "level": "warning", "message": { "text": "Not ours" } },
                { "ruleId": "TKN9001", "message": { "text": "Somewhere" }, "suppressions": [{ "kind": "inSource", "properties": { "suppressionType": "Pragma Directive" } }] }
              ],
              "properties": { "analyzerExecutionTime": "1.5" },
              "tool": {
                "driver": {
                  "name": "Microsoft (R) Visual C# Compiler",
                  "rules": [
                    { "id": "CA1822", "shortDescription": { "text": "Not ours" } },
                    {
                      "id": "TKN1002",
                      "shortDescription": { "text": "A title" },
                      "fullDescription": { "text": "A description" },
                      "helpUri": "https://example.com",
                      "properties": { "category": "Security", "tags": ["CWE-798", "security"] }
                    }
                  ]
                }
              }
            }
          ]
        }
        """;

    [Fact]
    public void The_rules_and_results_of_this_product_are_read()
    {
        var log = Read(Log)!;

        Assert.Equal(["TKN1002", "TKN9001"], log.Results.Select(result => result.Rule));
        Assert.Equal("1.5", log.Properties["analyzerExecutionTime"]);
        var rule = Assert.Single(log.Rules);
        Assert.Equal(("TKN1002", "A title", "A description", "https://example.com"), (rule.Id, rule.Title, rule.Description, rule.HelpUri));
        Assert.Equal(["CWE-798", "security"], rule.Tags);
    }

    [Fact]
    public void All_of_a_result_is_read()
    {
        var result = Read(Log)!.Results[0];

        Assert.Equal("note", result.Level);
        Assert.Equal("A 'token' – \"here\"", result.Message);
        Assert.Equal(new SarifPlace("/shop/a b/Api.cs", 3, 5, 4, 7), result.Place);
        Assert.Equal(new SarifSuppression("inSource", "a demo"), result.Suppression);
        Assert.Equal("dbt", result.Property("provider"));
        Assert.Null(result.Property("owner"));
    }

    [Fact]
    public void What_a_result_leaves_out_is_what_the_format_says_then()
    {
        var result = Read(Log)!.Results[1];

        Assert.Equal("warning", result.Level);
        Assert.Equal(new SarifPlace("Shop.csproj", 1, 1, 1, 1), result.Place);
        Assert.Equal(new SarifSuppression("inSource", "Pragma Directive"), result.Suppression);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("{ \"version\": \"2.1.0\" }")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [")]
    [InlineData("{ \"version\": \"1.0.0\", \"runs\": [ { \"results\": [] } ] }")]
    public void What_is_no_log_is_not_read(string text) => Assert.Null(Read(text));

    [Fact]
    public void A_file_that_is_not_there_is_not_read() => Assert.Null(SarifLog.Read(Path.Combine(Logs.Root, "none.sarif"), "Shop.csproj"));

    private static SarifLog? Read(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("shop.sarif", text);
        return SarifLog.Read(folder.PathOf("shop.sarif"), "Shop.csproj");
    }
}
