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

    /// <summary>Code of a library that has a class set by its callers, or not.</summary>
    public static TheoryData<string, bool> Libraries => new()
    {
        { "public static void Add(Action<Client> configure) => configure(new Client());", true },
        { "public static object Add(IServiceProvider services) => services.GetService(typeof(Microsoft.Extensions.Options.IOptionsMonitor<Client>))!;", true },
        { "public static string Add(Microsoft.Extensions.Options.IOptions<Client> options) => options.Value.Token;", true },
        { "public static void Add(Func<Client> make) => make();", false },
        { "public static object Add(System.Collections.Generic.List<Client> clients) => clients;", false },
    };

    [Theory, MemberData(nameof(Libraries))]
    public Task A_default_stays_that_callers_of_a_library_may_replace(string use, bool stays)
    {
        var source = Source("string Token { get; set; } = #;", use, "\"«dbt»\"").Replace("class Client", "public class Client", StringComparison.Ordinal);
        return new FixTest().BecomesAsync(source, stays ? source : source.Replace("\"«dbt»\"", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Libraries))]
    public Task All_code_of_a_program_can_be_seen(string use, bool _) => new FixTest { IsProgram = true }.BecomesAsync(
        Source("string Token { get; set; } = #;", use + "\n    static void Main() { }", "\"«dbt»\""),
        Source("string Token { get; set; } = ‹DBT_CLOUD_SERVICE_TOKEN›;", use + "\n    static void Main() { }", ""));

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
