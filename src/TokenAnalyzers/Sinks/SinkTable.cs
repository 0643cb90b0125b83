using System.Collections.Immutable;

namespace TokenAnalyzers.Sinks;

/// <summary>
/// Every member that is known to authenticate with a string that it is given, by library. Members are compared by full name
/// once a name in source is the same; <see cref="SinkRows"/> leaves out the libraries that a project does not reference.
/// </summary>
internal static class SinkTable
{
    private const string HttpHeaders = "System.Net.Http.Headers.HttpHeaders";
    private const string HeaderDictionary = "Microsoft.AspNetCore.Http.IHeaderDictionary";
    private const string WebHeaders = "System.Net.WebHeaderCollection";
    private const string RequestOptions = "System.Net.Http.HttpRequestOptions";
    private const string RequestProperties = "System.Net.Http.HttpRequestMessage.Properties";
    private const string ProcessVariables = "System.Diagnostics.ProcessStartInfo.Environment";
    private const string OlderProcessVariables = "System.Diagnostics.ProcessStartInfo.EnvironmentVariables";
    private const string OAuth1 = "RestSharp.Authenticators.OAuth1Authenticator";
    private const string FlurlHeaders = "Flurl.Http.HeaderExtensions";
    private const string FlurlOnStrings = "Flurl.Http.GeneratedExtensions";
    private const string FlurlSettings = "Flurl.Http.SettingsExtensions";

