using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

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
