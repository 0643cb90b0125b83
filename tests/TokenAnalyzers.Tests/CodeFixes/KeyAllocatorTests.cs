using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>Which keys and variables the values of one program get, and those of several.</summary>
public sealed class KeyAllocatorTests
{
    private const string IsDevelopment = "[assembly: TokenAnalyzers.DevelopmentCode]";

    [Fact]
    public Task Each_program_counts_for_itself() => RunAsync(
        [],
        new("Api", """string M() => "«dbt-service»";""", "string M() => c‹Dbt:ServiceToken›;") { IsProgram = true },
        new("Worker", """string M() => "«dbt-service2»";""", "string M() => c‹Dbt:ServiceToken›;") { IsProgram = true });

    [Fact]
    public Task A_library_is_in_each_program_that_references_it() => RunAsync(
        [],
        new("Core", """string M() => "«dbt-service»";""", "string M() => c‹Dbt:ServiceToken›;"),
        new("Shared", """string M() => "«dbt-service2»";""", "string M() => c‹Dbt:ServiceToken2›;") { References = ["Core"] },
        new("Api", """string M() => "«dbt-service3»";""", "string M() => c‹Dbt:ServiceToken3›;") { IsProgram = true, References = ["Shared"] },
        new("Worker", """string M() => "«dbt-service4»";""", "string M() => c‹Dbt:ServiceToken3›;") { IsProgram = true, References = ["Shared"] });

    [Fact]
    public Task One_value_has_one_key_in_all_programs() => RunAsync(
        [],
        new(
            "Api",
            """string M() => "«dbt-service2»"; string N() => "«dbt-service»";""",
            "string M() => c‹Dbt:ServiceToken2›; string N() => c‹Dbt:ServiceToken›;") { IsProgram = true },
        new("Worker", """string M() => "«dbt-service»";""", "string M() => c‹Dbt:ServiceToken›;") { IsProgram = true });

    [Fact]
    public Task Tests_and_what_has_no_fix_take_no_number() => RunAsync(
        ["TKN1001", "TKN1002"],
        new("Api", """string M() => "«dbt-service»";""", "string M() => c‹Dbt:ServiceToken›;") { IsProgram = true },
        new("Api.Tests", """public const string S = "«dbt-service2»"; string M() => "«dbt-service3»";""", null) { IsTest = true, References = ["Api"] });

    [Fact]
    public Task Tests_of_two_programs_make_no_one_program_of_them() => RunAsync(
        [],
        new("Api", """string M() => "«dbt-service»";""", "string M() => c‹Dbt:ServiceToken›;") { IsProgram = true },
        new("Worker", """string AdminToken => "«dbt-service2»";""", "string AdminToken => c‹Dbt:ServiceToken›;") { IsProgram = true },
        new("Tests", """string M() => "«dbt-service3»";""", "string M() => c‹Dbt:ServiceToken2›;") { IsTest = true, References = ["Api", "Worker"] });

    [Fact]
    public async Task Tests_that_are_fixed_first_take_no_name_from_production()
    {
        Part api = new("Api", """string AdminToken => "«dbt-service»";""", "string AdminToken => c‹Dbt:ServiceToken›;") { IsProgram = true };
        Part tests = new("Tests", """string M() => "«dbt-service3»";""", "string M() => c‹Dbt:ServiceToken2›;") { IsTest = true, References = ["Api"] };
        await RunAsync(["TKN1004", "TKN1002"], api, tests);
        await RunAsync(["TKN1002", "TKN1004"], api, tests);
    }

    [Fact]
    public Task Tokens_of_development_are_numbered_after_those_of_production() => RunAsync(
        [],
        new("Core", """string M() => "«dbt-service2»";""", "string M() => c‹Dbt:ServiceToken›;"),
        new(
            "Api",
            """string M() => "«dbt-service»";""",
            "string M() => c‹Dbt:ServiceToken2›;") { IsProgram = true, References = ["Core"], Head = IsDevelopment });

