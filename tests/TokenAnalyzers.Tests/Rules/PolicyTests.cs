using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What docs/policy.md says is what the analyzers do, and each case of dbt's token page comes out as that page has it.</summary>
public sealed partial class PolicyTests
{
    private const string ServiceKey = "Dbt:ServiceToken";
    private const string PersonalKey = "Dbt:PersonalAccessToken";

    private static readonly string Page = Repository.Read("docs", "policy.md");

    private static readonly (string Row, string Format)[] HardCoded =
    [
        ("personal, hard-coded", "dbt-user-token"),
        ("service, hard-coded", "dbt-service-token"),
        ("of unknown owner, hard-coded", "slack-other-token"),
        ("of a sandbox, hard-coded", "stripe-secret-test"),
    ];

    private static readonly string[][] Contexts = [[], ["TokenAnalyzersActor = user"], ["TokenAnalyzersStage = development"]];

    // The cases of the token page

    [Fact]
    public Task A_partner_integration_takes_a_service_token() => VerifyCaseAsync(
        """
        builder.Services.AddHttpClient("dbt", client =>
        {
            client.BaseAddress = new("https://semantic-layer.cloud.getdbt.com");
            client.DefaultRequestHeaders.Authorization = new("Bearer", TOKEN);
            client.DefaultRequestHeaders.Add("X-dbt-partner-source", "partner");
        });
        """,
        personal: $"TKN1001 {ServiceKey}", service: $"TKN1002 {ServiceKey}", readService: "");

    [Fact]
    public Task Infrastructure_code_applied_to_production_takes_a_service_token() => VerifyCaseAsync(
        """
        var provider = new ProviderArgs { AccountId = 12345, HostUrl = "https://cloud.getdbt.com/api", Token = TOKEN };
        Console.WriteLine(provider);
        """,
        personal: $"TKN1001 {ServiceKey}", service: $"TKN1002 {ServiceKey}", readService: "");

    [Fact]
    public Task A_command_line_that_acts_for_its_user_takes_a_personal_token() => VerifyCaseAsync(
        """
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Token", TOKEN);
        Console.WriteLine(await http.GetStringAsync("https://cloud.getdbt.com/api/v2/whoami/"));
        """,
        personal: $"TKN1002 {PersonalKey}", service: $"TKN1002 {PersonalKey}", readService: "", "TokenAnalyzersActor = user");

    [Fact]
    public Task A_custom_script_under_test_and_staging_takes_a_personal_token() =>
        VerifyCaseAsync(Script, personal: $"TKN1004 {PersonalKey}", service: $"TKN1004 {ServiceKey}", readService: "", "TokenAnalyzersStage = development");

