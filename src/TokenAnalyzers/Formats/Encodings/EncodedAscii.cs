using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Encodings;

/// <summary>Reads encoded ASCII as far as it is one: random bytes and names of a program end it within a few characters.</summary>
internal static class EncodedAscii
{
    // For each character of ASCII: its value as a digit; 255 for none.
    private static readonly byte[] Base64Digits = DigitsOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", ('-', 62), ('_', 63));
    private static readonly byte[] HexadecimalDigits = DigitsOf("0123456789abcdef", ('A', 10), ('B', 11), ('C', 12), ('D', 13), ('E', 14), ('F', 15));

    // For each character of ASCII: whether printable ASCII can start with it, and go on with it.
    private static readonly Starts[] StartsOf = Array.ConvertAll(Enumerable.Range(0, 128).ToArray(), static character => StartsAt((char)character));

    [Flags]
    private enum Starts : byte
    {
        None = 0,
        Base64 = 1,
        SecondOfBase64 = 2,
        Hexadecimal = 4,
    }

    /// <summary>Whether encoded text could start with two characters: at nearly all places it can't.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool CanStart(char first, char second) =>
        first < 128 && second < 128
        && ((StartsOf[first] & Starts.Hexadecimal) != 0 || ((StartsOf[first] & Starts.Base64) != 0 && (StartsOf[second] & Starts.SecondOfBase64) != 0));

    /// <summary>How many bits a character holds.</summary>
    public static int BitsOf(TokenEncoding encoding) => encoding == TokenEncoding.Base64 ? 6 : 4;

    /// <summary>Decodes from the start of a text up to what is not encoded, or is not printable ASCII when it is decoded.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="encoded">Any text.</param>
    /// <param name="decoded">Takes the characters, as many as there is room for.</param>
    /// <returns>How many characters were decoded.</returns>
    [MethodImpl(HotPath.Optimized)]
    public static int Decode(TokenEncoding encoding, ReadOnlySpan<char> encoded, Span<char> decoded)
    {
        var digits = encoding == TokenEncoding.Base64 ? Base64Digits : HexadecimalDigits;
        var bitsOfDigit = BitsOf(encoding);
        int buffer = 0, bits = 0, count = 0;
        foreach (var character in encoded)
        {
            var digit = character < digits.Length ? digits[character] : byte.MaxValue;
            if (digit == byte.MaxValue) break;
            buffer = ((buffer << bitsOfDigit) | digit) & 0xFFFF;
            bits += bitsOfDigit;
            if (bits < 8) continue;
            bits -= 8;
            var text = (char)((buffer >> bits) & 0xFF);
            if (count == decoded.Length || !IsText(text)) break;
            decoded[count++] = text;
        }

        return count;
    }

    /// <summary>How many characters encode some characters of text, without padding.</summary>
    public static int EncodedLength(TokenEncoding encoding, int characters) => ((characters * 8) + BitsOf(encoding) - 1) / BitsOf(encoding);

    // The first byte is from 20 to 7E, and so are the first four bits of the second one.
    private static Starts StartsAt(char character)
    {
        var digit = Base64Digits[character];
        var starts = digit is >= 8 and < 32 ? Starts.Base64 : Starts.None;
        if (digit < 64 && (digit & 15) is >= 2 and < 8) starts |= Starts.SecondOfBase64;
        return character is >= '2' and <= '7' ? starts | Starts.Hexadecimal : starts;
    }

    private static bool IsText(char character) => character is (>= ' ' and <= '~') or '\t' or '\r' or '\n';

    private static byte[] DigitsOf(string inOrder, params (char Character, byte Value)[] more)
    {
        var digits = new byte[128];
        for (var i = 0; i < digits.Length; i++) digits[i] = byte.MaxValue;
        for (var i = 0; i < inOrder.Length; i++) digits[inOrder[i]] = (byte)i;
        foreach (var (character, value) in more) digits[character] = value;
        return digits;
    }
}

/// <summary>How bytes of ASCII are written as other characters.</summary>
internal enum TokenEncoding
{
    /// <summary>Base64 in either alphabet, with or without padding.</summary>
    Base64,

    /// <summary>Two hexadecimal digits a byte.</summary>
    Hexadecimal,
}

/// <summary>Where a token is in a text that is there only in an encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Start">The first character of the token in the decoded text.</param>
/// <param name="Length">Its length in characters.</param>
internal sealed record DecodedSpan(TokenEncoding Encoding, int Start, int Length);
