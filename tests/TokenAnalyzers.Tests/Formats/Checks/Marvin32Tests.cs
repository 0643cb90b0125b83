using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class Marvin32Tests
{
    private const ulong PublishedSeed = 0x004FB61A001BDBCC;

    // The test vectors that the algorithm was published with: 64 bits, of which the checksum is both halves in one.
    [Theory]
    [InlineData("", 0x30ED35C100CD3C7D)]
    [InlineData("AF", 0x48E73FC77D75DDC1)]
    [InlineData("E70F", 0xB5F6E1FC485DBFF8)]
    [InlineData("37F495", 0xF0B07C789B8CF7E8)]
    [InlineData("8642DC59", 0x7008F2E87E9CF556)]
    [InlineData("153FB79826", 0xE6C08C6DA2AFA997)]
    [InlineData("0932E6246C47", 0x6F04BF1A5EA24060)]
    [InlineData("AB427EA8D10FC7", 0xE11847E4F0678C41)]
    public void Gives_the_published_values(string bytes, ulong published) =>
        Assert.Equal((uint)(published >> 32) ^ (uint)published, Marvin32.Of(Convert.FromHexString(bytes), PublishedSeed));

    [Fact]
    public void Reads_a_seed_from_a_name() => Assert.Equal(0x44656661756C7430UL, Marvin32.Seed("Default0"));
}
