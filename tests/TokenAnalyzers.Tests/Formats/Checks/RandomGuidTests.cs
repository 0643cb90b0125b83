using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class RandomGuidTests
{
    [Theory]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("0F8FAD5BD9CB469FA16570867728950E")]
    [InlineData("API-0F8FAD5BD9CB469FA16570867728950E")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e-us2")]
    public void An_identifier_is_refused(string token) => Assert.Null(RandomGuid.Refuse(token));

    [Theory]
    // Of another version or variant, longer, shorter, and with other characters.
    [InlineData("0f8fad5bd9cb569fa16570867728950e-us2")]
    [InlineData("0f8fad5bd9cb469fc16570867728950e-us2")]
    [InlineData("a0f8fad5bd9cb469fa16570867728950e-us2")]
    [InlineData("f8fad5bd9cb469fa16570867728950e-us2")]
    [InlineData("API-0F8FAD5BD9CB469FA1657086772")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("")]
    public void Anything_else_is_not(string token) => Assert.NotNull(RandomGuid.Refuse(token));
}
