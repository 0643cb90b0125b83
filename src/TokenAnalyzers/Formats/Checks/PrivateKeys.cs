using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>Private keys in PEM (RFC 7468). A text that only tells of such keys goes on in words after the first line.</summary>
internal static class PrivateKeyBody
{
    // A line of PEM has 64 characters of base64; the last one may be shorter, and the shortest key fills one line.
    private const int ShortestLine = 40;

    /// <summary>Tells keys from prose.</summary>
    /// <param name="token">The first line and what follows it.</param>
    /// <returns>Null if no line of base64 follows.</returns>
    public static TokenFacts? Decode(ReadOnlySpan<char> token)
    {
        var length = 0;
        foreach (var character in token)
        {
            length = IsBase64(character) ? length + 1 : 0;
            if (length == ShortestLine) return default(TokenFacts);
        }

        return null;
    }

    private static bool IsBase64(char character) => character is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/' or '=';
}

/// <summary>Private keys in PEM (RFC 7468), encoded in base64 once more.</summary>
internal static class EncodedPrivateKey
{
    // The first line is all that tells: "-----BEGIN", the kind of key, "PRIVATE KEY-----".
    private const int FirstCharacters = 96;

    /// <summary>Tells keys from certificates, which start with the same characters.</summary>
    /// <returns>Null if the first line names no private key.</returns>
    public static TokenFacts? Decode(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[Base64.LongestDecoded(FirstCharacters)];
        var count = Base64.Decode(token.Slice(0, Math.Min(token.Length, FirstCharacters)), bytes);
        if (count < 0) return null;

        ReadOnlySpan<byte> firstLine = bytes.Slice(0, count);
        return firstLine.IndexOf("PRIVATE KEY"u8) >= 0 ? default(TokenFacts) : null;
    }
}
