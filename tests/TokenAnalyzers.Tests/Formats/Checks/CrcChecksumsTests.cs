using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class Base62ChecksumTests
{
    [Theory]
    [InlineData("ghp_", 30)]
    [InlineData("gho_", 30)]
    [InlineData("ghu_", 30)]
    [InlineData("ghs_", 30)]
    [InlineData("ghr_", 30)]
    [InlineData("ghr_", 70)]
    [InlineData("npm_", 30)]
    [InlineData("vcp_", 50)]
    public void Holds_for_an_issued_token(string prefix, int randomCharacters)
    {
        for (var seed = 0; seed < 50; seed++) Assert.True(Base62Checksum.Holds(Token(prefix, randomCharacters, seed)));
    }

    [Fact]
    public void Fails_when_any_character_of_the_body_differs()
    {
        var token = Token("ghp_", 30, seed: 1);
        for (var index = 4; index < token.Length; index++) Assert.False(Base62Checksum.Holds(token.Changed(index)));
    }

    [Fact]
    public void Does_not_cover_the_prefix() => Assert.True(Base62Checksum.Holds("npm_" + Token("ghp_", 30, seed: 1)[4..]));

    [Fact]
    public void Keeps_leading_zeros()
    {
        var token = Enumerable.Range(0, 10_000).Select(seed => Token("ghp_", 30, seed)).First(t => t[^6..].StartsWith("00", StringComparison.Ordinal));
        Assert.True(Base62Checksum.Holds(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("ghp_")]
    [InlineData("ghp_000000")]
    public void Fails_for_what_is_too_short(string token) => Assert.False(Base62Checksum.Holds(token));

    [Fact]
    public void Fails_without_a_prefix() => Assert.False(Base62Checksum.Holds(Token("ghp_", 30, seed: 1).AsSpan(4)));

    private static string Token(string prefix, int randomCharacters, int seed)
    {
        var random = Composed.Text(Composed.Base62, randomCharacters, seed);
        return prefix + random + Composed.Digits(Composed.Crc32(random), Composed.Base62, 6);
    }
}

public sealed class HexadecimalChecksumTests
{
    [Theory]
    [InlineData("ATATT3", 180, "=")]
    [InlineData("ATCTT3", 180, "=")]
    [InlineData("ATSTT3", 60, "=")]
    [InlineData("ATBB", 24, "")]
    public void Upper_holds_for_an_Atlassian_token(string prefix, int randomCharacters, string end)
    {
        var token = Upper(prefix + Composed.Text(Composed.Base62, randomCharacters) + end);
        Assert.True(HexadecimalChecksum.HoldsUpper(token));
        Assert.False(HexadecimalChecksum.HoldsUpper(token[..^8] + token[^8..].ToLowerInvariant()));
        for (var index = 0; index < token.Length; index++) Assert.False(HexadecimalChecksum.HoldsUpper(token.Changed(index)));
    }

    [Theory]
    [InlineData("cfut_")]
    [InlineData("cfat_")]
    [InlineData("cfk_")]
    [InlineData("cfast_")]
    public void Lower_holds_for_a_Cloudflare_token(string prefix)
    {
        var token = prefix + Lower(Composed.Text(Composed.Base62, 40));
        Assert.True(HexadecimalChecksum.HoldsLower(token));
        Assert.False(HexadecimalChecksum.HoldsLower(token[..^8] + token[^8..].ToUpperInvariant()));
        for (var index = prefix.Length; index < token.Length; index++) Assert.False(HexadecimalChecksum.HoldsLower(token.Changed(index)));
    }

    [Fact]
    public void Lower_fails_for_another_length_and_without_a_prefix()
    {
        Assert.False(HexadecimalChecksum.HoldsLower("cfut_" + Lower(Composed.Text(Composed.Base62, 39))));
        Assert.False(HexadecimalChecksum.HoldsLower("cfut_" + Lower(Composed.Text(Composed.Base62, 41))));
        Assert.False(HexadecimalChecksum.HoldsLower(Lower(Composed.Text(Composed.Base62, 40))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00000000")]
    [InlineData("cfut_00000000")]
    public void Fail_for_what_is_too_short(string token)
    {
        Assert.False(HexadecimalChecksum.HoldsUpper(token));
        Assert.False(HexadecimalChecksum.HoldsLower(token));
    }

    private static string Upper(string covered) => covered + Composed.Crc32(covered).ToString("X8", CultureInfo.InvariantCulture);

    private static string Lower(string covered) => covered + Composed.Crc32(covered).ToString("x8", CultureInfo.InvariantCulture);

    [Fact]
    public void Zuplo_covers_what_is_between_the_underscores()
    {
        var body = Composed.Text(Composed.Base36, 32);
        var token = $"zpka_{body}_{Composed.Crc32(body):x8}";
        Assert.True(HexadecimalChecksum.HoldsForZuplo(token));
        Assert.False(HexadecimalChecksum.HoldsForZuplo(token.Replace('_', '-')));
        Assert.False(HexadecimalChecksum.HoldsForZuplo(token.AsSpan(0, token.Length - 1)));
        for (var index = 5; index < token.Length; index++) Assert.False(HexadecimalChecksum.HoldsForZuplo(token.Changed(index)));
    }

    [Fact]
    public void Grafana_covers_the_prefix_too_and_has_its_bytes_in_the_other_order()
    {
        var covered = "glsa_" + Composed.Text(Composed.Base62, 32);
        var token = $"{covered}_{BinaryPrimitives.ReverseEndianness(Composed.Crc32(covered)):x8}";
        Assert.True(HexadecimalChecksum.HoldsForGrafana(token));
        Assert.False(HexadecimalChecksum.HoldsForGrafana(token + "0"));
        for (var index = 0; index < 37; index++) Assert.False(HexadecimalChecksum.HoldsForGrafana(token.Changed(index)));
    }
}

public sealed class ConfluentChecksumTests
{
    [Fact]
    public void Is_base64_of_the_bytes_after_what_it_covers()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var body = Composed.Text(Composed.Base62 + "+/", 54, seed);
            var token = "cflt" + body + Convert.ToBase64String(BitConverter.GetBytes(Composed.Crc32(body)))[..6];
            Assert.True(ConfluentChecksum.Holds(token));
            for (var index = 4; index < 58; index++) Assert.False(ConfluentChecksum.Holds(token.Changed(index)));
            Assert.False(ConfluentChecksum.Holds(token.AsSpan(1)));
        }
    }
}

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

public sealed class Crc16Tests
{
    // The check value of CRC-16/XMODEM in the catalogue of parametrised CRC algorithms.
    [Fact]
    public void Gives_the_published_check_value()
    {
        Assert.Equal(0x31C3, Crc16.Of("123456789"u8));
        Assert.Equal(0, Crc16.Of([]));
    }
}

public sealed class Crc32Tests
{
    // The check value of the catalogue of parametrised CRC algorithms.
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    public void Gives_the_published_check_value(string text, uint expected) => Assert.Equal(expected, Crc32.Of(text.AsSpan()));

    [Fact]
    public void Agrees_with_gzip_over_random_bytes()
    {
        for (var length = 1; length < 300; length++)
        {
            var bytes = Composed.Bytes(length, seed: length);
            Assert.Equal(Composed.Crc32(bytes), Crc32.Of(bytes));
        }
    }
}
