// UI text, log messages, SQL, queries, JSON and XML.
using System;
using System.Collections.Generic;

static class Texts
{
    public const string PasswordLabel = "Password";
    public const string PasswordPrompt = "Please enter your password.";
    public const string PasswordHint = "At least 12 characters, 1 digit and 1 symbol";
    public const string PasswordError = "The password must be at least {2} and at most {1} characters long.";
    public const string PasswordMismatch = "The password and confirmation password do not match.";
    public const string TokenExpired = "Your token expired at {0:u}; sign in again";
    public const string TokenMissing = "Set GITHUB_TOKEN, or pass --token.";
    public const string TokenHelp = "A personal access token (PAT) with the 'repo' scope, such as ghp_...";
    public const string ApiKeyHelp = "--api-key <KEY>";
    public const string SecretHelp = "dotnet user-secrets set \"Dbt:ServiceToken\" \"<value>\"";
    public const string InvalidApiKey = "Invalid API key provided: sk-****...****1234";
    public const string KeyRotated = "Key 2 of 3 was rotated";
    public const string Placeholder = "Enter your API key here";
    public const string SecretTitle = "Client secret (optional)";
    public const string CredentialTitle = "Credentials_Title2";
    public const string ResourceKey = "Login.Password.Required";
    public const string HelpLink = "https://docs.example.org/tokens#personal-access-tokens";
    public const string Curl = "curl -H \"Authorization: Bearer $TOKEN\" https://api.example.org/v1/jobs";
    public const string PowerShell = "$env:API_TOKEN = Read-Host -AsSecureString";
    public const string LogToken = "Received token of {Length} characters for {Client}";
    public const string LogSecret = "Secret {SecretName} has version {Version}";
    public const string SelectUser = "SELECT Id, PasswordHash, SecurityStamp FROM Users WHERE Email = @email";
    public const string UpdatePassword = "UPDATE Users SET PasswordHash = @hash, PasswordSalt = @salt WHERE Id = @id";
    public const string InsertToken = "INSERT INTO RefreshTokens (UserId, Token, ExpiresAt) VALUES (@p0, @p1, @p2)";
    public const string SelectToken = "SELECT TOP 1 Token FROM ApiTokens WHERE Token = ? AND RevokedAt IS NULL";
    public const string OracleQuery = "SELECT password FROM users WHERE token = :token";
    public const string CreateLogin = "CREATE LOGIN [app] WITH PASSWORD = N'{0}'";
    public const string AlterUser = "ALTER USER app PASSWORD '{0}'";
    public const string GrantSql = "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader1";
    public const string CreateIndex = "CREATE UNIQUE INDEX IX_Tokens_Hash_20260131 ON Tokens (Hash)";
    public const string MongoQuery = "{ \"token\": { \"$exists\": true } }";
    public const string GraphQuery = "query { viewer { login } repository(owner: \"o\", name: \"n\") { id } }";
    public const string XPath = "//add[@key='ApiToken']/@value";
    public const string JsonPath = "$.credentials[0].access_token";
    public const string JsonBody = "{\"grant_type\":\"client_credentials\",\"client_id\":\"shop\"}";
    public const string JsonTemplate = "{\"username\":\"{0}\",\"password\":\"{1}\"}";
    public const string XmlBody = "<wsse:Password Type=\"PasswordDigest\">{0}</wsse:Password>";
    public const string Yaml = "password: ${DB_PASSWORD}\ntoken: {{ env_var('DBT_TOKEN') }}";
    public const string DockerCompose = "POSTGRES_PASSWORD: $POSTGRES_PASSWORD";
    public const string Html = "<input type=\"password\" name=\"Input.Password\" autocomplete=\"current-password\" />";
    public const string HiddenField = "<input name=\"__RequestVerificationToken\" type=\"hidden\" value=\"{0}\" />";
    public const string Css = ".password-field-2 { background: url('data:image/gif;base64,R0lGODlhAQABAAAAACw=') }";
    public const string JavaScript = "const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1];";
    public const string PixelImage = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    public const string Lorem = "Loremipsumdolorsitametconsecteturadipiscingelit";

    public static string Missing(string key) => $"Configuration value '{key}' is missing.";

    public static string Login(string user, string password) => $"user={user}&password={password}&grant_type=password";

    public const string KeyHelp = "The key without its lines -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----, and with spaces in place of line breaks.";

    public const string Script = "https://cdn.example.org/shop.js?v=Jx81PzQbWm2LrT5sVn9K";

    public const string SecondPage = "https://api.example.org/v2/jobs?order=asc&page_token=CAEQm3Rk92LxZpT7wVb4";

    public const string Callback = "https://shop.example.org/signed-in?state=q7ZtB4nWx2LmPv95RkD0&nonce=Hc53TyGw8NfUa6JeSbQz";

    public static string Query(string token) => "https://api.example.org/v2/jobs?access_token=" + Uri.EscapeDataString(token);

    public static string Connection(string password) => "Server=db;Database=shop;User Id=app;Password=" + password + ";Encrypt=True";

    public static IReadOnlyDictionary<string, string> Labels { get; } = new Dictionary<string, string>
    {
        ["Password"] = "Passwort",
        ["Token"] = "Zugriffstoken",
        ["ApiKey"] = "API-Schlüssel",
        ["ClientSecret"] = "Geheimer Clientschlüssel",
        ["Login_Password_Label"] = "Mot de passe",
        ["Login_Token_Label"] = "Jeton d'accès",
        ["Settings.ApiKey"] = "Clé d'API",
        ["Settings.Secret"] = "Client-Geheimnis (Version2)",
    };

    public static IReadOnlyDictionary<string, string> Errors { get; } = new Dictionary<string, string>
    {
        { "PasswordTooShort", "Das Passwort muss mindestens 12 Zeichen lang sein." },
        { "PasswordRequiresDigit", "Passwords must have at least one digit ('0'-'9')." },
        { "PasswordRequiresUpper", "Passwords must have at least one uppercase ('A'-'Z')." },
        { "InvalidToken", "Invalid token." },
    };
}
