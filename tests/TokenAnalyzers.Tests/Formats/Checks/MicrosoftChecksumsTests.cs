using System.Buffers.Binary;
using System.Numerics;
using System.Text;
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

public sealed class IdentifiableKeyChecksumTests
{
    // Signature, count of bytes, and the seed as published.
    public static TheoryData<string, int, ulong> Kinds => new()
    {
        { "+ASt", 64, 0x44656661756C7430 },
        { "+ABa", 64, 0x4162416363743030 },
        { "+AMC", 64, 0x436C617373696330 },
        { "ACDb", 64, 0x4D617374524F3030 },
        { "ACDb", 64, 0x4D61737452573030 },
        { "ACDb", 64, 0x53797374524F3030 },
        { "ACDb", 64, 0x5379737452573030 },
        { "ACDb", 64, 0x537973416C6C3030 },
        { "ACDb", 64, 0x5265736F75723030 },
        { "ACDb", 64, 0x456E637279703030 },
        { "APIM", 64, 0x54656E616E743030 },
        { "APIM", 64, 0x496F544875623030 },
        { "APIM", 64, 0x4761746577793030 },
        { "APIM", 64, 0x4769744B65793030 },
        { "+ASb", 32, 0x53656E6430303030 },
        { "+ASb", 32, 0x4C697374656E3030 },
        { "+ASb", 32, 0x4D616E6167653030 },
        { "+ASb", 32, 0x53797374656D3030 },
        { "+AEh", 32, 0x53656E6430303030 },
        { "+ARm", 32, 0x4D616E6167653030 },
        { "AIoT", 32, 0x496F544875623030 },
        { "AIoT", 32, 0x4470734B65793030 },
        { "AIoT", 32, 0x4465766963653030 },
        { "AzCa", 32, 0x4163636573733030 },
        { "AZEG", 32, 0x53656E6452656376 },
        { "AzSe", 39, 0x5175657279303030 },
        { "AzSe", 39, 0x5041646D696E3030 },
        { "+ACR", 39, 0x41435244666C7430 },
        { "AzFu", 40, 0x46756E6374693030 },
        { "AzFu", 40, 0x4D61737465723030 },
        { "AzFu", 40, 0x53797374656D3030 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Holds_for_every_kind_of_key(string signature, int byteCount, ulong seed)
    {
        for (var random = 0; random < 20; random++)
        {
            var token = Token(signature, byteCount, seed, random);
            Assert.Equal(signature, token.TrimEnd('=')[^10..^6]);
            Assert.True(IdentifiableKeyChecksum.Holds(token));
        }
    }

    [Fact]
    public void Holds_in_the_alphabet_for_URLs()
    {
        var token = Token("AzFu", 40, Marvin32.Seed("Master00"), random: 3);
        Assert.True(IdentifiableKeyChecksum.Holds(token.Replace('+', '-').Replace('/', '_')));
    }

    [Fact]
    public void Fails_when_any_character_differs()
    {
        var token = Token("+ASt", 64, Marvin32.Seed("Default0"), random: 1);
        for (var index = 0; index < token.Length - 3; index++) Assert.False(IdentifiableKeyChecksum.Holds(token.Changed(index)));
    }

    [Theory]
    [InlineData("+ASt", "Access00")]
    [InlineData("AzCa", "Default0")]
    [InlineData("+XYZ", "Default0")]
    public void Fails_for_the_seed_of_another_service(string signature, string seed) =>
        Assert.False(IdentifiableKeyChecksum.Holds(Token(signature, 64, Marvin32.Seed(seed), random: 1)));

    [Theory]
    [InlineData("")]
    [InlineData("====")]
    [InlineData("+ASt")]
    [InlineData("+AStAAAAAA")]
    [InlineData("+ASt\u00e9AAAAA")]
    public void Fails_for_what_is_too_short(string token) => Assert.False(IdentifiableKeyChecksum.Holds(token));

    // The signature goes into the text, so the bytes before the checksum are read back from it.
    private static string Token(string signature, int byteCount, ulong seed, int random)
    {
        var text = Convert.ToBase64String(Composed.Bytes(byteCount, random)).TrimEnd('=');
        var padding = new string('=', (4 - (text.Length % 4)) % 4);
        var bytes = Convert.FromBase64String(text[..^10] + signature + text[^6..] + padding);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(byteCount - 4), Marvin32.Of(bytes.AsSpan(0, byteCount - 4), seed));
        return Convert.ToBase64String(bytes);
    }
}
