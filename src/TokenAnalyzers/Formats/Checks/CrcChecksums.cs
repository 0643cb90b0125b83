using System.Buffers.Binary;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The checksum of GitHub's <c>ghp_</c>, <c>gho_</c>, <c>ghu_</c>, <c>ghs_</c> and <c>ghr_</c> tokens, of npm's
/// <c>npm_</c> and of Vercel's <c>vcp_</c> and its like: six base62 digits, the CRC-32 of the characters between the prefix and them. Source: GitHub's
/// engineering blog, "Behind GitHub's new authentication token formats" (2021).
/// </summary>
internal static class Base62Checksum
{
    private const int Length = 6;

    // The shortest token that is issued has 30 random characters.
    private const int FewestRandomCharacters = 30;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        var body = token.Slice(token.IndexOf('_') + 1);
        if (body.Length == token.Length || body.Length < FewestRandomCharacters + Length) return false;

        var random = body.Slice(0, body.Length - Length);
        return Digits.Spell(body.Slice(random.Length), Crc32.Of(random), Digits.Base62);
    }
}

/// <summary>A CRC-32 written as the token's last eight characters in hexadecimal.</summary>
internal static class HexadecimalChecksum
{
    private const int Length = 8;

    // Cloudflare's tokens have 40 characters between the prefix and the checksum, Zuplo's 32 and an underscore.
    private const int LowerBodyLength = 40;
    private const int ZuploBodyLength = 32;

    // glsa_, 32 characters, an underscore and the checksum.
    private const int GrafanaLength = 46;

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

    /// <summary>Zuplo: lower-case digits after a second underscore, over the characters between the two.</summary>
    public static bool HoldsForZuplo(ReadOnlySpan<char> token)
    {
        var body = token.Slice(token.IndexOf('_') + 1);
        if (body.Length != ZuploBodyLength + 1 + Length || body[ZuploBodyLength] != '_') return false;
        return Digits.Spell(body.Slice(ZuploBodyLength + 1), Crc32.Of(body.Slice(0, ZuploBodyLength)), Digits.LowerHexadecimal);
    }

    /// <summary>Grafana: lower-case digits of the bytes, the least significant first, over everything before the underscore, prefix included.</summary>
    public static bool HoldsForGrafana(ReadOnlySpan<char> token)
    {
        if (token.Length != GrafanaLength) return false;
        var covered = token.Slice(0, GrafanaLength - Length - 1);
        return Digits.Spell(token.Slice(GrafanaLength - Length), BinaryPrimitives.ReverseEndianness(Crc32.Of(covered)), Digits.LowerHexadecimal);
    }
}

/// <summary>
/// The checksum of Confluent Cloud's API secrets: the last six characters are base64 of the CRC-32 of those between the prefix and them, the least
/// significant byte first. Source: Confluent's documentation of API keys.
/// </summary>
internal static class ConfluentChecksum
{
    private const int Length = 64;
    private const int PrefixLength = 4;
    private const int ChecksumLength = 6;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        if (token.Length != Length) return false;
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        var covered = token.Slice(PrefixLength, Length - PrefixLength - ChecksumLength);
        return Base64.Decode(token.Slice(Length - ChecksumLength), checksum) == sizeof(uint)
            && BinaryPrimitives.ReadUInt32LittleEndian(checksum) == Crc32.Of(covered);
    }
}

/// <summary>
/// The checksum of GitLab's routable tokens, in both layouts: <c>prefix payload . LL CCCCCCC</c> and
/// <c>prefix payload . VV . LL CCCCCCC</c>, with LL the length of the payload and C the CRC-32 of everything before it, both
/// in base36. Source: lib/authn/token_field/generator/routable_token.rb of GitLab. Tokens without a dot have none.
/// </summary>
internal static class RoutableChecksum
{
    private const int ChecksumLength = 7;
    private const int PayloadSizeLength = 2;
    private const int VersionLength = 2;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        var checksumStart = token.Length - ChecksumLength;
        var payloadEnd = token.IndexOf('.');
        if (payloadEnd < 0 || !IsTrailer(token.Length - payloadEnd)) return false;

        var payloadSize = token.Slice(checksumStart - PayloadSizeLength, PayloadSizeLength);
        return HasPayload(token.Slice(0, payloadEnd), payloadSize)
            && Digits.Spell(token.Slice(checksumStart), Crc32.Of(token.Slice(0, checksumStart)), Digits.Base36);
    }

    private static bool IsTrailer(int length) => length - 1 - PayloadSizeLength - ChecksumLength is 0 or VersionLength + 1;

    // The payload ends at the dot; before it is the prefix, which ends in '-' or '_'.
    private static bool HasPayload(ReadOnlySpan<char> prefixAndPayload, ReadOnlySpan<char> size)
    {
        for (var start = 1; start < prefixAndPayload.Length; start++)
        {
            var isStart = prefixAndPayload[start - 1] is '-' or '_';
            if (isStart && Digits.Spell(size, (uint)(prefixAndPayload.Length - start), Digits.Base36)) return true;
        }

        return false;
    }
}

/// <summary>
/// The checksum of NATS seeds (nkeys): base32 of two bytes of kind, 32 bytes of seed and the CRC-16 of both, the least
/// significant byte first. Source: nats-io/nkeys.
/// </summary>
internal static class NkeyChecksum
{
    private const int Length = 58;
    private const int ByteCount = 36;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[ByteCount];
        if (token.Length != Length || token[0] != 'S' || Base32.Decode(token, bytes) != ByteCount) return false;

        var covered = bytes.Slice(0, ByteCount - sizeof(ushort));
        return Crc16.Of(covered) == BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(covered.Length));
    }
}

/// <summary>CRC-16/XMODEM: polynomial 0x1021, zero at the start, nothing flipped.</summary>
internal static class Crc16
{
    private const int Polynomial = 0x1021;

    public static ushort Of(ReadOnlySpan<byte> bytes)
    {
        var remainder = 0;
        foreach (var value in bytes)
        {
            remainder ^= value << 8;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 0x8000) != 0 ? (remainder << 1) ^ Polynomial : remainder << 1;
            }
        }

        return (ushort)remainder;
    }
}

/// <summary>CRC-32 of IEEE 802.3: reflected polynomial 0xEDB88320, all bits set at the start and flipped at the end.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    /// <summary>The checksum of a text whose characters are one byte each.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var remainder = uint.MaxValue;
        foreach (var character in text) remainder = Add(remainder, (byte)character);
        return ~remainder;
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes) remainder = Add(remainder, value);
        return ~remainder;
    }

    // Bit by bit: it runs over a few hundred characters, and only once a token was found, so a table would not pay.
    private static uint Add(uint remainder, byte value)
    {
        remainder ^= value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ Polynomial : remainder >> 1;
        }

        return remainder;
    }
}

/// <summary>Numbers as providers write them: digits of any base.</summary>
internal static class Digits
{
    public const string LowerHexadecimal = "0123456789abcdef";
    public const string UpperHexadecimal = "0123456789ABCDEF";
    public const string Base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    public const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether the text is the number: most significant digit first, filled up with zeros on the left.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="number">The number that they may stand for.</param>
    /// <param name="alphabet">One character for each value of a digit; its length is the base.</param>
    public static bool Spell(ReadOnlySpan<char> text, uint number, string alphabet)
    {
        for (var index = text.Length - 1; index >= 0; index--)
        {
            if (text[index] != alphabet[(int)(number % (uint)alphabet.Length)]) return false;
            number /= (uint)alphabet.Length;
        }

        return number == 0;
    }
}
