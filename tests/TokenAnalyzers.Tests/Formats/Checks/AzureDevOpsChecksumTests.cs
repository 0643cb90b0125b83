using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class AzureDevOpsChecksumTests
{
    private const uint User = 0xE0B9692D;
    private const uint Application = 0x1019F92E;

    [Fact]
    public void Tells_a_user_from_an_application()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var (user, application) = (Token(User, seed), Token(Application, seed));
            Assert.True(AzureDevOpsChecksum.HoldsForUser(user));
            Assert.False(AzureDevOpsChecksum.HoldsForApplication(user));
            Assert.True(AzureDevOpsChecksum.HoldsForApplication(application));
            Assert.False(AzureDevOpsChecksum.HoldsForUser(application));
        }
    }

    // The last character carries one bit of the last byte and four that are not used.
    [Fact]
    public void Fails_when_any_character_differs()
    {
        var token = Token(User, seed: 1);
        for (var index = 0; index < token.Length - 1; index++) Assert.False(AzureDevOpsChecksum.HoldsForUser(token.Changed(index)));
    }

    [Fact]
    public void Fails_for_another_length_and_another_alphabet()
    {
        var token = Token(User, seed: 1);
        Assert.False(AzureDevOpsChecksum.HoldsForUser(token.AsSpan()[..^1]));
        Assert.False(AzureDevOpsChecksum.HoldsForUser(token + "a"));
        Assert.False(AzureDevOpsChecksum.HoldsForUser("1" + token[1..]));
        Assert.False(AzureDevOpsChecksum.HoldsForUser(""));
    }

    private static string Token(uint constant, int seed)
    {
        var bytes = Composed.Bytes(32, seed);
        var checksum = Composed.Crc32([.. bytes.Where((_, index) => index is not (2 or 7 or 8 or 22))]) ^ constant;
        (bytes[22], bytes[8], bytes[7], bytes[2]) = ((byte)checksum, (byte)(checksum >> 8), (byte)(checksum >> 16), (byte)(checksum >> 24));
        return Composed.Base32(bytes);
    }
}
