namespace TokenAnalyzers.Formats.Checks;

/// <summary>A CRC-32 written as the token's last eight characters in hexadecimal.</summary>
internal static class HexadecimalChecksum
{
    private const int Length = 8;

    // Cloudflare's tokens have 40 characters between the prefix and the checksum.
    private const int LowerBodyLength = 40;

    /// <summary>Atlassian: upper-case digits, over everything before them, prefix and '=' included.</summary>
    public static bool HoldsUpper(ReadOnlySpan<char> token)
    {
        if (token.Length <= Length) return false;
        var covered = token.Slice(0, token.Length - Length);
        return Digits.Spell(token.Slice(covered.Length), Crc32.Of(covered), Digits.UpperHexadecimal);
    }

    /// <summary>Cloudflare: lower-case digits, over the characters between the prefix and them.</summary>
    public static bool HoldsLower(ReadOnlySpan<char> token)
    {
        var body = token.Slice(token.IndexOf('_') + 1);
        if (body.Length == token.Length || body.Length != LowerBodyLength + Length) return false;
        return Digits.Spell(body.Slice(LowerBodyLength), Crc32.Of(body.Slice(0, LowerBodyLength)), Digits.LowerHexadecimal);
    }
}
