using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>Tokens that are base64 of an identifier, a colon and a secret.</summary>
internal static class IdentifierAndSecret
{
    private const byte Separator = (byte)':';

    /// <summary>Jira and Confluence Data Center: a decimal identifier of 1000 or more, then random bytes.</summary>
    /// <returns>Null if it does not decode so.</returns>
    public static TokenFacts? DecodeJira(ReadOnlySpan<char> token)
    {
        const int LongestToken = 64;
        const int FewestDigits = 4;
        const int FewestRandomBytes = 16;

        Span<byte> buffer = stackalloc byte[LongestToken];
        if (token.Length > LongestToken || Base64.Decode(token, buffer) is not (> 0 and var count)) return null;
        ReadOnlySpan<byte> bytes = buffer.Slice(0, count);
        var digits = bytes.IndexOf(Separator);
        if (digits < FewestDigits || count - digits - 1 < FewestRandomBytes || bytes[0] == '0') return null;

        // Random bytes are never all printable; words after the colon are.
        var isToken = IsAll(bytes.Slice(0, digits), IsDigit) && !IsAll(bytes.Slice(digits + 1), IsPrintable);
        return isToken ? new TokenFacts(TokenOwner.Personal, null) : null;
    }

    /// <summary>NVIDIA NGC: an identifier of 26 lower-case letters and digits, then a UUID.</summary>
    /// <returns>Null if it does not decode so.</returns>
    public static TokenFacts? DecodeNgc(ReadOnlySpan<char> token)
    {
        const int Length = 84;
        const int IdentifierLength = 26;
        const int UuidLength = 36;

        Span<byte> buffer = stackalloc byte[IdentifierLength + 1 + UuidLength];
        if (token.Length != Length || Base64.Decode(token, buffer) != buffer.Length) return null;
        ReadOnlySpan<byte> bytes = buffer;
        var isToken = bytes[IdentifierLength] == Separator
            && IsAll(bytes.Slice(0, IdentifierLength), IsLowerOrDigit)
            && IsUuid(bytes.Slice(IdentifierLength + 1));
        return isToken ? new TokenFacts(TokenOwner.Unknown, null) : null;
    }

    private static bool IsUuid(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            if (index is 8 or 13 or 18 or 23 ? bytes[index] != '-' : !IsHexadecimal(bytes[index])) return false;
        }

        return true;
    }

    private static bool IsAll(ReadOnlySpan<byte> bytes, Func<byte, bool> kind)
    {
        foreach (var value in bytes)
        {
            if (!kind(value)) return false;
        }

        return true;
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    private static bool IsLowerOrDigit(byte value) => IsDigit(value) || value is >= (byte)'a' and <= (byte)'z';

    private static bool IsHexadecimal(byte value) => IsDigit(value) || (value | 0x20) is >= 'a' and <= 'f';

    private static bool IsPrintable(byte value) => value is >= (byte)' ' and <= (byte)'~';
}
