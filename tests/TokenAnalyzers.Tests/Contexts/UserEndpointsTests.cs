using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>
/// A personal token is the right kind (TKN1002, as it is hard-coded) in code that asks for what answers only to the user, and
/// the wrong kind (TKN1001) elsewhere. DBT, GITHUB and SLACK stand for personal tokens.
/// </summary>
public sealed class UserEndpointsTests
{
    private static readonly (string Name, string Token)[] PersonalTokens =
    [
        ("DBT", Tokens.Of("dbt-user-token")),
        ("GITHUB", Tokens.Of("github-pat-classic")),
        ("SLACK", Tokens.Of("slack-user-token")),
    ];

    public static TheoryData<string> ForTheUser =>
    [
        // dbt: the path tells, with any host, base address and version of the language's strings
        """Use("DBT"); await http.GetAsync("https://cloud.getdbt.com/api/v3/users/7/credentials/");""",
        """Use("DBT"); await http.GetAsync("/api/v3/users/7/credentials/");""",
        """Use("DBT"); await http.GetAsync("api/v3/users/7/credentials");""",
        """Use("DBT"); await http.GetAsync($"api/v3/users/{id}/credentials/");""",
        """Use("DBT"); await http.GetAsync($"{host}/api/v3/users/{id}/credentials/{id}/");""",
        """Use("DBT"); await http.GetAsync("https://" + host + "/api/v3/users/" + id + "/credentials/");""",
        """Use("DBT"); await http.GetAsync(string.Format("api/v3/users/{0}/credentials/", id));""",
        """Use("DBT"); await http.GetAsync(string.Concat("api/v3/users/", id, "/credentials/"));""",
        """Use("DBT"); await http.GetAsync(string.Format(Path, id));""",
        """Use("DBT"); await http.GetAsync(Elsewhere.Path);""",
        """Use("DBT"); var path = $"api/v3/users/{id}/credentials/"; await http.GetAsync(path);""",
        """Use("DBT"); await http.GetAsync($"users/{id}/credentials{host}");""",
        """Use("DBT"); await http.PostAsync(@"api/v3/users/7/credentials?limit=1", null);""",
        """Use("DBT"); await http.GetAsync("https://proxy.example/dbt/api/v3/users/7/credentials/");""",
        """Use("DBT"); await http.GetAsync("https://dbt.company.example/v3/users/7/credentials/");""",
        """Use("DBT"); await http.GetAsync("api/v2/integrations/github/installations/");""",
        """Use("DBT"); await http.GetAsync("v3/integrations/azure-ad/projects/1/repositories/");""",
        """Use("DBT"); http.DefaultRequestHeaders.Add("x-dbt-user-id", id);""",
        """Use("DBT"); http.DefaultRequestHeaders.Add("X-DBT-User-Id", id);""",
        """var request = new HttpRequestMessage(HttpMethod.Get, $"users/{id}/credentials/"); request.Headers.Add("Authorization", "Token DBT");""",
        """var request = new HttpRequestMessage(HttpMethod.Get, new System.Uri("https://emea.dbt.com/v3/users/7/credentials/")); request.Headers.Add("Authorization", "Token DBT");""",

        // Nested code belongs to the method
        """System.Action use = () => Use("DBT"); await http.GetAsync("api/v3/users/7/credentials/");""",
        """Use("DBT"); async System.Threading.Tasks.Task Ask() => await http.GetAsync("api/v3/users/7/credentials/"); await Ask();""",

        // GitHub: the host or the token tells
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/user");""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/user/repos?per_page=100");""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/user/installations");""",
        """Use("GITHUB"); await http.GetAsync("https://git.company.example/api/v3/user");""",
        """Use("GITHUB"); await http.GetAsync($"{host}/user/emails");""",
        """Use("GITHUB"); await http.GetAsync($"https://{host}/user/emails");""",
        """Use("GITHUB"); await http.GetAsync("user/starred");""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/notifications");""",
        """Use("GITHUB"); await http.GetAsync("api.github.com/gists/starred");""",
        """Use("GITHUB"); await http.PostAsync("https://api.github.com/gists", null);""",
        """Use("GITHUB"); await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.github.com/gists"));""",
        """Use("GITHUB"); await http.PostAsync(new System.Uri("https://api.github.com/gists"), null);""",

