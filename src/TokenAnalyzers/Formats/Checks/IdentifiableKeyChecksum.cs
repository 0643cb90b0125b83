using System.Buffers.Binary;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

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
