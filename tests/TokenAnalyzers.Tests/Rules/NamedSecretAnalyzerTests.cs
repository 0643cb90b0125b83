using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<NamedSecretAnalyzer, EmptyCodeFixProvider>;

/// <summary>
/// Which values are reported because their names say secret, and where. "§" stands for a random value, "¤" for one that is as long as the key of a cipher,
/// and "¢" for a short one.
/// </summary>
public sealed class NamedSecretAnalyzerTests
{
    public static TheoryData<string> Named =>
    [
        // Fields, properties, variables and parameters
        """class C { const string ApiKey = "[|§|]"; }""",
        """class C { static readonly string ApiKey = "[|§|]"; }""",
        """class C { string _clientSecret = "[|§|]"; }""",
        """class C { string Password { get; set; } = "[|§|]"; }""",
        """class C { string Password => "[|§|]"; }""",
        """class C { string Password { get { return "[|§|]"; } } }""",
        """class C { string Password { get => "[|§|]"; } }""",
        """class C { string GetPassword() => "[|§|]"; }""",
        """class C { string GetPassword() { return "[|§|]"; } }""",
        """class C { void M() { var token = "[|§|]"; } }""",
        """class C { void M() { const string token = "[|§|]"; } }""",
        """class C { void M(string token = "[|§|]") { } }""",
        """record C(string Token = "[|§|]");""",

        // Names that hold other words
        """class C { string latestToken = "[|§|]"; }""",
        """class C { string attestationSecret = "[|§|]"; }""",

        // Keys that are not known to open nothing, with a value that only a secret has
        """class C { const string OpenAiKey = "[|§|]"; }""",
        """class C { const string SM4_key = "[|§|]"; }""",
        """class C { const string XAPIKey_PROD = "[|§|]"; }""",
        """class C { const string PrimaryKey = "[|§|]"; }""",
        """class C { void M() { var key = "[|¤|]"; } }""",
        """class C { void M(Dictionary<string, string> query) { query["key"] = "[|¤|]"; } }""",
        """class C { void M(Dictionary<string, string> query) { query["appid"] = "[|¤|]"; } }""",
        """class C { const string Url = "https://api.weather.example/data?q=Paris&appid=[|¤|]"; }""",
        """class C { const string Url = "https://maps.example/locations?q=x&key=[|¤|]"; }""",
        """class C { const string Url = "https://shop.azurewebsites.net/api/orders?code=[|§|]"; }""",
        """class C { void M() => Protect("k1", key: Convert.FromBase64String("[|¤|]")); void Protect(string id, byte[] key) { } }""",
        """class C { void M() => Protect("k1", Convert.FromBase64String("[|¤|]")); void Protect(string id, byte[] key) { } }""",
        """class C { void M() => EncryptText("[|¤|]", "x"); void EncryptText(string key, string text) { } }""",
        """class C { object M() => new AesText("[|¤|]"); } class AesText(string key) { string Key => key; }""",
        """class C { void M(IConfiguration configuration) { configuration["Jwt:Key"] = "[|§|]"; } }""",
        """class C { void M(IConfiguration configuration) { configuration["JwtSettings:Key"] = "[|§|]"; } }""",

        // What a program adds to passwords before it hashes them, and the secret of a Telegram application
        """class C { const string PasswordPepper = "[|§|]"; }""",
        """class C { const string ApiHash = "[|d40cca85f0f54f30445a3577e18a0a5a|]"; }""",

        // Short values whose name leaves no doubt
        """class C { const string _acoustIdApiKey = "[|¢|]"; }""",
        """class C { const string Url = "https://api.example/?api_key=[|¢|]"; }""",

        // What holds many of them
        """class C { void M(Dictionary<string, string> functionKeys) => functionKeys.Add("Orders", "[|§|]"); }""",
        """class C { void M(List<string> tokens) => tokens.Add("[|§|]"); }""",

        // What the value stands in for
        """class C { string M(IConfiguration configuration) => configuration["Weather:ApiKey"] ?? "[|§|]"; }""",
        """class C { string M(IConfiguration configuration) => configuration.GetSection("Weather:ApiKey").Value ?? "[|§|]"; }""",
        """class C { string M(IConfiguration configuration) => (string?)configuration["Weather:ApiKey"] ?? ("[|§|]"); }""",
        """class C { string M() => Environment.GetEnvironmentVariable("API_KEY") ?? "[|§|]"; }""",
        """class C { string M(IConfiguration configuration) { var x = configuration["X:Token"]; if (string.IsNullOrEmpty(x)) x = "[|§|]"; return x; } }""",
        """class C { string? M(string what) => what switch { "api_hash" => null, "client_secret" => "[|§|]", _ => null }; }""",
        """class C { string? M(string what) => what switch { "api_id" => "12345", "api_hash" => "[|d40cca85f0f54f30445a3577e18a0a5a|]", _ => null }; }""",
        """class C { string? M(string what) { switch (what) { case "user": return "x"; case "password": return "[|§|]"; default: return null; } } }""",
        """class C { string? M(string what) { switch (what) { case "password": { return "[|§|]"; } default: return null; } } }""",
        """class C { void M() { var keys = new Dictionary<string, byte[]> { { "2026-09", Convert.FromBase64String("[|¤|]") } }; } }""",
        """class C { Dictionary<string, string> tokens = new() { ["1"] = "[|§|]" }; }""",

        // Assignments
        """class C { string token = ""; void M() { token = "[|§|]"; } }""",
        """class C { string token = ""; void M() { this.token = "[|§|]"; } }""",
        """class C { string? token; void M() { token ??= "[|§|]"; } }""",
        """class C { void M(Options options) { options.Token = "[|§|]"; } }""",
        """class C { Options M() => new() { Token = "[|§|]" }; }""",
        """class C { Options M(Options options) => options with { Token = "[|§|]" }; }""",
        """class C { object M() => new { token = "[|§|]" }; }""",
        """class C { void M(Dictionary<string, string> values) { values["ApiKey"] = "[|§|]"; } }""",
        """class C { const string ApiKey = "k"; void M(Dictionary<string, string> values) { values[ApiKey] = "[|§|]"; } }""",
        """class C { void M(Dictionary<string, string> values) { values[nameof(Options.Token)] = "[|§|]"; } }""",
        """class C { Dictionary<string, string> M() => new() { { "client_secret", "[|§|]" } }; }""",
        """class C { Dictionary<string, string> M() => new() { ["client_secret"] = "[|§|]" }; }""",
        """class C { void M(string[] tokens) { tokens[0] = "[|§|]"; } }""",

        // Arguments
        """class C { void M() => Connect("host", "[|§|]"); void Connect(string host, string apiKey) { } }""",
        """class C { void M() => Connect(apiKey: "[|§|]", host: "host"); void Connect(string host, string apiKey) { } }""",
        """class C { object M() => new D("[|§|]"); } class D(string secret) { string S => secret; }""",
        """class C : D { C() : base("[|§|]") { } } class D(string secret) { protected string S => secret; }""",
        """class C { void M(Dictionary<string, string> values) => values.Add("x-api-key", "[|§|]"); }""",
        """class C { object M() => new KeyValuePair<string, string>("client_secret", "[|§|]"); }""",
        """class C { (string, string) M() => ("client_secret", "[|§|]"); }""",
        """class C { (string User, string Password) M() => ("admin", "[|§|]"); }""",
        """class C { void M() { (string User, string Password) login = ("admin", "[|§|]"); } }""",
        """class C { Dictionary<string, (string Token, int Id)> tokens = new() { ["a"] = ("[|§|]", 1) }; }""",
        """class C { void M() { var (user, password) = ("admin", "[|§|]"); } }""",
        """class C { void M() { (string user, var password) = ("admin", "[|§|]"); } }""",
        """class C { string user = "", password = ""; void M() { (user, this.password) = ("admin", "[|§|]"); } }""",
        """class C { (string, string) M() => (Name: "x", Token: "[|§|]"); }""",
        """class C { string? M(IConfiguration configuration) => configuration.GetValue("GitHub:Token", "[|§|]"); }""",
        """[Api("id", "[|§|]")] class C { }""",
        """[Api("id", "s", Token = "[|§|]")] class C { }""",
        """[Api("id", secret: "[|§|]")] class C { }""",
        """class C { [TestCase("id", secret: "[|§|]")] void M(string id, string secret) { } }""",
        """class C { [TestCase("id", "s", Token = "[|§|]")] void M(string id, string secret) { } }""",

        """class C { [DefaultValue("[|§|]")] public string ApiKey { get; set; } = ""; }""",
        """class C { [DefaultValue("[|§|]")] string apiKey = ""; }""",
        """class C { void M([DefaultParameterValue("[|§|]")] string apiKey) { } }""",

        // What an option of a command line is given
        """class C { string[] arguments = ["push", "--api-key", "[|§|]", "--verbose"]; }""",
        """class C { string[] arguments = { "push", "-password", "[|§|]" }; }""",
        """class C { void M() => Run(new[] { "--api-key", "[|§|]" }); void Run(string[] arguments) { } }""",
        """class C { List<string> arguments = new() { "--api-key", "[|§|]" }; }""",

        // Comparisons
        """class C { bool M(string token) => token == "[|§|]"; }""",
        """class C { bool M(string token) => "[|§|]" != token; }""",
        """class C { bool M(Options options) => options.Token is "[|§|]"; }""",
        """class C { bool M(Options options) => options is { Token: "x" or "[|§|]" }; }""",
        """class C { int M(string token) => token switch { "[|§|]" => 1, _ => 0 }; }""",
        """class C { int M(string token) { switch (token) { case "[|§|]": return 1; default: return 0; } } }""",
        """class C { bool M(string token) => token.Equals("[|§|]"); }""",
        """class C { bool M(string token) => string.Equals(token, "[|§|]"); }""",
        """class C { bool M(string token) => string.Equals("[|§|]", token, StringComparison.Ordinal); }""",

        """class C { bool M(Dictionary<string, string[]> headers) => headers["X-Api-Key"].FirstOrDefault() == "[|§|]"; }""",
        """class C { bool M(Dictionary<string, object> headers) => headers["X-Api-Key"].ToString() == "[|§|]"; }""",
        """class C { bool M(string extractedApiKey) => "[|§|]".Equals(extractedApiKey); }""",
        """class C { bool M(IConfiguration configuration, string text) => configuration.GetValue<string>("ApiKey") == "[|§|]"; }""",

        // Code that this build leaves out
        """class C { /* token = "[|§|]" */ }""",
        """class C { } // options.ApiKey = "[|§|]";""",
        """class C { } // client.DefaultRequestHeaders.Add("X-Api-Key", "[|§|]");""",
        """class C { /* $secretKey = "[|§|]"; */ void M() { } }""",
        """class C { } // var url = "https://api.example/v1/items?api_key=[|§|]";""",
        "class C {\n#if STORE\n    const string ClientSecret = \"[|§|]\";\n#endif\n}",
        "class C {\n#if PROD\n    const string ApiKey = \"[|§|]\";\n#else\n    const string ApiKey = \"\";\n#endif\n}",

        // What hands the value on
        """class C { string token = ("[|§|]"); }""",
        """class C { string token = "[|§|]"!; }""",
        """class C { string M(IConfiguration configuration) { var token = configuration["Token"] ?? "[|§|]"; return token; } }""",
        """class C { void M(bool live) { var token = live ? "[|§|]" : ""; } }""",
        """class C { void M(int n) { var token = n switch { 1 => "[|§|]", _ => "" }; } }""",
        """class C { string[] passwords = { "[|§|]" }; }""",
        """class C { string[] passwords = new[] { "[|§|]" }; }""",
        """class C { string[] passwords = ["[|§|]"]; }""",
        """class C { List<string> passwords = new() { "[|§|]" }; }""",
        """class C { object M() => new D { Tokens = { "[|§|]" } }; } class D { public List<string> Tokens { get; } = []; }""",
        """class C { string[][] passwords = { new[] { "[|§|]" }, ["[|§|]"] }; }""",
        """class C { byte[] secretKey = Encoding.UTF8.GetBytes("[|§|]"); }""",
        """class C { byte[] M() { var encryptionKey = Convert.FromBase64String("[|§|]"); return encryptionKey; } }""",
        """class C { char[] password = "[|§|]".ToCharArray(); }""",

        // How the value is spelled
        """class C { string token = @"[|§|]"; }""",
        "class C { string token = \"\"\"[|§|]\"\"\"; }",
        """class C { ReadOnlySpan<byte> Token => "[|§|]"u8; }""",
        """class C { string authorization = "Bearer [|§|]"; }""",
        """class C { string token = [|"§" + "§"|]; }""",
        """class C { string token = [|"prefix-" + "§"|]; }""",
        """class C { string token = [|"§" + 1|]; }""",

        // GUIDs, where nothing else is called so
        """class C { const string ApiToken = "[|87d3b504-98d3-47b2-ad28-ad975d818e9d|]"; }""",
        """class C { const string ClientSecret = "[|87D3B504-98D3-47B2-AD28-AD975D818E9D|]"; }""",

        // Passwords that people make up
        """class C { const string ServicePassword = "[|crm.sync.portal#2207|]"; }""",
        """class C { static readonly string APPLICATION_PASSWORD = "[|abc.xyz.mobile!468|]"; }""",
        """class C { const string DbPassword = "[|Wbqsrk94!J4A|]"; }""",
        """class C { object M() => new User { Password = "[|Wbqsrk94!J4A|]" }; class User { public string Password { get; set; } = ""; } }""",

        // Of a program's own means, a digest is a password too.
        """class C { const string RedisPassword = "[|7c6a180b36896a0a8c02787eeafb0e4c|]"; }""",
        """class C { object M() => new MailOptions { Password = "[|7c6a180b36896a0a8c02787eeafb0e4c|]" }; class MailOptions { public string Password { get; set; } = ""; } }""",
        """class C { object M() => new UserServiceOptions { Password = "[|7c6a180b36896a0a8c02787eeafb0e4c|]" }; class UserServiceOptions { public string Password { get; set; } = ""; } }""",
        """class C { string M() => Notify("app", "[|oX99MDwUukwmrfGiEbScNOAzjZn4|]", "1"); string Notify(string appId, string accessToken, string id) => accessToken; }""",

        // Passwords of Google beside mail
        """class C { const string From = "a@acme.net", FromPassword = "[|vsfj xraa kxfw osdh|]"; }""",
        """class C { const string Host = "smtp.gmail.com", Pass = "[|lcxvsauihdmhjtvs|]"; }""",

        // Bytes of a key
        """class C { object M() => new Aes("2015-10", key: Convert.FromBase64String("[|qyamwhs5fWmEZmV3Q4w/HnErm0ckssxcB12xufwtDNe=|]")); class Aes(string id, byte[] key) { byte[] K => id == "" ? [] : key; } }""",
        """class C { Dictionary<string, byte[]> keys = new() { { "2015-09", Convert.FromBase64String("[|bW+y8U3YvDKMObyP6sM1epnAMIrT60MNY+rXPLseT47=|]") } }; }""",
        """class C { Dictionary<string, byte[]> keys = new Dictionary<string, byte[]> { ["2015-09"] = Convert.FromBase64String("[|bW+y8U3YvDKMObyP6sM1epnAMIrT60MNY+rXPLseT47=|]") }; }""",
        """class C { static readonly byte[] Key = Encoding.UTF8.GetBytes("[|q7Ym2hs5fWmEZmV3Q4w8HnErm0ckssxc|]"); }""",

        // Passwords in connections, whatever they look like
        """class C { const string C1 = "Server=10.0.0.6;Database=t;Uid=root;Pwd=[|Bb738291.|];"; }""",
        """class C { const string C1 = "user id=APPUSR;password=[|T73rQ8%pZW52@k$|];DataBase=WD;server=10.0.0.5,1441;"; }""",
        """class C { const string C1 = "Server=db; User Id = shop; Password = [|sunshine|]"; }""",
        """class C { string C1 => "Server=x;User Id=sa;Password='[|3yNevOvFSC6Ib2Xf|]';Encrypt=True"; }""",
        """class C { const string C1 = [|"Server=x;User Id=shop;" + "Password=Rk63zz56"|]; }""",
        """class C { const string C1 = [|"Server=x;User Id=shop;Password=" + "Rk63zz56"|]; }""",
        """class C { string M(string host) => $"Server={host};User Id=shop;Password=[|Rk63zz56|];"; }""",
        """class C { string M(string host) => $"amqps://shop:[|Rk63zz56|]@{host}/shop"; }""",
        """class C { const string C1 = "mongodb+srv://app:[|a8QBcmS8JYooAclH|]@cluster0.ab1cd.mongodb.net/db"; }""",
        """class C { const string C1 = "connects to amqps://svc:[|GO1UczE2Y9Rc|]@rabbit.acme.net/vhost"; }""",
        """class C { const string C1 = "https://jane:[|Rk63zz56|]@acme.net/hook"; }""",
        """class C { const string C1 = "redis://:[|Rk63zz56|]@cache.acme.net:6379"; }""",
        """class C { const string C1 = "Server=db;User Id=sa;Password=[|Passw0rd!|]"; }""",
        """class C { const string C1 = "amqp://guest:[|guest|]@mq.acme.net:5672"; }""",
        """class C { const string C1 = "cache.acme.net:6380,password=[|Rk63zz56|],ssl=True"; }""",

        // Behind its name inside of a longer text
        """class C { const string Url = "https://api.example/v1/items?page=2&api_key=[|§|]"; }""",
        """class C { const string Url = "https://api.example/v1/items?access_token=[|§|]&page=2"; }""",
        """class C { string M(int id) => $"https://api.example/v1/items/{id}?token=[|§|]"; }""",
        """class C { string M(int id) => $"https://api.example/v1/items?token=[|§|]&id={id}"; }""",
        """class C { string M(string host) => "https://" + host + "/items?apikey=[|§|]"; }""",
        """class C { const string Form = "client_secret=[|§|]&grant_type=client_credentials"; }""",
        """class C { const string Body = "{\"user\": \"shop\", \"apiKey\": \"[|§|]\"}"; }""",
        """class C { const string Body = @"{ ""client_secret"" : ""[|§|]"" }"; }""",
        """"class C { const string Body = """{"user":"shop","password":"[|Kr4ken!Pa55|]","Jwt:Key":"[|§|]"}"""; }"""",
        """class C { string M(int id) => $"{{\"id\": {id}, \"token\": \"[|§|]\"}}"; }""",
        """class C { const string Cookie = "theme=dark; auth-token=[|§|]; lang=en"; }""",
        """class C { const string Connection = "Server=db.example;User Id=shop;Password=[|§|];Encrypt=true"; }""",
        """class C { const string Text = "user=shop\npassword=[|§|]\r\nhost=db"; }""",
        """class C { const string Arguments = "push --password=[|§|] --verbose"; }""",
        """class C { const string Header = "\t\"MAC\", token=[|§|], nonce=\"1\""; }""",
        "class C { const string Text = @\"user=shop\npassword=[|§|]\n\"; }",
        "class C { const string Text = \"\"\"user=shop;password=[|§|]\"\"\"; }",
        """class C { const string Url = "https://§.example/?id=§&token=[|§|]&password=[|§|]"; }""",

        // Arguments of formats and templates
        """class C { string M() => string.Format("Server=db.example;User=SA;Password={0}", "[|§|]"); }""",
        """class C { string M() => string.Format("Server={0};Password={1};Timeout=30", "db.example", "[|§|]"); }""",
        """class C { string M(IFormatProvider invariant) => string.Format(invariant, "?id={0:N}&password={1}", 1, "[|§|]"); }""",
        """class C { StringBuilder M(StringBuilder text) => text.AppendFormat("?id={0}&password={1}", 1, "[|§|]"); }""",
        """class C { string M(string host) => string.Format($"https://{host}/?id={{0}}&password={{1}}", 1, "[|§|]"); }""",
        """class C { void M() => Log("Signed in with {Token}", "[|§|]"); void Log(string message, params object[] values) { } }""",
        """class C { void M() => Log("{User} has token {Value}", "admin", "[|§|]"); void Log(string message, params object[] values) { } }""",
        """class C { void M(Dictionary<string, string> values, string name) => values[$"{name}:ApiKey"] = "[|§|]"; }""",
    ];

