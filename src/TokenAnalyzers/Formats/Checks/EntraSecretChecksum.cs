namespace TokenAnalyzers.Formats.Checks;

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
