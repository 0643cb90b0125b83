using System.Globalization;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

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
}
