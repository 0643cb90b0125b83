using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shapes 31 and 32: arguments of clients and credentials, in classes that look like those of their libraries.</summary>
public sealed class ClientShapes
{
    [Theory]
    [InlineData("new GitHubClient(\"app\") { Credentials = new Credentials(#) }")]
    [InlineData("new GitHubClient(\"app\") { Credentials = new(#) }")]
    [InlineData("new GitHubClient(\"app\", new Credentials(token: #))")]
    public Task Shape_31_the_argument_of_a_client(string expression) => BecomesAsync(expression, "«github»", "‹GitHub:AppToken›");

    [Theory]
    [InlineData("new VssBasicCredential(\"\", #)")]
    [InlineData("new NetworkCredential(\"\", #)")]
    [InlineData("new NetworkCredential(password: #, userName: \"\")")]
    [InlineData("new AzureKeyCredential(#)")]
    [InlineData("new ClientSecretCredential(\"tenant\", \"client\", #)")]
    public Task Shape_32_the_argument_of_a_credential(string expression) => BecomesAsync(expression, "«dbt»", "‹Dbt:ServiceToken›");

    private static Task BecomesAsync(string expression, string token, string read) => new FixTest().BecomesAsync(
        Source(expression.Replace("#", $"\"{token}\"", StringComparison.Ordinal)),
        Source(expression.Replace("#", "configuration" + read, StringComparison.Ordinal)));

    private static string Source(string expression) =>
        $$"""
        using System;
        using System.Net;
        using Microsoft.Extensions.Configuration;

        class Factory(IConfiguration configuration)
        {
            public object Create() => {{expression}};
        }

        class Credentials(string token)
        {
            public string Token => token;
        }

        class GitHubClient(string product, Credentials? credentials = null)
        {
            public string Product => product;

            public Credentials? Credentials { get; set; } = credentials;
        }

        class VssBasicCredential(string userName, string password)
        {
            public string Both => userName + password;
        }

        class AzureKeyCredential(string key)
        {
            public string Key => key;
        }

        class ClientSecretCredential(string tenantId, string clientId, string clientSecret)
        {
            public string All => tenantId + clientId + clientSecret;
        }
        """;
}