    /// <summary>The rows.</summary>
    public static ImmutableArray<Sink> All { get; } = ImmutableArray.Create<Sink>(
    [
        // .NET: credentials and HTTP
        Constructor("System.Net.NetworkCredential", "password", Secrets.Password),
        Property("System.Net.NetworkCredential", "Password", Secrets.Password),
        Property("System.Diagnostics.ProcessStartInfo", "PasswordInClearText", Secrets.Password),
        Constructor("System.Net.Http.Headers.AuthenticationHeaderValue", "parameter", Secrets.HttpToken),
        StaticMethod("System.Net.Http.Headers.AuthenticationHeaderValue", "Parse", "input", Secrets.HttpToken),
        StaticMethod("System.Net.Http.Headers.AuthenticationHeaderValue", "TryParse", "input", Secrets.HttpToken),
        Header(HttpHeaders, "Add", "name", "value"),
        Header(HttpHeaders, "Add", "name", "values"),
        Header(HttpHeaders, "TryAddWithoutValidation", "name", "value"),
        Header(HttpHeaders, "TryAddWithoutValidation", "name", "values"),
        Header(WebHeaders, "Add", "name", "value"),
        Header(WebHeaders, "Add", "header", "value"),
        Header(WebHeaders, "Set", "name", "value"),
        Header(WebHeaders, "Set", "header", "value"),
        Header(WebHeaders, Sink.Indexer, "name", Sink.Value),
        Header(WebHeaders, Sink.Indexer, "header", Sink.Value),
        new(WebHeaders, "Add", "header") { IsHeaderLine = true },
        Header("System.Net.WebSockets.ClientWebSocketOptions", "SetRequestHeader", "headerName", "headerValue"),
        Option(RequestOptions, "Set", "key", Sink.Value),
        Option(RequestOptions, "TryAdd", "key", Sink.Value),
        Option(RequestOptions, "Add", "key", Sink.Value),
        Option(RequestProperties, "Add", "key", Sink.Value),
        Option(RequestProperties, "TryAdd", "key", Sink.Value),
        Option(RequestProperties, Sink.Indexer, "key", Sink.Value),

        // .NET: environment variables
        Variable("System.Environment", "SetEnvironmentVariable", "variable", "value"),
        Variable(ProcessVariables, Sink.Indexer, "key", Sink.Value),
        Variable(ProcessVariables, "Add", "key", "value"),
        Variable(ProcessVariables, "TryAdd", "key", "value"),
        Variable(OlderProcessVariables, Sink.Indexer, "key", Sink.Value),
        Variable(OlderProcessVariables, "Add", "key", "value"),

        // ASP.NET Core
        Header(HeaderDictionary, Sink.Indexer, "key", Sink.Value),
        Header(HeaderDictionary, "Add", "key", "value"),
        Header(HeaderDictionary, "TryAdd", "key", "value"),
        Header(HeaderDictionary, "Append", "key", "value"),
        Header(HeaderDictionary, "AppendCommaSeparatedValues", "key", "values"),
        Header(HeaderDictionary, "SetCommaSeparatedValues", "key", "values"),
        Property(HeaderDictionary, "Authorization", Secrets.HttpToken),
        Property(HeaderDictionary, "ProxyAuthorization", Secrets.HttpToken),

        // Keys that sign JSON Web Tokens; SigningCredentials takes one of them
        Constructor("Microsoft.IdentityModel.Tokens.SymmetricSecurityKey", "key", Secrets.SigningKey),
        Constructor("System.IdentityModel.Tokens.InMemorySymmetricSecurityKey", "symmetricKey", Secrets.SigningKey),
        Property("Microsoft.IdentityModel.Tokens.JsonWebKey", "K", Secrets.SigningKey),

        // Keys that sign messages. Programs hash with fixed words too, so the key has to look like one.
        .. new[] { "HMACMD5", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512" }.SelectMany(type => new[] { Sink.Constructor, "HashData", "TryHashData", "HashDataAsync" }
            .Select(member => new Sink("System.Security.Cryptography." + type, member, "key") { Secret = Secrets.MessageKey, NeedsLooks = true, IsStatic = member != Sink.Constructor })),

        // Secrets of clients, which a server keeps as hashes. Programs hash other texts too, so this one has to look like one.
        .. new[] { "Duende.IdentityServer.Models", "IdentityServer4.Models", "IdentityServer3.Core.Models" }.SelectMany(space => new[] { "Sha256", "Sha512" }
            .Select(method => new Sink(space + ".HashExtensions", method, "input") { Secret = Secrets.IdentityServerClientSecret, NeedsLooks = true, IsStatic = true, IsOnSecret = true })),

        // Azure and Entra
        Constructor("Azure.AzureKeyCredential", "key", Secrets.AzureKey),
        Method("Azure.AzureKeyCredential", "Update", "key", Secrets.AzureKey),
        Constructor("Azure.AzureSasCredential", "signature", Secrets.AzureSignature),
        Method("Azure.AzureSasCredential", "Update", "signature", Secrets.AzureSignature),
        Constructor("Azure.AzureNamedKeyCredential", "key", Secrets.AzureKey),
        Method("Azure.AzureNamedKeyCredential", "Update", "key", Secrets.AzureKey),
        Constructor("Azure.Core.AccessToken", "accessToken", Secrets.AzureToken),
        Constructor("Azure.Storage.StorageSharedKeyCredential", "accountKey", Secrets.AzureKey),
        Constructor("Azure.Identity.ClientSecretCredential", "clientSecret", Secrets.AzureClientSecret),
        Constructor("Azure.Identity.OnBehalfOfCredential", "clientSecret", Secrets.AzureClientSecret),
        Constructor("Azure.Identity.AuthorizationCodeCredential", "clientSecret", Secrets.AzureClientSecret),
        Constructor("Azure.Identity.UsernamePasswordCredential", "password", Secrets.AzurePassword),
        Method("Microsoft.Identity.Client.ConfidentialClientApplicationBuilder", "WithClientSecret", "clientSecret", Secrets.AzureClientSecret),
        Constructor("Microsoft.Rest.TokenCredentials", "token", Secrets.AzureToken),
        Property("Microsoft.Rest.BasicAuthenticationCredentials", "Password", Secrets.HttpPassword),
        Constructor("System.ClientModel.ApiKeyCredential", "key", Secrets.HttpApiKey),
        Method("System.ClientModel.ApiKeyCredential", "Update", "key", Secrets.HttpApiKey),

        // Azure DevOps, GitHub, Git
        Constructor("Microsoft.VisualStudio.Services.Common.VssBasicCredential", "password", Secrets.AzureDevOpsToken),
        Constructor("Microsoft.VisualStudio.Services.OAuth.VssOAuthAccessTokenCredential", "accessToken", Secrets.AzureDevOpsToken),
        Constructor("Octokit.Credentials", "token", Secrets.GitHubToken),
        Constructor("Octokit.Credentials", "password", Secrets.GitHubPassword),
        Constructor("Octokit.GraphQL.Connection", "token", Secrets.GitHubToken),
        Property("LibGit2Sharp.UsernamePasswordCredentials", "Password", Secrets.GitPassword),

        // HTTP clients
        Constructor("RestSharp.Authenticators.HttpBasicAuthenticator", "password", Secrets.HttpPassword),
        Constructor("RestSharp.Authenticators.JwtAuthenticator", "accessToken", Secrets.HttpToken),
        Method("RestSharp.Authenticators.JwtAuthenticator", "SetBearerToken", "accessToken", Secrets.HttpToken),
        Constructor("RestSharp.Authenticators.OAuth2.OAuth2AuthorizationRequestHeaderAuthenticator", "accessToken", Secrets.HttpToken),
        Constructor("RestSharp.Authenticators.OAuth2.OAuth2UriQueryParameterAuthenticator", "accessToken", Secrets.HttpToken),
        .. new[] { "ForRequestToken", "ForAccessToken", "ForAccessTokenRefresh", "ForClientAuthentication", "ForProtectedResource" }
            .Select(method => Method(OAuth1, method, "consumerSecret", Secrets.HttpConsumerSecret)),
        Method(OAuth1, "ForAccessToken", "tokenSecret", Secrets.HttpTokenSecret),
        Method(OAuth1, "ForAccessTokenRefresh", "tokenSecret", Secrets.HttpTokenSecret),
        Method(OAuth1, "ForClientAuthentication", "password", Secrets.HttpPassword),
        Method(OAuth1, "ForProtectedResource", "accessTokenSecret", Secrets.HttpTokenSecret),
        Header("RestSharp.RestRequest", "AddHeader", "name", "value"),
        Header("RestSharp.RestRequest", "AddOrUpdateHeader", "name", "value"),
        Header("RestSharp.IRestRequest", "AddHeader", "name", "value"),
        Header("RestSharp.RestClientExtensions", "AddDefaultHeader", "name", "value"),
        .. new[] { "AddParameter", "AddOrUpdateParameter", "AddQueryParameter" }.Select(method => Option("RestSharp.RestRequest", method, "name", "value")),
        .. new[] { "AddDefaultParameter", "AddDefaultQueryParameter" }.Select(method => Option("RestSharp.RestClientExtensions", method, "name", "value")),
        Header(FlurlHeaders, "WithHeader", "name", "value"),
        Header(FlurlOnStrings, "WithHeader", "name", "value"),
        .. new[] { "Flurl.Url", "Flurl.GeneratedExtensions", "Flurl.Http.UrlBuilderExtensions" }.Select(type => Option(type, "SetQueryParam", "name", "value")),
        .. new[] { FlurlHeaders, FlurlOnStrings, FlurlSettings }.SelectMany(type => new[]
        {
            Method(type, "WithOAuthBearerToken", "token", Secrets.HttpToken),
            Method(type, "WithBasicAuth", "password", Secrets.HttpPassword),
        }),
        Header("RestEase.HeaderAttribute", Sink.Constructor, "name", "value"),
        new("Refit.HeadersAttribute", Sink.Constructor, "headers") { IsHeaderLine = true },

        // IdentityModel moved them twice.
        .. new[] { "System.Net.Http", "IdentityModel.Client", "Duende.IdentityModel.Client" }.Select(space => space + ".AuthorizationHeaderExtensions").SelectMany(type => new[]
        {
            Method(type, "SetBearerToken", "token", Secrets.HttpToken),
            Method(type, "SetToken", "token", Secrets.HttpToken),
            Method(type, "SetBasicAuthentication", "password", Secrets.HttpPassword),
        }),

        // Slack, Discord, Telegram
        .. new[] { "SlackAPI.SlackClient", "SlackAPI.SlackTaskClient", "SlackAPI.SlackSocketClient", "SlackNet.SlackApiClient", "SlackNet.SlackRtmClient", "SlackNet.Bot.SlackBot" }
            .Select(type => Constructor(type, "token", Secrets.SlackToken)),
        .. new[] { "SlackNet.SlackServiceConfigurationBase", "SlackNet.SlackServiceBuilder" }.SelectMany(type => new[]
        {
            Method(type, "UseApiToken", "token", Secrets.SlackToken),
            Method(type, "UseAppLevelToken", "token", Secrets.SlackAppToken),
        }),
        Method("SlackNet.AspNetCore.SlackEndpointConfiguration", "UseSigningSecret", "signingSecret", Secrets.SlackSigningSecret),
        Method("Discord.Rest.BaseDiscordClient", "LoginAsync", "token", Secrets.DiscordToken),
        Constructor("Discord.Webhook.DiscordWebhookClient", "webhookToken", Secrets.DiscordWebhookToken),
        Property("DSharpPlus.DiscordConfiguration", "Token", Secrets.DiscordToken),
        StaticMethod("DSharpPlus.DiscordClientBuilder", "CreateDefault", "token", Secrets.DiscordToken),
        StaticMethod("DSharpPlus.DiscordClientBuilder", "CreateSharded", "token", Secrets.DiscordToken),
        Constructor("Telegram.Bot.TelegramBotClient", "token", Secrets.TelegramToken),
        Constructor("Telegram.Bot.TelegramBotClientOptions", "token", Secrets.TelegramToken),

        // SendGrid, Twilio, Stripe
        Constructor("SendGrid.SendGridClient", "apiKey", Secrets.SendGridKey),
        Property("SendGrid.SendGridClientOptions", "ApiKey", Secrets.SendGridKey),
        StaticMethod("Twilio.TwilioClient", "Init", "password", Secrets.TwilioToken),
        StaticMethod("Twilio.TwilioClient", "SetPassword", "password", Secrets.TwilioToken),
        Constructor("Twilio.Clients.TwilioRestClient", "password", Secrets.TwilioToken),
        Property("Stripe.StripeConfiguration", "ApiKey", Secrets.StripeKey),
        Constructor("Stripe.StripeClient", "apiKey", Secrets.StripeKey),
        Property("Stripe.StripeClientOptions", "ApiKey", Secrets.StripeKey),
        Property("Stripe.RequestOptions", "ApiKey", Secrets.StripeKey),
        Method("Stripe.EventUtility", "ConstructEvent", "secret", Secrets.StripeWebhookSecret),

        // AWS
        Constructor("Amazon.Runtime.BasicAWSCredentials", "secretKey", Secrets.AwsSecretKey),
        Constructor("Amazon.Runtime.SessionAWSCredentials", "awsSecretAccessKey", Secrets.AwsSecretKey),
        Constructor("Amazon.Runtime.SessionAWSCredentials", "token", Secrets.AwsSessionToken),

        // Pulumi: the token that the provider itself signs in with. Its resources hold tokens of other systems in properties
        // of type Input, which is no string: no other row and no rule for names takes them.
        Property("Pulumi.DbtCloud.ProviderArgs", "Token", Secrets.DbtToken),
        Property("Pulumi.DbtCloud.Config", "Token", Secrets.DbtToken),
    ]);

