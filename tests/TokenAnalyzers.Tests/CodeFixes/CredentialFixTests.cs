using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Detection.Sinks;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

using Verify = Verify<HardCodedCredentialAnalyzer, ReadFromConfigurationFix>;

/// <summary>
/// What a credential becomes that an API authenticates with. "§1" and "§2" stand for random values; each fix is applied
/// alone and with all others. "↵" is the end of a line.
/// </summary>
public sealed class CredentialFixTests
{
    public static TheoryData<string, string> Statements => new()
    {
        { """new NetworkCredential("jane", "[§1]");""", """new NetworkCredential("jane", configuration‹Credentials:Password›);""" },
        {
            """client.DefaultRequestHeaders.Authorization = new("Bearer", "[§1]");""",
            """client.DefaultRequestHeaders.Authorization = new("Bearer", configuration‹Http:AccessToken›);"""
        },
        {
            """client.DefaultRequestHeaders.Add("Authorization", "Bearer [§1]");""",
            """var httpAccessToken = configuration‹Http:AccessToken›;↵client.DefaultRequestHeaders.Add("Authorization", $"Bearer {httpAccessToken}");"""
        },
        {
            """client.DefaultRequestHeaders.Add("PRIVATE-TOKEN", "[§1]");""",
            """client.DefaultRequestHeaders.Add("PRIVATE-TOKEN", configuration‹GitLab:ProjectToken›);"""
        },
        { """var key = "[§1]"; new AzureKeyCredential(key);""", """var key = configuration‹Azure:Key›; new AzureKeyCredential(key);""" },
        { """new Octokit.Credentials("[§1]");""", """new Octokit.Credentials(configuration‹GitHub:AppToken›);""" },
        { """new Acme.AcmeClient("host", apiKey: "[§1]");""", """new Acme.AcmeClient("host", apiKey: configuration‹Acme:ApiKey›);""" },
        { """new Pulumi.DbtCloud.ProviderArgs { Token = "[§1]" };""", """new Pulumi.DbtCloud.ProviderArgs { Token = configuration‹Dbt:ServiceToken› };""" },
        { """new SymmetricSecurityKey("[§1]"u8.ToArray());""", """new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration‹Jwt:SigningKey›));""" },
        { """new Secret("[§1]".Sha256());""", """new Secret((configuration‹IdentityServer:ClientSecret›).Sha256());""" },
        {
            """var s = "jdbc:acme://host:443;token=[§1];ssl=1";""",
            """var databaseAccessToken = configuration‹Database:AccessToken›;↵var s = $"jdbc:acme://host:443;token={databaseAccessToken};ssl=1";"""
        },
        {
            """new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("jane:[§1]")));""",
            """var httpPassword = configuration‹Http:Password›;↵new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"jane:{httpPassword}")));"""
        },

        // A whole connection string, under the name that the API or the variable says
        {
            """new System.Data.SqlClient.SqlConnection("Server=db;User Id=shop;Password=[§1]");""",
            """new System.Data.SqlClient.SqlConnection(configuration‹ConnectionStrings:Default›);"""
        },
        {
            """var ordersConnection = "Server=db;User Id=shop;Password=[§1];Encrypt=True"; new System.Data.SqlClient.SqlConnection(ordersConnection);""",
            """var ordersConnection = configuration‹ConnectionStrings:Orders›; new System.Data.SqlClient.SqlConnection(ordersConnection);"""
        },
        {
            """new MongoDB.Driver.MongoClient("mongodb+srv://shop:[§1]@c0.ab1cd.mongodb.net/?w=majority");""",
            """new MongoDB.Driver.MongoClient(configuration‹ConnectionStrings:Mongo›);"""
        },
        {
            """new RabbitMQ.Client.ConnectionFactory { Uri = new Uri("amqps://shop:[§1]@mq.acme.net/shop") };""",
            """new RabbitMQ.Client.ConnectionFactory { Uri = new Uri(configuration‹ConnectionStrings:RabbitMq›) };"""
        },
        {
            """StackExchange.Redis.ConnectionMultiplexer.Connect("cache.acme.net:6380,password=[§1],ssl=True");""",
            """StackExchange.Redis.ConnectionMultiplexer.Connect(configuration‹ConnectionStrings:Redis›);"""
        },

        // A part of it is not known: the password alone
        {
            """new System.Data.SqlClient.SqlConnection($"Server={client};User Id=shop;Password=[§1]");""",
            """var databasePassword = configuration‹Database:Password›;↵new System.Data.SqlClient.SqlConnection($"Server={client};User Id=shop;Password={databasePassword}");"""
        },

        // The same value has the same key, another value of the same kind a number.
        {
            """new AzureKeyCredential("[§1]"); new AzureKeyCredential("[§1]").Update("[§2]");""",
            """new AzureKeyCredential(configuration‹Azure:Key›); new AzureKeyCredential(configuration‹Azure:Key›).Update(configuration‹Azure:Key2›);"""
        },
    };

    public static TheoryData<string, string> Members => new()
    {
        {
            """const string Key = "[§1]"; public object M() => new AzureKeyCredential(Key);""",
            """string Key => configuration‹Azure:Key›; public object M() => new AzureKeyCredential(Key);"""
        },
        { """readonly AzureKeyCredential _credential = new("[§1]");""", """readonly AzureKeyCredential _credential = new(configuration‹Azure:Key›);""" },
    };

    [Theory, MemberData(nameof(Statements))]
    public Task A_credential_is_read_from_configuration(string before, string after) => RunAsync(InMethod(before), InMethod(after));

    [Theory, MemberData(nameof(Members))]
    public Task A_member_reads_it_too(string before, string after) => RunAsync(before, after);

    [Fact]
    public Task An_attribute_needs_a_constant()
    {
        const string Members = """[Refit.Headers("Authorization: Bearer [§1]")] public void M() { }""";
        return RunAsync(Members, Members);
    }

    private static Task RunAsync(string before, string after)
    {
        var fixedOneByOne = after.Replace("Key2›", "Key›", StringComparison.Ordinal);
        var test = new Verify
        {
            TestCode = InClass(before),
            FixedCode = InClass(fixedOneByOne),
            BatchFixedCode = InClass(after),
            NumberOfFixAllIterations = after == before ? 0 : 1,
        };
        test.TestState.AdditionalReferences.Add(Libraries.Reference);
        test.CodeActionEquivalenceKey = ReadAction.FromConfiguration.EquivalenceKey;
        if (after == before) test.FixedState.MarkupHandling = test.BatchFixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    private static string InMethod(string statements) =>
        "void M(HttpClient client)\n    {\n        " + statements.Replace("↵", "\n        ", StringComparison.Ordinal) + "\n    }";

    private static string InClass(string members) => $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Text;
        using Azure;
        using Duende.IdentityServer.Models;
        using Microsoft.Extensions.Configuration;
        using Microsoft.IdentityModel.Tokens;

        class C(IConfiguration configuration)
        {
            public object Configuration => configuration;

            {{Fill(members)}}
        }
        """;

    private static string Fill(string members) => FixTest.Reads(members)
        .Replace("[§1]", "{|TKN1003:§1|}", StringComparison.Ordinal).Replace("[§2]", "{|TKN1003:§2|}", StringComparison.Ordinal)
        .Replace("§1", SinkSource.Random(1), StringComparison.Ordinal).Replace("§2", SinkSource.Random(2), StringComparison.Ordinal);
}
