using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>
/// A secret that is called by its kind only is read under the name of its owner too. "§" stands for a random value, and what
/// stands in "[§]" is reported.
/// </summary>
public sealed class OwnerTests
{
    private const string Named = "TKN1006";
    private const string Given = "TKN1003";

    /// <summary>A rule, the code before, and after.</summary>
    public static TheoryData<string, string, string> Types => new()
    {
        // The host of the address that it stands in.
        {
            Named,
            """class PictureService(HttpClient http) { object M() => http.GetStringAsync("https://api.cataas.com/cat?api_key=[§]"); }""",
            """class PictureService(HttpClient http, IConfiguration configuration) { object M() => http.GetStringAsync($"https://api.cataas.com/cat?api_key={configuration‹Cataas:ApiKey›}"); }"""
        },
        {
            Named,
            """class C { string M(int id) => $"https://user@pictures.co.uk:443/{id}?api_key=[§]"; }""",
            """class C { string M(int id) => $"https://user@pictures.co.uk:443/{id}?api_key={‹PICTURES_API_KEY›}"; }"""
        },

        // What code calls it; the host near by; the type.
        {
            Named,
            """record DatabaseConnection { public string Password { get; init; } = "[§]"; }""",
            "record DatabaseConnection { public string Password { get; init; } = ‹DATABASE_CONNECTION_PASSWORD›; }"
        },
        {
            Given,
            """class AdoClient { object M() => new NetworkCredential("jane", "[§]"); }""",
            """class AdoClient { object M() => new NetworkCredential("jane", ‹ADO_PASSWORD›); }"""
        },
        {
            Given,
            """class Orders { object M() { var mailPassword = "[§]"; return new NetworkCredential("jane", mailPassword); } }""",
            """class Orders { object M() { var mailPassword = ‹MAIL_PASSWORD›; return new NetworkCredential("jane", mailPassword); } }"""
        },
        {
            Given,
            """class Orders { void M(HttpClient http) { http.BaseAddress = new Uri("https://parcels.net/"); http.DefaultRequestHeaders.Authorization = new("Bearer", "[§]"); } }""",
            """class Orders { void M(HttpClient http) { http.BaseAddress = new Uri("https://parcels.net/"); http.DefaultRequestHeaders.Authorization = new("Bearer", ‹PARCELS_ACCESS_TOKEN›); } }"""
        },
        {
            Given,
            """class Orders { object M(byte[] data) => HMACSHA256.HashData(Encoding.UTF8.GetBytes("[§]"), data); }""",
            """class Orders { object M(byte[] data) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(‹ORDERS_HMAC_KEY›), data); }"""
        },
        {
            Named,
            """class Orders(IConfiguration c) { object C = c; string M() { var token = "[§]"; return token; } }""",
            "class Orders(IConfiguration c) { object C = c; string M() { var token = c‹Orders:Token›; return token; } }"
        },

        // Nothing says whose it is: the class is of a kind only, the host is a machine, an example or no single one.
        {
            Named,
            """class TokenService { string M() { var password = "[§]"; return password; } }""",
            "class TokenService { string M() { var password = ‹PASSWORD›; return password; } }"
        },
        {
            Named,
            """class Program { string M() => "http://localhost/?api_key=[§]"; }""",
            """class Program { string M() => $"http://localhost/?api_key={‹API_KEY›}"; }"""
        },
        {
            Named,
            """class Program { string M() => "https://api.example.com/?api_key=[§]"; }""",
            """class Program { string M() => $"https://api.example.com/?api_key={‹API_KEY›}"; }"""
        },
        {
            Given,
            """class Program { object M() { string[] all = ["https://parcels.net/", "https://pictures.net/"]; return new NetworkCredential(all[0], "[§]"); } }""",
            """class Program { object M() { string[] all = ["https://parcels.net/", "https://pictures.net/"]; return new NetworkCredential(all[0], ‹CREDENTIALS_PASSWORD›); } }"""
        },

        // The name says it already, or the provider is known.
        {
            Named,
            """class Orders { string M() { var tmdbApiKey = "[§]"; return tmdbApiKey; } }""",
            "class Orders { string M() { var tmdbApiKey = ‹TMDB_API_KEY›; return tmdbApiKey; } }"
        },
        {
            Named,
            """class Orders { string M() { var adminPassword = "[§]"; return adminPassword; } }""",
            "class Orders { string M() { var adminPassword = ‹ADMIN_PASSWORD›; return adminPassword; } }"
        },
        {
            Given,
            """class Orders { object M() => new Azure.AzureKeyCredential("[§]"); }""",
            "class Orders { object M() => new Azure.AzureKeyCredential(‹AZURE_KEY›); }"
        },
    };

    [Theory, MemberData(nameof(Types))]
    public Task Its_name_is_that_of_its_owner(string rule, string before, string after)
    {
        var (code, result) = (InFile(before.Replace("[§]", $"{{|{rule}:§|}}", StringComparison.Ordinal)), InFile(FixTest.Reads(after)));
        if (rule == Named) return new Verify<NamedSecretAnalyzer, ReadFromConfigurationFix> { TestCode = code, FixedCode = result }.RunAsync();
        var test = new Verify<HardCodedCredentialAnalyzer, ReadFromConfigurationFix> { TestCode = code, FixedCode = result };
        test.TestState.AdditionalReferences.Add(Detection.Sinks.Libraries.Reference);
        return test.RunAsync();
    }

    [Fact]
    public Task Several_in_one_type_are_numbered() => new Verify<NamedSecretAnalyzer, ReadFromConfigurationFix>
    {
        TestCode = InFile("""class Orders { bool M(string password) => password == "{|TKN1006:§|}" || password == "{|TKN1006:¶|}"; }"""),
        FixedCode = InFile(FixTest.Reads("class Orders { bool M(string password) => password == (‹ORDERS_PASSWORD›) || password == (‹ORDERS_PASSWORD›); }")),
        BatchFixedCode = InFile(
            FixTest.Reads("class Orders { bool M(string password) => password == (‹ORDERS_PASSWORD›) || password == (‹ORDERS_PASSWORD_2›); }")),
    }.RunAsync();

    private static string InFile(string type) => $"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.Extensions.Configuration;

        {type.Replace("§", RandomValues.Secret(), StringComparison.Ordinal).Replace("¶", RandomValues.Secret(2), StringComparison.Ordinal)}
        """;
}
