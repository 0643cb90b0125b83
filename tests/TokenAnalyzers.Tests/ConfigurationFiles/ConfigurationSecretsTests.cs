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

    private static string Reported(string key) =>
        $"TKN3002: Value of '{key}' in a configuration file (every environment reads it); keep it out of the repository";
}
