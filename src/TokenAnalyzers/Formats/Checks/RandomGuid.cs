namespace TokenAnalyzers.Formats.Checks;

/// <summary>GUIDs without hyphens, as programs make them to number things: after a plain word they are no secret.</summary>
internal static class RandomGuid
{
    private const int Length = 32;

    // Version 4 and variant 1: of random hexadecimal digits one in 64 has both.
    private const int VersionPlace = 12;
    private const int VariantPlace = 16;

    /// <summary>Refuses a token whose random part is one.</summary>
    /// <returns>Null if it is one.</returns>
    public static TokenFacts? Refuse(ReadOnlySpan<char> token)
    {
        for (var start = 0; start < token.Length;)
        {
            var end = start;
            while (end < token.Length && IsHexadecimal(token[end])) end++;
            if (end - start == Length && Is(token.Slice(start, Length))) return null;
            start = end + 1;
        }

        return default(TokenFacts);
    }

    private static bool Is(ReadOnlySpan<char> digits) => digits[VersionPlace] == '4' && (digits[VariantPlace] | 0x20) is '8' or '9' or 'a' or 'b';

    private static bool IsHexadecimal(char character) => character is >= '0' and <= '9' || (character | 0x20) is >= 'a' and <= 'f';
}
