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
