// Names of headers, configuration keys, claims, cookies, events and settings.
using System;

static class HeaderNames
{
    public const string Authorization = "Authorization";
    public const string ProxyAuthorization = "Proxy-Authorization";
    public const string AccessToken = "X-Access-Token";
    public const string ApiKey = "X-Api-Key";
    public const string ApiKeyV2 = "X-Api-Key-V2";
    public const string AuthToken = "X-Auth-Token";
    public const string PrivateToken = "PRIVATE-TOKEN";
    public const string SubscriptionKey = "Ocp-Apim-Subscription-Key";
    public const string FunctionKey = "x-functions-key";
    public const string CsrfToken = "X-CSRF-TOKEN";
    public const string XsrfToken = "X-XSRF-TOKEN";
    public const string RequestVerificationToken = "RequestVerificationToken";
    public const string AmazonSecurityToken = "X-Amz-Security-Token";
    public const string AmazonContentHash = "x-amz-content-sha256";
    public const string SecWebSocketKey = "Sec-WebSocket-Key";
    public const string ClientSecretHeader = "X-Client-Secret";
    public const string Signature = "X-Hub-Signature-256";
    public const string VaultToken = "X-Vault-Token";
    public const string Correlation = "X-Correlation-ID";
    public const string Http2Settings = "HTTP2-Settings";
}

static class ConfigurationKeys
{
    public const string ConnectionString = "ConnectionStrings:Default";
    public const string ClientSecret = "Authentication:Google:ClientSecret";
    public const string Password = "Smtp:Password";
    public const string JwtSecret = "Jwt:Secret";
    public const string SigningKey = "Jwt__SigningKey";
    public const string TokenLifetime = "Jwt:TokenLifetimeMinutes";
    public const string StorageKey = "AzureStorage:AccountKey1";
    public const string GitHubToken = "GITHUB_TOKEN";
    public const string GitLabToken = "CI_JOB_TOKEN";
    public const string NuGetApiKey = "NUGET_API_KEY";
    public const string AwsSecret = "AWS_SECRET_ACCESS_KEY";
    public const string AzureSecret = "AZURE_CLIENT_SECRET";
    public const string NpmToken = "NPM_TOKEN";
    public const string DbtToken = "DBT_CLOUD_API_TOKEN";
    public const string SlackToken = "Slack:BotToken";
    public const string StripeKey = "Stripe:SecretKey";
    public const string TwilioToken = "TWILIO_AUTH_TOKEN";
    public const string SendGridKey = "SENDGRID_API_KEY";
    public const string OpenAiKey = "OpenAI:ApiKey";
    public const string EncryptionKey = "DataProtection:EncryptionKey2048";
}

static class ClaimNames
{
    public const string AccessToken = "access_token";
    public const string RefreshToken = "refresh_token";
    public const string IdToken = "id_token";
    public const string ClientSecret = "client_secret";
    public const string ClientSecretBasic = "client_secret_basic";
    public const string ClientSecretPost = "client_secret_post";
    public const string ClientSecretJwt = "client_secret_jwt";
    public const string PrivateKeyJwt = "private_key_jwt";
    public const string Password = "password";
    public const string SecurityStamp = "AspNet.Identity.SecurityStamp";
    public const string EmailVerified = "email_verified";
    public const string AccessTokenHash = "at_hash";
    public const string JwtId = "jti";
    public const string X509Thumbprint = "x5t#S256";
    public const string PreferredName = "preferred_username";
}

static class SettingNames
{
    public const string TokenCookie = ".AspNetCore.Identity.Application";
    public const string SessionCookie = ".AspNetCore.Session";
    public const string PasswordResetEvent = "user.password.reset.v2";
    public const string TokenRevoked = "token_revoked";
    public const string SecretRotated = "SecretRotatedEventV3";
    public const string KeyVaultName = "kv-shop-prod-weu-001";
    public const string SecretName = "shop-database-password";
    public const string SecretVersion = "latest";
    public const string ApiKeyPolicy = "RequireApiKeyV1";
    public const string PasswordPolicy = "PasswordRequiresNonAlphanumeric";
    public const string TokenProvider = "DataProtectorTokenProvider`1";
    public const string TokenCache = "msal.token.cache.v3";
    public const string CredentialKind = "ManagedIdentityCredential";
    public const string KeyType = "RSA-HSM";
    public const string HashAlgorithm = "HMACSHA512";
    public const string SignatureAlgorithm = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";
    public const string EncryptionAlgorithm = "A256CBC-HS512";
    public const string KeyAlgorithm = "RSA-OAEP-256";
    public const string Curve = "secp256r1";
    public const string PrfName = "PBKDF2-HMAC-SHA512";
}
