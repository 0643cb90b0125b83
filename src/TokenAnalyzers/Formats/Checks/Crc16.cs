namespace TokenAnalyzers.Formats.Checks;

/// <summary>CRC-16/XMODEM: polynomial 0x1021, zero at the start, nothing flipped.</summary>
internal static class Crc16
{
    private const int Polynomial = 0x1021;

    public static ushort Of(ReadOnlySpan<byte> bytes)
    {
        var remainder = 0;
        foreach (var value in bytes)
        {
            remainder ^= value << 8;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 0x8000) != 0 ? (remainder << 1) ^ Polynomial : remainder << 1;
            }
        }

        return (ushort)remainder;
    }
}
