using Microsoft.CodeAnalysis;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What reports of a run group findings by is told as the message tells it.</summary>
public sealed class FindingFactsTests
{
    [Theory]
    [InlineData("dbt-user-token", "", "Personal, Production, no environment guard")]
    [InlineData("dbt-service-token", "", "Service, Production, no environment guard")]
    [InlineData("dbt-user-token", "TokenAnalyzersStage = development", "Personal, Development, TokenAnalyzersStage says so")]
    public async Task A_token_says_whose_it_is_and_where_and_why(string format, string property, string facts)
    {
        var diagnostic = await OfAsync($"var token = \"{Tokens.Of(format)}\";", property);

        Assert.Equal(facts, $"{diagnostic.Properties["owner"]}, {diagnostic.Properties["stage"]}, {diagnostic.Properties["reason"]}");
        Assert.Contains($"({diagnostic.Properties["reason"]})", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.False(diagnostic.Properties.ContainsKey("limit"));
    }

    [Fact]
    public async Task A_place_that_no_fix_changes_says_why()
    {
        var diagnostic = await OfAsync($"var is1 = args[0] is \"{Tokens.Of("dbt-user-token")}\";", "");

        Assert.Equal(FixLimit.Constant.Text, diagnostic.Properties["limit"]);
    }

    private static async Task<Diagnostic> OfAsync(string source, string property) =>
        Assert.Single(await Diagnostics.OfAsync(source, property.Length == 0 ? [] : [property], new HardCodedTokenAnalyzer()));
}
