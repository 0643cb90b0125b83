using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>The passwords that Google makes for programs, by their form and by what is around them.</summary>
public sealed class AppPasswordTests
{
    [Theory]
    [InlineData("lcxvsauihdmhjtvs", true)]
    [InlineData("vsfj xraa kxfw osdh", true)]
    [InlineData("this that when then", false)]
    [InlineData("administratorson", false)]
    [InlineData("lcxvsauihdmhjtv1", false)]
    [InlineData("vsfj-xraa-kxfw-osdh", false)]
    public void A_password_of_Google_has_a_form(string value, bool isOne) => Assert.Equal(isOne, AppPassword.Is(value));

    [Theory]
    [InlineData("Host = \"smtp.acme.net\"", true)]
    [InlineData("From = \"jane@acme.net\"", true)]
    [InlineData("EmailSettings", true)]
    [InlineData("Database", false)]
    public void It_is_told_by_its_surroundings(string text, bool isAmong) => Assert.Equal(isAmong, AppPassword.IsAmong(text));
}
