using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>What the fix does with diagnostics that the analyzer does not give in these tests, and what it says.</summary>
public sealed class ReadFromConfigurationFixTests
{
    [Theory]
    [InlineData("«dbt»", "dbt service token")]
    [InlineData("«slack»", "Slack bot token")]
    [InlineData("«github»", "GitHub App token")]
    public async Task The_titles_name_the_credential_and_its_key_and_never_the_token(string mark, string credential)
    {
        var token = FixTest.Tokens(mark);
        var source = $"class C {{ string M(Microsoft.Extensions.Configuration.IConfiguration configuration) => \"{token}\"; }}";
        var actions = await FixRun.ActionsAsync(source, token, credential);
        Assert.Equal(
            [
                ($"Read the {credential} from configuration ('Dbt:ServiceToken')", "ReadFromConfiguration"),
                ($"Read the {credential} from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'", "ReadFromEnvironment"),
            ],
            actions.Select(action => (action.Title, action.EquivalenceKey!)));
        Assert.All(actions, action => Assert.DoesNotContain(token, action.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_code_reaches_no_configuration_the_first_action_says_that_it_reads_the_environment()
    {
        var token = FixTest.Tokens("«dbt»");
        var action = Assert.Single(await FixRun.ActionsAsync($"class C {{ static string M() => \"{token}\"; }}", token, "dbt service token"));
        Assert.Equal(
            ("Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'", "ReadFromConfiguration"),
            (action.Title, action.EquivalenceKey));
    }

    [Fact]
    public Task The_second_action_reads_the_environment() => new FixTest { Action = ReadAction.FromEnvironment }.StatementsBecomeAsync(
        "client.DefaultRequestHeaders.Add(\"Authorization\", \"Token «dbt»\");",
        "var dbtServiceToken = ‹DBT_CLOUD_SERVICE_TOKEN›;\nclient.DefaultRequestHeaders.Add(\"Authorization\", $\"Token {dbtServiceToken}\");");

    /// <summary>Expressions with a token, cut in two, that does not stand together; where it starts in their text; what they become.</summary>
    public static TheoryData<string, int, string> SplitTokens => new()
    {
        { "\"#1\" + \"#2\"", 0, "configuration‹Dbt:ServiceToken›" },
        { "\"#1\" + Rest", 0, "configuration‹Dbt:ServiceToken›" },
        { "\"Token \" + \"#1\" + \"#2\"", 6, "\"Token \" + (configuration‹Dbt:ServiceToken›)" },
        { "\"Token #1\" + \"#2;\"", 6, "$\"Token {configuration‹Dbt:ServiceToken›};\"" },
        { "given + \"#1\" + \"#2\"", 1, "given + (configuration‹Dbt:ServiceToken›)" },
        { "\"Token \\\"#1\" + \"#2\\\"{0}\"", 7, "$\"Token \\\"{configuration‹Dbt:ServiceToken›}\\\"{{0}}\"" },
        { "$\"{\"#1\"}#2\"", 0, "configuration‹Dbt:ServiceToken›" },
        { "string.Concat(\"#1\", \"#2\")", 0, "configuration‹Dbt:ServiceToken›" },
        { "string.Concat(\"Token \", \"#1\", \"#2\")", 6, "$\"Token {configuration‹Dbt:ServiceToken›}\"" },
        { "string.Join(\"\", \"#1\", \"#2\")", 0, "configuration‹Dbt:ServiceToken›" },
        { "string.Format(\"Token {0}{1}\", \"#1\", \"#2\")", 6, "$\"Token {configuration‹Dbt:ServiceToken›}\"" },
        { "\"\\u0064#3\"", 0, "configuration‹Dbt:ServiceToken›" },
        { "\"Token \\u0064#3\\n\"", 6, "$\"Token {configuration‹Dbt:ServiceToken›}\\n\"" },
        { "$\"Token \\u0064#3 {given}\"", 6, "$\"Token {configuration‹Dbt:ServiceToken›} {given}\"" },
        { "$\"{given}#1{Rest}\"", 1, "$\"{given}{configuration‹Dbt:ServiceToken›}\"" },
        { "$\"{given} \\\"#1{Rest};\"", 3, "$\"{given} \\\"{configuration‹Dbt:ServiceToken›};\"" },
        { "string.Concat(given, \"#1\", Rest)", 1, "string.Concat(given, configuration‹Dbt:ServiceToken›)" },
        { "string.Concat(given, \"Token #1\", Rest)", 7, "string.Concat(given, $\"Token {configuration‹Dbt:ServiceToken›}\")" },
        { "\"#1\" + Readonly", 0, "configuration‹Dbt:ServiceToken›" },
        { "@\"#1\" + \"\"\"#2\"\"\"", 0, "configuration‹Dbt:ServiceToken›" },
    };

    [Theory]
    [MemberData(nameof(SplitTokens))]
    public async Task A_split_token_is_replaced_with_the_parts_that_hold_it(string before, int offset, string after)
    {
        var token = FixTest.Tokens("«dbt»");
        var expression = before
            .Replace("#1", token[..9], StringComparison.Ordinal)
            .Replace("#2", token[9..], StringComparison.Ordinal)
            .Replace("#3", token[1..], StringComparison.Ordinal);

        var result = await FixRun.ApplyAsync(Source(expression), expression, offset, token.Length);
        Assert.Equal(Source(FixTest.Reads(after)), result);

        // The analyzer says the same of the place.
        Assert.Equal([result], await FixRun.FixSolutionAsync(("Test", "/Test.cs", Source(expression))));

        string Source(string text) =>
            $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class C
            {
                const string Rest = "{{token[9..]}}";
                static readonly string Readonly = "{{token[9..]}}";

                string M(IConfiguration configuration, string given) => {{text}};
            }
            """;
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 999)]
    [InlineData(-1, 5)]
    public async Task Places_that_are_not_in_the_text_get_no_fix(int offset, int length) =>
        Assert.Empty(await FixRun.ActionsAsync("class C { static string M() => \"a text\"; }", "\"a text\"", "dbt service token", offset, length));

    [Fact]
    public async Task A_diagnostic_without_properties_gets_no_fix() =>
        Assert.Empty(await FixRun.ActionsAsync("class C { static string M() => \"a text\"; }", "\"a text\"", credential: null));
}
