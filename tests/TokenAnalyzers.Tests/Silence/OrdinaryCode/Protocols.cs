// Words of protocols, scopes, schemes, endpoints, media types and formats.
using System;

static class Protocols
{
    public const string Bearer = "Bearer";
    public const string Basic = "Basic";
    public const string TokenType = "urn:ietf:params:oauth:token-type:access_token";
    public const string GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    public const string DeviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
    public const string Assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    public const string SamlToken = "urn:oasis:names:tc:SAML:2.0:assertion";
    public const string PasswordGrant = "password";
    public const string ClientCredentials = "client_credentials";
    public const string TokenEndpoint = "https://login.example.org/oauth2/v2.0/token";
    public const string AuthorizationEndpoint = "https://login.example.org/oauth2/v2.0/authorize";
    public const string IntrospectionPath = "/connect/introspect";
    public const string TokenPath = "/api/v3/auth/token";
    public const string ApiKeyPath = "api/v2/api-keys/{id}";
    public const string PasswordRoute = "account/reset-password/{token}";
    public const string Scope = "https://graph.microsoft.com/.default";
    public const string ApiScope = "api://6f9619ff-8b86-d011-b42d-00cf4fc964ff/access_as_user";
    public const string ScopeList = "openid profile email offline_access";
    public const string GoogleScope = "https://www.googleapis.com/auth/drive.readonly";
    public const string JwtHeader = "typ";
    public const string JsonMedia = "application/vnd.github.v3+json";
    public const string FormMedia = "application/x-www-form-urlencoded";
    public const string JwtMedia = "application/jwt";
    public const string Pkcs12 = "application/x-pkcs12";
    public const string Nonce = "nonce";
    public const string Verifier = "code_verifier";
    public const string Challenge = "S256";
    public const string AuthenticateHeader = "Bearer error=\"invalid_token\"";
    public const string Realm = "Basic realm=\"shop\", charset=\"UTF-8\"";
    public const string InvalidGrant = "invalid_grant";
    public const string InvalidClient = "invalid_client";
    public const string AmazonScheme = "AWS4-HMAC-SHA256";
    public const string AzureScheme = "SharedAccessSignature";
    public const string TokenSeparator = ".";
    public const string DateFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    public const string AmazonDate = "yyyyMMdd'T'HHmmss'Z'";
    public const string TlsVersion = "TLSv1.3";
    public const string Cipher = "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";
    public const string KeyExchange = "curve25519-sha256@libssh.org";
    public const string HostKey = "ssh-ed25519";
    public const string Mac = "hmac-sha2-512-etm@openssh.com";
    public const string SaslMechanism = "SCRAM-SHA-256-PLUS";
    public const string WebSocketGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    public const string HttpVersion = "HTTP/1.1";
    public const string Alpn = "h2,http/1.1";
    public const string UserAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36";
    public const string Agent = "ShopClient/2.4.1 (+https://example.org)";
    public const string Accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    public static bool IsBearer(string scheme) => scheme == "Bearer" || scheme.Equals("bearer", StringComparison.OrdinalIgnoreCase);

    public static int KindOf(string tokenType) => tokenType switch { "access_token" => 1, "refresh_token" => 2, "id_token" => 3, "urn:ietf:params:oauth:token-type:saml2" => 4, _ => 0 };
}
