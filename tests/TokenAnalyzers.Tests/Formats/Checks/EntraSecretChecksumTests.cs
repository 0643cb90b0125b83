using System.Text;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class EntraSecretChecksumTests
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";

    [Fact]
    public void Holds_for_an_issued_secret()
    {
        for (var seed = 0; seed < 200; seed++) Assert.True(EntraSecretChecksum.Holds(Secret("8Q~", 31, seed)));
    }

    // The sample in the sources of microsoft/security-utilities: one letter over and over, and its checksum.
    [Fact]
    public void Holds_for_the_published_sample() =>
        Assert.True(EntraSecretChecksum.Holds(new string('z', 3) + "8Q~" + new string('z', 31) + "blP"));

    [Fact]
    public void Fails_when_any_character_differs()
    {
        var secret = Secret("8Q~", 31, seed: 1);
        for (var index = 0; index < secret.Length; index++) Assert.False(EntraSecretChecksum.Holds(secret.Changed(index)));
    }

    [Theory]
    [InlineData("7Q~", 31)]
    [InlineData("8Q~", 30)]
    [InlineData("8Q~", 32)]
    public void Fails_for_another_mark_or_length(string mark, int randomCharacters) =>
        Assert.False(EntraSecretChecksum.Holds(Secret(mark, randomCharacters, seed: 1)));

    [Theory]
    [InlineData("")]
    [InlineData("abc8Q~")]
    public void Fails_for_what_is_too_short(string secret) => Assert.False(EntraSecretChecksum.Holds(secret));

    private static string Secret(string mark, int randomCharacters, int seed)
    {
        var random = Composed.Text(Alphabet, randomCharacters + 3, seed);
        var covered = random[..3] + mark + random[3..];
        var checksum = Marvin32.Of(Encoding.Latin1.GetBytes(covered), 0x4161645077643030);
        return covered + Composed.Digits(checksum, Alphabet, 6)[..3];
    }
}
