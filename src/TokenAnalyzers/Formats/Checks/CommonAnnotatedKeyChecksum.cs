using System.Buffers.Binary;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The checksum of Microsoft's common annotated security keys (CASK), Azure DevOps tokens of 84 characters among them:
/// the Marvin32 of the first 60 bytes, written in base62 at the end, or in base64 in older keys. Source: microsoft/security-utilities.
/// </summary>
internal static class CommonAnnotatedKeyChecksum
{
    private const int Length = 84;
    private const int LongLength = 88;
    private const int MostBytes = 64;
    private const int CoveredBytes = 60;
    private const int SignatureStart = 52;
    private const int ChecksumCharacters = 6;
    private const string Signature = "JQQJ";

    private static readonly ulong Seed = Marvin32.Seed("Default0");

    public static bool Holds(ReadOnlySpan<char> token)
    {
        if (token.Length is not (Length or LongLength)) return false;
        if (!token.Slice(SignatureStart, Signature.Length).SequenceEqual(Signature.AsSpan())) return false;

        Span<byte> bytes = stackalloc byte[MostBytes];
        var count = Base64.Decode(token, bytes);
        if (count != Base64.LongestDecoded(token.Length == Length ? Length : LongLength - 2)) return false;

        var written = bytes.Slice(CoveredBytes, count - CoveredBytes);
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(checksum, Marvin32.Of(bytes.Slice(0, CoveredBytes), Seed));
        if (written.SequenceEqual(checksum.Slice(0, written.Length))) return true;

        Span<char> digits = stackalloc char[ChecksumCharacters];
        WriteBase62(checksum, digits);
        Base64.Decode(digits, checksum);
        return written.SequenceEqual(checksum.Slice(0, written.Length));
    }

    // The four bytes as one number, the first byte the most significant: a zero for each zero byte it starts with, then
    // its digits without leading zeros, then zeros to fill up.
    private static void WriteBase62(ReadOnlySpan<byte> bytes, Span<char> digits)
    {
        digits.Fill('0');
        var number = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var zeros = 0;
        while (zeros < bytes.Length - 1 && bytes[zeros] == 0) zeros++;
        var length = 1;
        for (var rest = number / 62; rest > 0; rest /= 62) length++;
        for (var index = zeros + length - 1; index >= zeros; index--)
        {
            digits[index] = Digits.Base62[(int)(number % 62)];
            number /= 62;
        }
    }
}
