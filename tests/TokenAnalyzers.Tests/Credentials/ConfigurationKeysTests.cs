using TokenAnalyzers.Credentials;
using TokenAnalyzers.Tests.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials;

public sealed class ConfigurationKeysTests
{
    [Theory]
    [InlineData("Token")]
    [InlineData("GitHub:Token")]
    [InlineData("Authentication:Facebook:AppSecret")]
    [InlineData("X-Api.Key_2")]
    [InlineData("services:0:password")]
    public void These_are_keys(string key) => Assert.True(ConfigurationKeys.IsValid(key));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("GitHub:")]
    [InlineData(":Token")]
    [InlineData("GitHub::Token")]
    [InlineData("GitHub Token")]
    [InlineData("GitHub/Token")]
    [InlineData("GitHub__Token")]
    [InlineData("Token=")]
    public void These_are_none(string key) => Assert.False(ConfigurationKeys.IsValid(key));

    [Fact]
    public void A_secret_is_no_key() => Assert.False(ConfigurationKeys.IsValid("GitHub:" + RandomValues.Secret()));

    [Theory]
    [InlineData("Token", "Token")]
    [InlineData("GitHub:App:Token", "GitHub__App__Token")]
    [InlineData("GitHub_App:Token", "GitHub_App__Token")]
    public void A_variable_has_two_underscores_for_a_colon(string key, string variable) => Assert.Equal(variable, ConfigurationKeys.VariableOf(key));
}
