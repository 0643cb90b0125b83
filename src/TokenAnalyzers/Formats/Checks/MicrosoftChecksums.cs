using System.Buffers.Binary;
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

        // The checksum is scattered: its bytes, the least significant first, are at these places.
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

/// <summary>
/// The checksum of Microsoft Entra client secrets with the mark <c>8Q~</c>: the last three characters are the first three
/// of the six base66 digits of the Marvin32 of all before. Source: microsoft/security-utilities.
/// </summary>
internal static class EntraSecretChecksum
{
    private const int Length = 40;
    private const int ChecksumLength = 3;
    private const int MarkStart = 3;
    private const string Mark = "8Q~";
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";

    // Three of six digits are written; the number is cut by as many.
    private const uint Cut = 66 * 66 * 66;

    private static readonly ulong Seed = Marvin32.Seed("AadPwd00");

    public static bool Holds(ReadOnlySpan<char> token)
    {
        if (token.Length != Length || !token.Slice(MarkStart, Mark.Length).SequenceEqual(Mark.AsSpan())) return false;

        Span<byte> covered = stackalloc byte[Length - ChecksumLength];
        for (var index = 0; index < covered.Length; index++) covered[index] = (byte)token[index];
        return Digits.Spell(token.Slice(covered.Length), Marvin32.Of(covered, Seed) / Cut, Alphabet);
    }
}

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

/// <summary>
/// The checksum of Microsoft's identifiable keys, first version: base64 of random bytes, a signature of four characters
/// that names the service, and the Marvin32 of the bytes before it. Source: microsoft/security-utilities.
/// </summary>
internal static class IdentifiableKeyChecksum
{
    private const int SignatureLength = 4;

    // Four bytes of checksum, in base64 without padding.
    private const int ChecksumCharacters = 6;
    private const int LongestKey = 88;
    private const int MostBytes = 64;

    // The kinds of one service's keys share a signature and differ in the seed. APIM's subscription keys have IoT Hub's.
    private static readonly (string Signature, ulong[] Seeds)[] Services =
    [
        ("+ASt", Seeds("Default0")),
        ("ACDb", Seeds("MastRO00", "MastRW00", "SystRO00", "SystRW00", "SysAll00", "Resour00", "Encryp00")),
        ("+ABa", Seeds("AbAcct00")),
        ("+AMC", Seeds("Classic0")),
        ("APIM", Seeds("Tenant00", "IoTHub00", "Gatewy00", "GitKey00")),
        ("+ASb", Seeds("Send0000", "Listen00", "Manage00", "System00", "Unknown0")),
        ("+AEh", Seeds("Send0000", "Listen00", "Manage00", "System00", "Unknown0")),
        ("+ARm", Seeds("Send0000", "Listen00", "Manage00", "System00", "Unknown0")),
        ("AIoT", Seeds("IoTHub00", "DpsKey00", "Device00")),
        ("AzCa", Seeds("Access00")),
        ("AZEG", Seeds("SendRecv")),
        ("AzSe", Seeds("Query000", "PAdmin00")),
        ("+ACR", Seeds("ACRDflt0")),
        ("AzFu", Seeds("Functi00", "Master00", "System00")),
    ];

    public static bool Holds(ReadOnlySpan<char> token)
    {
        var text = token.TrimEnd('=');
        if (token.Length > LongestKey || text.Length < ChecksumCharacters + SignatureLength) return false;

        Span<byte> bytes = stackalloc byte[MostBytes];
        var count = Base64.Decode(text, bytes);
        if (count < sizeof(uint)) return false;

        var covered = bytes.Slice(0, count - sizeof(uint));
        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(covered.Length));
        foreach (var seed in SeedsOf(text.Slice(text.Length - ChecksumCharacters - SignatureLength, SignatureLength)))
        {
            if (Marvin32.Of(covered, seed) == checksum) return true;
        }

        return false;
    }

    private static ReadOnlySpan<ulong> SeedsOf(ReadOnlySpan<char> signature)
    {
        foreach (var service in Services)
        {
            if (signature.SequenceEqual(service.Signature.AsSpan())) return service.Seeds;
        }

        return [];
    }

    private static ulong[] Seeds(params string[] names) => Array.ConvertAll(names, Marvin32.Seed);
}
