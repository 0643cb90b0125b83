using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>The names that WeChat gives to users.</summary>
public sealed class OpenIdTests
{
    [Theory]
    [InlineData("oX99MDwUukwmrfGiEbScNOAzjZn4", true)]
    [InlineData("xX99MDwUukwmrfGiEbScNOAzjZn4", false)]
    [InlineData("oX99MDwUukwmrfGiEbScNOAzjZn", false)]
    [InlineData("oX99MDwUukwmrfGiEbScNOAzjZ.4", false)]
    public void An_open_id_has_a_form(string value, bool isOne) => Assert.Equal(isOne, OpenId.Is(value));

    [Theory]
    [InlineData("string openId", true)]
    [InlineData("https://api.weixin.qq.com", true)]
    [InlineData("string id", false)]
    public void An_open_id_is_told_by_its_surroundings(string text, bool isOne) => Assert.Equal(isOne, OpenId.IsAmong(text));
}