    public static TheoryData<string> Others =>
    [
        // The name says something else.
        """class C { const string Id = "§"; }""",
        """class C { string M() => string.Format("Server=db.example;Password=;Id={0}", "§"); }""",
        """class C { string M() => string.Format("Server={0};Password={1};Timeout=30", "§", "x"); }""",
        """class C { string M(IFormatProvider invariant) => string.Format(invariant, "?id={0:N}&password={1}", "§", "x"); }""",
        """class C { StringBuilder M(StringBuilder text) => text.AppendFormat("?password={0}&id={1}", 1, "§"); }""",
        """class C { string M(string host) => string.Format($"https://{host}/?id={{0}}&password={{1}}", "§", "x"); }""",
        """class C { void M() => Log("Signed in with {Id}", "§"); void Log(string message, params object[] values) { } }""",
        """class C { void M() => Log("{User} has token {Value}", "§", "x"); void Log(string message, params object[] values) { } }""",
        """class C { void M(Dictionary<string, string> values, string name) => values[$"{name}:Id"] = "§"; }""",
        """class C { const string ClientId = "§"; }""",
        """class C { const string CommitSha = "§"; }""",
        """class C { const string PasswordHash = "§"; }""",
        """class C { const string PepperHash = "§"; }""",
        """class C { const string HashOfApi = "d40cca85f0f54f30445a3577e18a0a5a"; const string FileHash = "d40cca85f0f54f30445a3577e18a0a5a"; }""",
        """class C { const string ApiHash = "v2-of-all-routes"; const string Pepper = "Black pepper, 2 spoons"; }""",
        """class C { [DefaultValue("§")] public string Station { get; set; } = ""; }""",
        """class C { [Description("§")] public string ApiKey { get; set; } = ""; }""",
        """class C { string[] arguments = ["--file", "§", "--api-key", "x", "§"]; }""",
        """class C { string[] names = ["api-key", "§"]; }""",
        """class C { string[] options = ["--api-key", "--token"]; }""",
        """class C { const string PublicKeyToken = "§"; }""",
        """class C { const string ETag = "§"; }""",
        """class C { string continuationToken = "§"; }""",
        """class C { string nextPageToken = "§"; }""",
        """class C { string csrfToken = "§"; }""",
        """class C { string key = "a9F3kQz81LmX0vB7"; }""",
        """class C { string cacheKey = "¤"; }""",
        """class C { string partition_key = "¤"; }""",
        """class C { string siteKey = "¤"; }""",
        """class C { const string TranslationKey = "¤"; }""",
        """class C { void M(Dictionary<string, int> sizes) => sizes.Add("¤", 1); }""",
        """class C { int M(Dictionary<string, int> sizes) => sizes["¤"]; }""",
        """class C { void M() => Get("¤"); string Get(string key) => key; }""",
        """class C { const string Url = "https://api.weather.example/data?key=a9F3kQz81LmX0vB7"; }""",
        """class C { const string Url = "https://login.example/callback?code=§"; }""",
        """class C { const string Url = "https://shop.azurewebsites.net/api/orders?state=§"; }""",
        """class C { void M(Dictionary<string, string> credentials) => credentials.Add("ClientId", "§"); }""",
        """class C { void M(Dictionary<string, string> keysOfCache) => keysOfCache.Add("Orders", "§"); }""",
        """class C { void M(Dictionary<string, string> tokens) => tokens.Add("§", "x"); }""",
        """class C { const string appId = "¤"; }""",
        """class C { const string Code = "¢"; const string Key = "¢"; const string CacheKey = "¢"; }""",
        """class C { Dictionary<string, string> credentials = new() { ["ClientId"] = "¤" }; }""",
        """class C { string M(IConfiguration configuration) => configuration["Weather:Station"] ?? "¤"; }""",
        """class C { string M(IConfiguration configuration) { var x = configuration["X:Id"]; if (string.IsNullOrEmpty(x)) x = "§"; return x; } }""",
        """class C { string M(IConfiguration configuration) { var x = configuration["X:Token"]; if (x == null) { } var y = "§"; return x + y; } }""",
        """class C { string? M(string what) => what switch { "client_id" => "¤", "client_secret" => null, _ => null }; }""",
        """class C { string? M(string what) { switch (what) { case "user": return "§"; case "password": return "x"; default: return null; } } }""",
        """class C { bool M(Dictionary<string, object> headers) => headers["X-Request"].ToString() == "¤"; }""",
        """class C { bool M(string id) => "§".Equals(id); }""",
        """class C { bool M(string token) => token.GetHashCode().ToString() == "§"; }""",
        """class C { Dictionary<string, string> M() => new() { { "id", "§" } }; }""",
        """class C { void M() => Open("§"); void Open(string path) { } }""",
        """class C { void M(string token) => Open(token, "§"); void Open(string token, string path) { } }""",
        """class C { bool M(string id) => id == "§"; }""",
        """class C { void M() { var (id, password) = ("§", "x"); } }""",
        """class C { (string Id, string Password) M() => ("§", "x"); }""",
        """class C { void M() { var (password, (id, other)) = ("x", ("§", "y")); } }""",
        """[assembly: System.Reflection.AssemblyMetadata("Commit", "§")]""",

        // What an attribute gives to a test is data.
        """class C { [TestCase("id", "§")] void M(string id, string text) { } }""",
        """class C { [TestCaseAttribute("id", "§")] void M(string id, string text) { } }""",

        // The value has no name, or is only a part of it.
        """class C { void M() => Console.WriteLine("§"); }""",
        """class C { string M() => nameof(Options.Token) + " is missing, see §"; }""",
        """class C { Func<string> GetToken => () => "§"; }""",
        """class C { string token = ""; void M() { token += "§"; } }""",
        """class C { string M(string token) => token.Replace("§", ""); }""",
        """class C { string token = "see https://host/§"; }""",
        """class C { string token = "{\"value\":\"§\"}"; }""",
        """class C { string M(string token) => $"§{token}"; }""",
        """class C { /* id = "§" */ }""",
        """class C { } // the token is "§", as documentation has it""",
        "class C {\n#if DEBUG_ONLY\n    const string ClientSecret = \"x\";\n#endif\n#if STORE\n    const string ClientId = \"§\";\n#endif\n}",
        "class C {\n#if LOCAL\n    const string ClientSecret = \"§\";\n#endif\n}",
        "class C { /// <summary>var token = \"§\"</summary>\n int I; }",

        // An API authenticates with the value: another rule says so.
        """class C { void M(System.Net.Http.HttpClient http) => http.DefaultRequestHeaders.Add("X-Api-Key", "§"); }""",
        """class C { object M() => new System.Net.NetworkCredential("user", "§"); }""",
        """class C { const string ApiKey = "§"; void M(System.Net.Http.HttpClient http) => http.DefaultRequestHeaders.Add("X-Api-Key", ApiKey); }""",

        // The value is no secret.
        """class C { const string TokenKey = "GitHub:Token"; }""",
        """class C { const string Token = "X-Access-Token"; }""",
        """class C { const string Secret = "prod/api/github-token"; }""",
        """class C { const string ApiKey = "YOUR_API_KEY_GOES_HERE"; }""",
        """class C { const string ApiKey = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; }""",
        """class C { const string ApiKey = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"; }""",
        """class C { const string ApiKey = "00000000-0000-0000-0000-000000000001"; }""",
        """class C { const string ClientId = "87d3b504-98d3-47b2-ad28-ad975d818e9d"; }""",
        """class C { const string TenantId = "87d3b504-98d3-47b2-ad28-ad975d818e9d"; }""",
        """class C { const string InstrumentationKey = "87d3b504-98d3-47b2-ad28-ad975d818e9d"; }""",
        """class C { const string ApiKeyId = "87d3b504-98d3-47b2-ad28-ad975d818e9d"; }""",
        """class C { const string Token = "87d3b504-98d3-47b2-ad28-ad975d818e9d"; }""",
        """class C { const string ResetPassword = "87d3b504-98d3-47b2-ad28-ad975d818e9d"; }""",
        """[System.Runtime.InteropServices.Guid("87d3b504-98d3-47b2-ad28-ad975d818e9d")] class C { }""",

        // Passwords that open nothing, or that everybody knows
        """class C { const string Password = "Passw0rd!"; }""",
        """class C { const string Password = "Summer/Winter.24"; }""",
        """class C { const string PasswordPattern = "abc.xyz.mobile!468"; }""",
        """class C { const string Name = "abc.xyz.mobile!468"; }""",
        """class C { const string Password = "{0}.xyz.mobile!468"; }""",
        """class C { const string ConfirmPassword = "Input_ConfirmPassword1"; }""",

        // The digest of a first user's password, and a hash that says so
        """class C { object M() => new User { LoginPwd = "7C6A180B36896A0A8C02787EEAFB0E4C" }; class User { public string LoginPwd { get; set; } = ""; } }""",
        """class C { object M() => new List<SysUser> { new() { Password = "7c6a180b36896a0a8c02787eeafb0e4c" } }; class SysUser { public string Password { get; set; } = ""; } }""",
        """class C { void M(Account admin) { admin.Password = "XohImNooBHFR0OVvjcYpJ3NgPQ1qq73WKhHvch0VQtg="; } class Account { public string Password { get; set; } = ""; } }""",
        """class C { object M() => new Member("jane", "7c6a180b36896a0a8c02787eeafb0e4c"); record Member(string Name, string Password); }""",
        """class C { const string AdminPassword = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"; }""",
        """class C { const string AdminPassword = "AQAAAAEAACcQAAAAEJxW6ph5Mm5Pz8GgiULbPgzG37mj9gx7Qd=="; }""",

        // A name that WeChat gives to a user
        """class C { string M() => Notify("app", "oX99MDwUukwmrfGiEbScNOAzjZn4", "1"); string Notify(string appId, string accessToken, string openId) => accessToken; }""",

        // What is short, and what stands beside no mail, is no password of Google
        """class C { const string Password = "vsfj xraa kxfw osdh"; }""",
        """class C { const string Mail = "a@acme.net", Password = "this that when then"; }""",

        // No bytes of a key
        """class C { byte[] Salt = Convert.FromBase64String("qyamwhs5fWmEZmV3Q4w/HnErm0ckssxcB12xufwtDNe="); }""",
        """class C { byte[] PublicKey = Convert.FromBase64String("qyamwhs5fWmEZmV3Q4w/HnErm0ckssxcB12xufwtDNe="); }""",
        """class C { byte[] key = Convert.FromBase64String("qyamwhs5fWmEZmV3Q4w/"); }""",
        """class C { string M(Dictionary<string, string> values, string key) => values["qyamwhs5fWmEZmV3Q4w/HnErm0ckssxcB12xufwtDNe="]; }""",

        // Connections without a password that matters
        """class C { const string Connection = "Server=db;Integrated Security=true"; }""",
        """class C { const string Connection = "Server=db;User Id=shop;Password={0}"; }""",
        """class C { const string Connection = "Server=db;User Id=shop;Password=<password>"; }""",
        """class C { string M(string password) => $"Server=db;User Id=shop;Password={password}"; }""",
        """class C { string M(string password) => $"amqp://shop:{password}@mq"; }""",
        """class C { const string Address = "https://user:password@acme.net"; }""",
        """class C { const string Connection = "Server=localhost;User Id=sa;Password=Passw0rd!"; }""",
        """class C { const string Address = "amqp://guest:guest@localhost:5672"; }""",
        """class C { const string Address = "amqp://shop:Rk63zz56@localhost:5672"; }""",
        """class C { const string Address = "git@github.com:acme/shop.git"; }""",
        """class C { const string Text = "password=Rk63zz56"; }""",
        """class C { const string Sql = "UPDATE Users SET Password='Rk63zz56' WHERE Id=1;"; }""",
        """class C { object M() => new System.Data.Common.DbConnectionStringBuilder { ConnectionString = "Server=db;User Id=shop;Password=Rk63zz56" }; }""",
        """class C { const string Password = "Please enter your password"; }""",
        """class C { const string Password = "PasswordRequiresNonAlphanumeric"; }""",
        """class C { const string Token = "System.IdentityModel.Tokens.Jwt"; }""",
        """class C { const string Token = "b77a5c561934e089"; }""",
        """class C { const string Token = "urn:ietf:params:oauth:token-type:access_token"; }""",
        """class C { const string Password = "p4ssW0rd"; }""",

        // What stands after a name inside of a longer text is another thing, or goes on with what is not known.
        """class C { const string Url = "https://api.example/v1/items?id=§"; }""",
        """class C { const string Url = "https://api.example/v1/items?nextPageToken=§"; }""",
        """class C { const string Url = "https://api.example/v1/items?_csrf_token=§"; }""",
        """class C { const string Url = "https://api.example/v1/items?api_key=YOUR_API_KEY_GOES_HERE"; }""",
        """class C { const string Url = "https://api.example/v1/items?api_key="; }""",
        """class C { string M(string key) => $"https://api.example/v1/items?api_key={key}&id=§"; }""",
        """class C { const string Body = "{\"id\": \"§\", \"etag\": \"§\"}"; }""",
        """class C { const string Body = "{\"password\": \"string\", \"apiKey\": \"your-api-key-goes-here-1\", \"Password\": \"Password123\"}"; }""",
        """class C { string M(string key) => $"{{\"apiKey\": \"{key}\", \"id\": \"§\"}}"; }""",
        """class C { string M(bool isKey) => isKey ? "apiKey" : "§"; }""",
        """class C { string M(bool isKey) => isKey ? @"apiKey" :@"§"; }""",
        """class C { string M(string key) => $"https://api.example/v1/items?api_key=§{key}"; }""",
        """class C { string M(string key) => string.Format("https://api.example/v1/items?api_key=§{0}", key); }""",
        """class C { const string Url = "https://api.example/v1/items?api_key=§\u0041"; }""",
        """class C { const string Name = "Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"; }""",
        """class C { const string Text = "the token is §"; }""",
        """class C { const string Text = "token==§"; }""",
        "class C { /* see https://api.example/v1/items?api_key=§ */ }",
        "class C { void M(string §) { string token; token=§; } }",

        // Its connection is another rule's.
        """class C { const string Connection = "Server=db.example;Token=§"; }""",

        // What opens a server on the same machine is a developer's
        """class C { const string Connection = "Server=localhost;User Id=shop;Password=§;Encrypt=true"; }""",
        """class C { const string Host = "127.0.0.1"; const string Connection = "Server=" + Host + ";User Id=shop;Password=§"; }""",
        """class C { string M() => string.Format("Server={0};Password={1};Timeout=30", "localhost", "§"); }""",
        """class C { } // const string C1 = "Server=localhost;User Id=shop;Pwd=Rk63zz56";""",
        """class C { } // options.Password = "your-Passw0rd!";""",
        """class C { } // see "Server=db;User Id=shop;Pwd={0}" and "amqp://user:password@host".""",
    ];

