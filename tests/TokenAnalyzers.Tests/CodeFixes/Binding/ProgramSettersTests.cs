using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Binding;

/// <summary>Defaults that the program itself replaces: a read of them would fail although there is another value.</summary>
public sealed class ProgramSettersTests
{
    /// <summary>A default, code that sets another value in any case, and the default after the fix.</summary>
    public static TheoryData<string, string, string> AlwaysSet => new()
    {
        {
            "static string Token { get; set; } = #;",
            "static void M(IConfiguration c) { Client.Token = c[\"a\"]!; }",
            "static string Token { get; set; } = \"\";"
        },
        { "static string Token = #;", "static void M(string[] args) { Client.Token = args[0]; }", "static string Token = \"\";" },
        {
            "static Client Shared { get; set; } = new() { Token = # }; public string Token { get; set; } = \"\";",
            "static void M(Client client) { Client.Shared = client; }",
            "static Client Shared { get; set; } = new() { Token = \"\" }; public string Token { get; set; } = \"\";"
        },
        { "string Token { get; set; } = #;", "static object M(string token) => new Client { Token = token };", "required string Token { get; set; }" },
        { "string Token { get; init; } = #;", "static Client M(string token) => new() { Token = token };", "required string Token { get; init; }" },
    };

    /// <summary>A default, and code that sets another value at times.</summary>
    public static TheoryData<string, string> SometimesSet => new()
    {
        { "static string Token { get; set; } = #;", "static void M(IConfiguration c) { if (c[\"a\"] is { } token) Client.Token = token; }" },
        { "static string Token = #;", "static void M(string[] args) { Client.Token = args.Length > 0 ? args[0] : Client.Token; }" },
        {
            "static Client Shared { get; set; } = new() { Token = # }; public string Token { get; set; } = \"\";",
            "static void M(Client? client) { if (client is not null) Client.Shared = client; }"
        },
        { "string Token { get; set; } = #;", "static object M(string token) => new Client { Token = token }; static object N() => new Client();" },
        {
            "string Token { get; init; } = #;",
            "static Client M(string token) => new() { Token = token }; static T N<T>() where T : new() => new(); static Client O() => N<Client>();"
        },
    };

    /// <summary>A default that stands, and what it becomes.</summary>
    public static TheoryData<string, string, string> NeverSet => new()
    {
        { "static string Token { get; set; } = #;", "static string M() => Client.Token;", "static string Token { get; set; } = @;" },
        { "static string Token = #;", "static int M() => Client.Token.Length;", "static string Token = @;" },
        {
            "static Client Shared { get; set; } = new() { Token = # }; public string Token { get; set; } = \"\";",
            "static Client M() => Client.Shared; static Client N(string token) => new() { Token = token };",
            "static Client Shared { get; set; } = new() { Token = @ }; public string Token { get; set; } = \"\";"
        },
        { "string Token { get; set; } = #;", "static object M() => new Client();", "string Token { get; set; } = @;" },
        { "string Token { get; init; } = #;", "static Client M() => new();", "string Token { get; init; } = @;" },
    };

    [Theory, MemberData(nameof(AlwaysSet))]
    public Task A_default_goes_that_no_code_sees(string member, string use, string after) =>
        new FixTest().BecomesAsync(Source(member, use, "\"«dbt»\""), Source(after, use, ""));

    [Theory, MemberData(nameof(SometimesSet))]
    public Task A_default_stays_that_some_code_sees(string member, string use) => new FixTest().StaysAsync(Source(member, use, "\"«dbt»\""));

    [Theory, MemberData(nameof(NeverSet))]
    public Task A_default_is_read_that_all_code_sees(string member, string use, string after) =>
        new FixTest().BecomesAsync(
            Source(member, use, "\"«dbt»\""), Source(after.Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal), use, ""));

    /// <summary>Members of a public class of a library, and what they become where other assemblies can't set them.</summary>
    public static TheoryData<string, string?> OfLibraries => new()
    {
        { "string Token { get; set; } = #;", null },
        { "string Token { get; init; } = #;", null },
        { "string Token { get; protected set; } = #;", null },
        { "string Token { get; set; } public Client() => Token = #;", null },
        { "string Token { get; set; } = Default; const string Default = #;", null },
        { "string Token { get; } = #;", "string Token { get; } = @;" },
        { "string Token { get; private set; } = #;", "string Token { get; private set; } = @;" },
        { "string Token { get; internal set; } = #;", "string Token { get; internal set; } = @;" },
        { "static string Token { get; set; } = #;", "static string Token { get; set; } = @;" },
        { "string Token { get; } = Default; const string Default = #;", "string Token { get; } = Default; static string Default => @;" },
    };

    [Theory, MemberData(nameof(OfLibraries))]
    public Task A_default_stays_that_users_of_a_library_may_replace(string member, string? after)
    {
        var source = Public(member, "\"«dbt»\"");
        return new FixTest().BecomesAsync(
            source, after is null ? source : Public(after.Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal), ""));
    }

    [Theory, MemberData(nameof(OfLibraries))]
    public Task All_code_of_a_program_can_be_seen(string member, string? after)
    {
        after ??= member.Contains("const", StringComparison.Ordinal)
            ? member.Replace("const string Default =", "static string Default =>", StringComparison.Ordinal)
            : member;
        return new FixTest { IsProgram = true }.BecomesAsync(
            Public(member, "\"«dbt»\"") + Main, Public(after.Replace('#', '@').Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal), "") + Main);
    }

    private const string Main = "\n\nstatic class Program\n{\n    static void Main() { }\n}\n";

    private static string Public(string member, string token) =>
        Source(member, "", token).Replace("class Client", "public class Client", StringComparison.Ordinal);

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