    [Fact]
    public Task Attributes_public_constants_and_patterns_take_no_number() => RunAsync(
        [],
        new Part(
            "Web",
            """[Obsolete("«dbt-service»")] bool M(string s) => s is "«dbt-service2»"; string N() => "«dbt-service3»";""",
            """[Obsolete("«dbt-service»")] bool M(string s) => s is "«dbt-service2»"; string N() => c‹Dbt:ServiceToken›;"""));

    [Fact]
    public Task Keys_and_variables_are_counted_apart() => RunAsync(
        [],
        new Part(
            "Web",
            """string M() => "«dbt-service»"; static string N() => "«dbt-service2»"; static string O() => "«dbt-service3»";""",
            "string M() => c‹Dbt:ServiceToken›; static string N() => ‹DBT_CLOUD_SERVICE_TOKEN›; static string O() => ‹DBT_CLOUD_SERVICE_TOKEN_2›;"));

    /// <summary>Places of two different values in one program.</summary>
    public static TheoryData<string, string> Called => new()
    {
        // Fields, locals, arguments, members, options.
        {
            """string M() { var adminToken = "«dbt-service»"; return adminToken + "«dbt-service2»"; }""",
            "string M() { var adminToken = c‹Dbt:Admin:ServiceToken›; return adminToken + (c‹Dbt:ServiceToken›); }"
        },
        {
            """string M(string auditToken) => M(auditToken: "«dbt-service»"); string N() => "«dbt-service2»";""",
            "string M(string auditToken) => M(auditToken: c‹Dbt:Audit:ServiceToken›); string N() => c‹Dbt:ServiceToken›;"
        },
        {
            """string ReportToken => "«dbt-service»"; string GetInvoiceToken() => "«dbt-service2»";""",
            "string ReportToken => c‹Dbt:Report:ServiceToken›; string GetInvoiceToken() => c‹Dbt:Invoice:ServiceToken›;"
        },
        {
            """static string ReportToken => "«dbt-service»"; static string N() => "«dbt-service2»";""",
            "static string ReportToken => ‹DBT_CLOUD_REPORT_SERVICE_TOKEN›; static string N() => ‹DBT_CLOUD_SERVICE_TOKEN›;"
        },
        {
            """static string ReportToken => "«github»"; static string N() => "«github2»";""",
            "static string ReportToken => ‹GITHUB_REPORT_TOKEN›; static string N() => ‹GITHUB_TOKEN›;"
        },
        {
            """object M() => new ReportOptions { Token = "«dbt-service»" }; object N() => new { Token = "«dbt-service2»" };""",
            "object M() => new ReportOptions { Token = c‹Dbt:Report:ServiceToken› }; object N() => new { Token = c‹Dbt:ServiceToken› };"
        },
        {
            """void M() { Add("reports", o => o.Token = "«dbt-service»"); Configure<ReportOptions>(o => o.Token = "«dbt-service2»"); }""",
            """void M() { Add("reports", o => o.Token = c‹Dbt:Reports:ServiceToken›); Configure<ReportOptions>(o => o.Token = c‹Dbt:Report:ServiceToken›); }"""
        },

        // The class.
        {
            """string M() => "«dbt-service»"; class InvoiceRun(IConfiguration c) { object C = c; string M() => "«dbt-service2»"; }""",
            "string M() => c‹Dbt:ServiceToken›; class InvoiceRun(IConfiguration c) { object C = c; string M() => c‹Dbt:InvoiceRun:ServiceToken›; }"
        },
        {
            """class InvoiceRun(IConfiguration c) { object C = c; string M() => "«dbt-service»"; string N() => "«dbt-service2»"; }""",
            "class InvoiceRun(IConfiguration c) { object C = c; string M() => c‹Dbt:InvoiceRun:ServiceToken›; string N() => c‹Dbt:InvoiceRun:ServiceToken2›; }"
        },

        // What methods are for, where class and variables say nothing, or the same of several. What is only done says nothing.
        {
            """string RunNightlyAsync() => "«dbt-service»"; string RunHourly() => "«dbt-service2»"; string ExecuteAsync() => "«dbt-service3»";""",
            "string RunNightlyAsync() => c‹Dbt:Nightly:ServiceToken›; string RunHourly() => c‹Dbt:Hourly:ServiceToken›; string ExecuteAsync() => c‹Dbt:ServiceToken›;"
        },
        {
            """class InvoiceRun(IConfiguration c) { object C = c; string Send() => "«dbt-service»"; string SendReminder() => "«dbt-service2»"; }""",
            "class InvoiceRun(IConfiguration c) { object C = c; string Send() => c‹Dbt:InvoiceRun:ServiceToken›; string SendReminder() => c‹Dbt:InvoiceRunReminder:ServiceToken›; }"
        },
        {
            """string It_sends_what_was_asked_for() => "«dbt-service»"; string It_does_not_send_twice() => "«dbt-service2»";""",
            "string It_sends_what_was_asked_for() => c‹Dbt:ServiceToken›; string It_does_not_send_twice() => c‹Dbt:ServiceToken2›;"
        },

        // The whole name of the class, where the words of the provider and the kind are all that it says.
        {
            """string DbtToken => "«dbt-service»"; class DbtClient(IConfiguration c) { object C = c; string M() => "«dbt-service2»"; }""",
            "string DbtToken => c‹Dbt:ServiceToken›; class DbtClient(IConfiguration c) { object C = c; string M() => c‹DbtClient:ServiceToken›; }"
        },
        { """string DbtToken => "«dbt-service»"; class DbtClient(IConfiguration c) { object C = c; string M() => "«dbt-service2»"; string N() => "«dbt-service3»"; }""", "string DbtToken => c‹Dbt:ServiceToken›; class DbtClient(IConfiguration c) { object C = c; string M() => c‹DbtClient:ServiceToken›; string N() => c‹Dbt:ServiceToken2›; }" },
        { """class DbtClient(IConfiguration c) { object C = c; string M() => "«dbt-service»"; static string N() => "«dbt-service2»"; static string O() => "«dbt-service3»"; }""", "class DbtClient(IConfiguration c) { object C = c; string M() => c‹Dbt:ServiceToken›; static string N() => ‹DBT_CLOUD_SERVICE_TOKEN›; static string O() => ‹DBT_CLIENT_SERVICE_TOKEN›; }" },

        // What says nothing more: the provider alone, the kind, mere initials, what could be a secret, and another value's name.
        {
            """string DbtToken => "«dbt-service»"; class Dbt(IConfiguration c) { object C = c; string M() => "«dbt-service2»"; }""",
            "string DbtToken => c‹Dbt:ServiceToken›; class Dbt(IConfiguration c) { object C = c; string M() => c‹Dbt:ServiceToken2›; }"
        },
        {
            """string DbtToken => "«dbt-service»"; class Client(IConfiguration c) { object C = c; string M() => "«dbt-service2»"; }""",
            "string DbtToken => c‹Dbt:ServiceToken›; class Client(IConfiguration c) { object C = c; string M() => c‹Dbt:ServiceToken2›; }"
        },
        {
            """void M() { Add("ab", o => o.Token = "«dbt-service»"); Add("§", o => o.Token = "«dbt-service2»"); }""",
            """void M() { Add("ab", o => o.Token = c‹Dbt:ServiceToken›); Add("§", o => o.Token = c‹Dbt:ServiceToken2›); }"""
        },
        {
            """string M() { var reportAddress = "«dbt-service»"; return reportAddress + "«dbt-service2»"; }""",
            "string M() { var reportAddress = c‹Dbt:ServiceToken›; return reportAddress + (c‹Dbt:ServiceToken2›); }"
        },

        // Alone, the value needs no other name; the same value twice is alone.
        {
            """string AdminToken => "«dbt-service»"; string InvoiceToken => "«dbt-service»"; string N() => "«slack»";""",
            "string AdminToken => c‹Dbt:ServiceToken›; string InvoiceToken => c‹Dbt:ServiceToken›; string N() => c‹Slack:BotToken›;"
        },
    };

