using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>Keys that make a value of no known format a secret, and others. Names are judged as in code.</summary>
public sealed class ConfigurationSecretsTests
{
    [Theory]
    [InlineData("Bearer")]
    [InlineData("Passcode")]
    [InlineData("ApiKeys")]
    [InlineData("WebhookKey")]
    [InlineData("HmacKey")]
    [InlineData("TokenForGitHub")]
    [InlineData("ClientSecretValue")]
    [InlineData("githubtoken")]
    [InlineData("Password2")]
    public Task A_value_of_these_is_reported(string key) => new FileVerifier().VerifyAsync(
        "appsettings.json",
        $$"""{ "{{key}}": "⟦«secret»⟧" }""",
        $"TKN3002: Value of '{key}' in a configuration file (every environment reads it); keep it out of the repository");

    [Theory]
    [InlineData("SyncToken")]
    [InlineData("CursorToken")]
    [InlineData("IdempotencyToken")]
    [InlineData("HashedPassword")]
    [InlineData("EncryptedPassword")]
    [InlineData("TokenExample")]
    [InlineData("PublicKey")]
    [InlineData("secrets")]
    [InlineData("TokenEndpoint")]
    public Task A_value_of_these_is_not(string key) => new FileVerifier().VerifyAsync("appsettings.json", $$"""{ "{{key}}": "«secret»" }""");

    [Fact]
    public Task The_section_is_a_part_of_the_name_of_a_key() => new FileVerifier().VerifyAsync(
        "appsettings.json",
        """
        {
          "Jwt": { "Key": "⟦«secret»⟧", "Issuer": "https://localhost:7001" },
          "OpenAI": { "Key": "⟦«secret»⟧" },
          "CosmosDb": { "PrimaryKey": "⟦«secret»⟧", "name": "orders" },
          "Smtp": { "Pass": "⟦«secret»⟧" },
          "Cache": { "Key": "«secret»" },
          "Jwt2": { "Key": "orders-of-the-shop" },
          "OpenAI2": { "Key": "p4ssW0rd!" },
          "Pairs": [{ "Key": "«secret»", "Value": "1" }, { "Value": "1", "Key": "«secret»" }],
        }
        """,
        Reported("Jwt:Key"),
        Reported("OpenAI:Key"),
        Reported("CosmosDb:PrimaryKey"),
        Reported("Smtp:Pass"));

    [Fact]
    public Task A_phrase_is_a_key_to_sign_with() => new FileVerifier().VerifyAsync(
        "appsettings.json",
        """
        {
          "Jwt": { "Key": "⟦ThisIsTheKeyOfOurJwtTokens⟧" },
          "JwtSettings": { "SecurityKey": "⟦super secret unguessable key⟧" },
          "Tokens": { "SigningKey": "⟦superSecretKey@345⟧" },
          "A": { "EncryptionKey": "orders-of-the-shop" },
          "B": { "EncryptionKey": "certificates/signing.pem" },
          "C": { "SigningKey": "put your signing key here", "DecryptionKey": "AutoGenerate,IsolateApps" },
          "D": { "SecretKey": "ChangeThisSecretKey" },
          "E": { "SecretKey": "SecretKeyName" },
          "F": { "ApiKey": "ThisIsTheKeyOfOurApi" },
        }
        """,
        Reported("Jwt:Key"),
        Reported("JwtSettings:SecurityKey"),
        Reported("Tokens:SigningKey"));

    private static string Reported(string key) =>
        $"TKN3002: Value of '{key}' in a configuration file (every environment reads it); keep it out of the repository";

    // A value of a known format is what the format says, whatever its key is called. "¤" stands for a token of the format.
    [Theory]
    [InlineData("stripe-publishable-live", """{ "Stripe": { "ApiKey": "¤" } }""")]
    [InlineData("mapbox-public", """{ "Mapbox": { "AccessToken": "¤" } }""")]
    [InlineData("posthog-project-key", """{ "PostHog": { "ApiKey": "¤" } }""")]
    [InlineData("branch-key-live", """{ "Branch": { "ApiKey": "¤" } }""")]
    [InlineData("google-api-key", """{ "Firebase": { "ApiKey": "¤", "AuthDomain": "shop.firebaseapp.com" } }""")]
    [InlineData("google-api-key", """{ "Firebase": { "MessagingSenderId": "42", "ApiKey": "¤" } }""")]
    public Task What_everyone_may_see_is_not_reported(string format, string text) => VerifyAsync(format, text);

    [Theory]
    [InlineData("google-api-key", """{ "Maps": { "ApiKey": "⟦¤⟧", "Region": "eu" } }""", "TKN3002")]
    [InlineData("google-api-key", """{ "Firebase": { "AuthDomain": "shop.firebaseapp.com" }, "Maps": { "ApiKey": "⟦¤⟧" } }""", "TKN3002")]
    [InlineData("stripe-secret-live", """{ "Stripe": { "PublishableKey": "⟦¤⟧" } }""", "TKN3002")]
    [InlineData("mapbox-secret", """{ "Mapbox": { "AccessToken": "⟦¤⟧" } }""", "TKN3002")]
    [InlineData("iyzico-sandbox-key", """{ "Iyzico": { "SecretKey": "⟦¤⟧" } }""", "TKN3003")]
    public Task What_a_program_has_to_hide_is(string format, string text, string rule) => VerifyAsync(format, text, rule);

    private static Task VerifyAsync(string format, string text, params string[] rules) =>
        new FileVerifier().VerifyAsync("appsettings.json", text.Replace("¤", Tokens.Of(format), StringComparison.Ordinal), rules);
}
