// Attributes of an assembly, and a program that reads its secrets.
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text;
using System.Text.Json.Serialization;
using System.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

[assembly: AssemblyTitle("Shop.Tokens")]
[assembly: AssemblyDescription("Reads tokens and secrets from configuration")]
[assembly: AssemblyCopyright("Copyright © Example 2026")]
[assembly: AssemblyFileVersion("2.4.1.0")]
[assembly: AssemblyInformationalVersion("2.4.1-beta.3+e83c5163316f89bfbde7d9ab23ca2e25604af290")]
[assembly: AssemblyMetadata("RepositoryUrl", "https://github.com/owner/repo")]
[assembly: AssemblyMetadata("CommitHash", "e83c5163316f89bfbde7d9ab23ca2e25604af290")]
[assembly: AssemblyMetadata("BuildToken", "$(BuildToken)")]
[assembly: InternalsVisibleTo("Shop.Tokens.Tests")]
[assembly: InternalsVisibleTo("DynamicProxyGenAssembly2, PublicKey=0024000004800000940000000602000000240000525341310004000001000100c547cac37abd99c8db225ef2f6c8a3602f3b3606cc9891605d02baa56104f4cfc0734aa39b93bf7852f7d9266654753cc297e7d2edfe0bac1cdcf9f717241550e0a7b191195b7667bb4f64bcb8e2121380fd1d9d46ad2d92d2d15605093924cceaf74c4861eff62abf69b9291ed0a340e113be11e6a7d3113e92484cf7045cc7")]

sealed class Credentials
{
    [JsonPropertyName("access_token")] public string AccessToken { get; set; } = "";
    [JsonPropertyName("refresh_token")] public string? RefreshToken { get; set; }
    [JsonPropertyName("token_type")] public string TokenType { get; set; } = "Bearer";
    [JsonPropertyName("client_secret")] public string ClientSecret { get; set; } = string.Empty;
    [Display(Name = "Password2"), DataType(DataType.Password)] public string Password { get; set; } = null!;
    [Required(ErrorMessage = "Enter the API key"), StringLength(64, MinimumLength = 16)] public string? ApiKey { get; set; }
    [Description("The secret that signs tokens, in base64")] public string SigningKey { get; set; } = default!;
    [RegularExpression("^[A-Za-z0-9+/]{43}=$")] public string? EncryptionKey { get; set; }
    [Obsolete("Use AccessToken instead of Token1")] public string? Token1 => AccessToken;
    [DefaultValue("X-Api-Key")] public string ApiKeyHeader { get; set; } = "X-Api-Key";
}

sealed class Client(IConfiguration configuration, HttpClient http, ILogger<Client> logger)
{
    private const string Section = "Shop:Api2";
    private readonly string _apiKey = configuration["Shop:ApiKey"] ?? throw new InvalidOperationException("Configuration value 'Shop:ApiKey' is missing.");
    private readonly string _clientSecret = configuration.GetSection(Section)["ClientSecret"] ?? "";
    private readonly string? _password = Environment.GetEnvironmentVariable("SHOP_DB_PASSWORD");
    private readonly string _token = Environment.GetEnvironmentVariable("SHOP_TOKEN") ?? string.Empty;

    public string TokenPath { get; init; } = "connect/token";
    public string TokenCacheKey => $"token:{Section}:v2";
    public NetworkCredential Credential => new("svc-shop-01", _password, "EXAMPLE2");

    public void Authenticate()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        http.DefaultRequestHeaders.Add("X-Api-Key", _apiKey);
        http.DefaultRequestHeaders.Add("X-Api-Version", "2026-01-31");
        http.DefaultRequestHeaders.Add("X-GitHub-Api-Version", "2022-11-28");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("svc-shop-01:" + _password))}");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("ShopClient/2.4.1");
        http.DefaultRequestHeaders.Accept.Add(new("application/vnd.github.v3+json"));
        http.DefaultRequestHeaders.IfNoneMatch.Add(new("\"33a64df551425fcc55e4d42a148795d9f25f89d4\""));
        logger.LogInformation("Signed in as {User} with token of {Length} characters", "svc-shop-01", _token.Length);
    }

    public FormUrlEncodedContent Form(string code) => new(new Dictionary<string, string>
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
        ["client_secret"] = _clientSecret,
        ["code"] = code,
        ["code_challenge_method"] = "S256",
        ["redirect_uri"] = "https://localhost:5001/signin-oidc",
        ["scope"] = "openid offline_access",
        ["resource"] = "https://graph.microsoft.com/v1.0",
    });

    public static ClaimsIdentity Identity(string user) => new([new Claim("sub", user), new Claim("token_use", "access"), new Claim("amr", "pwd"), new Claim("ver", "2.0")], "Bearer", "name", "role");

    public bool IsSame(string token) => string.Equals(token, _token, StringComparison.Ordinal) || token is "" or "anonymous" or "none";

    public string Next(string continuationToken) => continuationToken == "" ? "page-token-1" : continuationToken + "2";

    public void Cancel(CancellationToken cancellationToken, string nextToken = "start0") => logger.LogDebug("{Token} {Cancelled}", nextToken, cancellationToken.IsCancellationRequested);

    public static void Map(WebApplication app)
    {
        app.MapPost("/oauth2/token", () => Results.Ok(new { token_type = "Bearer", expires_in = 3600 }));
        app.MapGet("/api/v1/secrets/{name}", (string name) => name);
        app.MapDelete("/api/v1/api-keys/{id:guid}", (Guid id) => id);
        app.MapPut("/account/{userId}/password-reset/{token}", (string userId, string token) => userId + token.Length);
    }

    public static string KindOf(string password) => password switch
    {
        { Length: < 12 } => "PasswordTooShort",
        "password" or "Password1" or "letmein" or "qwerty123" => "PasswordIsKnown",
        _ => "Ok",
    };
}
