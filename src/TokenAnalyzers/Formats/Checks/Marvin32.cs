using System.Buffers.Binary;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// Marvin32, the checksum in the keys that Microsoft issues. It is specified by marvin32.c of microsoft/SymCrypt.
/// </summary>
internal static class Marvin32
{
    // One set bit ends the data; zeros fill the last word.
    private const byte EndOfData = 0x80;

    /// <summary>The seed that a name of eight characters stands for: its bytes, the first one the most significant.</summary>
    public static ulong Seed(string name)
    {
        var seed = 0UL;
        foreach (var character in name) seed = (seed << 8) | (byte)character;
        return seed;
    }

    /// <summary>The checksum of the bytes: both halves of the 64-bit result in one.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, ulong seed)
    {
        var low = (uint)seed;
        var high = (uint)(seed >> 32);
        while (bytes.Length >= sizeof(uint))
        {
            low += BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            Mix(ref low, ref high);
            bytes = bytes.Slice(sizeof(uint));
        }

        Span<byte> last = stackalloc byte[sizeof(uint)];
        last.Clear();
        bytes.CopyTo(last);
        last[bytes.Length] = EndOfData;
        low += BinaryPrimitives.ReadUInt32LittleEndian(last);
        Mix(ref low, ref high);
        Mix(ref low, ref high);
        return low ^ high;
    }

    private static void Mix(ref uint low, ref uint high)
    {
        high ^= low;
        low = RotateLeft(low, 20) + high;
        high = RotateLeft(high, 9) ^ low;
        low = RotateLeft(low, 27) + high;
        high = RotateLeft(high, 19);
    }

    private static uint RotateLeft(uint value, int bits) => (value << bits) | (value >> (32 - bits));
}
