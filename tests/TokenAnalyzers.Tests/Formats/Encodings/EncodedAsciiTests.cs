using System.Buffers.Text;
using System.Text;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Encodings;

/// <summary>What is read of encoded text, beside what .NET encodes.</summary>
public sealed class EncodedAsciiTests
{
    private static readonly string Printable = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(number => (char)number)) + "\t\r\n";

    [Fact]
    public void All_of_an_encoded_text_is_read()
    {
        for (var length = 0; length < 100; length++)
        {
            var text = Composed.Text(Printable, length, seed: length);
            var bytes = Encoding.ASCII.GetBytes(text);
            Assert.Equal(text, Decode(TokenEncoding.Base64, Convert.ToBase64String(bytes)));
            Assert.Equal(text, Decode(TokenEncoding.Base64, Base64Url.EncodeToString(bytes)));
            Assert.Equal(text, Decode(TokenEncoding.Hexadecimal, Convert.ToHexString(bytes)));
            Assert.Equal(text, Decode(TokenEncoding.Hexadecimal, Convert.ToHexStringLower(bytes)));
            Assert.Equal(Convert.ToBase64String(bytes).TrimEnd('=').Length, EncodedAscii.EncodedLength(TokenEncoding.Base64, length));
            Assert.Equal(2 * length, EncodedAscii.EncodedLength(TokenEncoding.Hexadecimal, length));
        }
    }

    [Theory]
    [InlineData("abc\u0001def")]
    [InlineData("abc\u007fdef")]
    [InlineData("abc\u0080def")]
    [InlineData("abc\u00e9def")]
    public void It_is_read_up_to_what_is_no_text(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        Assert.Equal("abc", Decode(TokenEncoding.Base64, Convert.ToBase64String(bytes)));
        Assert.Equal("abc", Decode(TokenEncoding.Hexadecimal, Convert.ToHexString(bytes)));
    }

    [Theory]
    [InlineData(nameof(TokenEncoding.Base64), "YWJj.ZGVm")]
    [InlineData(nameof(TokenEncoding.Base64), "YWJj=ZGVm")]
    [InlineData(nameof(TokenEncoding.Base64), "YWJjéZGVm")]
    [InlineData(nameof(TokenEncoding.Hexadecimal), "616263g64")]
    [InlineData(nameof(TokenEncoding.Hexadecimal), "6162636")]
    [InlineData(nameof(TokenEncoding.Hexadecimal), "616263 64")]
    public void It_is_read_up_to_what_is_not_encoded(string encoding, string text) => Assert.Equal("abc", Decode(Enum.Parse<TokenEncoding>(encoding), text));

    [Fact]
    public void It_is_read_as_far_as_there_is_room()
    {
        var room = new char[2];
        Assert.Equal((2, "ab"), (EncodedAscii.Decode(TokenEncoding.Base64, "YWJj", room), new string(room)));
        Assert.Equal((2, "ab"), (EncodedAscii.Decode(TokenEncoding.Hexadecimal, "616263", room), new string(room)));
    }

    // Of bytes from a space to DEL.
    [Fact]
    public void Two_characters_can_start_a_text_where_those_of_some_text_are_the_same()
    {
        var bytes = Enumerable.Range(' ', 0x80 - ' ').Select(value => (byte)value).ToArray();
        var starts = (from first in bytes from second in bytes select Convert.ToBase64String([first, second])[..2]).ToHashSet();
        for (var first = '\0'; first < 0x90; first++)
        {
            for (var second = '\0'; second < 0x90; second++)
            {
                var isHexadecimal = first is >= '2' and <= '7' && second < 0x80;
                Assert.Equal(isHexadecimal || starts.Contains($"{first}{second}"), EncodedAscii.CanStart(first, second));
            }
        }
    }

    private static string Decode(TokenEncoding encoding, string text)
    {
        var characters = new char[100];
        return new(characters, 0, EncodedAscii.Decode(encoding, text, characters));
    }
}
