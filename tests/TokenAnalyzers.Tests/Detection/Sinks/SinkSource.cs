using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>
/// Sources with credentials of no known format. KEY stands for a random text, PASSWORD for a password that a person made up,
/// IDENTIFIER for a GUID as some keys are, GUID for one of documentation; what stands in brackets is reported.
/// </summary>
internal static partial class SinkSource
{
    public static readonly string Key = Random(1);
    public const string Identifier = "87d3b504-98d3-47b2-ad28-ad975d818e9d";
    public const string Password = "Wbqsrk94!" + "J4A";

    /// <summary>What is read instead of a token that may be a person's.</summary>
    private static readonly Dictionary<string, string> Replacements = new()
    {
        ["GitHub token"] = "a GitHub App installation token",
        ["GitHub password or token"] = "a GitHub App installation token",
        ["GitLab token"] = "a GitLab project access token",
        ["GitLab API token"] = "a GitLab project access token",
        ["Azure DevOps token"] = "an Azure DevOps service principal token",
        ["HashiCorp Vault token"] = "a HashiCorp Vault AppRole token",
        ["dbt token"] = "a dbt service token (Semantic Layer only on Developer and Starter plans)",
        ["dbt personal access token"] = "a dbt service token (Semantic Layer only on Developer and Starter plans)",
        ["Slack token"] = "a Slack bot token",
    };

    private const string Start =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics;
        global using System.Linq;
        global using System.Net;
        global using System.Net.Http;
        global using System.Net.Http.Headers;
        global using System.Net.WebSockets;
        global using System.Security.Cryptography;
        global using System.Security.Cryptography.X509Certificates;
        global using System.Text;
        global using Amazon.Runtime;
        global using Azure;
        global using Azure.Identity;
        global using Duende.IdentityServer.Models;
        global using Flurl.Http;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Primitives;
        global using Microsoft.Identity.Client;
        global using Microsoft.IdentityModel.Tokens;
        global using Microsoft.Net.Http.Headers;
        global using Microsoft.VisualStudio.Services.Common;
        global using Microsoft.VisualStudio.Services.OAuth;
        global using RestSharp;
        global using RestSharp.Authenticators;
        global using RestSharp.Authenticators.OAuth2;
        global using System.ClientModel;
        global using AuthenticationHeaderValue = System.Net.Http.Headers.AuthenticationHeaderValue;
        """;

    /// <summary>Another random text.</summary>
    public static string Random(int seed) => new(new Random(seed).GetItems<char>("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789", 32));

    /// <summary>A source with the values in the place of the words for them.</summary>
    public static string Fill(string source) => Words().Replace(source, word => word.Value switch
    {
        "KEY" => Key,
        "PASSWORD" => Password,
        "IDENTIFIER" => Identifier,
        "WEAK" => "sunshine",
        "PHRASE" => "correct horse battery staple",
        "GOOGLE" => "vsfj xraa kxfw osdh",
        _ => "\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"",
    });

    /// <summary>A statement in a method with clients to use it on.</summary>
    public static string InMethod(string statement) =>
        $$"""
        class C
        {
            const string Account = "AC01";
            public string ApiKey { get; set; } = "";
            static readonly HttpRequestOptionsKey<string> OptionKey = new("GitHubAccessToken");

            static string Read() => Environment.GetEnvironmentVariable("X") ?? "";

            async System.Threading.Tasks.Task M(
                HttpClient client, HttpRequestMessage request, WebClient web, HttpWebRequest old, ClientWebSocket socket, NetworkCredential credential,
                ProcessStartInfo start, HttpContext http, IFlurlRequest flurl, IHostEnvironment environment, string given,
                Microsoft.AspNetCore.Server.Kestrel.Core.ListenOptions listen, Microsoft.AspNetCore.Identity.UserManager<string> users)
            {
                {{statement}}
            }
        }
        """;

    /// <summary>Holds what is reported in production code against the brackets.</summary>
    public static Task FindsAsync(string source, string secret, string taker) => VerifyAsync(
        source, "TKN1003", $"Hard-coded {secret} in production code (no environment guard), given to {taker}; read {Replacements.GetValueOrDefault(secret, "it")} from configuration instead");

    /// <summary>Holds that nothing is reported outside of brackets, and what is inside of them has a message.</summary>
    public static async Task VerifyAsync(string source, string id = "TKN1003", string message = "", params string[] settings)
    {
        var test = new Verify<HardCodedCredentialAnalyzer, EmptyCodeFixProvider> { TestState = { Sources = { Start } }, CompilerDiagnostics = CompilerDiagnostics.Errors };
        test.TestState.AdditionalReferences.Add(Libraries.Reference);
        if (settings.Length > 0) test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Join('\n', settings)));
        var location = 0;
        var code = Marks().Replace(source, mark =>
        {
            test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(id, id == "TKN1004" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning).WithLocation(location).WithMessage(message));
            return string.Create(CultureInfo.InvariantCulture, $"{{|#{location++}:{mark.Groups["value"].Value}|}}");
        });
        test.TestState.Sources.Add(Fill(code));
        await test.RunAsync();
    }

    [GeneratedRegex("(?<![A-Z_])(KEY|PASSWORD|IDENTIFIER|WEAK|PHRASE|GOOGLE|GUID)(?![A-Z_])")]
    private static partial Regex Words();

    [GeneratedRegex(@"\[(?<value>KEY|PASSWORD|IDENTIFIER|WEAK|PHRASE|GOOGLE)\]")]
    private static partial Regex Marks();
}
