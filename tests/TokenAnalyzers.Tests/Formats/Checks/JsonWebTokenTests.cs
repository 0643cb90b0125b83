using System.Buffers.Text;
using System.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class JsonWebTokenTests
{
    private const string Header = """{"alg":"RS256","typ":"JWT"}""";

    [Theory]
    [InlineData("""{"appid":"6f1c"}""")]
    [InlineData("""{"azp":"reporting"}""")]
    [InlineData("""{"client_id":"reporting"}""")]
    [InlineData("""{"cid":"0oa1"}""")]
    [InlineData("""{"idtyp":"app","upn":"a@b.c"}""")]
    [InlineData("""{"gty":"client-credentials","sub":"x@clients"}""")]
    [InlineData("""{"role":"service_role","iss":"supabase"}""")]
    [InlineData("""{"sub":"system:serviceaccount:default:builder"}""")]
    [InlineData("""{"azp":"app","preferred_username":"service-account-app"}""")]
    [InlineData("""{"email":"job@project.iam.gserviceaccount.com"}""")]
    public void Acts_as_a_service(string claims) => Assert.Equal(TokenOwner.Service, JsonWebToken.Decode(Token(claims))!.Value.Owner);

    [Theory]
    [InlineData("""{"upn":"mary@contoso.com","appid":"6f1c"}""")]
    [InlineData("""{"email":"mary@contoso.com"}""")]
    [InlineData("""{"preferred_username":"mary","azp":"portal"}""")]
    [InlineData("""{"unique_name":"mary","appid":"6f1c"}""")]
    [InlineData("""{"given_name":"Mary"}""")]
    public void Acts_as_a_person(string claims) => Assert.Equal(TokenOwner.Personal, JsonWebToken.Decode(Token(claims))!.Value.Owner);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"sub":"42"}""")]
    [InlineData("""{"name":"Mary Major","azp":"portal"}""")]
    [InlineData("""{"role":"admin"}""")]
    [InlineData("""{"nested":{"email":"mary@contoso.com"}}""")]
    public void Does_not_say_whom_it_acts_as(string claims) => Assert.Equal(TokenOwner.Unknown, JsonWebToken.Decode(Token(claims))!.Value.Owner);

    [Theory]
    [InlineData("{}", "never expires")]
    [InlineData("""{"exp":1935532799}""", "expires 2031-05-02")]
    [InlineData("""{"exp":1935446399}""", "expires 2031-05-01")]
    [InlineData("""{"exp":1935446400}""", "expires 2031-05-02")]
    [InlineData("""{"exp":1935446399.9}""", "expires 2031-05-01")]
    [InlineData("""{"exp":1.9354463E9}""", "expires 2031-05-01")]
    [InlineData("""{"exp":1577836800}""", "expires 2020-01-01")]
    [InlineData("""{"exp":253402300799}""", "expires 9999-12-31")]
    [InlineData("""{"exp":253402300800}""", null)]
    [InlineData("""{"exp":1e400}""", null)]
    [InlineData("""{"exp":"tomorrow"}""", null)]
    [InlineData("""{"exp":null}""", null)]
    public void Tells_the_expiry(string claims, string? detail) => Assert.Equal(detail, JsonWebToken.Decode(Token(claims))!.Value.Detail?.ToString());

    [Theory]
    [InlineData("""{"sub":"1234567890","name":"John Doe","iat":1516239022}""")]
    [InlineData("""{"sub":"1234567890","name":"Somebody","admin":true}""")]
    [InlineData("""{"sub":"9","name":"John Doe"}""")]
    [InlineData("""{"iss":"supabase-demo","role":"service_role","exp":1983812996}""")]
    [InlineData("""{"iss":"supabase","role":"anon"}""")]
    [InlineData("""{"iss":"joe","exp":1935532799,"http://example.com/is_root":true}""")]
    [InlineData("""{"name":"Jane Doe"}""")]
    [InlineData("""{"iss":"https://login.example.com/"}""")]
    [InlineData("""{"email":"mary@example.org"}""")]
    [InlineData("""{"exp":1577836799}""")]
    [InlineData("""{"exp":0}""")]
    [InlineData("""{"exp":-1}""")]
    public void Is_not_read_when_it_is_a_sample_or_public(string claims) => Assert.Null(JsonWebToken.Decode(Token(claims)));

    [Theory]
    [InlineData("""{"iss":"Joe Martin"}""")]
    [InlineData("""{"name":"John Dover"}""")]
    [InlineData("""{"aud":"https://counterexample.dev/"}""")]
    [InlineData("""{"exp":1577836800}""")]
    public void Is_read_when_it_only_resembles_one(string claims) => Assert.NotNull(JsonWebToken.Decode(Token(claims)));

    [Fact]
    public void Is_read_without_a_signature_by_those_who_ask_for_none()
    {
        Assert.NotNull(JsonWebToken.DecodeUnsigned($"{Encode(Header)}.{Encode("{}")}."));
        Assert.Null(JsonWebToken.DecodeUnsigned($"{Encode(Header)}.{Encode("{\"sub\":\"1234567890\"}")}."));
        Assert.Null(JsonWebToken.DecodeUnsigned(Token("{}")));
        Assert.Null(JsonWebToken.DecodeUnsigned($"{Encode(Header)}.{Encode("{}")}"));
    }

    [Theory]
    [InlineData("""{"iss":"https://acme.io/42/"}""", true)]
    [InlineData("""{"iss":"SF:1042"}""", true)]
    [InlineData("""{"iss":"https://acme.dev/"}""", false)]
    [InlineData("""{"iss":42}""", false)]
    [InlineData("""{"aud":"https://acme.io/"}""", false)]
    [InlineData("""{"iss":"https://acme.io/","name":"John Doe"}""", false)]
    public void Is_read_for_its_issuer(string claims, bool isRead) =>
        Assert.Equal(isRead, JsonWebToken.IssuedBy("https://acme.io/", "SF:")(Token(claims)) is not null);

    // In parts, so that no whole value stands here: RFC 7515 A.4, RFC 7516 A.2.
    [Fact]
    public void What_the_specifications_sign_and_encrypt_is_no_token()
    {
        var signature = Composed.Text(Composed.Base64Url, 86);
        Assert.Null(JsonWebToken.DecodeOpaque($"{Encode("{\"alg\":\"ES512\"}")}.UGF5bG9hZA.{signature}"));
        Assert.NotNull(JsonWebToken.DecodeOpaque($"{Encode("{\"alg\":\"ES512\"}")}.UGF5bG9hZB.{signature}"));
        var header = Encode("""{"alg":"RSA1_5","enc":"A128CBC-HS256"}""");
        Assert.Null(JsonWebToken.DecodeEncrypted($"{header}.UGhIOguC7IuEvf_N{signature}.{signature}.{signature}.{signature}"));
        Assert.NotNull(JsonWebToken.DecodeEncrypted($"{header}.UGhIOguC7IuEvf_M{signature}.{signature}.{signature}.{signature}"));
    }

    [Theory]
    [InlineData("""{"kid":"1"}""")]
    [InlineData("""{"typ":"JWT"}""")]
    [InlineData(""" { "alg" : "none" } """)]
    public void Is_read_with_any_usual_header(string header) => Assert.NotNull(JsonWebToken.Decode(Token("{}", header)));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("alg")]
    [InlineData("""{"alg":"RS256" """)]
    [InlineData("")]
    public void Is_not_read_with_another_header(string header) => Assert.Null(JsonWebToken.Decode(Token("{}", header)));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{\"exp\":")]
    public void Is_not_read_with_claims_that_are_no_object(string claims) => Assert.Null(JsonWebToken.Decode(Token(claims)));

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    [InlineData(0, false)]
    public void Needs_a_signature(int length, bool isRead) =>
        Assert.Equal(isRead, JsonWebToken.Decode(Token("{}", signature: Composed.Text(Composed.Base62, length))) is not null);

    [Fact]
    public void Needs_three_segments_of_base64()
    {
        var token = Token("{}");
        Assert.Null(JsonWebToken.Decode(token.AsSpan(0, token.LastIndexOf('.'))));
        Assert.Null(JsonWebToken.Decode(token.AsSpan(0, token.IndexOf('.'))));
        Assert.Null(JsonWebToken.Decode(token + "." + Composed.Text(Composed.Base62, 20)));
        Assert.Null(JsonWebToken.Decode("*" + token[1..]));
        Assert.Null(JsonWebToken.Decode(".."));
    }

    [Fact]
    public void Is_read_with_padding_too() =>
        Assert.NotNull(JsonWebToken.Decode($"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Header))}.{Convert.ToBase64String("{}"u8)}.{new string('a', 43)}"));

    private static string Token(string claims, string header = Header, string? signature = null) =>
        $"{Encode(header)}.{Encode(claims)}.{signature ?? Composed.Text(Composed.Base64Url, 43)}";

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
