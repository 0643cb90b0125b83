namespace TokenAnalyzers.Formats.Encodings;

/// <summary>Base32 of RFC 4648, in either case, without padding.</summary>
internal static class Base32
{
    private const int BitsPerCharacter = 5;

    /// <summary>Decodes the text. Bits that do not fill a last byte are dropped.</summary>
    /// <param name="text">The text to decode.</param>
    /// <param name="bytes">Takes what it decodes to.</param>
    /// <returns>The count of bytes, or -1 if the text is not base32 or decodes to more bytes than fit.</returns>
    public static int Decode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        int buffer = 0, bits = 0, count = 0;
        foreach (var character in text)
        {
            var value = ValueOf(character);
            if (value < 0) return -1;
            buffer = ((buffer << BitsPerCharacter) | value) & 0xFFF;
            bits += BitsPerCharacter;
            if (bits < 8) continue;
            if (count == bytes.Length) return -1;
            bits -= 8;
            bytes[count++] = (byte)(buffer >> bits);
        }

        return count;
    }

    private static int ValueOf(char character) => character switch
    {
        >= 'a' and <= 'z' => character - 'a',
        >= 'A' and <= 'Z' => character - 'A',
        >= '2' and <= '7' => character - '2' + 26,
        _ => -1,
    };
}

/// <summary>Base64 of RFC 4648 in both alphabets, the one for URLs too, with or without padding.</summary>
internal static class Base64
{
    private const int BitsPerCharacter = 6;

    /// <summary>The most bytes that a text of this many characters decodes to.</summary>
    public static int LongestDecoded(int characters) => (int)((long)characters * BitsPerCharacter / 8);

    /// <summary>Decodes the text. Bits that do not fill a last byte are dropped.</summary>
    /// <param name="text">The text to decode.</param>
    /// <param name="bytes">Takes what it decodes to.</param>
    /// <returns>The count of bytes, or -1 if the text is not base64 or decodes to more bytes than fit.</returns>
    public static int Decode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        text = text.TrimEnd('=');
        if (text.Length % 4 == 1 || LongestDecoded(text.Length) > bytes.Length) return -1;

        int buffer = 0, bits = 0, count = 0;
        foreach (var character in text)
        {
            var value = ValueOf(character);
            if (value < 0) return -1;
            buffer = ((buffer << BitsPerCharacter) | value) & 0x3FFF;
            bits += BitsPerCharacter;
            if (bits < 8) continue;
            bits -= 8;
            bytes[count++] = (byte)(buffer >> bits);
        }

        return count;
    }

    private static int ValueOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
