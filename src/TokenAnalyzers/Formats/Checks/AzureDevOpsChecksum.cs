using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The checksum of Azure DevOps tokens of 52 characters: base32 of 32 bytes, of which four hold the CRC-32 of the others
/// combined with a constant that tells who the token acts for. Source: microsoft/security-utilities.
/// </summary>
internal static class AzureDevOpsChecksum
{
    private const int Length = 52;
    private const int ByteCount = 32;
    private const uint User = 0xE0B9692D;
    private const uint Application = 0x1019F92E;

    /// <summary>Whether it acts as a person.</summary>
    public static bool HoldsForUser(ReadOnlySpan<char> token) => Holds(token, User);

    /// <summary>Whether it acts as an application.</summary>
    public static bool HoldsForApplication(ReadOnlySpan<char> token) => Holds(token, Application);

    private static bool Holds(ReadOnlySpan<char> token, uint constant)
    {
        Span<byte> bytes = stackalloc byte[ByteCount];
        if (token.Length != Length || Base32.Decode(token, bytes) != ByteCount) return false;

        // The checksum is scattered: its bytes, the least significant first, stand at these places.
        var checksum = bytes[22] | ((uint)bytes[8] << 8) | ((uint)bytes[7] << 16) | ((uint)bytes[2] << 24);
        Span<byte> covered = stackalloc byte[ByteCount - sizeof(uint)];
        var count = 0;
        for (var index = 0; index < ByteCount; index++)
        {
            if (index is not (2 or 7 or 8 or 22)) covered[count++] = bytes[index];
        }

        return (Crc32.Of(covered) ^ constant) == checksum;
    }
}
