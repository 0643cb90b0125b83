using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Every member that is known to authenticate with a string that it is given, by library. Members are compared by full name
/// once a name in source is the same; <see cref="ReferencedSinks"/> leaves out the libraries that a project does not reference.
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
    private const string UserManager = "Microsoft.AspNetCore.Identity.UserManager";
    private const string OAuth1 = "RestSharp.Authenticators.OAuth1Authenticator";
    private const string FlurlHeaders = "Flurl.Http.HeaderExtensions";
    private const string FlurlOnStrings = "Flurl.Http.GeneratedExtensions";
    private const string FlurlSettings = "Flurl.Http.SettingsExtensions";

    /// <summary>The rows.</summary>
    public static ImmutableArray<Sink> All { get; } = ImmutableArray.Create<Sink>(
    [
        // .NET: credentials and HTTP
        Constructor("System.Net.NetworkCredential", "password", WellKnownCredentials.Password),
        Property("System.Net.NetworkCredential", "Password", WellKnownCredentials.Password),
        Property("System.Diagnostics.ProcessStartInfo", "PasswordInClearText", WellKnownCredentials.Password),
        Constructor("System.Net.Http.Headers.AuthenticationHeaderValue", "parameter", WellKnownCredentials.HttpToken),
        StaticMethod("System.Net.Http.Headers.AuthenticationHeaderValue", "Parse", "input", WellKnownCredentials.HttpToken),
        StaticMethod("System.Net.Http.Headers.AuthenticationHeaderValue", "TryParse", "input", WellKnownCredentials.HttpToken),
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
        Property(HeaderDictionary, "Authorization", WellKnownCredentials.HttpToken),
        Property(HeaderDictionary, "ProxyAuthorization", WellKnownCredentials.HttpToken),

        // Passwords of .NET: files of certificates, addresses, directories, keys that are made of a phrase
        Constructor("System.Security.Cryptography.X509Certificates.X509Certificate2", "password", WellKnownCredentials.CertificatePassword),
        Method("System.Security.Cryptography.X509Certificates.X509Certificate2Collection", "Import", "password", WellKnownCredentials.CertificatePassword),
        .. new[] { "LoadPkcs12", "LoadPkcs12FromFile", "LoadPkcs12Collection", "LoadPkcs12CollectionFromFile" }.Select(method => StaticMethod(
            "System.Security.Cryptography.X509Certificates.X509CertificateLoader", method, "password", WellKnownCredentials.CertificatePassword)),
        Method("Microsoft.AspNetCore.Hosting.ListenOptionsHttpsExtensions", "UseHttps", "password", WellKnownCredentials.CertificatePassword),
        Property("System.UriBuilder", "Password", WellKnownCredentials.HttpPassword),
        Constructor("System.DirectoryServices.DirectoryEntry", "password", WellKnownCredentials.DirectoryPassword),
        Property("System.DirectoryServices.DirectoryEntry", "Password", WellKnownCredentials.DirectoryPassword),
        Constructor("System.DirectoryServices.AccountManagement.PrincipalContext", "password", WellKnownCredentials.DirectoryPassword),
        Method("System.DirectoryServices.AccountManagement.PrincipalContext", "ValidateCredentials", "password", WellKnownCredentials.DirectoryPassword),
        Constructor("System.Security.Cryptography.Rfc2898DeriveBytes", "password", WellKnownCredentials.DerivedKey),
        StaticMethod("System.Security.Cryptography.Rfc2898DeriveBytes", "Pbkdf2", "password", WellKnownCredentials.DerivedKey),
        Constructor("System.Security.Cryptography.PasswordDeriveBytes", "strPassword", WellKnownCredentials.DerivedKey),
        Constructor("System.Security.Cryptography.PasswordDeriveBytes", "password", WellKnownCredentials.DerivedKey),

        // Passwords of users that a program makes
        .. new[] { "CreateAsync", "AddPasswordAsync" }.Select(method => Method(UserManager, method, "password", WellKnownCredentials.UserPassword)),
        .. new[] { "ResetPasswordAsync", "ChangePasswordAsync" }
            .Select(method => Method(UserManager, method, "newPassword", WellKnownCredentials.UserPassword)),

        // Passwords of databases, queues, mail and file servers
        .. new[]
        {
            "System.Data.SqlClient.SqlConnectionStringBuilder",
            "Microsoft.Data.SqlClient.SqlConnectionStringBuilder",
            "Npgsql.NpgsqlConnectionStringBuilder",
            "MySqlConnector.MySqlConnectionStringBuilder",
            "MySql.Data.MySqlClient.MySqlConnectionStringBuilder",
            "Oracle.ManagedDataAccess.Client.OracleConnectionStringBuilder",
        }

            .Select(type => Property(type, "Password", WellKnownCredentials.DatabasePassword)),
        .. new[] { "CreateCredential", "CreateGssapiCredential", "CreateMongoCRCredential", "CreatePlainCredential" }
            .Select(method => StaticMethod("MongoDB.Driver.MongoCredential", method, "password", WellKnownCredentials.MongoPassword)),
        Property("RabbitMQ.Client.ConnectionFactory", "Password", WellKnownCredentials.RabbitPassword),
        Property("StackExchange.Redis.ConfigurationOptions", "Password", WellKnownCredentials.RedisPassword),
        Property("Confluent.Kafka.ClientConfig", "SaslPassword", WellKnownCredentials.KafkaPassword),
        Property("Confluent.Kafka.ClientConfig", "SslKeyPassword", WellKnownCredentials.KafkaPassword),
        .. new[] { "MailKit.MailService", "MailKit.IMailService" }.SelectMany(type => new[] { "Authenticate", "AuthenticateAsync" }
            .Select(method => Method(type, method, "password", WellKnownCredentials.MailPassword))),
        .. new[] { "MailKit.Security.SaslMechanismLogin", "MailKit.Security.SaslMechanismPlain" }
            .Select(type => Constructor(type, "password", WellKnownCredentials.MailPassword)),
        .. new[] { "SshClient", "SftpClient", "ScpClient", "PasswordConnectionInfo", "PasswordAuthenticationMethod" }
            .Select(type => Constructor("Renci.SshNet." + type, "password", WellKnownCredentials.SshPassword)),
        Constructor("Renci.SshNet.PrivateKeyFile", "passPhrase", WellKnownCredentials.SshPassword),
        .. new[] { "FtpClient", "AsyncFtpClient" }.Select(type => Constructor("FluentFTP." + type, "pass", WellKnownCredentials.FtpPassword)),

        // Texts that say where to connect; a parameter that is called connectionString is one without a row
        .. new[] { "Connect", "ConnectAsync", "SentinelConnect" }
            .Select(method => StaticMethod("StackExchange.Redis.ConnectionMultiplexer", method, "configuration", WellKnownCredentials.RedisConnection)),
        StaticMethod("StackExchange.Redis.ConfigurationOptions", "Parse", "configuration", WellKnownCredentials.RedisConnection),
        Property("Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions", "Configuration", WellKnownCredentials.RedisConnection),
        Constructor("MongoDB.Driver.MongoClient", "connectionString", WellKnownCredentials.MongoConnection),
        Constructor("MongoDB.Driver.MongoClient", "url", WellKnownCredentials.MongoConnection),
        StaticMethod("MongoDB.Driver.MongoUrl", "Create", "url", WellKnownCredentials.MongoConnection),
        StaticMethod("MongoDB.Driver.MongoClientSettings", "FromConnectionString", "connectionString", WellKnownCredentials.MongoConnection),
        StaticMethod("MongoDB.Driver.MongoClientSettings", "FromUrl", "url", WellKnownCredentials.MongoConnection),
        Property("RabbitMQ.Client.ConnectionFactory", "Uri", WellKnownCredentials.RabbitConnection),
        Constructor("CloudinaryDotNet.Cloudinary", "cloudinaryUrl", WellKnownCredentials.CloudinaryConnection),

        // Keys that sign JSON Web Tokens; SigningCredentials takes one of them
        Constructor("Microsoft.IdentityModel.Tokens.SymmetricSecurityKey", "key", WellKnownCredentials.SigningKey),
        Constructor("System.IdentityModel.Tokens.InMemorySymmetricSecurityKey", "symmetricKey", WellKnownCredentials.SigningKey),
        Property("Microsoft.IdentityModel.Tokens.JsonWebKey", "K", WellKnownCredentials.SigningKey),

        // Keys that sign messages. Programs hash with fixed words too, so the key has to look like one.
        .. new[] { "HMACMD5", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512" }.SelectMany(
            type => new[] { Sink.Constructor, "HashData", "TryHashData", "HashDataAsync" }
            .Select(member =>
                new Sink("System.Security.Cryptography." + type, member, "key")
                {
                    Secret = WellKnownCredentials.MessageKey,
                    NeedsLooks = true,
                    IsStatic = member != Sink.Constructor,
                })),

        // Secrets of clients, which a server keeps as hashes. Programs hash other texts too, so this one has to look like one.
        .. new[] { "Duende.IdentityServer.Models", "IdentityServer4.Models", "IdentityServer3.Core.Models" }.SelectMany(space => new[] { "Sha256", "Sha512" }
            .Select(method =>
                new Sink(space + ".HashExtensions", method, "input")
                {
                    Secret = WellKnownCredentials.IdentityServerClientSecret,
                    NeedsLooks = true,
                    IsStatic = true,
                    IsOnSecret = true,
                })),

        // Azure and Entra
        Constructor("Azure.AzureKeyCredential", "key", WellKnownCredentials.AzureKey),
        Method("Azure.AzureKeyCredential", "Update", "key", WellKnownCredentials.AzureKey),
        Constructor("Azure.AzureSasCredential", "signature", WellKnownCredentials.AzureSignature),
        Method("Azure.AzureSasCredential", "Update", "signature", WellKnownCredentials.AzureSignature),
        Constructor("Azure.AzureNamedKeyCredential", "key", WellKnownCredentials.AzureKey),
        Method("Azure.AzureNamedKeyCredential", "Update", "key", WellKnownCredentials.AzureKey),
        Constructor("Azure.Core.AccessToken", "accessToken", WellKnownCredentials.AzureToken),
        Constructor("Azure.Storage.StorageSharedKeyCredential", "accountKey", WellKnownCredentials.AzureKey),
        Constructor("Azure.Identity.ClientSecretCredential", "clientSecret", WellKnownCredentials.AzureClientSecret),
        Constructor("Azure.Identity.OnBehalfOfCredential", "clientSecret", WellKnownCredentials.AzureClientSecret),
        Constructor("Azure.Identity.AuthorizationCodeCredential", "clientSecret", WellKnownCredentials.AzureClientSecret),
        Constructor("Azure.Identity.UsernamePasswordCredential", "password", WellKnownCredentials.AzurePassword),
        Method("Microsoft.Identity.Client.ConfidentialClientApplicationBuilder", "WithClientSecret", "clientSecret", WellKnownCredentials.AzureClientSecret),
        Constructor("Microsoft.Rest.TokenCredentials", "token", WellKnownCredentials.AzureToken),
        Property("Microsoft.Rest.BasicAuthenticationCredentials", "Password", WellKnownCredentials.HttpPassword),
        Constructor("System.ClientModel.ApiKeyCredential", "key", WellKnownCredentials.HttpApiKey),
        Method("System.ClientModel.ApiKeyCredential", "Update", "key", WellKnownCredentials.HttpApiKey),

        // Azure DevOps, GitHub, Git
        Constructor("Microsoft.VisualStudio.Services.Common.VssBasicCredential", "password", WellKnownCredentials.AzureDevOpsToken),
        Constructor("Microsoft.VisualStudio.Services.OAuth.VssOAuthAccessTokenCredential", "accessToken", WellKnownCredentials.AzureDevOpsToken),
        Constructor("Octokit.Credentials", "token", WellKnownCredentials.GitHubToken),
        Constructor("Octokit.Credentials", "password", WellKnownCredentials.GitHubPassword),
        Constructor("Octokit.GraphQL.Connection", "token", WellKnownCredentials.GitHubToken),
        Property("LibGit2Sharp.UsernamePasswordCredentials", "Password", WellKnownCredentials.GitPassword),

        // HTTP clients
        Constructor("RestSharp.Authenticators.HttpBasicAuthenticator", "password", WellKnownCredentials.HttpPassword),
        Constructor("RestSharp.Authenticators.JwtAuthenticator", "accessToken", WellKnownCredentials.HttpToken),
        Method("RestSharp.Authenticators.JwtAuthenticator", "SetBearerToken", "accessToken", WellKnownCredentials.HttpToken),
        Constructor("RestSharp.Authenticators.OAuth2.OAuth2AuthorizationRequestHeaderAuthenticator", "accessToken", WellKnownCredentials.HttpToken),
        Constructor("RestSharp.Authenticators.OAuth2.OAuth2UriQueryParameterAuthenticator", "accessToken", WellKnownCredentials.HttpToken),
        .. new[] { "ForRequestToken", "ForAccessToken", "ForAccessTokenRefresh", "ForClientAuthentication", "ForProtectedResource" }
            .Select(method => Method(OAuth1, method, "consumerSecret", WellKnownCredentials.HttpConsumerSecret)),
        Method(OAuth1, "ForAccessToken", "tokenSecret", WellKnownCredentials.HttpTokenSecret),
        Method(OAuth1, "ForAccessTokenRefresh", "tokenSecret", WellKnownCredentials.HttpTokenSecret),
        Method(OAuth1, "ForClientAuthentication", "password", WellKnownCredentials.HttpPassword),
        Method(OAuth1, "ForProtectedResource", "accessTokenSecret", WellKnownCredentials.HttpTokenSecret),
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
            Method(type, "WithOAuthBearerToken", "token", WellKnownCredentials.HttpToken),
            Method(type, "WithBasicAuth", "password", WellKnownCredentials.HttpPassword),
        }),
        Header("RestEase.HeaderAttribute", Sink.Constructor, "name", "value"),
        new("Refit.HeadersAttribute", Sink.Constructor, "headers") { IsHeaderLine = true },

        // IdentityModel moved them twice.
        .. new[] { "System.Net.Http", "IdentityModel.Client", "Duende.IdentityModel.Client" }
        .Select(space => space + ".AuthorizationHeaderExtensions")
        .SelectMany(type => new[]
        {
            Method(type, "SetBearerToken", "token", WellKnownCredentials.HttpToken),
            Method(type, "SetToken", "token", WellKnownCredentials.HttpToken),
            Method(type, "SetBasicAuthentication", "password", WellKnownCredentials.HttpPassword),
        }),

        // Slack, Discord, Telegram
        .. new[]
        {
            "SlackAPI.SlackClient",
            "SlackAPI.SlackTaskClient",
            "SlackAPI.SlackSocketClient",
            "SlackNet.SlackApiClient",
            "SlackNet.SlackRtmClient",
            "SlackNet.Bot.SlackBot",
        }

            .Select(type => Constructor(type, "token", WellKnownCredentials.SlackToken)),
        .. new[] { "SlackNet.SlackServiceConfigurationBase", "SlackNet.SlackServiceBuilder" }.SelectMany(type => new[]
        {
            Method(type, "UseApiToken", "token", WellKnownCredentials.SlackToken),
            Method(type, "UseAppLevelToken", "token", WellKnownCredentials.SlackAppToken),
        }),
        Method("SlackNet.AspNetCore.SlackEndpointConfiguration", "UseSigningSecret", "signingSecret", WellKnownCredentials.SlackSigningSecret),
        Method("Discord.Rest.BaseDiscordClient", "LoginAsync", "token", WellKnownCredentials.DiscordToken),
        Constructor("Discord.Webhook.DiscordWebhookClient", "webhookToken", WellKnownCredentials.DiscordWebhookToken),
        Property("DSharpPlus.DiscordConfiguration", "Token", WellKnownCredentials.DiscordToken),
        StaticMethod("DSharpPlus.DiscordClientBuilder", "CreateDefault", "token", WellKnownCredentials.DiscordToken),
        StaticMethod("DSharpPlus.DiscordClientBuilder", "CreateSharded", "token", WellKnownCredentials.DiscordToken),
        Constructor("Telegram.Bot.TelegramBotClient", "token", WellKnownCredentials.TelegramToken),
        Constructor("Telegram.Bot.TelegramBotClientOptions", "token", WellKnownCredentials.TelegramToken),

        // SendGrid, Twilio, Stripe
        Constructor("SendGrid.SendGridClient", "apiKey", WellKnownCredentials.SendGridKey),
        Property("SendGrid.SendGridClientOptions", "ApiKey", WellKnownCredentials.SendGridKey),
        StaticMethod("Twilio.TwilioClient", "Init", "password", WellKnownCredentials.TwilioToken),
        StaticMethod("Twilio.TwilioClient", "SetPassword", "password", WellKnownCredentials.TwilioToken),
        Constructor("Twilio.Clients.TwilioRestClient", "password", WellKnownCredentials.TwilioToken),
        Property("Stripe.StripeConfiguration", "ApiKey", WellKnownCredentials.StripeKey),
        Constructor("Stripe.StripeClient", "apiKey", WellKnownCredentials.StripeKey),
        Property("Stripe.StripeClientOptions", "ApiKey", WellKnownCredentials.StripeKey),
        Property("Stripe.RequestOptions", "ApiKey", WellKnownCredentials.StripeKey),
        Method("Stripe.EventUtility", "ConstructEvent", "secret", WellKnownCredentials.StripeWebhookSecret),

        // AWS
        Constructor("Amazon.Runtime.BasicAWSCredentials", "secretKey", WellKnownCredentials.AwsSecretKey),
        Constructor("Amazon.Runtime.SessionAWSCredentials", "awsSecretAccessKey", WellKnownCredentials.AwsSecretKey),
        Constructor("Amazon.Runtime.SessionAWSCredentials", "token", WellKnownCredentials.AwsSessionToken),

        // Pulumi: the token that the provider itself signs in with. Its resources hold tokens of other systems in properties
        // of type Input, which is not a string: no other row and no rule for names takes them.
        Property("Pulumi.DbtCloud.ProviderArgs", "Token", WellKnownCredentials.DbtToken),
        Property("Pulumi.DbtCloud.Config", "Token", WellKnownCredentials.DbtToken),
    ]);

    private static readonly Dictionary<string, ImmutableArray<Sink>> ByName = All
        .GroupBy(row => NameOf(row), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The rows that the code could mean, by a name in it: of a method or property, or of the type that is made.</summary>
    public static ImmutableArray<Sink> Named(string name) => ByName.TryGetValue(name, out var rows) ? rows : ImmutableArray<Sink>.Empty;

    /// <summary>The name that is in source: the simple name of the type where the member is a constructor, without "Attribute".</summary>
    private static string NameOf(Sink row)
    {
        if (row.Member != Sink.Constructor) return row.Member;
        var type = row.OwnerName;
        return type.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? type.Substring(0, type.Length - nameof(Attribute).Length) : type;
    }

    private static Sink Constructor(string type, string parameter, CredentialDescription secret) => new(type, Sink.Constructor, parameter) { Secret = secret };

    private static Sink Method(string type, string method, string parameter, CredentialDescription secret) => new(type, method, parameter) { Secret = secret };

    private static Sink StaticMethod(string type, string method, string parameter, CredentialDescription secret) =>
        Method(type, method, parameter, secret) with { IsStatic = true };

    private static Sink Property(string type, string property, CredentialDescription secret) => new(type, property, Sink.Value) { Secret = secret };

    private static Sink Header(string owner, string member, string name, string value) =>
        new(owner, member, value) { Names = NameKind.Header, NameParameter = name };

    private static Sink Option(string owner, string member, string name, string value) =>
        new(owner, member, value) { Names = NameKind.Any, NameParameter = name };

    private static Sink Variable(string owner, string member, string name, string value) =>
        new(owner, member, value) { Names = NameKind.Variable, NameParameter = name };
}