    public static TheoryData<string, string> Messages => new()
    {
        { """class C { const string TmdbApiKey = "{|#0:§|}"; }""", "This looks like an API key in production code (no environment guard): 'TmdbApiKey' names one and the value looks random; read it from configuration instead" },
        { """class C { string M() => Get(["client_secret"], "x"); string Get(string[] names, string password) => password == "{|#0:§|}" ? names[0] : ""; }""", "This looks like a password in production code (no environment guard): 'password' names one and the value looks random; read it from configuration instead" },
        { """class C { string M() => string.Format("Server=db.example;User=SA;Password={0}", "{|#0:§|}"); }""", "This looks like a password in production code (no environment guard): 'Password' names one and the value looks random; read it from configuration instead" },
        { """class C { void M(Dictionary<string, string> values) => values.Add("kd83hGs9xToken", "{|#0:§|}"); }""", "This looks like a token in production code (no environment guard): it is named as one and the value looks random; read it from configuration instead" },
        { """class C { const string Url = "https://api.example/?api_key={|#0:§|}"; }""", "This looks like an API key in production code (no environment guard): 'api_key' names one and the value looks random; read it from configuration instead" },
        { """class C { bool M(Dictionary<string, string> values) => values["X-Api-Key"] == "{|#0:§|}"; }""", "This looks like an API key in production code (no environment guard): 'X-Api-Key' names one and the value looks random; read it from configuration instead" },
        { """class C { } // options.ApiKey = "{|#0:§|}";""", "This looks like an API key in a comment: 'ApiKey' names one and the value looks random; delete it here" },
        { """class C { } // options.Password = "{|#0:Wbqsrk94!J4A|}";""", "This looks like a password in a comment: 'Password' names one and the value looks like one; delete it here" },
        { """class C { } // const string C1 = "Server=db;User Id=shop;Pwd={|#0:Rk63zz56|}";""", "This looks like a password in a comment: a connection string has it; delete it here" },
        { "class C {\n#if STORE\n    const string C1 = \"amqp://shop:{|#0:Rk63zz56|}@mq\";\n#endif\n}", "This looks like a password in inactive code: it is in an address, after the name of a user; delete it here" },
        { "class C {\n#if STORE\n    const string ApiKey = \"{|#0:§|}\";\n#endif\n}", "This looks like an API key in inactive code: 'ApiKey' names one and the value looks random; delete it here" },
        { """class C { const string C1 = "Server=db;User Id=shop;Pwd={|#0:Rk63zz56|}"; }""", "This looks like a password in production code (no environment guard): a connection string has it; read it from configuration instead" },
        { """class C { const string C1 = "Server=db;User Id=sa;Pwd={|#0:Passw0rd!|}"; }""", "This looks like a password in production code (no environment guard): a connection string has it, and everybody knows it; read it from configuration instead" },
        { """class C { const string C1 = "amqp://shop:{|#0:Rk63zz56|}@mq"; }""", "This looks like a password in production code (no environment guard): it is in an address, after the name of a user; read it from configuration instead" },
        { """class C { const string C1 = "amqp://guest:{|#0:guest|}@mq"; }""", "This looks like a password in production code (no environment guard): it is in an address, after the name of a user, and everybody knows it; read it from configuration instead" },
        { """class C { const string Body = @"{ ""password"": ""{|#0:Wbqsrk94!J4A|}"" }"; }""", "This looks like a password in production code (no environment guard): 'password' names one and the value looks like one; read it from configuration instead" },
        { """class C { const string Password = "{|#0:Wbqsrk94!J4A|}"; }""", "This looks like a password in production code (no environment guard): 'Password' names one and the value looks like one; read it from configuration instead" },
        { """class C { const string ApiToken = "{|#0:87d3b504-98d3-47b2-ad28-ad975d818e9d|}"; }""", "This looks like an API token in production code (no environment guard): 'ApiToken' names one; read it from configuration instead" },
        { """class C { Dictionary<string, string> M() => new() { ["client_secret"] = "{|#0:§|}" }; }""", "This looks like a client secret in production code (no environment guard): 'client_secret' names one and the value looks random; read it from configuration instead" },
    };

