using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Contexts.Environments;

/// <summary>Dictionaries that have a value for each environment, and others.</summary>
public sealed class EnvironmentKeysTests
{
    [Theory]
    [InlineData("""new Map { ["Development"] = "TOKEN", ["Production"] = "" }""", true)]
    [InlineData("""new Map { ["Development"] = "", ["Production"] = "TOKEN" }""", false)]
    [InlineData("""new Map { { "Staging", "TOKEN" }, { "Live", "" } }""", true)]
    [InlineData("""new Map { { "Staging", "" }, { "Live", new Client(token: "TOKEN") } }""", false)]
    [InlineData("""new Map { ["Development"] = new Map { ["url"] = "", ["token"] = "TOKEN" }, ["Production"] = new Map() }""", true)]
    [InlineData("""new Map { ["Production"] = new Map { ["Development"] = "TOKEN", ["Staging"] = "" }, ["Local"] = new Map() }""", true)]
    public void The_key_of_a_value_says_the_stage(string dictionary, bool isDevelopment) =>
        Assert.Equal(isDevelopment ? Stage.Development : Stage.Production, StageIn(dictionary)?.Value);

    [Theory]
    [InlineData("""new Map { ["Development"] = "TOKEN" }""")]
    [InlineData("""new Map { ["Development"] = "TOKEN", ["Color"] = "" }""")]
    [InlineData("""new Map { ["Development"] = "TOKEN", [name] = "" }""")]
    [InlineData("""new Map { ["Development", 1] = "TOKEN", ["Production", 1] = "" }""")]
    [InlineData("""new Map { { "Development", "TOKEN", 1 }, { "Production", "", 1 } }""")]
    [InlineData("""new[] { "TOKEN", "Production" }""")]
    [InlineData("""new Map { ["Development"] = () => { return "TOKEN"; }, ["Production"] = () => "" }""")]
    [InlineData("""new Options { Development = "TOKEN", Production = "" }""")]
    public void Anything_else_says_nothing(string dictionary) => Assert.Null(StageIn(dictionary));

    [Fact]
    public void The_reason_names_the_key() => Assert.Equal("its key is 'Development'", StageIn("""new Map { ["Development"] = "TOKEN", ["Production"] = "" }""")?.Reason.ToString());

    [Fact]
    public void An_option_makes_a_name_known() =>
        Assert.Equal(Stage.Development, StageIn("""new Map { ["Blue"] = "TOKEN", ["Production"] = "" }""", new EnvironmentNames([], ["Blue"]))?.Value);

    private static Evidence<Stage>? StageIn(string dictionary, EnvironmentNames? names = null)
    {
        var tree = CSharpSyntaxTree.ParseText($"var map = {dictionary};");
        var token = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single(literal => literal.Token.ValueText == "TOKEN");
        return EnvironmentKeys.StageAt(token, names ?? EnvironmentNames.WithoutOptions, key => (key as LiteralExpressionSyntax)?.Token.Value as string);
    }
}