        // Slack
        """Use("SLACK"); await http.GetAsync("https://slack.com/api/search.messages?query=" + id);""",
        """Use("SLACK"); await http.PostAsync("reminders.add", null);""",
        """Use("SLACK"); await http.PostAsync("/api/users.profile.set", null);""",
    ];

    public static TheoryData<string> ForTheService =>
    [
        // dbt: what answers to service tokens too
        """Use("DBT"); await http.GetAsync("https://cloud.getdbt.com/api/v2/accounts/1/jobs/2/run/");""",
        """Use("DBT"); await http.GetAsync("/api/v3/users/7/");""",
        """Use("DBT"); await http.GetAsync("api/v3/accounts/1/projects/2/credentials/");""",
        """Use("DBT"); await http.GetAsync($"api/v3/users/{id}/credentialss/");""",
        """Use("DBT"); await http.GetAsync($"{host}/api/v3/users/{id}/my-credentials/{id}/");""",
        """Use("DBT"); await http.GetAsync("https://" + host + "/api/v3/users/" + id + "/permissions/");""",
        """Use("DBT"); await http.GetAsync(string.Format("api/v3/users/{0}/invites/", id));""",
        """Use("DBT"); await http.GetAsync(string.Concat("api/v3/users/", "credentials/"));""",
        """Use("DBT"); await http.GetAsync(string.Format(OtherPath, id));""",
        """Use("DBT"); await http.GetAsync(Elsewhere.OtherPath);""",
        """Use("DBT"); Log($"api/v3/users/{id}/credentials/ is not there"); await http.GetAsync("api/v2/");""",
        """Use("DBT"); Log($"users/{id}/credentials");""",
        """Use("DBT"); await http.GetAsync("https://keys.example/users/7/credentials");""",
        """Use("DBT"); await http.GetAsync("https://notgetdbt.com/users/7/credentials/");""",
        """Use("DBT"); await http.GetAsync("api/v2/integrations/gitlab/installations/");""",
        """Use("DBT"); await http.GetAsync("?next=api/v3/users/7/credentials/");""",
        """Use("DBT"); http.DefaultRequestHeaders.Add("x-dbt-partner-source", id);""",
        """Use("DBT"); http.DefaultRequestHeaders.Add("X-User-Id", id);""",
        """var request = new HttpRequestMessage(HttpMethod.Get, $"users/{id}/jobs/"); request.Headers.Add("Authorization", "Token DBT");""",

        // Another method asks
        """Use("DBT"); await CredentialsAsync();""",
        """Use("DBT"); await http.GetAsync(nameof(CredentialsAsync));""",

        // GitHub
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/users/octocat");""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/repos/user/user");""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/app/installations");""",
        """Use("GITHUB"); await http.GetAsync("https://git.company.example/user");""",
        """Use("GITHUB"); await http.GetAsync($"{host}/orgs/user");""",
        """Use("GITHUB"); await http.GetAsync($"https://{host}/repos/notifications");""",
        """Use("GITHUB"); Route("/user");""",
        """Use("GITHUB"); MapGet("/user", () => id);""",
        """Use("GITHUB"); var table = "user"; Log(table);""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/gists/1");""",
        """Use("GITHUB"); await http.GetAsync("https://api.github.com/gists");""",
        """Use("GITHUB"); await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/gists"));""",

        // Slack
        """Use("SLACK"); await http.PostAsync("https://slack.com/api/chat.postMessage", null);""",
        """Use("SLACK"); await http.GetAsync("https://slack.com/api/users.info");""",
        """Use("SLACK"); await http.GetAsync("https://shop.example/search.messages");""",

        // The request of one provider says nothing of the token of another
        """Use("SLACK"); await http.GetAsync("https://api.github.com/user");""",
        """Use("GITHUB"); await http.GetAsync("/api/v3/users/7/credentials/");""",
    ];

    [Theory, MemberData(nameof(ForTheUser))]
    public Task A_request_to_what_answers_only_to_the_user_makes_the_code_act_for_the_user(string body) => VerifyAsync(InMethod(body), "TKN1002");

    [Theory, MemberData(nameof(ForTheService))]
    public Task Any_other_request_does_not(string body) => VerifyAsync(InMethod(body), "TKN1001");

    [Theory]
    [InlineData(
        "dbt-service-token",
        "api/v3/users/7/credentials/",
        "dbt service token 'dbtc_***'",
        "the credentials of a dbt user",
        "a dbt personal access token",
        "Dbt:PersonalAccessToken",
        "DBT_CLOUD_TOKEN")]
    [InlineData(
        "github-installation-token",
        "https://api.github.com/user",
        "GitHub App installation token 'ghs_***'",
        "the signed-in GitHub user",
        "a GitHub personal access token",
        "GitHub:PersonalAccessToken",
        "GITHUB_PERSONAL_ACCESS_TOKEN")]
    [InlineData(
        "slack-bot-token",
        "https://slack.com/api/search.messages",
        "Slack bot token 'xoxb-***'",
        "a Slack search",
        "a Slack user token",
        "Slack:PersonalAccessToken",
        "SLACK_PERSONAL_ACCESS_TOKEN")]
    public async Task A_hard_coded_service_token_is_told_to_be_the_wrong_kind_there_too(
        string format, string address, string described, string asked, string instead, string key, string variable)
    {
        var source = $$"""using System.Net.Http; class C { void M(HttpClient http) { var token = "{{Tokens.Of(format)}}"; http.GetAsync("{{address}}?token=" + token); } }""";
        var diagnostic = Assert.Single(await Diagnostics.OfAsync(source, new HardCodedTokenAnalyzer()));

        Assert.Equal("TKN1002", diagnostic.Id);
        Assert.Equal($"Hard-coded {described} in production code (no environment guard): the code acts for its user (it asks for {asked}), and this token does not; read {instead} from configuration instead", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            (key, variable, instead[2..]),
            (diagnostic.Properties["configurationKey"], diagnostic.Properties["environmentVariable"], diagnostic.Properties["credential"]));
    }

    public static TheoryData<string, string> Places => new()
    {
        // source; rule
        { """class C(HttpClient http) { string T { get { http.GetAsync("api/v3/users/7/credentials/"); return "DBT"; } } }""", "TKN1002" },
        { """class C { C(HttpClient http) { http.GetAsync("api/v3/users/7/credentials/"); Token = "DBT"; } string Token; }""", "TKN1002" },
        { """class C { System.Func<HttpClient, object> F = http => http.GetAsync("api/v3/users/7/credentials/" + "?token=" + Hide("DBT")); static string Hide(string t) => ""; }""", "TKN1002" },
        { """class C { string Token = "DBT"; void M(HttpClient http) => http.GetAsync("api/v3/users/7/credentials/"); }""", "TKN1001" },
        { """class C { string Token() => "DBT"; void M(HttpClient http) => http.GetAsync("api/v3/users/7/credentials/"); }""", "TKN1001" },
        {
            """class B(string t) { string T => t; } class C(HttpClient http) : B("DBT") { void M() => http.GetAsync("api/v3/users/7/credentials/"); }""",
            "TKN1002"
        },
        { """[System.Obsolete("DBT")] class C { void M(HttpClient http) => http.GetAsync("api/v3/users/7/credentials/"); }""", "TKN1001" },
    };

    [Theory, MemberData(nameof(Places))]
    public Task The_member_around_the_token_counts(string source, string rule) => VerifyAsync("using System.Net.Http; " + source, rule);

    public static TheoryData<string, string> TopLevelStatements => new()
    {
        { """var token = "DBT"; using var http = new HttpClient(); await http.GetAsync("api/v3/users/7/credentials/");""", "TKN1002" },
        {
            """var http = new HttpClient(); await Ask(); async Task Ask() { Console.Write("DBT"); await http.GetAsync("api/v3/users/7/credentials/"); }""",
            "TKN1002"
        },
        { """Func<HttpClient, Task> ask = http => http.GetAsync("api/v3/users/7/credentials/"); Func<string> token = () => "DBT";""", "TKN1001" },
        { """var token = "DBT"; class C { Task M(HttpClient http) => http.GetAsync("api/v3/users/7/credentials/"); }""", "TKN1001" },
    };

    [Theory, MemberData(nameof(TopLevelStatements))]
    public Task A_function_in_top_level_statements_is_code_of_its_own(string statements, string rule) =>
        VerifyAsync("using System; using System.Net.Http; using System.Threading.Tasks; " + statements, rule, OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("DEBUG", "TKN1004")]
    [InlineData("RELEASE", "TKN1002")]
    public async Task Code_of_another_configuration_is_read_as_that_configuration_compiles_it(string symbol, string rule)
    {
        var source = $$"""
            using System.Net.Http;
            class C
            {
                void M(HttpClient http, string token)
                {
            #if {{symbol}}
                    token = "PAT";
                    http.GetAsync(Path + "/7/credentials/?token=" + token);
            #endif
                }
                const string Path = "api/v3/users";
            }
            """;

        foreach (var build in new[] { BothBuilds.Debug, BothBuilds.Release })
        {
            var diagnostic = Assert.Single(await BothBuilds.AnalyzeAsync(BothBuilds.Fill(source), build));
            Assert.Equal((rule, "Dbt:PersonalAccessToken"), (diagnostic.Id, diagnostic.Properties["configurationKey"]));
        }
    }

    private static string InMethod(string body) => $$"""
        using System.Net.Http;

        static class Elsewhere { public const string Path = "https://cloud.getdbt.com/api/v3/users/7/credentials/", OtherPath = "https://cloud.getdbt.com/api/v3/users/7/"; }

        class C(HttpClient http, string id, string host)
        {
            const string Path = "api/v3/users/{0}/credentials/", OtherPath = "api/v3/users/{0}/permissions/";

            async System.Threading.Tasks.Task M()
            {
                {{body}}
                await http.GetAsync(id);
            }

            System.Threading.Tasks.Task CredentialsAsync() => http.GetAsync($"api/v3/users/{id}/credentials/");
            void Use(string token) => http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            void Log(string text) => System.Console.WriteLine(text + host);
            void Route(string text) => Log(text);
            void MapGet(string text, System.Func<string> answer) => Log(text + answer());
        }
        """;

    private static async Task VerifyAsync(string source, string rule, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var marked = PersonalTokens.Aggregate(
            source, (text, named) => text.Replace($"{named.Name}\"", $"{{|{rule}:{named.Token}|}}\"", StringComparison.Ordinal));
        await new Verify { TestCode = marked, TestState = { OutputKind = kind }, MarkupOptions = MarkupOptions.UseFirstDescriptor }.RunAsync();
    }
}
