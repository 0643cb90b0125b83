using System.Buffers.Text;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Tests.Formats.Checks;
using Base64 = TokenAnalyzers.Formats.Encodings.Base64;

namespace TokenAnalyzers.Tests.Formats.Encodings;

public sealed class BaseEncodingsTests
{
    [Fact]
    public void Decodes_what_was_encoded_in_either_alphabet_and_case()
    {
        for (var length = 0; length < 100; length++)
        {
            var bytes = Composed.Bytes(length, seed: length);
            Assert.Equal(bytes, Decode(Convert.ToBase64String(bytes)));
            Assert.Equal(bytes, Decode(Base64Url.EncodeToString(bytes)));
            Assert.Equal(bytes, DecodeBase32(Composed.Base32(bytes)));
            Assert.Equal(bytes, DecodeBase32(Composed.Base32(bytes).ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("AAAAA")]
    [InlineData("AA A")]
    [InlineData("AA.A")]
    [InlineData("AAAé")]
    [InlineData("=AAA")]
    public void Refuses_what_is_no_base64(string text) => Assert.Equal(-1, Base64.Decode(text, new byte[100]));

    [Theory]
    [InlineData("aaaaaaa1")]
    [InlineData("aaaaaaa8")]
    [InlineData("aaaa aaa")]
    [InlineData("aaaaaaaé")]
    public void Refuses_what_is_no_base32(string text) => Assert.Equal(-1, Base32.Decode(text, new byte[100]));

    [Fact]
    public void Refuses_what_does_not_fit()
    {
        Assert.Equal(-1, Base64.Decode("AAAA", new byte[2]));
        Assert.Equal(3, Base64.Decode("AAAA", new byte[3]));
        Assert.Equal(-1, Base32.Decode("aaaaaaaa", new byte[4]));
        Assert.Equal(5, Base32.Decode("aaaaaaaa", new byte[5]));
    }

    private static byte[] Decode(string text)
    {
        var bytes = new byte[200];
        return bytes[..Base64.Decode(text, bytes)];
    }

    private static byte[] DecodeBase32(string text)
    {
        var bytes = new byte[200];
        return bytes[..Base32.Decode(text, bytes)];
    }
}
