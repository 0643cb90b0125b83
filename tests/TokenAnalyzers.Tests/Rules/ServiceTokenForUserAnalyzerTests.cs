using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<ServiceTokenForUserAnalyzer, EmptyCodeFixProvider>;

/// <summary>TKN2002: a service token that code takes from elsewhere and the request that needs the user stand in one method.</summary>
public sealed class ServiceTokenForUserAnalyzerTests
{
    private const string AsksForTheUser = """Send("https://cloud.getdbt.com/api/v3/users/7/credentials/", token);""";

    public static TheoryData<string, string> Wrong => new()
    {
        // statements of a method; the request that needs the user
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", AsksForTheUser },
        { """var token = [|configuration["DbtCloud:ServiceToken"]|];""", AsksForTheUser },
        { """var token = [|configuration["Company:Dbt:ServiceToken"]|];""", AsksForTheUser },
        { """var token = [|configuration["ServiceToken"]|];""", AsksForTheUser },
        { """var token = [|configuration["DBT_CLOUD_SERVICE_TOKEN"]|];""", AsksForTheUser },
        { """const string key = "Dbt:ServiceToken"; var token = [|configuration[key]|];""", AsksForTheUser },
        { """var token = [|configuration[Keys.Token]|];""", AsksForTheUser },
        { """var token = [|configuration.GetValue<string>("Dbt:ServiceToken")|];""", AsksForTheUser },
        { """var token = [|configuration.GetValue("Dbt:ServiceToken", "none")|];""", AsksForTheUser },
        { """var token = [|configuration.GetSection("Dbt")["ServiceToken"]|];""", AsksForTheUser },
        { """var token = [|configuration.GetSection("Dbt:ServiceToken")|].Value;""", AsksForTheUser },
        { """var token = [|configuration.GetSection("Dbt").GetRequiredSection("ServiceToken")|].Value;""", AsksForTheUser },
        { """IConfigurationSection dbt = configuration.GetSection("Dbt"); var token = [|dbt["ServiceToken"]|];""", AsksForTheUser },
        { """ConfigurationManager manager = new(); var token = [|manager["Dbt:ServiceToken"]|];""", AsksForTheUser },
        { """var token = [|Environment.GetEnvironmentVariable("DBT_CLOUD_SERVICE_TOKEN")|];""", AsksForTheUser },
        { """var token = [|System.Environment.GetEnvironmentVariable("DbtServiceToken")|] ?? "";""", AsksForTheUser },
        { """var token = [|options.ServiceToken|];""", AsksForTheUser },
        { """var token = [|Keys.Dbt|];""", AsksForTheUser },
        { """var token = "Token " + [|Keys.ReadonlyDbt|];""", AsksForTheUser },
        { """var token = [|Own|];""", AsksForTheUser },

        // Every way to ask
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send($"{host}/api/v3/users/{host}/credentials/", token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send("users/7/credentials/", token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send(OwnPath, token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send("api/v3/users/" + host + "/credentials/", token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send(string.Concat("api/v3/users/", host, "/credentials/"), token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send(string.Format("api/v3/users/{0}/credentials/", host), token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Header("x-dbt-user-id", token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Header("X-DBT-User-Id", token);""" },
        { """var token = [|configuration["Dbt:ServiceToken"]|];""", """Send("/api/v2/integrations/github/installations/", token);""" },
        { """var token = [|configuration["Slack:BotToken"]|];""", """Send("https://slack.com/api/search.messages", token);""" },
        { """var token = [|Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN")|];""", """Send("https://slack.com/api/reminders.add", token);""" },
        { """var token = [|configuration["GitHub:AppToken"]|];""", """Send("https://api.github.com/user", token);""" },
        { """var token = [|configuration["GitHub:AppToken"]|];""", """Send("user/repos", token);""" },
        { """var token = [|configuration["GitHub:ServiceToken"]|];""", """Post("https://api.github.com/gists", token);""" },
    };

    public static TheoryData<string, string> Right => new()
    {
        // The key does not say service
        { """var token = configuration["Dbt:PersonalAccessToken"];""", AsksForTheUser },
        { """var token = configuration["DbtCloud:Token"];""", AsksForTheUser },
        { """var token = configuration["Company:Dbt:UserToken"];""", AsksForTheUser },
        { """var token = configuration["Token"];""", AsksForTheUser },
        { """var token = configuration["DBT_CLOUD_PERSONAL_ACCESS_TOKEN"];""", AsksForTheUser },
        { """const string key = "Dbt:UserToken"; var token = configuration[key];""", AsksForTheUser },
        { """var token = configuration[Keys.UserToken];""", AsksForTheUser },
        { """var token = configuration.GetValue<string>("Dbt:ServiceTokenFile");""", AsksForTheUser },
        { """var token = configuration.GetValue("Dbt:Timeout", "none");""", AsksForTheUser },
        { """var token = configuration.GetSection("ServiceToken")["Dbt"];""", AsksForTheUser },
        { """var token = configuration.GetSection("Dbt:ServiceUrl").Value;""", AsksForTheUser },
        { """var token = configuration.GetConnectionString("Dbt:ServiceToken");""", AsksForTheUser },
        { """IConfigurationSection dbt = configuration.GetSection("Dbt"); var token = dbt["Token"];""", AsksForTheUser },
        { """var names = new System.Collections.Generic.Dictionary<string, string>(); var token = names["Dbt:ServiceToken"];""", AsksForTheUser },
        { """var token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN");""", AsksForTheUser },
        { """var token = Environment.ExpandEnvironmentVariables("DBT_CLOUD_SERVICE_TOKEN");""", AsksForTheUser },
        { """var token = options.UserToken;""", AsksForTheUser },
        { """var token = Keys.Personal;""", AsksForTheUser },
        { """var token = "Token " + Keys.Url;""", AsksForTheUser },
        { """var token = "Dbt:ServiceToken";""", AsksForTheUser },

        // Another provider's token
        { """var token = configuration["Vault:ServiceToken"];""", AsksForTheUser },
        { """var token = configuration["Slack:BotToken"];""", AsksForTheUser },

        // The request answers to service tokens
        { """var token = configuration["Dbt:ServiceToken"];""", """Send($"{host}/api/v3/users/{host}/", token);""" },
        { """var token = configuration["Dbt:ServiceToken"];""", """Send("accounts/7/projects/8/credentials/", token);""" },
        { """var token = configuration["Dbt:ServiceToken"];""", """Send(OtherPath, token);""" },
        { """var token = configuration["ServiceToken"];""", """Send("users/7/credentials/", token);""" },
        { """var token = configuration["Dbt:ServiceToken"];""", """Header("x-user-id", token);""" },
        { """var token = configuration["Dbt:ServiceToken"];""", """// https://cloud.getdbt.com/api/v3/users/7/credentials/""" },
        { """var token = configuration["Dbt:ServiceToken"];""", """Send("https://api.github.com/user", token);""" },
        { """var token = Environment.GetEnvironmentVariable("GITHUB_TOKEN");""", """Send("https://api.github.com/user", token);""" },
        { """var token = configuration["GitHub:ServiceToken"];""", """Send("https://api.github.com/gists", token);""" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public Task A_service_token_is_reported_where_the_request_needs_the_user(string statements, string request) =>
        VerifyAsync(InMethod($"{statements} {request}"));

    [Theory, MemberData(nameof(Right))]
    public Task Anything_else_is_not(string statements, string request) => VerifyAsync(InMethod($"{statements} {request}"));

    [Theory]
    [InlineData("""class C(IConfiguration c, HttpClient http) { string? Token() => c["Dbt:ServiceToken"]; void M() => http.GetAsync("api/v3/users/7/credentials/"); }""")]
    [InlineData("""class C(IConfiguration c, HttpClient http) { string? _token = c["Dbt:ServiceToken"]; string? T => _token; void M() => http.GetAsync("api/v3/users/7/credentials/"); }""")]
    public Task Another_member_is_other_code(string source) => VerifyAsync("using Microsoft.Extensions.Configuration; using System.Net.Http; " + source);

    [Theory]
    [InlineData("""class C(IConfiguration c, HttpClient http) { string? _token = {|TKN2002:c["Dbt:ServiceToken"]|}; void M() => http.GetAsync("api/v3/users/7/credentials/" + _token); }""")]
    [InlineData("""class C { readonly HttpClient _http; C(IConfiguration c) { var http = new HttpClient(); http.DefaultRequestHeaders.Add("Authorization", {|TKN2002:c["Dbt:ServiceToken"]|}); _http = http; } void M() => _http.GetAsync("api/v3/users/7/credentials/"); }""")]
    public Task What_a_field_holds_and_a_constructor_sets_up_is_taken_by_those_that_use_it(string source) =>
        VerifyAsync("using Microsoft.Extensions.Configuration; using System.Net.Http; " + source);

    [Fact]
    public Task A_hard_coded_token_in_the_method_is_left_to_the_rule_on_hard_coded_tokens() =>
        VerifyAsync(InMethod($"""var token = "{Tokens.Of("dbt-service-token")}"; {AsksForTheUser}"""));

    [Theory]
    [InlineData("""configuration["Dbt:ServiceToken"]""", "https://cloud.getdbt.com/api/v3/users/7/credentials/", "This is a dbt service token, but the call needs the user's own context (it asks for the credentials of a dbt user); use a dbt personal access token instead")]
    [InlineData("""configuration["GitHub:AppToken"]""", "https://api.github.com/user/repos", "This is a GitHub App installation token, but the call needs the user's own context (it asks for the signed-in GitHub user); use a GitHub personal access token instead")]
    [InlineData(
        """configuration["Slack:BotToken"]""",
        "https://slack.com/api/search.messages",
        "This is a Slack bot token, but the call needs the user's own context (it asks for a Slack search); use a Slack user token instead")]
    public async Task The_message_names_the_token_what_is_asked_for_and_what_to_use(string read, string address, string message)
    {
        var test = new Verify { TestCode = InMethod($$"""var token = {|#0:{{read}}|}; Send("{{address}}", token);""") };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("TKN2002", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        await test.RunAsync();
    }

    private static string InMethod(string body) => $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        static class Keys
        {
            public const string Token = "Dbt:ServiceToken", UserToken = "Dbt:UserToken", Dbt = "{{Tokens.Of("dbt-service-token")}}", Personal = "{{Tokens.Of("dbt-user-token")}}", Url = "https://cloud.getdbt.com";
            public static readonly string ReadonlyDbt = "{{Tokens.Of("dbt-service-token", 2)}}";
        }

        class DbtOptions { public string ServiceToken { get; set; } = ""; public string UserToken { get; set; } = ""; }

        class C(IConfiguration configuration, DbtOptions options, string host)
        {
            private const string Own = "{{Tokens.Of("dbt-service-token", 3)}}";
            private const string OwnPath = "https://cloud.getdbt.com/api/v3/users/7/credentials/", OtherPath = "https://cloud.getdbt.com/api/v3/users/7/";

            void M()
            {
                {{body}}
            }

            void Send(string address, string? token) => Console.WriteLine(address + token + host + configuration + options);
            void Post(string address, string? token) => Send(address, token);
            void Header(string name, string? value) => Send(name, value);
        }
        """;

    private static Task VerifyAsync(string source) => new Verify { TestCode = source }.RunAsync();
}
