using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Tests.Silence;

/// <summary>Shapes that look like secrets to other tools and are none: no rule says anything of them.</summary>
public sealed class SilentShapesTests
{
    public static TheoryData<string> NamesAndKeys =>
    [
        """const string AccessTokenHeader = "X-Access-Token";""",
        """const string TokenKey = "GitHub:Token";""",
        """string secretName = "prod/api/github-token";""",
        """const string PatPrefix = "ghp_";""",
        """public const string TokenEndpoint = "https://host/oauth2/token";""",
        """const string ClientId = "6f9619ff-8b86-d011-b42d-00cf4fc964ff";""",
        """const string Scope = "api://6f9619ff-8b86-d011-b42d-00cf4fc964ff/.default";""",
        """[JsonPropertyName("access_token")] public string? AccessToken { get; set; }""",
        """string? M() => Environment.GetEnvironmentVariable("GITHUB_TOKEN");""",
        """string? M() => configuration["Slack:BotToken"];""",
        """const string ApiToken = "ApiToken"; string M() => nameof(ApiToken);""",
        """Claim M() => new("token_type", "Bearer");""",
        """Settings M() => new() { TokenType = "Bearer" };""",
        """const string PasswordKey = "Smtp:Password"; string? M() => configuration[PasswordKey];""",
        """const string SecretId = "projects/shop/secrets/payment-key/versions/latest";""",
        """const string ProfileId = "default-token-profile-2";""",
    ];

    public static TheoryData<string> NotCredentials =>
    [
        """const string Reference = "System.Xml, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";""",
        """const string ConnectionString = "InstrumentationKey=6f9619ff-8b86-d011-b42d-00cf4fc964ff";""",
        """[Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff")] interface IApi { }""",
        """Guid M() => new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff");""",
        """Guid M() => Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff");""",
        """const string CommitSha = "§hex§";""",
        """const string ETag = "\"§hex§\"";""",
        """const string Integrity = "sha384-§secret§§secret§";""",
        """const string Checksum = "§hex§";""",
        """void M(CancellationToken cancellationToken) { }""",
        """bool M(SyntaxToken syntaxToken) => syntaxToken.Text == "identifier";""",
        """string continuationToken = "§secret§";""",
        """string nextPageToken = "§secret§";""",
        """const string AntiforgeryToken = "__RequestVerificationToken";""",
        """string csrfToken = "§secret§";""",
        """const string CaptchaSiteKey = "§secret§";""",
        """const string RecaptchaSiteKey = "§captcha§";""",
        """const string Recaptcha = "<div class='g-recaptcha' data-sitekey='§captcha§'></div>";""",
        """Dictionary<string, string> M() => new() { ["Recaptcha:SiteKey"] = "§captcha§" };""",
        """bool M(string token) => token is "eyJhbGciOiJub25lIn0";""",
        """const string TokenOfTheSample = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ." + "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";""",
        """const string PublishableKey = "§publishable§";""",
        """const string StripeToken = "§publishable§";""",
        """const string BranchApiKey = "§branch§";""",
        """const string FirebaseApiKey = "§google§"; const string FirebaseAuthDomain = "shop.firebaseapp.com";""",
        """object M() => new { authDomain = "shop.firebaseapp.com", apiKey = "§google§", projectId = "shop" };""",
        """const string Jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ." + "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";""",
        """const string AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";""",
        """const string Token = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@+";""",
        """const string SecretAlphabet = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";""",
        """const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";""",
        """static readonly Regex Token = new(@"ghp_[A-Za-z0-9]{36}");""",
        """const string TokenPattern = "^glpat-[0-9a-zA-Z_-]{20}$";""",
        """const string TokenFormat = "{0}.{1}.{2}";""",
        """const string Certificate = "-----BEGIN CERTIFICATE-----\n§secret§\n-----END CERTIFICATE-----";""",
        """const string PublicKey = "-----BEGIN PUBLIC KEY-----\n§secret§\n-----END PUBLIC KEY-----";""",
        """void M(IMigration migration) => migration.HasData(new Settings { ConcurrencyStamp = "6f9619ff-8b86-d011-b42d-00cf4fc964ff", PasswordHash = "AQAAAAIAAYagAAAAE§secret§==" });""",
        """void M(IMigration migration) => migration.Property("PasswordHash", "AQAAAAIAAYagAAAAE§secret§==");""",
        """const string PasswordRequired = "Please enter your password2";""",
        """const string Resource = "Strings.Login_Password_Label2";""",
        "/// <summary>The token, such as <c>token = \"abc\"</c>.</summary>\nstring Token => value;",
    ];

    public static TheoryData<string> Files =>
    [
        """[assembly: InternalsVisibleTo("Api.Tests, PublicKey=0024000004800000940000000602000000240000525341310004000001000100§hex§§hex§")]""",
        """[assembly: AssemblyMetadata("CommitHash", "§hex§")]""",
        """[assembly: AssemblyInformationalVersion("1.2.3+§hex§")]""",
        """[System.CodeDom.Compiler.GeneratedCode("Tool", "1.0.0+§hex§")] sealed class Generated { }""",
    ];

