using System.Buffers.Text;
using System.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

/// <summary>Signed and encrypted tokens of which only the header can be read.</summary>
public sealed class OpaqueTokenTests
{
    private static readonly string Signature = Composed.Text(Composed.Base64Url, 43);

    [Theory]
    [InlineData("""{"alg":"RS256"}""", "")]
    [InlineData("""{"typ":"JOSE","alg":"ES256"}""", "no JSON")]
    public void A_signed_object_has_a_header_and_no_claims(string header, string content) =>
        Assert.Equal(default(TokenFacts), JsonWebToken.DecodeOpaque($"{Encode(header)}.{Encode(content)}.{Signature}"));

    [Theory]
    [InlineData("""{"alg":"RS256"}""", """{"sub":"1234567890"}""")]
    [InlineData("""{"color":"red"}""", "")]
    [InlineData("no JSON", "")]
    public void Claims_make_it_a_web_token_and_another_header_nothing(string header, string content) =>
        Assert.Null(JsonWebToken.DecodeOpaque($"{Encode(header)}.{Encode(content)}.{Signature}"));

    [Theory]
    [InlineData("""{"alg":"dir","enc":"A256GCM"}""")]
    [InlineData("""{"enc":"A128CBC-HS256","alg":"RSA-OAEP","kid":"1"}""")]
    public void An_encrypted_token_names_its_encryption(string header) =>
        Assert.Equal(default(TokenFacts), JsonWebToken.DecodeEncrypted($"{Encode(header)}....{Signature}"));

    [Theory]
    [InlineData("""{"alg":"dir"}""")]
    [InlineData("no JSON")]
    public void Without_encryption_there_is_no_encrypted_token(string header) =>
        Assert.Null(JsonWebToken.DecodeEncrypted($"{Encode(header)}....{Signature}"));

    [Theory]
    [InlineData("")]
    [InlineData("eyJ")]
    [InlineData(".")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.")]
    public void What_has_no_parts_is_neither(string text)
    {
        Assert.Null(JsonWebToken.DecodeOpaque(text));
        Assert.Null(JsonWebToken.DecodeEncrypted(text));
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