    [Theory, MemberData(nameof(Called))]
    public Task Different_values_are_called_what_code_calls_them(string before, string after) => RunAsync([], new Part("Web", before, after));

    [Fact]
    public async Task The_order_of_rules_changes_no_name()
    {
        Part web = new("Web", """string AdminToken => "«dbt»"; string InvoiceToken => "«dbt-service»"; string N() => "«dbt-service2»"; string O() => "«dbt2»";""", "string AdminToken => c‹Dbt:Admin:ServiceToken›; string InvoiceToken => c‹Dbt:Invoice:ServiceToken›; string N() => c‹Dbt:ServiceToken›; string O() => c‹Dbt:ServiceToken2›;");
        await RunAsync(["TKN1001", "TKN1002"], web);
        await RunAsync(["TKN1002", "TKN1001"], web);
    }

    [Theory]
    [InlineData("Dbt:ServiceToken", "Dbt:Admin:ServiceToken")]
    [InlineData("Dbt:Invoice:ServiceToken", "Dbt:Admin:ServiceToken")]
    [InlineData("Dbt:Admin:ServiceToken", "Dbt:Admin:ServiceToken2")]
    [InlineData("Dbt:Other", "Dbt:ServiceToken")]
    [InlineData("DBT_CLOUD_SERVICE_TOKEN", "Dbt:ServiceToken")]
    public Task A_key_in_use_belongs_to_another_value(string used, string key) => RunAsync(
        [],
        new Part(
            "Web",
            $$"""object U() => new Exception("{{Message(used)}}"); string AdminToken => "«dbt-service»";""",
            $$"""object U() => new Exception("{{Message(used)}}"); string AdminToken => c‹{{key}}›;"""));