    public static TheoryData<string> Placeholders =>
    [
        """string token = "<your-token>";""",
        """const string ApiKey = "YOUR_API_KEY";""",
        """const string Password = "changeme";""",
        """const string Password = "xxxxxxxx";""",
        """const string Password = "***";""",
        """string token = "${GITHUB_TOKEN}";""",
        """string token = "$(Token)";""",
        """string token = "{{token}}";""",
        """string token = "#{Token}#";""",
        """string token = "%TOKEN%";""",
        """string token = "@Microsoft.KeyVault(SecretUri=https://vault.vault.azure.net/secrets/token/)";""",
        """string token = "ENC[AES256_GCM,data:§secret§,iv:§secret§,tag:abc,type:str]";""",
        """string token = "op://vault/github/token2";""",
        """string token = "secret://vault/github/token2";""",
        """const string AccessKey = "AKIA" + "IOSFODNN7EXAMPLE";""",
        """const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";""",
        """const string ApiKey = "0123456789abcdef0123456789abcdef";""",
        """const string ApiKey = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";""",
        $"""const string Token = "ghp_{new string('x', 36)}";""",
        """const string Token = "dbtu_YOUR_TOKEN_GOES_HERE_PLEASE_REPLACE";""",
    ];

    public static TheoryData<string> Flows =>
    [
        """string M(IEnumerable<string> parts) { var token = ""; foreach (var next in parts) token += next; return token; }""",
        """string M() { var t = "a"; Fill(ref t); return t; } static void Fill(ref string text) => text = text.Trim();""",
        """NetworkCredential M() => new("user1", GetPassword()); string GetPassword() => value;""",
        """NetworkCredential M() => new("Service#Account1", value);""",
        """PackageSource M() => new("https://host/index.json") { Credentials = new("Feed", "any1", value, isPasswordClearText: true) };""",
        """const string Sql = "UPDATE Users SET password=@p WHERE Id=@id";""",
        """const string Sql = "SELECT * FROM Users WHERE password = :p AND token = ?";""",
        """string M() => string.Format("Server=host;User Id=app;Password={0}", value);""",
        """const string Url = "amqp://admin:admin@localhost:5672";""",
        """void M() => logger.LogInformation("Retrying, token={Token}", value.Length);""",
        """string M() => "https://host/api?access_token=" + value;""",
        """string M() => $"https://host/api?api_key={value}";""",
        """bool M(string scheme) => scheme == "Bearer";""",
        """bool M(string tokenType) => tokenType is "urn:ietf:params:oauth:token-type:access_token" or "urn:ietf:params:oauth:token-type:jwt";""",
        """void M() => http.DefaultRequestHeaders.Authorization = new("Bearer", value);""",
        """void M() => http.DefaultRequestHeaders.Add("X-Api-Key", configuration["Service:ApiKey"]);""",
    ];

    [Theory, MemberData(nameof(NamesAndKeys))]
    public Task Names_and_keys(string members) => Nothing(Shapes.OfMembers(members));

    [Theory, MemberData(nameof(NotCredentials))]
    public Task What_is_no_credential(string members) => Nothing(Shapes.OfMembers(members));

    [Theory, MemberData(nameof(Files))]
    public Task Attributes_of_assemblies_and_of_generated_code(string declarations) => Nothing(Shapes.OfFile(declarations));

    [Theory, MemberData(nameof(Placeholders))]
    public Task Placeholders_and_samples(string members) => Nothing(Shapes.OfMembers(members));

    [Theory, MemberData(nameof(Flows))]
    public Task What_is_read_or_put_together(string members) => Nothing(Shapes.OfMembers(members));

    // In two parts, so that no whole value stands here.
    [Theory]
    [InlineData("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6", "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")]
    [InlineData("C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2n", "Q9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==")]
    public Task Keys_of_emulators(string first, string second) => Nothing(Shapes.OfMembers($"const string AccountKey = \"{first}{second}\";"));

    [Theory]
    [InlineData("void M(IHostEnvironment environment) { if (environment.IsDevelopment()) Use(\"§token§\"); } void Use(string token) { }")]
    [InlineData("\n#if DEBUG\nstring Token => \"§token§\";\n#endif\n")]
    [InlineData("void M(IHostEnvironment environment, Settings settings) { if (!environment.IsDevelopment()) return; settings.Token = \"§secret§\"; }")]
    public async Task Development_code_has_suggestions_at_most(string members) =>
        Assert.DoesNotContain(await Shapes.OfMembers(members), diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);

    private static async Task Nothing(Task<ImmutableArray<Diagnostic>> diagnostics) => Assert.Empty(await diagnostics);
}
