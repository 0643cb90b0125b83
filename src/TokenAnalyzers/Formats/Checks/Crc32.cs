namespace TokenAnalyzers.Formats.Checks;

/// <summary>CRC-32 of IEEE 802.3: reflected polynomial 0xEDB88320, all bits set at the start and flipped at the end.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    /// <summary>The checksum of a text whose characters are one byte each.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var remainder = uint.MaxValue;
        foreach (var character in text) remainder = Add(remainder, (byte)character);
        return ~remainder;
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes) remainder = Add(remainder, value);
        return ~remainder;
    }

    // Bit by bit: it runs over a few hundred characters, and only once a token was found, so a table would not pay.
    private static uint Add(uint remainder, byte value)
    {
        remainder ^= value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ Polynomial : remainder >> 1;
        }

        return remainder;
    }
}
