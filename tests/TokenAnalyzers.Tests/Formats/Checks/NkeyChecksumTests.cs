using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class NkeyChecksumTests
{
    // What the letters after the S stand for, as numbers of five bits: the kind of a seed.
    [Theory]
    [InlineData("SU", 20)]
    [InlineData("SA", 0)]
    [InlineData("SO", 14)]
    public void Holds_for_a_seed(string prefix, int kind)
    {
        for (var random = 0; random < 50; random++)
        {
            var token = Seed(kind, random);
            Assert.StartsWith(prefix, token, StringComparison.Ordinal);
            Assert.True(NkeyChecksum.Holds(token));
        }
    }

    // The last character carries three bits of the last byte and two that are not used.
    [Fact]
    public void Fails_when_any_character_differs()
    {
        var token = Seed(kind: 20, random: 1);
        for (var index = 0; index < token.Length - 1; index++)
        {
            var other = token[index] == 'B' ? 'C' : 'B';
            Assert.False(NkeyChecksum.Holds(token[..index] + other + token[(index + 1)..]));
        }
    }

    [Fact]
    public void Fails_for_another_length()
    {
        var token = Seed(kind: 20, random: 1);
        Assert.False(NkeyChecksum.Holds(token.AsSpan()[..^1]));
        Assert.False(NkeyChecksum.Holds(token + "A"));
        Assert.False(NkeyChecksum.Holds(""));
        Assert.False(NkeyChecksum.Holds("SU"));
    }

    private static string Seed(int kind, int random)
    {
        const int SeedKind = 18 << 3;
        byte[] covered = [(byte)(SeedKind | (kind >> 2)), (byte)((kind & 3) << 6), .. Composed.Bytes(32, random)];
        var checksum = Crc16.Of(covered);
        return Composed.Base32([.. covered, (byte)checksum, (byte)(checksum >> 8)]).ToUpperInvariant();
    }
}
