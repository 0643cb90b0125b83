using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>Which texts are of words, as far as they are long enough to tell.</summary>
public sealed class NameLikelihoodTests
{
    [Theory]
    [InlineData("")]
    [InlineData("token")]
    [InlineData("apiKey")]
    [InlineData("x-api-key")]
    [InlineData("GITHUB_APP_TOKEN")]
    [InlineData("githubtoken")]
    [InlineData("Sha256Secret")]
    [InlineData("ConnectionStrings__Default")]
    // Too short to tell.
    [InlineData("qvxzk")]
    [InlineData("a3f9c")]
    [InlineData("token-qvx")]
    public void These_are(string text) => Assert.True(NameLikelihood.IsOfWords(text));

    [Theory]
    [InlineData("qvxzkw")]
    [InlineData("a3f9c1")]
    [InlineData("qvxzkwpj")]
    [InlineData("IVKmfRkqWt")]
    [InlineData("20241231")]
    // Words around it say nothing for it.
    [InlineData("token-qvxzkwpj")]
    [InlineData("api-a3f9c1d7-key")]
    [InlineData("myqvxzkwpjtoken")]
    [InlineData("GITHUB_QVXZKWPJ_TOKEN")]
    [InlineData("key____value")]
    public void These_are_not(string text) => Assert.False(NameLikelihood.IsOfWords(text));
}
