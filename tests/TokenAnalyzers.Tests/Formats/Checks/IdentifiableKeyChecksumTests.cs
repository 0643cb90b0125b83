using System.Buffers.Binary;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

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