    [Fact]
    public Task A_key_in_use_in_another_program_is_free_here() => RunAsync(
        [],
        new("Api", $$"""object U() => new Exception("{{Message("Dbt:ServiceToken")}}");""", null) { IsProgram = true },
        new("Worker", """string M() => "«dbt-service»";""", "string M() => c‹Dbt:ServiceToken›;") { IsProgram = true });

    private static string Message(string name) =>
        name.Contains(':', StringComparison.Ordinal) ? $"Configuration value '{name}' is missing." : $"Environment variable '{name}' is missing.";

    /// <summary>Fixes rules one after the other, all if none is given, and then once more.</summary>
    private static async Task RunAsync(string[] ids, params Part[] parts)
    {
        using var solution = new TestSolution();
        foreach (var part in parts)
            _ = part.IsTest
                ? solution.Tests(part.Name, part.Source(part.Before), part.References)
                : part.IsProgram ? solution.Program(part.Name, part.Source(part.Before), part.References)
                : solution.Library(part.Name, part.Source(part.Before), part.References);

        string[] rules = ids.Length > 0 ? ids : ["TKN1001", "TKN1002", "TKN1004"];
        await AssertFixedAsync();
        await AssertFixedAsync();

        async Task AssertFixedAsync()
        {
            var sources = await (await solution.FixAsync(rules)).SourcesAsync();
            foreach (var part in parts) Assert.Equal(FixTest.Reads(FixTest.Tokens(part.Source(part.After ?? part.Before))), sources[part.Name]);
        }
    }

    /// <summary>A project: its members before and after, none where they stay.</summary>
    private sealed record Part(string Name, string Before, string? After)
    {
        public bool IsProgram { get; init; }

        public bool IsTest { get; init; }

        public string[] References { get; init; } = [];

        public string Head { get; init; } = "";

        public string Source(string members) => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            {{Head}}

            namespace {{Name}}
            {
                static class P { static void Main() { } }

                class C(IConfiguration c)
                {
                    object Configuration => c;

                    {{members.Replace("§", RandomValues.Secret(), StringComparison.Ordinal)}}

                    static void Add(string name, Action<ReportOptions> action) { }

                    static void Configure<T>(Action<T> action) { }
                }

                class ReportOptions { public string Token { get; set; } = ""; }
            }

            namespace TokenAnalyzers { class DevelopmentCodeAttribute : Attribute; }
            """;
    }
}
