using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>
/// The members of libraries that the tests use, with the names and parameters that the libraries give them. They are
/// compiled to one assembly, so that to the code under test they are a reference.
/// </summary>
internal static class Libraries
{
    public static readonly MetadataReference Reference = Compile();

    private const string Source =
        """
        #pragma warning disable CS0649, CS8618
        namespace Azure
        {
            public class AzureKeyCredential(string key) { public void Update(string key) { } }
            public class AzureSasCredential(string signature) { public void Update(string signature) { } }
            public class AzureNamedKeyCredential(string name, string key) { public void Update(string name, string key) { } }
        }

        namespace MongoDB.Driver
        {
            public class MongoUrl(string url) { public static MongoUrl Create(string url) => new(url); }
            public class MongoClient { public MongoClient(string connectionString) { } public MongoClient(MongoUrl url) { } }
            public class MongoClientSettings { public static MongoClientSettings FromConnectionString(string connectionString) => new(); public static MongoClientSettings FromUrl(MongoUrl url) => new(); }
            public class MongoCredential
            {
                public static MongoCredential CreateCredential(string databaseName, string username, string password) => new();
                public static MongoCredential CreateGssapiCredential(string username, string password) => new();
                public static MongoCredential CreateMongoCRCredential(string databaseName, string username, string password) => new();
                public static MongoCredential CreatePlainCredential(string databaseName, string username, string password) => new();
            }
        }

        namespace RabbitMQ.Client { public class ConnectionFactory { public string HostName { get; set; } public string Password { get; set; } public string UserName { get; set; } public System.Uri Uri { get; set; } } }

        namespace StackExchange.Redis
        {
            public class ConfigurationOptions { public string Password { get; set; } public string ClientName { get; set; } public static ConfigurationOptions Parse(string configuration) => new(); }
            public class ConnectionMultiplexer
            {
                public static ConnectionMultiplexer Connect(string configuration) => new();
                public static ConnectionMultiplexer ConnectAsync(string configuration) => new();
                public static ConnectionMultiplexer SentinelConnect(string configuration) => new();
            }
        }

        namespace Microsoft.Extensions.Caching.StackExchangeRedis { public class RedisCacheOptions { public string Configuration { get; set; } public string InstanceName { get; set; } } }
        namespace Confluent.Kafka { public class ClientConfig { public string SaslUsername { get; set; } public string SaslPassword { get; set; } public string SslKeyPassword { get; set; } } public class ProducerConfig : ClientConfig; }

        namespace MailKit
        {
            public interface IMailService { void Authenticate(string userName, string password); System.Threading.Tasks.Task AuthenticateAsync(string userName, string password); }
            public class MailService : IMailService { public void Authenticate(string userName, string password) { } public System.Threading.Tasks.Task AuthenticateAsync(string userName, string password) => null!; }
        }

        namespace MailKit.Net.Smtp { public class SmtpClient : MailService; }
        namespace MailKit.Security { public class SaslMechanismLogin(string userName, string password); public class SaslMechanismPlain(string userName, string password); }

        namespace Renci.SshNet
        {
            public class SshClient(string host, string username, string password);
            public class SftpClient(string host, string username, string password);
            public class ScpClient(string host, string username, string password);
            public class PasswordConnectionInfo(string host, string username, string password);
            public class PasswordAuthenticationMethod(string username, string password);
            public class PrivateKeyFile(string fileName, string passPhrase);
        }

        namespace FluentFTP { public class FtpClient(string host, string user, string pass); public class AsyncFtpClient(string host, string user, string pass); }
        namespace CloudinaryDotNet { public class Cloudinary(string cloudinaryUrl); }
        namespace System.Data.SqlClient { public class SqlConnectionStringBuilder { public string UserID { get; set; } public string Password { get; set; } } public class SqlConnection(string connectionString); }
        namespace Microsoft.Data.SqlClient { public class SqlConnectionStringBuilder { public string UserID { get; set; } public string Password { get; set; } } }
        namespace Npgsql { public class NpgsqlConnectionStringBuilder { public string Username { get; set; } public string Password { get; set; } } public class NpgsqlConnection { public NpgsqlConnection() { } public NpgsqlConnection(string? connectionString) { } public string ConnectionString { get; set; } } }
        namespace MySqlConnector { public class MySqlConnectionStringBuilder { public string UserID { get; set; } public string Password { get; set; } } }
        namespace MySql.Data.MySqlClient { public class MySqlConnectionStringBuilder { public string UserID { get; set; } public string Password { get; set; } } }
        namespace Oracle.ManagedDataAccess.Client { public class OracleConnectionStringBuilder { public string UserID { get; set; } public string Password { get; set; } } }

        namespace System.DirectoryServices { public class DirectoryEntry { public DirectoryEntry(string path, string username, string password) { } public DirectoryEntry() { } public string Username { get; set; } public string Password { get; set; } } }
        namespace System.DirectoryServices.AccountManagement { public class PrincipalContext(int contextType, string name, string userName, string password) { public bool ValidateCredentials(string userName, string password) => true; } }
        namespace Microsoft.EntityFrameworkCore { public class DbContextOptionsBuilder; public static class SqlServerDbContextOptionsExtensions { public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder optionsBuilder, string? connectionString) => optionsBuilder; } }
        namespace Acme { public class AcmeServer { public string Password { get; set; } public string PasswordHash { get; set; } public void SignIn(string user, string password) { } public string ReplacePassword(string password) => password; } }

        namespace Azure.Core { public struct AccessToken { public AccessToken(string accessToken, System.DateTimeOffset expiresOn) { } } }
        namespace Azure.Storage { public class StorageSharedKeyCredential(string accountName, string accountKey); }

        namespace Azure.Identity
        {
            public class ClientSecretCredential { public ClientSecretCredential(string tenantId, string clientId, string clientSecret, object? options = null) { } }
            public class UsernamePasswordCredential(string username, string password, string tenantId, string clientId);
            public class OnBehalfOfCredential(string tenantId, string clientId, string clientSecret, string userAssertion);
            public class AuthorizationCodeCredential(string tenantId, string clientId, string clientSecret, string authorizationCode);
        }

        namespace System.ClientModel { public class ApiKeyCredential(string key) { public void Update(string key) { } } }
        namespace Microsoft.Rest { public class TokenCredentials { public TokenCredentials(string token) { } public TokenCredentials(string token, string tokenType) { } } public class BasicAuthenticationCredentials { public string UserName { get; set; } public string Password { get; set; } } }

        namespace Microsoft.Identity.Client
        {
            public class ConfidentialClientApplicationBuilder
            {
                public static ConfidentialClientApplicationBuilder Create(string clientId) => new();
                public ConfidentialClientApplicationBuilder WithClientSecret(string clientSecret) => this;
            }
        }

        namespace Microsoft.IdentityModel.Tokens
        {
            public class SecurityKey;
            public class SymmetricSecurityKey(byte[] key) : SecurityKey;
            public class SigningCredentials(SecurityKey key, string algorithm);
            public class JsonWebKey : SecurityKey { public string K { get; set; } }
            public class TokenValidationParameters { public SecurityKey IssuerSigningKey { get; set; } public string ValidIssuer { get; set; } }
        }

        namespace System.IdentityModel.Tokens { public class InMemorySymmetricSecurityKey(byte[] symmetricKey) { public InMemorySymmetricSecurityKey(byte[] symmetricKey, bool cloneBuffer) : this(symmetricKey) { } } }

        namespace Duende.IdentityServer.Models
        {
            public class Secret(string value, string? description = null);
            public static class HashExtensions { public static string Sha256(this string input) => input; public static byte[] Sha256(this byte[] input) => input; public static string Sha512(this string input) => input; }
        }

        namespace Octokit
        {
            public enum AuthenticationType { Basic, Oauth, Bearer }
            public class Credentials
            {
                public Credentials(string login, string password) { }
                public Credentials(string login, string password, AuthenticationType authenticationType) { }
                public Credentials(string token) { }
                public Credentials(string token, AuthenticationType authenticationType) { }
            }
            public class ProductHeaderValue(string name);
            public class GitHubClient(ProductHeaderValue productInformation) { public Credentials Credentials { get; set; } }
        }

        namespace Octokit.GraphQL { public class Connection(Octokit.ProductHeaderValue productInformation, string token); }
        namespace Microsoft.VisualStudio.Services.Common { public class VssBasicCredential(string userName, string password); }
        namespace Microsoft.VisualStudio.Services.OAuth { public class VssOAuthAccessTokenCredential(string accessToken); }
        namespace LibGit2Sharp { public class UsernamePasswordCredentials { public string Username { get; set; } public string Password { get; set; } } }

        namespace RestSharp.Authenticators
        {
            public class HttpBasicAuthenticator(string username, string password);
            public class JwtAuthenticator(string accessToken) { public void SetBearerToken(string accessToken) { } }
            public class OAuth1Authenticator
            {
                public static OAuth1Authenticator ForRequestToken(string consumerKey, string? consumerSecret) => new();
                public static OAuth1Authenticator ForAccessToken(string consumerKey, string? consumerSecret, string token, string tokenSecret) => new();
                public static OAuth1Authenticator ForAccessTokenRefresh(string consumerKey, string? consumerSecret, string token, string tokenSecret, string sessionHandle) => new();
                public static OAuth1Authenticator ForClientAuthentication(string consumerKey, string? consumerSecret, string username, string password) => new();
                public static OAuth1Authenticator ForProtectedResource(string consumerKey, string? consumerSecret, string accessToken, string accessTokenSecret) => new();
            }
        }

        namespace RestSharp.Authenticators.OAuth2
        {
            public class OAuth2AuthorizationRequestHeaderAuthenticator { public OAuth2AuthorizationRequestHeaderAuthenticator(string accessToken, string tokenType) { } }
            public class OAuth2UriQueryParameterAuthenticator(string accessToken);
        }

        namespace RestSharp
        {
            public enum ParameterType { GetOrPost, HttpHeader }
            public class RestClient;
            public class RestRequest { public RestRequest() { } public RestRequest(string resource) { } }
            public static class RestRequestExtensions
            {
                public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;
                public static RestRequest AddOrUpdateHeader(this RestRequest request, string name, string value) => request;
                public static RestRequest AddParameter(this RestRequest request, string name, string? value, bool encode = true) => request;
                public static RestRequest AddOrUpdateParameter(this RestRequest request, string name, object value, ParameterType type, bool encode = true) => request;
                public static RestRequest AddQueryParameter(this RestRequest request, string name, string? value, bool encode = true) => request;
            }
            public static class RestClientExtensions
            {
                public static RestClient AddDefaultHeader(this RestClient client, string name, string value) => client;
                public static RestClient AddDefaultParameter(this RestClient client, string name, string value) => client;
                public static RestClient AddDefaultQueryParameter(this RestClient client, string name, string value) => client;
            }
        }

        namespace Flurl { public class Url(string baseUrl) { public Url SetQueryParam(string name, object value) => this; } }

        namespace Flurl.Http
        {
            public interface IFlurlRequest;
            public static class UrlBuilderExtensions { public static T SetQueryParam<T>(this T request, string name, object value) where T : IFlurlRequest => request; }
            public static class HeaderExtensions
            {
                public static T WithHeader<T>(this T clientOrRequest, string name, object value) where T : IFlurlRequest => clientOrRequest;
                public static T WithOAuthBearerToken<T>(this T clientOrRequest, string token) where T : IFlurlRequest => clientOrRequest;
                public static T WithBasicAuth<T>(this T clientOrRequest, string username, string password) where T : IFlurlRequest => clientOrRequest;
            }
            public static class GeneratedExtensions
            {
                public static IFlurlRequest WithHeader(this string url, string name, object value) => null!;
                public static IFlurlRequest WithOAuthBearerToken(this string url, string token) => null!;
                public static IFlurlRequest WithBasicAuth(this string url, string username, string password) => null!;
            }
        }

        namespace Refit
        {
            [System.AttributeUsage(System.AttributeTargets.All)] public class HeadersAttribute(params string[] headers) : System.Attribute;
            public class GetAttribute(string path) : System.Attribute;
        }

        namespace RestEase
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public class HeaderAttribute : System.Attribute { public HeaderAttribute(string name) { } public HeaderAttribute(string name, string? value) { } }
        }

        namespace System.Net.Http
        {
            public static class AuthorizationHeaderExtensions
            {
                public static void SetBearerToken(this HttpClient client, string token) { }
                public static void SetToken(this HttpClient client, string scheme, string token) { }
                public static void SetBasicAuthentication(this HttpClient client, string userName, string password) { }
            }
        }

        namespace IdentityModel.Client { public static class AuthorizationHeaderExtensions { public static void SetBearerToken(this System.Net.Http.HttpClient client, string token) { } } }
        namespace Duende.IdentityModel.Client { public static class AuthorizationHeaderExtensions { public static void SetBearerToken(this System.Net.Http.HttpRequestMessage request, string token) { } } }
        namespace GraphQL.Client.Http { public class GraphQLHttpClient(string endPoint) { public System.Net.Http.HttpClient HttpClient { get; } = new(); } }

        namespace SlackAPI
        {
            public class SlackClient(string token);
            public class SlackTaskClient(string token);
            public class SlackSocketClient(string token);
        }

        namespace SlackNet
        {
            public class SlackApiClient(string token);
            public class SlackRtmClient(string token);
            public abstract class SlackServiceConfigurationBase<TConfig> where TConfig : SlackServiceConfigurationBase<TConfig>
            {
                public TConfig UseApiToken(string token) => (TConfig)this;
                public TConfig UseAppLevelToken(string token) => (TConfig)this;
            }
            public class SlackServiceConfiguration : SlackServiceConfigurationBase<SlackServiceConfiguration>;
        }

        namespace SlackNet.Bot { public class SlackBot(string token); }
        namespace SlackNet.AspNetCore { public class SlackEndpointConfiguration { public SlackEndpointConfiguration UseSigningSecret(string signingSecret) => this; } }

        namespace Discord
        {
            public enum TokenType { Bearer, Bot }
        }

        namespace Discord.Rest { public class BaseDiscordClient { public System.Threading.Tasks.Task LoginAsync(TokenType tokenType, string token, bool validateToken = true) => null!; } }
        namespace Discord.WebSocket { public class DiscordSocketClient : Discord.Rest.BaseDiscordClient; }
        namespace Discord.Webhook { public class DiscordWebhookClient(ulong webhookId, string webhookToken); }
        namespace DSharpPlus
        {
            public class DiscordConfiguration { public string Token { get; set; } }
            public class DiscordClientBuilder { public static DiscordClientBuilder CreateDefault(string token, int intents) => new(); public static DiscordClientBuilder CreateSharded(string token, int intents) => new(); }
        }

        namespace Telegram.Bot
        {
            public class TelegramBotClientOptions(string token, string? baseUrl = null);
            public class TelegramBotClient { public TelegramBotClient(string token, System.Net.Http.HttpClient? httpClient = null) { } public TelegramBotClient(TelegramBotClientOptions options) { } }
        }

        namespace SendGrid
        {
            public class SendGridClient { public SendGridClient(string apiKey, string? host = null) { } public SendGridClient(System.Net.Http.HttpClient httpClient, string apiKey, string? host = null) { } }
            public class SendGridClientOptions { public string ApiKey { get; set; } public string Host { get; set; } }
        }

        namespace Twilio
        {
            public class TwilioClient
            {
                public static void Init(string username, string password) { }
                public static void Init(string username, string password, string accountSid) { }
                public static void SetPassword(string password) { }
            }
        }

        namespace Twilio.Clients { public class TwilioRestClient(string username, string password, string? accountSid = null); }

        namespace Stripe
        {
            public static class StripeConfiguration { public static string ApiKey { get; set; } }
            public class StripeClient(string? apiKey = null, string? clientId = null);
            public class StripeClientOptions { public string ApiKey { get; set; } }
            public class RequestOptions { public string ApiKey { get; set; } public string IdempotencyKey { get; set; } }
            public static class EventUtility { public static object ConstructEvent(string json, string stripeSignatureHeader, string secret, long tolerance = 300) => json; }
        }

        namespace Amazon.Runtime
        {
            public class BasicAWSCredentials(string accessKey, string secretKey);
            public class SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token);
        }

        namespace Pulumi
        {
            public class Input<T> { public static implicit operator Input<T>(T value) => new(); }
        }

        namespace Pulumi.DbtCloud
        {
            public class ProviderArgs { public Input<string>? Token { get; set; } public Input<string>? HostUrl { get; set; } }
            public static class Config { public static string? Token { get; set; } public static string? HostUrl { get; set; } }
            public class DatabricksCredentialArgs { public Input<string>? Token { get; set; } }
            public class SparkCredentialArgs { public Input<string>? Token { get; set; } }
            public class LineageIntegrationArgs { public Input<string>? Token { get; set; } }
        }

        namespace Acme
        {
            public class AcmeClient { public AcmeClient(string host, string apiKey) { } public void Connect(string user, string token) { } public void ReadToken(string token) { } }
            public class AcmeOptions
            {
                public string ApiKey { get; set; }
                public string ClientSecret { get; init; }
                public string PersonalAccessToken { get; set; }
                public string Token { get; set; }
                public string Secret { get; set; }
                public string TokenEndpoint { get; set; }
                public string ContinuationToken { get; set; }
                public string ClientRequestToken { get; set; }
                public string SecretName { get; set; }
                public string Region { get; set; }
            }
            public interface IAcmeStore { void Open(string pat); }
        }
        """;

    private static PortableExecutableReference Compile()
    {
        var tree = CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create(
            "Libraries",
            [tree],
            References.Web,
            new(OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }
}
