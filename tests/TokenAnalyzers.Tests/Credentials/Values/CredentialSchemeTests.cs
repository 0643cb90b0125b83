using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

public sealed class CredentialSchemeTests
{
    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    [InlineData("BASIC")]
    [InlineData("Api-Key")]
    [InlineData("SharedKey")]
    public void A_credential_follows(string word) => Assert.True(CredentialScheme.Is(word));

    [Theory]
    [InlineData("")]
    [InlineData("Bear")]
    [InlineData("Bearer ")]
    [InlineData("Bearers")]
    [InlineData("Api Key")]
    public void None_follows(string word) => Assert.False(CredentialScheme.Is(word));
}
