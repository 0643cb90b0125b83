using System.Buffers.Text;
using System.Text;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class RoutableChecksumTests
{
    [Theory]
    [InlineData("glpat-", "")]
    [InlineData("glpat-", "01.")]
    [InlineData("glrt-t1_", "")]
    [InlineData("glrt-t1_", "01.")]
    [InlineData("acme-corp_pat-", "01.")]
    public void Holds_for_an_issued_token(string prefix, string version)
    {
        for (var seed = 0; seed < 50; seed++) Assert.True(RoutableChecksum.Holds(Token(prefix, version, seed)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("01.")]
    public void Fails_when_any_character_differs(string version)
    {
        var token = Token("glpat-", version, seed: 1);
        for (var index = 0; index < token.Length; index++) Assert.False(RoutableChecksum.Holds(token.Changed(index)));
    }

    [Fact]
    public void Fails_for_a_payload_of_another_length()
    {
        var covered = "glpat-" + Composed.Text(Composed.Base64Url.TrimEnd('-', '_'), 40) + "." + Composed.Digits(39, Composed.Base36, 2);
        Assert.False(RoutableChecksum.Holds(Signed(covered)));
    }

    [Fact]
    public void Fails_for_a_classic_token() => Assert.False(RoutableChecksum.Holds("glpat-" + Composed.Text(Composed.Base64Url, 20)));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("glpat-")]
    [InlineData("glpat-.000000000")]
    [InlineData(".000000000")]
    public void Fails_for_what_has_no_payload(string token) => Assert.False(RoutableChecksum.Holds(token));

    // Routing lines, random bytes, and a byte of length.
    private static string Token(string prefix, string version, int seed)
    {
        var routing = Encoding.ASCII.GetBytes("o:1\nu:" + Composed.Text(Composed.Base36, 5, seed));
        var payload = Base64Url.EncodeToString([.. Composed.Bytes(16, seed), .. routing, (byte)routing.Length]);
        return Signed($"{prefix}{payload}.{version}{Composed.Digits(payload.Length, Composed.Base36, 2)}");
    }

    private static string Signed(string covered) => covered + Composed.Digits(Composed.Crc32(covered), Composed.Base36, 7);
}
