using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

/// <summary>What follows the first line of a private key. "§" stands for a line of base64.</summary>
public sealed class PrivateKeyBodyTests
{
    private const string FirstLine = "-----BEGIN RSA PRIVATE KEY-----";

    [Theory]
    [InlineData("\n§\n")]
    [InlineData("\r\n§\r\n§\r\n")]
    [InlineData("\\n§\\n§\\n")]
    [InlineData("§§§")]
    [InlineData("\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF\n\n§\n§\n")]
    public void A_line_of_base64_is_a_key(string body) => Assert.NotNull(PrivateKeyBody.Decode(FirstLine + body.Replace("§", Composed.Text(Composed.Base62, 64), StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" and the last line removed, and with spaces in place of line breaks")]
    [InlineData("\nThe key as the page of settings shows it: with its first line, its last line and all that stands between\n")]
    [InlineData(" - PKCS8 without a password - ")]
    public void Prose_is_none(string body) => Assert.Null(PrivateKeyBody.Decode(FirstLine + body));
}
