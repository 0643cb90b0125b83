// Descriptions of APIs, calls of services, headers of answers, and pages.
using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Caching.Distributed;

sealed class OpenApiInfo { public string Title { get; set; } = ""; public string Version { get; set; } = ""; public string Description { get; set; } = ""; }
sealed class OpenApiSecurityScheme { public string Name { get; set; } = ""; public string Scheme { get; set; } = ""; public string BearerFormat { get; set; } = ""; public string Description { get; set; } = ""; public Uri? TokenUrl { get; set; } public string? Reference { get; set; } }
sealed class GrpcMetadata { public void Add(string key, string value) => Console.WriteLine(key + value); }

static class ApiSetup
{
    private static readonly OpenApiInfo Info = new() { Title = "Shop API", Version = "v1.2", Description = "Send the token as `Authorization: Bearer eyJhbGciOi...`" };
    private static readonly OpenApiSecurityScheme Bearer = new() { Name = "Authorization", Scheme = "bearer", BearerFormat = "JWT", Description = "Enter 'Bearer' [space] and your token. Example: 'Bearer 12345abcdef'", TokenUrl = new("https://sso.example.org/realms/shop2/token"), Reference = "#/components/securitySchemes/Bearer" };
    private static readonly OpenApiSecurityScheme ApiKey = new() { Name = "X-API-KEY", Description = "ApiKey must appear in header", Scheme = "ApiKeyScheme" };
    public const string SwaggerClientId = "swagger-ui-shop2";
    public const string ProtoFile = "Protos/token_service.v2.proto";
    public const string GrpcService = "shop.auth.v2.TokenService/IssueToken";
    public const string GrpcTimeout = "grpc-timeout";
    public const string UserAgentOfGrpc = "grpc-dotnet/2.62.0 (.NET 8.0.6; CLR 8.0.6; net8.0; linux; x64)";
    public const string ApiKeyDescription = "API key of the form sk_live_xxxxxxxxxxxxxxxx";
    public const string ExampleToken = "eyJhbGciOi...";
    public const string ExampleApiKey = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    public static void Map(WebApplication app, GrpcMetadata metadata, IDistributedCache cache)
    {
        metadata.Add("authorization", "Bearer");
        metadata.Add("x-request-id", "7f3a9c1e2b4d");
        metadata.Add("grpc-accept-encoding", "identity,deflate,gzip");
        metadata.Add("x-api-key-id", "key_2f7c9a1b3d5e");
        app.MapGet("/.well-known/apple-app-site-association", () => "{\"webcredentials\":{\"apps\":[\"A1B2C3D4E5.com.shop.app\"]}}");
        app.MapGet("/.well-known/assetlinks.json", () => "[{\"target\":{\"sha256_cert_fingerprints\":[\"14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5\"]}}]");
        app.MapGet("/google1a2b3c4d5e6f7a8b.html", () => "google-site-verification: google1a2b3c4d5e6f7a8b.html");
        cache.SetString("shop:tokens:revoked:v3", "1");
        app.Use(next => async context =>
        {
            context.Response.Headers["Content-Security-Policy"] = "script-src 'self' 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";
            context.Response.Headers["Report-To"] = "{\"group\":\"csp\",\"max_age\":10886400}";
            context.Response.Headers.ETag = "\"686897696a7c876b7e\"";
            context.Response.Headers["WWW-Authenticate"] = "Bearer error=\"insufficient_scope\"";
            context.Response.Headers.Append("Set-Cookie", "token2=; Max-Age=0");
            context.Response.Headers["Access-Control-Allow-Headers"] = "Authorization, X-Api-Key, X-CSRF-Token2";
            await next(context);
        });
    }
}

[Route("/account/tokens/{TokenId:int}")]
sealed class TokensPage : ComponentBase
{
    private const string StorageKey = "shop.auth.token.v2";
    private const string Script = "window.localStorage.getItem('shop.auth.token.v2')";
    private const string ModulePath = "./_content/Shop.Components/tokenDialog.razor.js?v=20240731";
    private const string DialogId = "dialog-7f3a";
    private const string ElementKey = "row-a1b2c3d4-e5f6";
    private const string TokenBinding = "{Binding Path=Account.AccessToken, Mode=TwoWay, UpdateSourceTrigger=PropertyChanged}";
    private const string PasswordBox = "<PasswordBox x:Name=\"PasswordBox1\" Style=\"{StaticResource MaterialDesignPasswordBox2}\" />";
    private const string TemplateKey = "ApiTokenDataTemplate2";
    private const string BrushKey = "SystemControlForegroundBaseHighBrush2";
    private const string TokenIcon = "M12,17A2,2 0 0,0 14,15C14,13.89 13.1,13 12,13A2,2 0 0,0 10,15A2,2 0 0,0 12,17";
    private const string AppToken = "Microsoft.WindowsCalculator_8wekyb3d8bbwe!App";
    private const string PublisherId = "8wekyb3d8bbwe";
    private const string PackageFamilyName = "Microsoft.WindowsTerminal_8wekyb3d8bbwe";
    private const string NamespaceUri = "http://schemas.microsoft.com/winfx/2006/xaml/presentation";
    private const string ThemeSecretColor = "#FF2D2D30";
    private const string IconGlyph = "\uE8D7";
    private const string StateKey = "persisted_auth_state_v1";
    [Parameter] public string TokenId { get; set; } = "token-0";
    [Parameter] public string PasswordInputId { get; set; } = "password-input-1a";
    [CascadingParameter(Name = "AuthToken2")] public string? Token { get; set; }
}