    [Theory]
    [InlineData("builder.Environment.IsDevelopment() || builder.Environment.IsStaging()", "TKN1004", "TKN1001")]
    [InlineData("builder.Environment.IsStaging()", "TKN1004", "TKN1001")]
    [InlineData("!builder.Environment.IsProduction()", "TKN1004", "TKN1001")]
    [InlineData("builder.Environment.IsProduction()", "TKN1001", "TKN1004")]
    public async Task A_custom_script_can_ask_where_it_runs(string guard, string then, string otherwise)
    {
        var token = Tokens.Of("dbt-user-token");
        var diagnostics = await AnalyzeAsync($"var token = {guard} ? \"{token}\" : \"{token}\";");

        Assert.Equal([then, otherwise], diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public Task The_same_script_in_production_takes_a_service_token() =>
        VerifyCaseAsync(Script, personal: $"TKN1001 {ServiceKey}", service: $"TKN1002 {ServiceKey}", readService: "");

    [Fact]
    public Task Endpoints_that_need_the_users_own_context_take_a_personal_token() => VerifyCaseAsync(
        """
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Token", TOKEN);
        Console.WriteLine(await http.GetStringAsync("https://cloud.getdbt.com/api/v3/users/7/credentials/"));
        """,
        personal: $"TKN1002 {PersonalKey}", service: $"TKN1002 {PersonalKey}", readService: "TKN2002");

    // The page

    [Fact]
    public async Task The_table_of_the_policy_is_what_is_reported()
    {
        foreach (var (row, format) in HardCoded)
        {
            var cells = RowOf(row);
            for (var context = 0; context < Contexts.Length; context++)
            {
                var diagnostic = Assert.Single(await AnalyzeAsync($"var token = \"{Tokens.Of(format)}\";", Contexts[context]));
                var severity = diagnostic.Severity == DiagnosticSeverity.Warning ? "warning" : "suggestion";
                Assert.StartsWith($"[{diagnostic.Id}](rules/{diagnostic.Id}.md) {severity}: ", cells[context + 1], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_table_of_the_policy_says_where_a_personal_token_may_be_read()
    {
        var cells = RowOf("personal, read from configuration");
        for (var context = 0; context < Contexts.Length; context++)
        {
            var diagnostics = await AnalyzeAsync($"var token = builder.Configuration[\"{PersonalKey}\"];", Contexts[context]);
            Assert.StartsWith(
                diagnostics is [var diagnostic] ? $"[{diagnostic.Id}](rules/{diagnostic.Id}.md) warning: " : "nothing: ",
                cells[context + 1],
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("users/7/credentials", "TKN2002")]
    [InlineData("accounts/7/runs", "")]
    public async Task The_table_of_the_policy_says_where_a_service_token_may_be_read(string path, string rule)
    {
        var program = $"using var http = new HttpClient(); Console.WriteLine(builder.Configuration[\"{ServiceKey}\"] + await http.GetStringAsync(\"https://cloud.getdbt.com/api/v3/{path}/\"));";
        foreach (var context in Contexts) Assert.Equal(rule, Said(await AnalyzeAsync(program, context)));
        Assert.Equal(
            [
                "nothing: this is how it should be", "[TKN2002](rules/TKN2002.md) warning: the call refuses it",
                "[TKN2002](rules/TKN2002.md) warning where the call refuses it"
            ],
            RowOf("service, read from configuration")[1..]);
    }

    [Fact]
    public void The_table_of_the_policy_has_no_other_rows() => Assert.Equal(
        [.. HardCoded.Select(row => row.Row), "personal, read from configuration", "service, read from configuration"],
        Rows("Token").Select(cells => cells[0]));

    public static TheoryData<string> TokensOfProviders => new(Rows("Provider").Select(cells => cells[1]));

    [Theory, MemberData(nameof(TokensOfProviders))]
    public async Task A_row_of_a_provider_is_what_the_catalogue_holds_and_what_is_reported(string token)
    {
        var cells = Rows("Provider").Single(row => row[1] == token);
        var format = TokenCatalogue.Formats.Single(format => format.Name == token);

        var forService = Assert.Single(await AnalyzeAsync($"var token = \"{Tokens.Of(format)}\";"));
        var forUser = Assert.Single(await AnalyzeAsync($"var token = \"{Tokens.Of(format)}\";", "TokenAnalyzersActor = user"));

        Assert.Equal(
            [
                format.Provider,
                token,
                format.Prefix.Length > 0 ? $"`{format.Prefix}`" : "none",
                format.Owner.ToString().ToLowerInvariant(),
                forService.Id,
                $"`{forService.Properties["configurationKey"]}`",
                $"`{forUser.Properties["configurationKey"]}`",
            ],
            cells);
    }

    [Theory]
    [InlineData("dbt")]
    [InlineData("GitHub")]
    [InlineData("GitLab")]
    [InlineData("Slack")]
    [InlineData("Azure DevOps")]
    [InlineData("Databricks")]
    [InlineData("OpenAI")]
    public void A_provider_stands_there_with_a_service_token_and_one_that_may_be_personal(string provider)
    {
        var owners = Rows("Provider").Where(cells => cells[0] == provider).Select(cells => cells[3]).ToArray();

        Assert.Contains("service", owners);
        Assert.Contains(owners, owner => owner != "service");
    }

    private const string Script = """
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Token", TOKEN);
        Console.WriteLine(await http.GetStringAsync("https://cloud.getdbt.com/api/v2/accounts/12345/runs/"));
        """;

    // TOKEN is a hard-coded personal token, then a hard-coded service token, then a service token read from configuration.
    private static async Task VerifyCaseAsync(string program, string personal, string service, string readService, params string[] properties)
    {
        Assert.Equal(personal, Said(await AnalyzeAsync(program.Replace("TOKEN", $"\"{Tokens.Of("dbt-user-token")}\"", StringComparison.Ordinal), properties)));
        Assert.Equal(
            service, Said(await AnalyzeAsync(program.Replace("TOKEN", $"\"{Tokens.Of("dbt-service-token")}\"", StringComparison.Ordinal), properties)));
        Assert.Equal(
            readService, Said(await AnalyzeAsync(program.Replace("TOKEN", $"builder.Configuration[\"{ServiceKey}\"]", StringComparison.Ordinal), properties)));
    }

    // The rule, and the key that the fix reads.
    private static string Said(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Properties.GetValueOrDefault("configurationKey")}".TrimEnd()));

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string statements, params string[] properties) => Diagnostics.OfAsync(
        $$"""
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var builder = WebApplication.CreateBuilder(args);
        {{statements}}

        class ProviderArgs { public int AccountId { get; set; } public string? HostUrl { get; set; } public string? Token { get; set; } }
        """,
        properties,
        new HardCodedTokenAnalyzer(),
        new PersonalTokenReadAnalyzer(),
        new ServiceTokenForUserAnalyzer());

    private static string[] RowOf(string first) => Rows("Token").Single(cells => cells[0] == first);

    /// <summary>The cells of each row of the table whose first heading is this.</summary>
    private static IEnumerable<string[]> Rows(string heading) => Page.Split('\n')
        .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => Cells().Split(line.Trim('|', ' ')));

    [GeneratedRegex(@" *\| *")]
    private static partial Regex Cells();
}
