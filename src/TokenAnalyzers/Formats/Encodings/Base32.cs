namespace TokenAnalyzers.Formats.Encodings;

/// <summary>Base32 of RFC 4648, in either case, without padding.</summary>
internal static class Base32
{
    private const int BitsPerCharacter = 5;

    /// <summary>Decodes the text. Bits that do not fill a last byte are dropped.</summary>
    /// <param name="text">The text to decode.</param>
    /// <param name="bytes">Takes what it decodes to.</param>
    /// <returns>The count of bytes, or -1 if the text is no base32 or decodes to more bytes than fit.</returns>
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
