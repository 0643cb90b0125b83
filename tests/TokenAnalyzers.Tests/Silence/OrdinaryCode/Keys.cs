// Keys of resources, caches, flags and services, formats, and builders of test data.
using System.Collections.Generic;
using System.Text.RegularExpressions;

static class Resources
{
    public const string TokenExpiredKey = "Errors.Auth.TokenExpired401";
    public const string PasswordKey = "Login_Password_Placeholder2";
    public const string German = "Kennwort2 zurücksetzen";
    public const string Japanese = "パスワードをリセット";
    public const string SecretQuestion = "What was the name of your first pet?";
    public const string ResourceId = "IDS_PASSWORD_TOO_SHORT_1024";
    public const string Android = "@string/password_hint_2";
    public const string Culture = "zh-Hans-CN";
    public const string TokenCount = "{0, plural, =1 {1 token} other {# tokens}}";
    public const string ApiKeyLabel = "settings.integrations.apiKey.label2";
    public const string PasswordStrength = "zxcvbn-score-3";
    public static readonly Dictionary<string, string> Texts = new()
    {
        ["auth.password.reset"] = "Passwort2 zurücksetzen",
        ["auth.token.invalid"] = "TokenIsInvalidOrExpired403",
        ["auth.secret"] = "Geheimnis",
        ["api_key"] = "ApiSchluesselFuerDenZugriff2",
        ["password"] = "Contraseña",
        ["token"] = "Zugriffstokenbezeichnung1",
    };
}

static class Keys
{
    public const string Flag = "enable-new-token-flow-2024q3";
    public const string LaunchDarklyFlag = "auth.token-rotation.v2";
    public const string ClientSideId = "client-side-id-60f5a1b2";
    public const string CacheKey = "tenant:{0}:token:v7";
    public const string RedisLock = "lock:token-refresh:eu1";
    public const string TokenCacheKey = "MsalCache_v3_shop";
    public const string SessionKey = "SESS_8f3a_token";
    public const string MetricName = "shop.auth.token.issued.count_5m";
    public const string ActivitySource = "Shop.Auth.Tokens/1.4.2";
    public const string TraceState = "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE";
    public const string TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    public const string SentryDsnVariable = "SENTRY_DSN_2";
    public const string LogTemplate = "Token {TokenId} of {Client} expires at {ExpiresAt:O}";
    public const string EventName = "user.password_changed.v1";
    public const string KafkaTopic = "prod.auth.token-events.v3";
    public const string Topic = "projects/shop-prod-284913/topics/token-revoked";
    public const string PubSubSubscription = "projects/shop-prod-284913/subscriptions/sub-3";
    public const string VapidPublicKey = "BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U";
    public const string GtmContainer = "GTM-5X7K9QZ";
    public const string FirebaseAppId = "1:407408718192:web:8f1b2c3d4e5f607182";
    public const string MapboxStyle = "mapbox://styles/shop/ckq1x2y3z0a1b17p4c5d6e7f8";
    public const string AlgoliaApplicationId = "B1G2GM9NG0";
    public const string StripePriceId = "price_1MoBy5LkdIwHu7ixZhnattbh";
    public const string StripeProduct = "prod_NWjs8kKbJWmuuc";
    public const string StripeAccount = "acct_1MoBy5LkdIwHu7ix";
    public const string TwilioSid = "VAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    public const string PayPalPlan = "P-5ML4271244454362WXNWU5NQ";
    public const string SteamAppId = "730";
    public const string DockerDigest = "sha256:45b23dee08af5e43a7fea6c4cf9c25ccf269ee113168c19722f87876677c5cb2";
    public const string NuGetHash = "sha512-PmEs4gzVkZVwsKz2qYI2Zk8C5+pHDxT3zXYY0nQ8U0c=";
    public const string ChecksumOfInstaller = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";
    public const string HelmRelease = "shop-auth-7d9f8b6c5d-x2k4q";
    public const string PodName = "token-service-6b7c8d9f5-abcde";
    public const string DeviceId = "a1b2c3d4e5f60718";
    public const string BuildTag = "release-2024.07.31-r3";
    public const string Namespace = "k8s.io/serviceaccount/token";
    public const string ServiceAccountTokenPath = "/var/run/secrets/kubernetes.io/serviceaccount/token";
    public const string SecretMount = "/run/secrets/db_password_v2";
    public const string TokenFile = "C:\\ProgramData\\Shop\\token2.bin";
    public const string TokenFileName = "tokens-20240731.json";
}

static class Formats
{
    public const string SlackToken = "xox[pboa]-[0-9]{12}-[0-9]{12}-[0-9]{12}-[a-z0-9]{32}";
    public const string PrivateKey = "-----BEGIN ((EC|PGP|DSA|RSA|OPENSSH) )?PRIVATE KEY( BLOCK)?-----";
    public const string GenericSecret = "[sS][eE][cC][rR][eE][tT].*['|\"][0-9a-zA-Z]{32,45}['|\"]";
    public const string StripeKey = "sk_live_[0-9a-zA-Z]{24}";
    public const string Media = "application/vnd.shop.token.v2+json;charset=utf-8";
    public const string Boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    public const string MultipartBoundary = "--=_NextPart_000_0012_01D3C0F8.5A2B1C40";
    public const string MessageId = "<CAF1=6hZ7Qd3xJkW9vTq0pYb8sLm2nR4u@mail.example.org>";
    public const string DataUri = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=";
    public const string TokenPlaceholder = "{{ .Values.auth.token2 }}";
    public const string HelmTemplate = "{{ include \"shop.token\" . | b64enc }}";
    public const string AzurePipelines = "$[ variables['ApiToken2'] ]";
    public const string GitHubExpression = "${{ secrets.NUGET_API_KEY }}";
    public const string Cron = "TZ=Europe/Berlin 0 6 * * 1-5";
    public const string Semver = "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$";
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffK";
    public static readonly Regex Bearer = new(@"^Bearer\s+(?<token>[A-Za-z0-9\-._~+/]+=*)$", RegexOptions.IgnoreCase);
}

sealed class CustomerBuilder
{
    private string _passwordHash = "AQAAAAEAACcQAAAAEHBRPkTJjS0yPRbHVUOsKUW0Hwzt8qpFkkJ1nBqVJbXGqkBkTJ3Gr0JvGuMy2mGq5w==";
    private string _email = "jane.doe+test2@example.org";
    private string _token = "token-123";
    private string _apiKey = "test-api-key-1";
    private string _secret = "not-a-secret-2";
    private string _password = "secret";
    private string _iban = "GB33BUKB20201555555555";
    private string _card = "4242424242424242";
    private string _orderNumber = "ORD-2024-07-000123";
    private string _userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15";
    public CustomerBuilder WithToken(string token = "fake-token-001") { _token = token; return this; }
    public CustomerBuilder WithApiKey(string apiKey = "dummy-api-key-for-local-runs") { _apiKey = apiKey; return this; }
    public CustomerBuilder WithSecret(string secret = "any-secret-value-will-do-2") { _secret = secret; return this; }
    public CustomerBuilder WithPassword(string password = "correct-horse-battery-staple") { _password = password; return this; }
    public object Build() => new { _passwordHash, _email, _token, _apiKey, _secret, _password, _iban, _card, _orderNumber, _userAgent };
}
