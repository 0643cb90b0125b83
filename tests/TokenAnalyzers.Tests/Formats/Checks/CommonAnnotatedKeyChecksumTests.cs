using System.Numerics;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class CommonAnnotatedKeyChecksumTests
{
    [Theory]
    [InlineData("AZDO", false)]
    [InlineData("AZAC", false)]
    [InlineData("AZEG", true)]
    [InlineData("ACOG", true)]
    [InlineData("msql", false)]
    public void Holds_for_a_key_with_its_checksum_in_base62(string signature, bool isLong)
    {
        for (var seed = 0; seed < 400; seed++) Assert.True(CommonAnnotatedKeyChecksum.Holds(Token(signature, isLong, seed)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Holds_for_an_older_key_with_its_checksum_in_base64(bool isLong)
    {
        var covered = Covered("AZDO", seed: 1);
        var checksum = Checksum(covered)[..(isLong ? 4 : 3)];
        Assert.True(CommonAnnotatedKeyChecksum.Holds(covered + Convert.ToBase64String(checksum)));
    }

    [Theory]
    [InlineData(false, 84)]
    [InlineData(true, 85)]
    public void Fails_when_any_character_differs(bool isLong, int characters)
    {
        var token = Token("AZDO", isLong, seed: 1);
        for (var index = 0; index < characters; index++) Assert.False(CommonAnnotatedKeyChecksum.Holds(token.Changed(index)));
    }

    [Fact]
    public void Fails_for_another_length()
    {
        var token = Token("AZDO", isLong: false, seed: 1);
        Assert.False(CommonAnnotatedKeyChecksum.Holds(token.AsSpan()[..^1]));
        Assert.False(CommonAnnotatedKeyChecksum.Holds(token + "A"));
        Assert.False(CommonAnnotatedKeyChecksum.Holds(token.AsSpan()[..^4]));
        Assert.False(CommonAnnotatedKeyChecksum.Holds(token + "AAAA"));
        Assert.False(CommonAnnotatedKeyChecksum.Holds(""));
    }

    private static string Token(string signature, bool isLong, int seed)
    {
        var covered = Covered(signature, seed);
        var text = Base62(Checksum(covered));
        return covered + (isLong ? Convert.ToBase64String(Convert.FromBase64String(text + "==")) : text[..4]);
    }

    private static string Covered(string signature, int seed) =>
        Composed.Text(Composed.Base62, 52, seed) + "JQQJ" + "99BA" + "ACAAAAAAAAAA" + "AAAA" + signature;

    private static byte[] Checksum(string covered) =>
        BitConverter.GetBytes(Marvin32.Of(Convert.FromBase64String(covered), 0x44656661756C7430));

    // A zero for each zero byte that the number starts with, its digits, and zeros up to six characters.
    private static string Base62(byte[] bytes)
    {
        var zeros = bytes.TakeWhile(value => value == 0).Count();
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        return (new string('0', zeros) + Composed.Digits(number, Composed.Base62, 6).TrimStart('0')).PadRight(6, '0');
    }
}
