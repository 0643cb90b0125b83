using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

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
