using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

using Verify = Verify<NamedSecretAnalyzer, ReadFromConfigurationFix>;

/// <summary>What a value becomes that is named as a secret. "§" stands for a random value.</summary>
public sealed class NamedSecretFixTests
{
    public static TheoryData<string, string> Members => new()
    {
        {
            "string M() { var tmdbApiKey = \"{|TKN1006:§|}\"; return tmdbApiKey; }",
            "string M() { var tmdbApiKey = configuration‹Tmdb:ApiKey›; return tmdbApiKey; }"
        },
        {
            "string M() { var password = \"{|TKN1006:§|}\"; return password; }",
            "string M() { var password = configuration‹Secrets:Password›; return password; }"
        },
        { "bool M(string token) => token == \"{|TKN1006:§|}\";", "bool M(string token) => token == (configuration‹Secrets:Token›);" },
        { "string Authorization => \"Bearer {|TKN1006:§|}\";", "string Authorization => $\"Bearer {configuration‹Secrets:Authorization›}\";" },
        {
            "string M() { var apiKey = {|TKN1006:\"§\" + \"§\"|}; return apiKey; }",
            "string M() { var apiKey = configuration‹Secrets:ApiKey›; return apiKey; }"
        },
    };

    [Theory]
    [InlineData(
        "const string OrdersConnectionString = \"Server=db;User Id=shop;Password={|TKN1006:Rk63zz56|}\"; string M() => OrdersConnectionString;",
        "string OrdersConnectionString => configuration‹ConnectionStrings:Orders›; string M() => OrdersConnectionString;")]
    [InlineData(
        "string ConnectionString => \"Server=db;User Id=shop;Password={|TKN1006:Rk63zz56|}\";",
        "string ConnectionString => configuration‹ConnectionStrings:Default›;")]
    [InlineData(
        "string M() { var url = {|TKN1006:\"amqps://shop:Rk63zz56@\" + \"mq.acme.net\"|}; return url; }",
        "string M() { var url = configuration‹ConnectionStrings:RabbitMq›; return url; }")]
    public Task A_connection_string_is_read_as_a_whole(string before, string after) => RunAsync(before, FixTest.Reads(after));

    [Theory, MemberData(nameof(Members))]
    public Task It_is_read_from_configuration_under_its_name(string before, string after) => RunAsync(before, FixTest.Reads(after));

    [Fact]
    public Task In_a_longer_text_it_is_replaced_where_it_stands() => RunAsync(
        """
        string M(int id)
            {
                return $"https://api.example/{id}?tmdb_api_key={|TKN1006:§|}&page=2";
            }
        """,
        FixTest.Reads("""
        string M(int id)
            {
                var tmdbApiKey = configuration‹Tmdb:ApiKey›;
                return $"https://api.example/{id}?tmdb_api_key={tmdbApiKey}&page=2";
            }
        """));

    // An escape makes the spelling longer than the text, and the same value before it is another one.
    [Fact]
    public Task Behind_an_escape_it_is_replaced_where_it_stands() => RunAsync(
        """
        string M()
            {
                return "\t\"§\"\tid=1 tmdb_api_key={|TKN1006:§|} §";
            }
        """,
        FixTest.Reads("""
        string M()
            {
                var tmdbApiKey = configuration‹Tmdb:ApiKey›;
                return $"\t\"§\"\tid=1 tmdb_api_key={tmdbApiKey} §";
            }
        """));

    [Theory]
    [InlineData("int M(string token) => token switch { \"{|TKN1006:§|}\" => 1, _ => 0 };")]
    [InlineData("bool M(string token) => token is \"{|TKN1006:§|}\";")]
    public Task Where_only_a_constant_can_stand_nothing_is_offered(string members) => RunAsync(members, members);

    private static Task RunAsync(string before, string after) => new Verify { TestCode = InClass(before), FixedCode = InClass(after) }.RunAsync();

    private static string InClass(string members) => $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            object Configuration => configuration;

            {{members.Replace("§", RandomValues.Secret(), StringComparison.Ordinal)}}
        }
        """;
}
