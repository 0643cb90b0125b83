using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Places.Filled;

/// <summary>Defaults that the program itself replaces: a read of them would fail although there is another value.</summary>
public sealed class ProgramSettersTests
{
    /// <summary>A default, code that sets another value in any case, and the default after the fix.</summary>
    public static TheoryData<string, string, string> AlwaysSet => new()
    {
        { "static string Token { get; set; } = #;", "static void M(IConfiguration c) { Client.Token = c[\"a\"]!; }", "static string Token { get; set; } = \"\";" },
        { "static string Token = #;", "static void M(string[] args) { Client.Token = args[0]; }", "static string Token = \"\";" },
        { "static Client Shared { get; set; } = new() { Token = # }; public string Token { get; set; } = \"\";", "static void M(Client client) { Client.Shared = client; }", "static Client Shared { get; set; } = new() { Token = \"\" }; public string Token { get; set; } = \"\";" },
        { "string Token { get; set; } = #;", "static object M(string token) => new Client { Token = token };", "required string Token { get; set; }" },
        { "string Token { get; init; } = #;", "static Client M(string token) => new() { Token = token };", "required string Token { get; init; }" },
    };

    /// <summary>A default, and code that sets another value at times.</summary>
    public static TheoryData<string, string> SometimesSet => new()
    {
        { "static string Token { get; set; } = #;", "static void M(IConfiguration c) { if (c[\"a\"] is { } token) Client.Token = token; }" },
        { "static string Token = #;", "static void M(string[] args) { Client.Token = args.Length > 0 ? args[0] : Client.Token; }" },
        { "static Client Shared { get; set; } = new() { Token = # }; public string Token { get; set; } = \"\";", "static void M(Client? client) { if (client is not null) Client.Shared = client; }" },
        { "string Token { get; set; } = #;", "static object M(string token) => new Client { Token = token }; static object N() => new Client();" },
        { "string Token { get; init; } = #;", "static Client M(string token) => new() { Token = token }; static T N<T>() where T : new() => new(); static Client O() => N<Client>();" },
    };

    /// <summary>A default that stands, and what it becomes.</summary>
    public static TheoryData<string, string, string> NeverSet => new()
    {
        { "static string Token { get; set; } = #;", "static string M() => Client.Token;", "static string Token { get; set; } = @;" },
        { "static string Token = #;", "static int M() => Client.Token.Length;", "static string Token = @;" },
        { "static Client Shared { get; set; } = new() { Token = # }; public string Token { get; set; } = \"\";", "static Client M() => Client.Shared; static Client N(string token) => new() { Token = token };", "static Client Shared { get; set; } = new() { Token = @ }; public string Token { get; set; } = \"\";" },
        { "string Token { get; set; } = #;", "static object M() => new Client();", "string Token { get; set; } = @;" },
        { "string Token { get; init; } = #;", "static Client M() => new();", "string Token { get; init; } = @;" },
    };

    [Theory, MemberData(nameof(AlwaysSet))]
    public Task A_default_goes_that_no_code_sees(string member, string use, string after) => new FixTest().BecomesAsync(Source(member, use, "\"«dbt»\""), Source(after, use, ""));

    [Theory, MemberData(nameof(SometimesSet))]
    public Task A_default_stays_that_some_code_sees(string member, string use) => new FixTest().StaysAsync(Source(member, use, "\"«dbt»\""));

    [Theory, MemberData(nameof(NeverSet))]
    public Task A_default_is_read_that_all_code_sees(string member, string use, string after) =>
        new FixTest().BecomesAsync(Source(member, use, "\"«dbt»\""), Source(after.Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal), use, ""));

    private static string Source(string member, string use, string token) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class Client
        {
            public {{member.Replace("#", token, StringComparison.Ordinal)}}
        }

        static class Use
        {
            {{use}}
        }
        """;
}
