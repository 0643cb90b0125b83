using System.Text;
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
    public void A_line_of_base64_is_a_key(string body) =>
        Assert.NotNull(PrivateKeyBody.Decode(FirstLine + body.Replace("§", Composed.Text(Composed.Base62, 64), StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" and the last line removed, and with spaces in place of line breaks")]
    [InlineData("\nThe key as the page of settings shows it: with its first line, its last line and all that stands between\n")]
    [InlineData(" - PKCS8 without a password - ")]
    public void Prose_is_none(string body) => Assert.Null(PrivateKeyBody.Decode(FirstLine + body));
}

public sealed class EncodedPrivateKeyTests
{
    [Theory]
    [InlineData("PRIVATE KEY")]
    [InlineData("RSA PRIVATE KEY")]
    [InlineData("OPENSSH PRIVATE KEY")]
    [InlineData("ENCRYPTED PRIVATE KEY")]
    [InlineData("PGP PRIVATE KEY BLOCK")]
    public void A_private_key_is_told_by_its_first_line(string label) => Assert.NotNull(EncodedPrivateKey.Decode(Encoded(label)));

    [Theory]
    [InlineData("CERTIFICATE")]
    [InlineData("PUBLIC KEY")]
    [InlineData("RSA PUBLIC KEY")]
    [InlineData("CERTIFICATE REQUEST")]
    [InlineData("PGP PUBLIC KEY BLOCK")]
    public void Anything_else_in_PEM_is_none(string label) => Assert.Null(EncodedPrivateKey.Decode(Encoded(label)));

    [Theory]
    [InlineData("")]
    [InlineData("LS0tL")]
    [InlineData("LS0t!!!!")]
    public void What_does_not_decode_is_none(string text) => Assert.Null(EncodedPrivateKey.Decode(text));

    private static string Encoded(string label) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"-----BEGIN {label}-----\n{Composed.Text(Composed.Base62, 64)}\n-----END {label}-----\n"));
}