    private static readonly Dictionary<string, ImmutableArray<Sink>> ByName = All
        .GroupBy(row => NameOf(row), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The rows that the code could mean, by a name in it: of a method or property, or of the type that is made.</summary>
    public static ImmutableArray<Sink> Named(string name) => ByName.TryGetValue(name, out var rows) ? rows : ImmutableArray<Sink>.Empty;

    /// <summary>The name that stands in source: the simple name of the type where the member is a constructor, without "Attribute".</summary>
    private static string NameOf(Sink row)
    {
        if (row.Member != Sink.Constructor) return row.Member;
        var type = row.OwnerName;
        return type.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? type.Substring(0, type.Length - nameof(Attribute).Length) : type;
    }

    private static Sink Constructor(string type, string parameter, Secret secret) => new(type, Sink.Constructor, parameter) { Secret = secret };

    private static Sink Method(string type, string method, string parameter, Secret secret) => new(type, method, parameter) { Secret = secret };

    private static Sink StaticMethod(string type, string method, string parameter, Secret secret) => Method(type, method, parameter, secret) with { IsStatic = true };

    private static Sink Property(string type, string property, Secret secret) => new(type, property, Sink.Value) { Secret = secret };

    private static Sink Header(string owner, string member, string name, string value) =>
        new(owner, member, value) { Names = NameKind.Header, NameParameter = name };

    private static Sink Option(string owner, string member, string name, string value) => new(owner, member, value) { Names = NameKind.Any, NameParameter = name };

    private static Sink Variable(string owner, string member, string name, string value) => new(owner, member, value) { Names = NameKind.Variable, NameParameter = name };
}
