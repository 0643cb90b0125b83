using TokenAnalyzers.Detection.Sinks;

namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>Every member of the table takes its secret, and nothing beside it. See <see cref="SinkSource"/> for the marks.</summary>
public sealed class SinkTableTests
{
    private const string Connection = "connection string with a password";

    /// <summary>A use of a sink, what the secret is called, and what takes it.</summary>
    public static TheoryData<string, string, string> Uses => new()
    {
        // .NET: credentials and HTTP
        { """new NetworkCredential("jane.doe", "[PASSWORD]");""", "password", "NetworkCredential" },
        { """new NetworkCredential("jane.doe2", "[PASSWORD]", "CORP01");""", "password", "NetworkCredential" },
        { """new NetworkCredential(password: "[PASSWORD]", userName: "jane.doe2");""", "password", "NetworkCredential" },
        { """new NetworkCredential { UserName = "jane.doe2", Password = "[PASSWORD]" };""", "password", "NetworkCredential.Password" },
        { """credential.Password = "[PASSWORD]";""", "password", "NetworkCredential.Password" },
        { """start.PasswordInClearText = "[PASSWORD]";""", "password", "ProcessStartInfo.PasswordInClearText" },
        { """new AuthenticationHeaderValue("Bearer", "[KEY]");""", "access token", "AuthenticationHeaderValue" },
        { """client.DefaultRequestHeaders.Authorization = new("Bearer", "[KEY]");""", "access token", "AuthenticationHeaderValue" },
        {
            """client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse("Bearer [KEY]");""",
            "access token",
            "AuthenticationHeaderValue.Parse"
        },
        { """AuthenticationHeaderValue.TryParse("Token [KEY]", out _);""", "access token", "AuthenticationHeaderValue.TryParse" },
        { """client.DefaultRequestHeaders.Add("Authorization", "Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """client.DefaultRequestHeaders.Add("authorization", "[KEY]");""", "access token", "the header 'Authorization'" },
        { """client.DefaultRequestHeaders.Add("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """client.DefaultRequestHeaders.Add("X-Api-Key", new[] { "[KEY]" });""", "API key", "the header 'X-Api-Key'" },
        { """client.DefaultRequestHeaders.Add("X-Api-Key", ["[KEY]"]);""", "API key", "the header 'X-Api-Key'" },
        { """client.DefaultRequestHeaders.Add(value: "[KEY]", name: "PRIVATE-TOKEN");""", "GitLab token", "the header 'Private-Token'" },
        { """client.DefaultRequestHeaders.Add(HeaderNames.Authorization, "Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """client.DefaultRequestHeaders.TryAddWithoutValidation("X-Vault-Token", "[KEY]");""", "HashiCorp Vault token", "the header 'X-Vault-Token'" },
        {
            """client.DefaultRequestHeaders.TryAddWithoutValidation("X-Vault-Token", new List<string> { "[KEY]" });""",
            "HashiCorp Vault token",
            "the header 'X-Vault-Token'"
        },
        { """request.Headers.Add("Ocp-Apim-Subscription-Key", "[KEY]");""", "subscription key", "the header 'Ocp-Apim-Subscription-Key'" },
        { """request.Headers?.Add("Ocp-Apim-Subscription-Key", "[KEY]");""", "subscription key", "the header 'Ocp-Apim-Subscription-Key'" },
        { """request.Options.Set(new HttpRequestOptionsKey<string>("ApiKey"), "[KEY]");""", "API key", "the request option 'ApiKey'" },
        { """request.Options.Set(OptionKey, "[KEY]");""", "access token", "the request option 'GitHubAccessToken'" },
        { """request.Options.TryAdd("ClientSecret", "[KEY]");""", "client secret", "the request option 'ClientSecret'" },
        { """((IDictionary<string, object?>)request.Options).Add("Authorization", "Bearer [KEY]");""", "access token", "the request option 'Authorization'" },
        { """request.Properties["access_token"] = "[KEY]";""", "access token", "the request option 'access_token'" },
        { """request.Properties.TryAdd("refreshToken", "[KEY]");""", "refresh token", "the request option 'refreshToken'" },
        { """request.Properties.Add("BotToken", "[KEY]");""", "bot token", "the request option 'BotToken'" },
        { """web.Headers.Add("Authorization", "Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """web.Headers.Add("Authorization: Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """web.Headers.Add("X-Api-Key:[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """web.Headers.Add(HttpRequestHeader.Authorization, "Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """web.Headers.Set("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """web.Headers.Set(HttpRequestHeader.ProxyAuthorization, "Bearer [KEY]");""", "access token", "the header 'Proxy-Authorization'" },
        { """web.Headers["X-Api-Key"] = "[KEY]";""", "API key", "the header 'X-Api-Key'" },
        { """web.Headers[HttpRequestHeader.Authorization] = "Bearer [KEY]";""", "access token", "the header 'Authorization'" },
        { """old.Headers["Authorization"] = "Bearer [KEY]";""", "access token", "the header 'Authorization'" },
        { """old.Headers = new WebHeaderCollection { { "Authorization", "Bearer [KEY]" } };""", "access token", "the header 'Authorization'" },
        { """socket.Options.SetRequestHeader("Authorization", "Bearer [KEY]");""", "access token", "the header 'Authorization'" },

        // .NET: environment variables
        { """Environment.SetEnvironmentVariable("GITHUB_TOKEN", "[KEY]");""", "GitHub App installation token", "the environment variable 'GITHUB_TOKEN'" },
        {
            """Environment.SetEnvironmentVariable("DBT_CLOUD_PERSONAL_ACCESS_TOKEN", "[KEY]", EnvironmentVariableTarget.Process);""",
            "dbt personal access token",
            "the environment variable 'DBT_CLOUD_PERSONAL_ACCESS_TOKEN'"
        },
        { """Environment.SetEnvironmentVariable("GITLAB_API_TOKEN", "[KEY]");""", "GitLab API token", "the environment variable 'GITLAB_API_TOKEN'" },
        { """start.Environment["AWS_SECRET_ACCESS_KEY"] = "[KEY]";""", "AWS secret access key", "the environment variable 'AWS_SECRET_ACCESS_KEY'" },
        { """start.Environment.Add("AZURE_CLIENT_SECRET", "[KEY]");""", "Entra client secret", "the environment variable 'AZURE_CLIENT_SECRET'" },
        { """start.Environment.TryAdd("TWILIO_AUTH_TOKEN", "[KEY]");""", "Twilio auth token", "the environment variable 'TWILIO_AUTH_TOKEN'" },
        { """start.EnvironmentVariables["SLACK_BOT_TOKEN"] = "[KEY]";""", "Slack bot token", "the environment variable 'SLACK_BOT_TOKEN'" },
        { """start.EnvironmentVariables.Add("SLACK_BOT_TOKEN", "[KEY]");""", "Slack bot token", "the environment variable 'SLACK_BOT_TOKEN'" },
        {
            """new ProcessStartInfo("dbt") { Environment = { ["DBT_CLOUD_SERVICE_TOKEN"] = "[KEY]" } };""",
            "dbt service token",
            "the environment variable 'DBT_CLOUD_SERVICE_TOKEN'"
        },
        {
            """new ProcessStartInfo("dbt") { Environment = { { "DBT_CLOUD_SERVICE_TOKEN", "[KEY]" } } };""",
            "dbt service token",
            "the environment variable 'DBT_CLOUD_SERVICE_TOKEN'"
        },

        // Passwords of .NET
        { """new X509Certificate2("shop.pfx", "[PASSWORD]");""", "password", "X509Certificate2" },
        { """new X509Certificate2("shop.pfx", "[PASSWORD]", X509KeyStorageFlags.Exportable);""", "password", "X509Certificate2" },
        { """new X509Certificate2Collection().Import("shop.pfx", "[PASSWORD]");""", "password", "X509Certificate2Collection.Import" },
        { """X509CertificateLoader.LoadPkcs12(new byte[8], "[PASSWORD]");""", "password", "X509CertificateLoader.LoadPkcs12" },
        { """X509CertificateLoader.LoadPkcs12FromFile("shop.pfx", "[PASSWORD]");""", "password", "X509CertificateLoader" },
        { """X509CertificateLoader.LoadPkcs12Collection(new byte[8], "[PASSWORD]");""", "password", "X509CertificateLoader.LoadPkcs12Collection" },
        { """X509CertificateLoader.LoadPkcs12CollectionFromFile("shop.pfx", "[PASSWORD]");""", "password", "X509CertificateLoader.LoadPkcs12CollectionFromFile" },
        { """listen.UseHttps("shop.pfx", "[PASSWORD]");""", "password", "ListenOptionsHttpsExtensions.UseHttps" },
        { """new UriBuilder("https://acme.example") { UserName = "jane2doe", Password = "[PASSWORD]" };""", "password", "UriBuilder.Password" },
        { """new System.DirectoryServices.DirectoryEntry("LDAP://acme", "jane2doe", "[PASSWORD]");""", "password", "DirectoryEntry" },
        { """new System.DirectoryServices.DirectoryEntry { Password = "[PASSWORD]" };""", "password", "DirectoryEntry.Password" },
        { """new System.DirectoryServices.AccountManagement.PrincipalContext(1, "acme", "jane2doe", "[PASSWORD]");""", "password", "PrincipalContext" },
        { """new System.DirectoryServices.AccountManagement.PrincipalContext(1, "acme", "a", given).ValidateCredentials("a", "[PASSWORD]");""", "password", "PrincipalContext.ValidateCredentials" },
        { """new Rfc2898DeriveBytes("[PASSWORD]", new byte[8], 1000, HashAlgorithmName.SHA256);""", "password of a key", "an API" },
        { """Rfc2898DeriveBytes.Pbkdf2("[PASSWORD]", new byte[8], 1000, HashAlgorithmName.SHA256, 32);""", "password of a key", "an API" },
        { """new PasswordDeriveBytes("[PASSWORD]", new byte[8]);""", "password of a key", "PasswordDeriveBytes" },
        { """new PasswordDeriveBytes(Encoding.UTF8.GetBytes("[PASSWORD]"), new byte[8]);""", "password of a key", "PasswordDeriveBytes" },
        { """new Rfc2898DeriveBytes("[PHRASE]", new byte[8], 1000, HashAlgorithmName.SHA256);""", "password of a key", "an API" },
        { """new SymmetricSecurityKey(Encoding.UTF8.GetBytes("[PHRASE]"));""", "signing key", "SymmetricSecurityKey" },
        { """var secret = "[PHRASE]"; new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret));""", "signing key", "SymmetricSecurityKey" },

        // Passwords of users that a program makes
        { """users.CreateAsync("jane2doe", "[PASSWORD]");""", "password", "UserManager.CreateAsync" },
        { """users.AddPasswordAsync("jane2doe", "[PASSWORD]");""", "password", "UserManager.AddPasswordAsync" },
        { """users.ResetPasswordAsync("jane2doe", given, "[PASSWORD]");""", "password", "UserManager.ResetPasswordAsync" },
        { """users.ChangePasswordAsync("jane2doe", given, "[PASSWORD]");""", "password", "UserManager.ChangePasswordAsync" },

        // Passwords of databases, queues, mail and file servers
        { """new System.Data.SqlClient.SqlConnectionStringBuilder { Password = "[PASSWORD]" };""", "password", "SqlConnectionStringBuilder.Password" },
        { """new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { Password = "[PASSWORD]" };""", "password", "SqlConnectionStringBuilder.Password" },
        { """new Npgsql.NpgsqlConnectionStringBuilder { Password = "[PASSWORD]" };""", "password", "NpgsqlConnectionStringBuilder.Password" },
        { """new MySqlConnector.MySqlConnectionStringBuilder { Password = "[PASSWORD]" };""", "password", "MySqlConnectionStringBuilder.Password" },
        { """new MySql.Data.MySqlClient.MySqlConnectionStringBuilder { Password = "[PASSWORD]" };""", "password", "MySqlConnectionStringBuilder.Password" },
        { """new Oracle.ManagedDataAccess.Client.OracleConnectionStringBuilder { Password = "[PASSWORD]" };""", "password", "OracleConnectionStringBuilder.Password" },
        { """MongoDB.Driver.MongoCredential.CreateCredential("admin", "jane2doe", "[PASSWORD]");""", "password", "MongoCredential.CreateCredential" },
        { """MongoDB.Driver.MongoCredential.CreateMongoCRCredential("admin", "jane2doe", "[PASSWORD]");""", "password", "MongoCredential.CreateMongoCRCredential" },
        { """MongoDB.Driver.MongoCredential.CreatePlainCredential("admin", "jane2doe", "[PASSWORD]");""", "password", "MongoCredential.CreatePlainCredential" },
        { """MongoDB.Driver.MongoCredential.CreateGssapiCredential("jane2doe", "[PASSWORD]");""", "password", "MongoCredential.CreateGssapiCredential" },
        { """new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Password = "[PASSWORD]" };""", "password", "ConnectionFactory.Password" },
        { """new StackExchange.Redis.ConfigurationOptions { Password = "[PASSWORD]" };""", "password", "ConfigurationOptions.Password" },
        { """new Confluent.Kafka.ProducerConfig { SaslUsername = "jane2doe", SaslPassword = "[PASSWORD]" };""", "password", "ClientConfig.SaslPassword" },
        { """new Confluent.Kafka.ClientConfig { SslKeyPassword = "[PASSWORD]" };""", "password", "ClientConfig.SslKeyPassword" },
        { """new MailKit.Net.Smtp.SmtpClient().Authenticate("jane2doe", "[PASSWORD]");""", "password", "MailService.Authenticate" },
        { """new MailKit.Net.Smtp.SmtpClient().AuthenticateAsync("jane2doe", "[PASSWORD]");""", "password", "MailService.AuthenticateAsync" },
        { """((MailKit.IMailService)null!).Authenticate("jane2doe", "[PASSWORD]");""", "password", "IMailService.Authenticate" },
        { """new MailKit.Security.SaslMechanismLogin("jane2doe", "[PASSWORD]");""", "password", "SaslMechanismLogin" },
        { """new MailKit.Security.SaslMechanismPlain("jane2doe", "[PASSWORD]");""", "password", "SaslMechanismPlain" },
        { """new Renci.SshNet.SshClient("acme", "jane2doe", "[PASSWORD]");""", "password", "SshClient" },
        { """new Renci.SshNet.SftpClient("acme", "jane2doe", "[PASSWORD]");""", "password", "SftpClient" },
        { """new Renci.SshNet.ScpClient("acme", "jane2doe", "[PASSWORD]");""", "password", "ScpClient" },
        { """new Renci.SshNet.PasswordConnectionInfo("acme", "jane2doe", "[PASSWORD]");""", "password", "PasswordConnectionInfo" },
        { """new Renci.SshNet.PasswordAuthenticationMethod("jane2doe", "[PASSWORD]");""", "password", "PasswordAuthenticationMethod" },
        { """new Renci.SshNet.PrivateKeyFile("id_rsa", "[PASSWORD]");""", "password", "PrivateKeyFile" },
        { """new FluentFTP.FtpClient("acme", "jane2doe", "[PASSWORD]");""", "password", "FtpClient" },
        { """new FluentFTP.AsyncFtpClient("acme", "jane2doe", "[PASSWORD]");""", "password", "AsyncFtpClient" },

        // A password needs no looks
        { """new NetworkCredential("team@acme.net", "[WEAK]");""", "password", "NetworkCredential" },
        { """new NetworkCredential("team@acme.net", "[PHRASE]");""", "password", "NetworkCredential" },
        { """new NetworkCredential("team@acme.net", "[GOOGLE]");""", "password", "NetworkCredential" },
        { """const string password = "[WEAK]"; new NetworkCredential("jane", password);""", "password", "NetworkCredential" },
        { """credential.Password = "[WEAK]";""", "password", "NetworkCredential.Password" },

        // Texts that say where to connect
        { """StackExchange.Redis.ConnectionMultiplexer.Connect("cache.acme.net:6380,password=[PASSWORD],ssl=True");""", Connection, "ConnectionMultiplexer.Connect" },
        { """StackExchange.Redis.ConnectionMultiplexer.ConnectAsync("cache:6380,password=[PASSWORD]");""", Connection, "ConnectionMultiplexer.ConnectAsync" },
        { """StackExchange.Redis.ConnectionMultiplexer.SentinelConnect("cache:6380,password=[PASSWORD]");""", Connection, "ConnectionMultiplexer.SentinelConnect" },
        { """StackExchange.Redis.ConfigurationOptions.Parse("cache:6380,password=[PASSWORD]");""", Connection, "ConfigurationOptions.Parse" },
        { """new Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions { Configuration = "cache:6380,password=[PASSWORD]" };""", Connection, "RedisCacheOptions.Configuration" },
        { """new MongoDB.Driver.MongoClient("mongodb+srv://shop:[PASSWORD]@c0.ab1cd.mongodb.net/?w=majority");""", Connection, "MongoClient" },
        { """new MongoDB.Driver.MongoClient(new MongoDB.Driver.MongoUrl("mongodb://shop:[PASSWORD]@db.acme.net"));""", Connection, "MongoClient" },
        { """MongoDB.Driver.MongoUrl.Create("mongodb://shop:[PASSWORD]@db.acme.net");""", Connection, "MongoUrl.Create" },
        { """MongoDB.Driver.MongoClientSettings.FromConnectionString("mongodb://shop:[PASSWORD]@db.acme.net");""", Connection, "MongoClientSettings.FromConnectionString" },
        { """MongoDB.Driver.MongoClientSettings.FromUrl(new MongoDB.Driver.MongoUrl("mongodb://shop:[PASSWORD]@db.acme.net"));""", Connection, "MongoClientSettings.FromUrl" },
        { """new RabbitMQ.Client.ConnectionFactory { Uri = new Uri("amqps://shop:[PASSWORD]@mq.acme.net/shop") };""", Connection, "ConnectionFactory.Uri" },
        { """new RabbitMQ.Client.ConnectionFactory { Uri = new("amqps://shop:[WEAK]@mq.acme.net/shop") };""", Connection, "ConnectionFactory.Uri" },
        { """new CloudinaryDotNet.Cloudinary("cloudinary://123456789012345:[KEY]@acme");""", Connection, "Cloudinary" },
        { """new System.Data.SqlClient.SqlConnection("Server=db;User Id=shop;Password=[PASSWORD]");""", Connection, "SqlConnection" },
        { """new System.Data.SqlClient.SqlConnection("Server=db;User Id=shop;Password=[WEAK];Encrypt=True");""", Connection, "SqlConnection" },
        { """const string Orders = "Server=db;User Id=shop;Pwd='[PASSWORD]'"; new System.Data.SqlClient.SqlConnection(Orders);""", Connection, "SqlConnection" },
        { """new Npgsql.NpgsqlConnection { ConnectionString = "Host=db;Username=shop;Password=[PASSWORD]" };""", Connection, "NpgsqlConnection.ConnectionString" },
        { """Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions.UseSqlServer(null!, "Server=db;User Id=shop;Password=[PASSWORD]");""", Connection, "SqlServerDbContextOptionsExtensions.UseSqlServer" },
        { """new System.Data.SqlClient.SqlConnection($"Server={given};User Id=shop;Password=[PASSWORD]");""", "password in a connection string", "SqlConnection" },

        // ASP.NET Core
        { """http.Request.Headers["Authorization"] = "Bearer [KEY]";""", "access token", "the header 'Authorization'" },
        { """http.Request.Headers[HeaderNames.ProxyAuthorization] = "Bearer [KEY]";""", "access token", "the header 'Proxy-Authorization'" },
        { """http.Request.Headers.Add("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """http.Request.Headers.TryAdd("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """http.Request.Headers.Append("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """http.Request.Headers.Append("X-Api-Key", new StringValues("[KEY]"));""", "API key", "the header 'X-Api-Key'" },
        { """http.Request.Headers.AppendCommaSeparatedValues("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """http.Request.Headers.SetCommaSeparatedValues("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """http.Request.Headers.Authorization = "Bearer [KEY]";""", "access token", "IHeaderDictionary.Authorization" },
        { """http.Request.Headers.ProxyAuthorization = "Bearer [KEY]";""", "access token", "IHeaderDictionary.ProxyAuthorization" },
        { """new HeaderDictionary { ["X-Api-Key"] = "[KEY]" };""", "API key", "the header 'X-Api-Key'" },
        { """new HeaderDictionary { { "X-Api-Key", "[KEY]" } };""", "API key", "the header 'X-Api-Key'" },
        { """var key = "[PASSWORD]"; Console.WriteLine(new HeaderDictionary { { "X-Api-Key", key } });""", "API key", "the header 'X-Api-Key'" },

        // Keys that sign JSON Web Tokens
        { """new SymmetricSecurityKey(Encoding.UTF8.GetBytes("[KEY]"));""", "signing key", "SymmetricSecurityKey" },
        { """new SymmetricSecurityKey(Convert.FromBase64String("[KEY]"));""", "signing key", "SymmetricSecurityKey" },
        { """new SymmetricSecurityKey("[KEY]"u8.ToArray());""", "signing key", "SymmetricSecurityKey" },
        { """new SigningCredentials(new SymmetricSecurityKey(Encoding.ASCII.GetBytes("[KEY]")), "HS256");""", "signing key", "SymmetricSecurityKey" },
        { """new TokenValidationParameters { ValidIssuer = "https://a.example", IssuerSigningKey = new SymmetricSecurityKey(Encoding.ASCII.GetBytes("[KEY]")) };""", "signing key", "SymmetricSecurityKey" },
        { """new System.IdentityModel.Tokens.InMemorySymmetricSecurityKey(Encoding.UTF8.GetBytes("[KEY]"));""", "signing key", "InMemorySymmetricSecurityKey" },
        { """new JsonWebKey { K = "[KEY]" };""", "signing key", "JsonWebKey.K" },

        // Keys that sign messages
        { """new HMACMD5(Encoding.ASCII.GetBytes("[KEY]"));""", "signing key", "HMACMD5" },
        { """new HMACSHA1("[KEY]"u8.ToArray());""", "signing key", "HMACSHA1" },
        { """new HMACSHA256(Encoding.UTF8.GetBytes("[KEY]"));""", "signing key", "HMACSHA256" },
        { """new HMACSHA384(Convert.FromBase64String("[KEY]"));""", "signing key", "HMACSHA384" },
        { """new HMACSHA512(Encoding.UTF8.GetBytes("[KEY]"));""", "signing key", "HMACSHA512" },
        { """HMACSHA256.HashData(Encoding.UTF8.GetBytes("[KEY]"), Encoding.UTF8.GetBytes(given));""", "signing key", "HMACSHA256.HashData" },
        { """HMACSHA256.TryHashData(Encoding.UTF8.GetBytes("[KEY]"), new byte[1], new byte[32], out _);""", "signing key", "HMACSHA256.TryHashData" },
        { """HMACSHA512.HashDataAsync(Encoding.UTF8.GetBytes("[KEY]"), System.IO.Stream.Null);""", "signing key", "HMACSHA512.HashDataAsync" },

        // Secrets of clients, of which a server keeps the hash
        { """new Secret("[KEY]".Sha256());""", "client secret", "HashExtensions.Sha256" },
        { """new Secret(("[KEY]").Sha512(), "the shop");""", "client secret", "HashExtensions.Sha512" },
        { """new Secret(HashExtensions.Sha256("[KEY]"));""", "client secret", "HashExtensions.Sha256" },
        { """var secret = "[KEY]"; new Secret(secret.Sha256());""", "client secret", "HashExtensions.Sha256" },

        // Azure and Entra
        { """new AzureKeyCredential("[KEY]");""", "Azure key", "AzureKeyCredential" },
        { """new Azure.AzureKeyCredential(GUID).Update("[KEY]");""", "Azure key", "AzureKeyCredential.Update" },
        { """new AzureSasCredential("[KEY]");""", "Azure shared access signature", "AzureSasCredential" },
        { """new AzureSasCredential(GUID).Update("[KEY]");""", "Azure shared access signature", "AzureSasCredential.Update" },
        { """new AzureNamedKeyCredential("key-1a", "[KEY]");""", "Azure key", "AzureNamedKeyCredential" },
        { """new AzureNamedKeyCredential("key-1a", GUID).Update("key-1a", "[KEY]");""", "Azure key", "AzureNamedKeyCredential.Update" },
        { """new Azure.Core.AccessToken("[KEY]", default);""", "Entra access token", "AccessToken" },
        { """new Azure.Storage.StorageSharedKeyCredential("acme01", "[KEY]");""", "Azure key", "StorageSharedKeyCredential" },
        { """new ClientSecretCredential(GUID, GUID, "[KEY]");""", "Entra client secret", "ClientSecretCredential" },
        { """new ClientSecretCredential(clientSecret: "[KEY]", tenantId: GUID, clientId: GUID);""", "Entra client secret", "ClientSecretCredential" },
        { """new OnBehalfOfCredential(GUID, GUID, "[KEY]", "");""", "Entra client secret", "OnBehalfOfCredential" },
        { """new AuthorizationCodeCredential(GUID, GUID, "[KEY]", "");""", "Entra client secret", "AuthorizationCodeCredential" },
        { """new UsernamePasswordCredential("jane.doe2", "[PASSWORD]", GUID, GUID);""", "Entra password", "UsernamePasswordCredential" },
        {
            """ConfidentialClientApplicationBuilder.Create(GUID).WithClientSecret("[KEY]");""",
            "Entra client secret",
            "ConfidentialClientApplicationBuilder.WithClientSecret"
        },
        { """new Microsoft.Rest.TokenCredentials("[KEY]");""", "Entra access token", "TokenCredentials" },
        {
            """new Microsoft.Rest.BasicAuthenticationCredentials { UserName = "jane.doe2", Password = "[PASSWORD]" };""",
            "password",
            "BasicAuthenticationCredentials.Password"
        },
        { """new ApiKeyCredential("[KEY]");""", "API key", "ApiKeyCredential" },
        { """new ApiKeyCredential(GUID).Update("[KEY]");""", "API key", "ApiKeyCredential.Update" },

        // Azure DevOps, GitHub, Git
        { """new VssBasicCredential("", "[KEY]");""", "Azure DevOps token", "VssBasicCredential" },
        { """new VssBasicCredential("pat-user1", "[KEY]");""", "Azure DevOps token", "VssBasicCredential" },
        { """new VssOAuthAccessTokenCredential("[KEY]");""", "Azure DevOps token", "VssOAuthAccessTokenCredential" },
        { """new Octokit.Credentials("[KEY]");""", "GitHub token", "Credentials" },
        { """new Octokit.Credentials("[KEY]", Octokit.AuthenticationType.Bearer);""", "GitHub token", "Credentials" },
        { """new Octokit.Credentials("jane-doe2", "[PASSWORD]");""", "GitHub password or token", "Credentials" },
        { """new Octokit.GitHubClient(new("acme2")) { Credentials = new("[KEY]") };""", "GitHub token", "Credentials" },
        { """new Octokit.GraphQL.Connection(new("acme2"), "[KEY]");""", "GitHub token", "Connection" },
        {
            """new LibGit2Sharp.UsernamePasswordCredentials { Username = "jane2doe", Password = "[PASSWORD]" };""",
            "Git password or token",
            "UsernamePasswordCredentials.Password"
        },

        // HTTP clients
        { """new HttpBasicAuthenticator("jane2doe", "[PASSWORD]");""", "password", "HttpBasicAuthenticator" },
        { """new JwtAuthenticator("[KEY]");""", "access token", "JwtAuthenticator" },
        { """new JwtAuthenticator(GUID).SetBearerToken("[KEY]");""", "access token", "JwtAuthenticator.SetBearerToken" },
        { """new OAuth2AuthorizationRequestHeaderAuthenticator("[KEY]", "Bearer");""", "access token", "AuthorizationRequestHeaderAuthenticator" },
        { """new OAuth2UriQueryParameterAuthenticator("[KEY]");""", "access token", "OAuth2UriQueryParameterAuthenticator" },
        { """OAuth1Authenticator.ForRequestToken("ck12345", "[KEY]");""", "consumer secret", "OAuth1Authenticator.ForRequestToken" },
        { """OAuth1Authenticator.ForAccessToken("ck12345", "[KEY]", "", "");""", "consumer secret", "OAuth1Authenticator.ForAccessToken" },
        { """OAuth1Authenticator.ForAccessToken("ck12345", "", "rt12345", "[KEY]");""", "token secret", "OAuth1Authenticator.ForAccessToken" },
        { """OAuth1Authenticator.ForAccessTokenRefresh("ck12345", "[KEY]", "", "", "");""", "consumer secret", "OAuth1Authenticator.ForAccessTokenRefresh" },
        { """OAuth1Authenticator.ForAccessTokenRefresh("ck12345", "", "", "[KEY]", "");""", "token secret", "OAuth1Authenticator.ForAccessTokenRefresh" },
        { """OAuth1Authenticator.ForClientAuthentication("ck12345", "[KEY]", "", "");""", "consumer secret", "OAuth1Authenticator.ForClientAuthentication" },
        {
            """OAuth1Authenticator.ForClientAuthentication("ck12345", "", "jane2doe", "[PASSWORD]");""",
            "password",
            "OAuth1Authenticator.ForClientAuthentication"
        },
        { """OAuth1Authenticator.ForProtectedResource("ck12345", "[KEY]", "", "");""", "consumer secret", "OAuth1Authenticator.ForProtectedResource" },
        { """OAuth1Authenticator.ForProtectedResource("ck12345", "", "", "[KEY]");""", "token secret", "OAuth1Authenticator.ForProtectedResource" },
        { """new RestRequest("items/1a2b3c").AddHeader("Authorization", "Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """new RestRequest().AddOrUpdateHeader("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """new RestClient().AddDefaultHeader("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """new RestClient().AddDefaultParameter("api_key", "[KEY]");""", "API key", "the request option 'api_key'" },
        { """new RestClient().AddDefaultQueryParameter("api_key", "[KEY]");""", "API key", "the request option 'api_key'" },
        { """new RestRequest().AddParameter("client_secret", "[KEY]");""", "client secret", "the request option 'client_secret'" },
        {
            """new RestRequest().AddOrUpdateParameter("Authorization", "Bearer [KEY]", ParameterType.HttpHeader);""",
            "access token",
            "the request option 'Authorization'"
        },
        { """new RestRequest().AddQueryParameter("token", "[KEY]");""", "token", "the request option 'token'" },
        { """new Flurl.Url("https://api.example").SetQueryParam("api_key", "[KEY]");""", "API key", "the request option 'api_key'" },
        { """flurl.SetQueryParam("access_token", "[KEY]");""", "access token", "the request option 'access_token'" },
        { """flurl.WithHeader("Authorization", "Bearer [KEY]");""", "access token", "the header 'Authorization'" },
        { """flurl.WithOAuthBearerToken("[KEY]");""", "access token", "HeaderExtensions.WithOAuthBearerToken" },
        { """flurl.WithBasicAuth("jane2doe", "[PASSWORD]");""", "password", "HeaderExtensions.WithBasicAuth" },
        { """ "https://api.example".WithHeader("X-Api-Key", "[KEY]");""", "API key", "the header 'X-Api-Key'" },
        { """ "https://api.example".WithOAuthBearerToken("[KEY]");""", "access token", "GeneratedExtensions.WithOAuthBearerToken" },
        { """ "https://api.example".WithBasicAuth("jane2doe", "[PASSWORD]");""", "password", "GeneratedExtensions.WithBasicAuth" },
        { """client.SetBearerToken("[KEY]");""", "access token", "AuthorizationHeaderExtensions.SetBearerToken" },
        {
            """IdentityModel.Client.AuthorizationHeaderExtensions.SetBearerToken(client, "[KEY]");""",
            "access token",
            "AuthorizationHeaderExtensions.SetBearerToken"
        },
        {
            """Duende.IdentityModel.Client.AuthorizationHeaderExtensions.SetBearerToken(request, "[KEY]");""",
            "access token",
            "AuthorizationHeaderExtensions.SetBearerToken"
        },
        { """client.SetToken("Bearer", "[KEY]");""", "access token", "AuthorizationHeaderExtensions.SetToken" },
        { """client.SetBasicAuthentication("jane2doe", "[PASSWORD]");""", "password", "AuthorizationHeaderExtensions.SetBasicAuthentication" },
        {
            """new GraphQL.Client.Http.GraphQLHttpClient("https://api.example").HttpClient.DefaultRequestHeaders.Add("Authorization", "Bearer [KEY]");""",
            "access token",
            "the header 'Authorization'"
        },

        // Slack, Discord, Telegram
        { """new SlackAPI.SlackClient("[KEY]");""", "Slack token", "SlackClient" },
        { """new SlackAPI.SlackTaskClient("[KEY]");""", "Slack token", "SlackTaskClient" },
        { """new SlackAPI.SlackSocketClient("[KEY]");""", "Slack token", "SlackSocketClient" },
        { """new SlackNet.SlackApiClient("[KEY]");""", "Slack token", "SlackApiClient" },
        { """new SlackNet.SlackRtmClient("[KEY]");""", "Slack token", "SlackRtmClient" },
        { """new SlackNet.Bot.SlackBot("[KEY]");""", "Slack token", "SlackBot" },
        { """new SlackNet.SlackServiceConfiguration().UseApiToken("[KEY]");""", "Slack token", "SlackServiceConfigurationBase.UseApiToken" },
        {
            """new SlackNet.SlackServiceConfiguration().UseAppLevelToken("[KEY]");""",
            "Slack app-level token",
            "SlackServiceConfigurationBase.UseAppLevelToken"
        },
        {
            """new SlackNet.AspNetCore.SlackEndpointConfiguration().UseSigningSecret("[KEY]");""",
            "Slack signing secret",
            "SlackEndpointConfiguration.UseSigningSecret"
        },
        { """new Discord.WebSocket.DiscordSocketClient().LoginAsync(Discord.TokenType.Bot, "[KEY]");""", "Discord bot token", "BaseDiscordClient.LoginAsync" },
        { """new Discord.Webhook.DiscordWebhookClient(1, "[KEY]");""", "Discord webhook token", "DiscordWebhookClient" },
        { """new DSharpPlus.DiscordConfiguration { Token = "[KEY]" };""", "Discord bot token", "DiscordConfiguration.Token" },
        { """DSharpPlus.DiscordClientBuilder.CreateDefault("[KEY]", 0);""", "Discord bot token", "DiscordClientBuilder.CreateDefault" },
        { """DSharpPlus.DiscordClientBuilder.CreateSharded("[KEY]", 0);""", "Discord bot token", "DiscordClientBuilder.CreateSharded" },
        { """new Telegram.Bot.TelegramBotClient("[KEY]");""", "Telegram bot token", "TelegramBotClient" },
        { """new Telegram.Bot.TelegramBotClientOptions("[KEY]");""", "Telegram bot token", "TelegramBotClientOptions" },

        // SendGrid, Twilio, Stripe
        { """new SendGrid.SendGridClient("[KEY]");""", "SendGrid API key", "SendGridClient" },
        { """new SendGrid.SendGridClient(client, "[KEY]");""", "SendGrid API key", "SendGridClient" },
        { """new SendGrid.SendGridClientOptions { ApiKey = "[KEY]" };""", "SendGrid API key", "SendGridClientOptions.ApiKey" },
        { """Twilio.TwilioClient.Init(Account, "[KEY]");""", "Twilio auth token", "TwilioClient.Init" },
        { """Twilio.TwilioClient.SetPassword("[KEY]");""", "Twilio auth token", "TwilioClient.SetPassword" },
        { """new Twilio.Clients.TwilioRestClient(Account, "[KEY]");""", "Twilio auth token", "TwilioRestClient" },
        { """Stripe.StripeConfiguration.ApiKey = "[KEY]";""", "Stripe API key", "StripeConfiguration.ApiKey" },
        { """new Stripe.StripeClient("[KEY]");""", "Stripe API key", "StripeClient" },
        { """new Stripe.StripeClientOptions { ApiKey = "[KEY]" };""", "Stripe API key", "StripeClientOptions.ApiKey" },
        { """new Stripe.RequestOptions { ApiKey = "[KEY]", IdempotencyKey = "order-1a2b3c4d" };""", "Stripe API key", "RequestOptions.ApiKey" },
        { """Stripe.EventUtility.ConstructEvent("{}", "t=1,v1=2", "[KEY]");""", "Stripe webhook signing secret", "EventUtility.ConstructEvent" },

        // AWS
        { """new BasicAWSCredentials(Account, "[KEY]");""", "AWS secret access key", "BasicAWSCredentials" },
        { """new SessionAWSCredentials(Account, "[KEY]", "");""", "AWS secret access key", "SessionAWSCredentials" },
        { """new SessionAWSCredentials(Account, "", "[KEY]");""", "AWS session token", "SessionAWSCredentials" },

        // Pulumi
        { """new Pulumi.DbtCloud.ProviderArgs { Token = "[KEY]", HostUrl = "https://ab123.us1.dbt.com/api" };""", "dbt token", "ProviderArgs.Token" },
        { """Pulumi.DbtCloud.Config.Token = "[KEY]";""", "dbt token", "Config.Token" },
    };

    /// <summary>Attributes on a method, what the secret is called, and what takes it.</summary>
    public static TheoryData<string, string, string> Attributes => new()
    {
        { """[Refit.Headers("Authorization: Bearer [KEY]")]""", "access token", "the header 'Authorization'" },
        { """[Refit.Headers("Accept: application/json", "X-Api-Key: [KEY]")]""", "API key", "the header 'X-Api-Key'" },
        { """[RestEase.Header("Authorization", "Bearer [KEY]")]""", "access token", "the header 'Authorization'" },
        { """[RestEase.HeaderAttribute(value: "[KEY]", name: "X-Api-Key")]""", "API key", "the header 'X-Api-Key'" },
    };

    /// <summary>What is beside the rows of the table.</summary>
    public static TheoryData<string> NoUses =>
    [
        """new NetworkCredential("PASSWORD", Read());""",
        """new NetworkCredential(userName: "KEY", password: Read());""",
        """new NetworkCredential("any", "");""",
        """new NetworkCredential("any", "password");""",
        """new NetworkCredential("any", "changeme");""",
        """new AuthenticationHeaderValue("KEY");""",
        """new AuthenticationHeaderValue("Bearer", Read());""",
        """client.DefaultRequestHeaders.Add("X-Request-Id", "KEY");""",
        """client.DefaultRequestHeaders.Add("User-Agent", "Acme/1.0.25");""",
        """client.DefaultRequestHeaders.Add("ETag", "KEY");""",
        """client.DefaultRequestHeaders.Add("Authorization", "Bearer " + Read());""",
        """client.DefaultRequestHeaders.Add("Authorization", $"Bearer {Read()}");""",
        """client.DefaultRequestHeaders.Add("Authorization", "Bearer <your-token>");""",
        """client.DefaultRequestHeaders.Add("X-Client-Id", "KEY");""",
        """client.DefaultRequestHeaders.Add("X-Auth-Email", "jane.doe2@acme.example");""",
        """web.Headers.Add("X-Trace: KEY");""",
        """web.Headers[HttpRequestHeader.UserAgent] = "KEY";""",
        """web.Headers["Cookie"] = "KEY";""",
        """request.Options.Set(new HttpRequestOptionsKey<string>("TraceId"), "KEY");""",
        """Environment.SetEnvironmentVariable("BUILD_ID", "KEY");""",
        """Environment.SetEnvironmentVariable("APP_PAGE_TOKEN", "KEY");""",
        """Environment.GetEnvironmentVariable("GITHUB_TOKEN");""",
        """start.Environment["PATH"] = "KEY";""",
        """new Dictionary<string, string> { ["GITHUB_TOKEN"] = "abc" }.Add("X-Api-Key", "KEY");""",
        """http.Response.Headers.ETag = "KEY";""",
        """http.Response.Headers["X-Correlation-Id"] = "KEY";""",
        """new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Read()));""",
        """new SigningCredentials(new JsonWebKey(), "HS256");""",
        """new AzureNamedKeyCredential("KEY", Read());""",
        """new ClientSecretCredential("KEY", GUID, Read());""",
        """new ClientSecretCredential(GUID, "KEY", clientSecret: Read());""",
        """new UsernamePasswordCredential("KEY", Read(), GUID, GUID);""",
        """new VssBasicCredential("KEY", Read());""",
        """new Octokit.Credentials("KEY", Read());""",
        """new Octokit.ProductHeaderValue("KEY");""",
        """new LibGit2Sharp.UsernamePasswordCredentials { Username = "KEY", Password = Read() };""",
        """new HttpBasicAuthenticator("KEY", Read());""",
        """OAuth1Authenticator.ForRequestToken("KEY", Read());""",
        """new RestRequest("KEY");""",
        """new RestRequest().AddParameter("id", "KEY");""",
        """new RestRequest().AddParameter("token", "page2");""",
        """new RestRequest().AddQueryParameter("continuationToken", "KEY");""",
        """new Flurl.Url("https://api.example").SetQueryParam("KEY", given);""",
        """new HMACSHA256(Encoding.UTF8.GetBytes("PASSWORD"));""",
        """new HMACSHA256(Encoding.UTF8.GetBytes("Shop.Checksum.v2"));""",
        """HMACSHA256.HashData(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes("KEY"));""",
        """SHA256.HashData(Encoding.UTF8.GetBytes("KEY"));""",
        """new Secret("secret".Sha256());""",
        """new Secret("PASSWORD".Sha256());""",
        """new Secret("KEY");""",
        """new Secret(Read().Sha256(), "KEY");""",
        """Console.Write("KEY".Normalize());""",
        """flurl.WithHeader("X-Request-Id", "KEY");""",
        """new SendGrid.SendGridClientOptions { Host = "KEY" };""",
        """Twilio.TwilioClient.Init("KEY", Read());""",
        """new Stripe.RequestOptions { IdempotencyKey = "KEY" };""",
        """new Stripe.StripeClient(clientId: "KEY");""",
        """Stripe.EventUtility.ConstructEvent("KEY", "KEY", Read());""",
        """new BasicAWSCredentials("KEY", Read());""",

        // Credentials that dbt keeps for other systems
        """new Pulumi.DbtCloud.DatabricksCredentialArgs { Token = "KEY" };""",
        """new Pulumi.DbtCloud.SparkCredentialArgs { Token = "KEY" };""",
        """new Pulumi.DbtCloud.LineageIntegrationArgs { Token = "KEY" };""",
        """new Pulumi.DbtCloud.ProviderArgs { HostUrl = "KEY" };""",

        // What stands for a password
        """new NetworkCredential("jane", "<password>");""",
        """new NetworkCredential("jane", "{0}");""",
        """new NetworkCredential("jane", "********");""",
        """new NetworkCredential("WEAK", Read());""",
        """new X509Certificate2("WEAK", Read());""",
        """new UriBuilder("https://acme.example") { UserName = "PASSWORD", Password = Read() };""",
        """users.CreateAsync("WEAK");""",
        """new MailKit.Net.Smtp.SmtpClient().Authenticate("WEAK", Read());""",
        """new SymmetricSecurityKey(Encoding.UTF8.GetBytes("your-256-bit-secret-goes-here"));""",
        """Encoding.UTF8.GetBytes("PHRASE");""",
        """Encoding.UTF8.GetBytes("PHRASE"); new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Read()));""",

        // Texts that say where to connect without a password that matters
        """new System.Data.SqlClient.SqlConnection("Server=db;Integrated Security=true");""",
        """new System.Data.SqlClient.SqlConnection("Server=db;User Id=shop;Password={0}");""",
        """new System.Data.SqlClient.SqlConnection("Server=db;User Id=shop;Password=" + Read());""",
        """new System.Data.SqlClient.SqlConnection($"Server=db;User Id=shop;Password={given}");""",
        """new System.Data.SqlClient.SqlConnection("Server=db;User Id=sa;Password=Passw0rd!");""",
        """new MongoDB.Driver.MongoClient("mongodb://db.acme.net:27017");""",
        """new RabbitMQ.Client.ConnectionFactory { Uri = new Uri("amqp://guest:guest@mq.acme.net") };""",
        """Console.WriteLine("Server=db;User Id=shop;Password=PASSWORD");""",
        """new Uri("https://jane:PASSWORD@acme.net");""",

        // What compares is no sink.
        """_ = Read() == "KEY";""",
    ];

    [Theory, MemberData(nameof(Uses))]
    public Task A_sink_takes_its_secret(string use, string secret, string taker) => SinkSource.FindsAsync(SinkSource.InMethod(use), secret, taker);

    [Theory, MemberData(nameof(Attributes))]
    public Task An_attribute_takes_its_secret(string attribute, string secret, string taker) =>
        SinkSource.FindsAsync($"interface IApi {{ {attribute} System.Threading.Tasks.Task<string> Get(); }}", secret, taker);

    [Theory, MemberData(nameof(NoUses))]
    public Task What_stands_beside_a_secret_is_none(string use) => SinkSource.VerifyAsync(SinkSource.InMethod(use));

    [Fact]
    public void Each_row_of_the_table_is_used_in_a_test()
    {
        var tested = Uses.Select(row => (string)row[0]!).Concat(Attributes.Select(row => (string)row[0]!)).ToList();
        Assert.All(
            SinkTable.All,
            row =>
                Assert.Contains(
                    tested,
                    use =>
                        use.Contains(
                            row.Member is Sink.Constructor
                                ? row.Owner[(row.Owner.LastIndexOf('.') + 1)..].Replace("Attribute", "", StringComparison.Ordinal)
                                : row.Member is Sink.Indexer ? "["
                                : row.Member,
                            StringComparison.Ordinal)));
    }
}
