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
}
