using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The fixed samples at work: each asks a stand-in of dbt on this machine, with the token that its environment gives it.</summary>
public sealed partial class FixedProgramTests : IAsyncLifetime
{
    private static readonly string ServiceToken = DbtToken.Service(11);
    private static readonly string PersonalToken = DbtToken.Personal(12);
    private FixedPrograms _samples = null!;

    public async Task InitializeAsync() => _samples = await SharedBuilds.Fixed;

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_nightly_job_runs_with_the_service_token()
    {
        await using var dbt = await DbtStandIn.StartAsync();
        using var program = Start("NightlyJob", new() { ["Dbt__BaseUrl"] = dbt.Url, ["Dbt__PollInterval"] = "00:00:00.01", ["Dbt__ServiceToken"] = ServiceToken });

        var result = await EndOf(program);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2 models: success", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                $"POST /api/v2/accounts/12345/jobs/67890/run/ Token {ServiceToken}",
                $"GET /api/v2/accounts/12345/runs/1/ Token {ServiceToken}",
                $"GET /api/v2/accounts/12345/runs/1/artifacts/run_results.json Token {ServiceToken}",
            ],
            dbt.Requests);
    }

    [Fact]
    public async Task The_partner_integration_asks_with_the_service_token_of_each_place()
    {
        var second = DbtToken.Service(13);
        await using var dbt = await DbtStandIn.StartAsync();
        using var program = Start("PartnerIntegration", new()
        {
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["Dbt__BaseUrl"] = dbt.Url,
            ["Dbt__SemanticLayerUrl"] = dbt.Url,
            ["Dbt__ServiceToken"] = ServiceToken,
            ["Dbt__JobStatus__ServiceToken"] = second,
        });
        using var http = new HttpClient { BaseAddress = await AddressOf(program) };

        Assert.Contains("revenue", await http.GetStringAsync("metrics"), StringComparison.Ordinal);
        Assert.Equal("Success", await http.GetStringAsync("jobs/67890"));
        Assert.Equal([$"POST /api/graphql Bearer {ServiceToken}", $"GET /api/v2/accounts/12345/runs/ Token {second}"], dbt.Requests);
    }

    [Fact]
    public async Task The_user_cli_keeps_a_personal_token()
    {
        await using var dbt = await DbtStandIn.StartAsync();
        using var program = Start("UserCli", new() { ["DBT_CLOUD_HOST_URL"] = dbt.Url, ["DBT_CLOUD_TOKEN"] = PersonalToken }, "whoami");

        var result = await EndOf(program);

        Assert.Equal((0, "Ada Lovelace <ada@example.com>"), (result.ExitCode, result.Output));
        Assert.Equal([$"GET /api/v2/whoami/ Token {PersonalToken}"], dbt.Requests);
    }

    [Fact]
    public async Task The_credentials_admin_keeps_a_personal_token()
    {
        await using var dbt = await DbtStandIn.StartAsync();
        using var program = Start("CredentialsAdmin", new() { ["Dbt__BaseUrl"] = dbt.Url, ["Dbt__UserId"] = "4711", ["Dbt__PersonalAccessToken"] = PersonalToken }, "list");

        var result = await EndOf(program);

        Assert.Equal((0, "8\tproject 9\tschema dbt_ada"), (result.ExitCode, result.Output));
        Assert.Equal([$"GET /api/v3/users/4711/credentials/ Token {PersonalToken}"], dbt.Requests);
    }

    [Theory]
    [InlineData("Staging", "Dbt__PersonalAccessToken")]
    [InlineData("Production", "Dbt__ServiceToken")]
    public async Task The_script_runs_with_a_token_of_each_stage(string environment, string variable)
    {
        await using var dbt = await DbtStandIn.StartAsync();
        var token = environment == "Production" ? ServiceToken : PersonalToken;
        using var program = Start("RunCheck", new() { ["DOTNET_ENVIRONMENT"] = environment, ["Dbt__BaseUrl"] = dbt.Url, [variable] = token });

        var result = await EndOf(program);

        Assert.Equal((0, $"{environment}: the last run is Success"), (result.ExitCode, result.Output));
        Assert.Equal([$"GET /api/v2/accounts/12345/runs/ Token {token}"], dbt.Requests);
    }

    [Fact]
    public async Task The_infrastructure_is_made_with_the_token_of_its_environment()
    {
        using var program = Start("Infrastructure", new() { ["DBT_CLOUD_SERVICE_TOKEN"] = ServiceToken });

        var result = await EndOf(program);

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("job/nightly by provider/dbt", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NightlyJob", "", "Configuration value 'Dbt:ServiceToken' is missing.")]
    [InlineData("PartnerIntegration", "", "Configuration value 'Dbt:ServiceToken' is missing.")]
    [InlineData("RunCheck", "", "Configuration value 'Dbt:ServiceToken' is missing.")]
    [InlineData("Infrastructure", "", "Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.")]
    [InlineData("UserCli", "whoami", "Environment variable 'DBT_CLOUD_TOKEN' is missing.")]
    [InlineData("CredentialsAdmin", "list", "Configuration value 'Dbt:PersonalAccessToken' is missing.")]
    public async Task Without_its_token_a_program_ends_and_says_what_is_missing(string sample, string argument, string message)
    {
        await using var dbt = await DbtStandIn.StartAsync();
        using var program = Start(
            sample,
            new() { ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["DBT_CLOUD_HOST_URL"] = dbt.Url, ["Dbt__BaseUrl"] = dbt.Url, ["Dbt__UserId"] = "4711" },
            argument);

        var result = await EndOf(program);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(message, result.Output, StringComparison.Ordinal);
        Assert.Empty(dbt.Requests);
    }

    private Command Start(string sample, Dictionary<string, string> variables, params string[] arguments)
    {
        _samples.BuildAfter.Succeeded();
        var folder = _samples.Workspace.PathOf(Path.Combine(sample, "bin", "Debug", "net10.0"));
        return Command.Start(folder, variables, [$"{sample}.dll", .. arguments]);
    }

    private static Task<CommandResult> EndOf(Command program) => program.WaitAsync(TimeSpan.FromSeconds(60));

    private static async Task<Uri> AddressOf(Command server)
    {
        for (var attempt = 0; attempt < 600 && !server.HasEnded; attempt++)
        {
            if (Listening().Match(server.Output) is { Success: true } match) return new(match.Groups[1].Value);
            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The server did not start:\n{server.Output}");
    }

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();
}
