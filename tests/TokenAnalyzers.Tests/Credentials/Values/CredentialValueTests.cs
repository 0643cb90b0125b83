using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Which values can be credentials at all, where their place says that one belongs there.</summary>
public sealed class CredentialValueTests
{
    [Theory]
    [InlineData("Passw0rd!")]
    [InlineData("p4ssword")]
    [InlineData("S3cret")]
    [InlineData("admin#2024")]
    [InlineData("Pa$$word")]
    [InlineData("Winter2024!")]
    [InlineData("Password1!")]
    [InlineData("Tr0ub4dor&3")]
    [InlineData("QzKxWvBnJtRgHpFm")]
    [InlineData("16C7e42F292c6912E7710c838347Ae17")]
    [InlineData("16c7e42f292c6912e7710c838347ae17")]
    [InlineData("6RW2nQ/aZ0m+Yt9Cx4vLkA==")]
    [InlineData("a-9F3kQz81LmX0vB7_x")]
    [InlineData("87d3b504-98d3-47b2-ad28-ad975d818e9d")]
    [InlineData("a-9F3kQz81LmX0vB7.x.")]
    public void These_can(string value) => Assert.True(CredentialValue.CanBeCredential(value));

    [Theory]
    [InlineData("")]
    [InlineData("a1B2")]
    [InlineData("correct horse battery 1")]
    [InlineData("administrator")]
    [InlineData("Authorization")]
    [InlineData("X-Api-Key2")]
    [InlineData("GitHub:Token1")]
    [InlineData("CONNECTION_STRING_2")]
    [InlineData("Int32")]
    [InlineData("rsa-sha256")]
    [InlineData("System.Text.Json8")]
    [InlineData("Base64Text")]
    [InlineData("@Parameter1")]
    [InlineData("12345678")]
    [InlineData("2026-01-31")]
    [InlineData("#FF00AA")]
    [InlineData("?page=1&size=20")]
    [InlineData("key=a9F3kQz81LmX")]
    [InlineData("user1@example.org")]
    [InlineData("https://example.org/1a2b")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    [InlineData("{0}:a9F3kQz81LmX")]
    [InlineData("C:\\Temp\\a9F3kQz81LmX")]
    [InlineData("${API_KEY_1}")]
    [InlineData("changeme1")]
    [InlineData("xxxxxxxx1")]
    [InlineData("3e5f7a9c...")]
    [InlineData("definitions/x264hd.yml")]
    [InlineData("a9F3kQz81LmX.PNG")]
    [InlineData("jquery-3.7.1.min.js")]
    public void These_cannot(string value) => Assert.False(CredentialValue.CanBeCredential(value));
}
