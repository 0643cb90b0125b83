using System.Text;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

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
