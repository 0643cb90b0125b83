using System.Buffers.Binary;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The checksum of NATS seeds (nkeys): base32 of two bytes of kind, 32 bytes of seed and the CRC-16 of both, the least
/// significant byte first. Source: nats-io/nkeys.
/// </summary>
internal static class NkeyChecksum
{
    private const int Length = 58;
    private const int ByteCount = 36;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[ByteCount];
        if (token.Length != Length || token[0] != 'S' || Base32.Decode(token, bytes) != ByteCount) return false;

        var covered = bytes.Slice(0, ByteCount - sizeof(ushort));
        return Crc16.Of(covered) == BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(covered.Length));
    }
}

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