    public static TheoryData<string, string, bool> Contexts => new()
    {
        // Settings of the project; settings of the file; whether a value is reported
        { "", "", true },
        { "TokenAnalyzersStage = development", "", false },
        { "IsTestProject = true", "", false },
        { "IsTestProject = true", "token_analyzers.stage = production", true },
        { "", "token_analyzers.stage = development", false },
        { "TokenAnalyzersActor = user", "", true },
        { "", "generated_code = true", false },
    };

    /// <summary>Formats whose tokens are told by their format: reported so elsewhere, or never.</summary>
    public static TheoryData<string> KnownFormats => ["github-pat-classic", "dbt-service-token", "stripe-publishable-live", "google-api-key"];

    [Theory, MemberData(nameof(Named))]
    public Task A_random_value_whose_name_says_secret_is_reported(string source) =>
        Test(source.Replace("[|", "{|TKN1006:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal)).RunAsync();

    [Theory, MemberData(nameof(Others))]
    public Task Other_values_are_not(string source) => Test(source).RunAsync();

    [Theory, MemberData(nameof(Messages))]
    public Task The_message_names_the_name_and_not_the_value(string source, string message)
    {
        var test = Test(source);
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("TKN1006", DiagnosticSeverity.Info).WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }

    [Theory, MemberData(nameof(KnownFormats))]
    public Task A_value_of_a_known_format_is_left_to_its_format(string format) =>
        Test("class C { string token = \"§\"; string url = \"https://api.example/?token=§\"; }".Replace("§", Tokens.Of(format), StringComparison.Ordinal)).RunAsync();

    [Fact]
    public Task A_secret_beside_a_token_of_a_known_format_is_reported() =>
        Test("class C { string url = \"https://api.example/?token=†&password={|TKN1006:§|}\"; }".Replace("†", Tokens.Of("github-pat-classic"), StringComparison.Ordinal)).RunAsync();

    [Fact]
    public Task A_token_in_base64_is_left_to_its_format() =>
        Test($"class C {{ string token = \"{Convert.ToBase64String(Encoding.ASCII.GetBytes(Tokens.Of("dbt-user-token")))}\"; }}").RunAsync();

    [Fact]
    public Task A_value_of_a_format_of_the_team_is_left_to_it()
    {
        var test = Test("class C { string token = \"acme_§\"; string password = \"{|TKN1006:§|}\"; }");
        test.TestState.AdditionalFiles.Add(("TokenFormats.txt", "Acme deploy token | service | acme_[A-Za-z0-9]{40} | Acme:DeployToken"));
        return test.RunAsync();
    }

    [Theory, MemberData(nameof(Contexts))]
    public Task It_is_reported_in_production(string project, string file, bool isReported)
    {
        var test = Test(isReported ? "class C { string token = \"{|TKN1006:§|}\"; }" : "class C { string token = \"§\"; }");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{(project.Length > 0 ? "build_property." + project : "")}\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{file}\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("environment.IsDevelopment()", false)]
    [InlineData("environment.IsProduction()", true)]
    public Task A_guard_decides(string guard, bool isReported) => Test($$"""
        using Microsoft.Extensions.Hosting;
        class C
        {
            void M(IHostEnvironment environment, Options options)
            {
                if ({{guard}}) options.Token = "{{(isReported ? "{|TKN1006:§|}" : "§")}}";
            }
        }
        """).RunAsync();

    [Theory]
    [InlineData("net8.0|net472", 0)]
    [InlineData("net8.0|netstandard2.0", 1)]
    [InlineData("", 1)]
    public async Task What_another_framework_of_the_project_compiles_is_left_to_its_compilation(string frameworks, int reported) => Assert.Equal(
        reported,
        (await Diagnostics.OfAsync(
            Filled("class C {\n#if NET472\n    const string ApiKey = \"§\";\n#endif\n}"),
            [$"_TokenAnalyzersFrameworks = {frameworks}"],
            new NamedSecretAnalyzer())).Length);

    private static string Filled(string source) => source
        .Replace("§", RandomValues.Secret(), StringComparison.Ordinal)
        .Replace("¤", RandomValues.Of(RandomValues.Base62, 44, seed: 1), StringComparison.Ordinal)
        .Replace("¢", "JEDNhd11zZ", StringComparison.Ordinal);

    private static Verify Test(string source)
    {
        var test = new Verify { TestCode = Filled(source) };
        test.TestState.Sources.Add(
            """
            global using System;
            global using System.Collections.Generic;
            global using System.ComponentModel;
            global using System.Linq;
            global using System.Runtime.InteropServices;
            global using System.Text;
            global using Microsoft.Extensions.Configuration;

            public record Options { public string Token { get; set; } = ""; }
            public sealed class TestCaseAttribute(string id, string secret) : Attribute { public string Token { get; set; } = id + secret; }
            public sealed class ApiAttribute(string id, string secret) : Attribute { public string Token { get; set; } = id + secret; }
            """);
        return test;
    }
}
