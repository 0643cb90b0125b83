using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Text;

namespace TokenAnalyzers.Tests.Formats.Checks;

/// <summary>Puts tokens together from random parts and checksums that are computed apart from the code under test.</summary>
internal static class Composed
{
    public const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    public const string Base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    public const string Base64Url = Base62 + "-_";

    /// <summary>A random text of an alphabet; the same seed gives the same text.</summary>
    public static string Text(string alphabet, int length, int seed = 1) => new(new Random(seed).GetItems<char>(alphabet, length));

    public static byte[] Bytes(int length, int seed = 1)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    /// <summary>The CRC-32 that gzip writes after its data.</summary>
    public static uint Crc32(byte[] data)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(data);
        return BinaryPrimitives.ReadUInt32LittleEndian(stream.ToArray().AsSpan()[^8..^4]);
    }

    public static uint Crc32(string text) => Crc32(Encoding.Latin1.GetBytes(text));

    /// <summary>A personal access token of GitHub whose checksum holds.</summary>
    public static string IssuedGitHubToken()
    {
        var body = Text(Base62, 30);
        return "ghp_" + body + Digits(Crc32(body), Base62, 6);
    }

    /// <summary>A number in the digits of an alphabet, filled up with zeros on the left.</summary>
    public static string Digits(BigInteger number, string alphabet, int length)
    {
        var digits = "";
        for (; digits.Length < length; number /= alphabet.Length) digits = alphabet[(int)(number % alphabet.Length)] + digits;
        return digits;
    }

    /// <summary>Base32 of RFC 4648 in lower case, without padding.</summary>
    public static string Base32(byte[] bytes)
    {
        const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        var bits = string.Concat(bytes.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(five => Alphabet[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }

    /// <summary>The token with another character at a place.</summary>
    public static string Changed(this string token, int index)
    {
        var other = token[index] == 'b' ? 'c' : 'b';
        return token[..index] + other + token[(index + 1)..];
    }
}
