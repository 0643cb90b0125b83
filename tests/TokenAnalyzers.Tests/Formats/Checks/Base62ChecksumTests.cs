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
