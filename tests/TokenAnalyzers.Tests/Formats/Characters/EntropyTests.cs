using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Characters;

public sealed class EntropyTests
{
    [Theory]
    [InlineData("", 0.0)]
    [InlineData("aaaa", 0.0)]
    [InlineData("abab", 1.0)]
    [InlineData("abcd", 2.0)]
    [InlineData("0123456789abcdef", 4.0)]
    [InlineData("aab", 0.9183)]
    public void Is_the_one_of_Shannon(string text, double bits) => Assert.Equal(bits, Entropy.BitsPerCharacter(text), precision: 4);

    [Fact]
    public void Looks_at_the_first_512_characters() =>
        Assert.Equal(1.0, Entropy.BitsPerCharacter(new string('a', 256) + new string('b', 256) + Composed.Text(Composed.Base62, 100_000)));

    [Fact]
    public void Takes_all_characters_beyond_ASCII_as_one() => Assert.Equal(0.0, Entropy.BitsPerCharacter("é漢\uD83D\uDE00\uFFFF"));

    [Fact]
    public void Tells_random_hexadecimal_from_one_character_repeated()
    {
        Assert.InRange(Entropy.BitsPerCharacter(Composed.Text("0123456789abcdef", 32)), 3.0, 4.0);
        Assert.InRange(Entropy.BitsPerCharacter("x" + new string('0', 31)), 0.0, 0.5);
    }
}
