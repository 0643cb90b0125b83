using System.Buffers.Binary;

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
