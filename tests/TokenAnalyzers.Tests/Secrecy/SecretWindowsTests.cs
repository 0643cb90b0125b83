using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json;
using TokenAnalyzers.Tests.Credentials.Values;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>What the search for secrets in outputs finds: a search that finds nothing would prove nothing.</summary>
public sealed class SecretWindowsTests
{
    private const int Length = 6;

    private static readonly string Secret = RandomValues.Of(RandomValues.Base62, 30, seed: 1);
    private static readonly string SecretWithMarks = string.Join("@%<_", Secret.Chunk(3).Select(part => new string(part)));
    private static readonly SecretWindows Windows = new([Secret, SecretWithMarks], []);

    public static TheoryData<string, Func<string, string>> Spellings => new()
    {
        { "as it is", part => part },
        { "in capitals", part => part.ToUpperInvariant() },
        { "in small letters", part => part.ToLowerInvariant() },
        { "as the name of a variable", part => string.Join('_', part.Chunk(2).Select(word => new string(word))).ToUpperInvariant() },
        { "as a key", part => $"{part[..3]}:{part[3..]}" },
        { "in base64", part => Encoded("", part) },
        { "in base64, a character later", part => Encoded("-", part) },
        { "in base64, two characters later", part => Encoded("--", part) },
        { "in base64 for addresses", part => Base64Url.EncodeToString(Encoding.ASCII.GetBytes("??>" + part)) },
        { "in the middle of base64", part => Encoded("user:", part + Secret[..3])[2..^1] },
        { "in hexadecimal", part => Convert.ToHexString(Encoding.ASCII.GetBytes(part)) },
        { "in an address", part => string.Concat(part.Select(character => Uri.HexEscape(character))) },
        { "in JSON", part => string.Concat(part.Select(character => $"\\u{(int)character:x4}")) },
        { "in HTML", part => string.Concat(part.Select(character => $"&#{(int)character};")) },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Six_characters_are_found(string name, Func<string, string> spell)
    {
        for (var start = 0; start + Length <= Secret.Length; start++)
            Assert.True(Windows.ShownIn($"The value '{spell(Secret.Substring(start, Length))}' is one.") is not null, $"{name}, from {start}");
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Other_characters_are_not(string name, Func<string, string> spell)
    {
        for (var seed = 2; seed < 30; seed++)
            Assert.True(Windows.ShownIn($"The value '{spell(RandomValues.Of(RandomValues.Base62, Length, seed))}' is one.") is null, $"{name}, seed {seed}");
    }

    [Fact]
    public void Marks_are_found_as_each_format_escapes_them()
    {
        Assert.NotNull(Windows.ShownIn(WebUtility.HtmlEncode(SecretWithMarks)));
        Assert.NotNull(Windows.ShownIn(JsonSerializer.Serialize(SecretWithMarks)));
        Assert.NotNull(Windows.ShownIn(Uri.EscapeDataString(SecretWithMarks)));
    }

    [Fact]
    public void Five_characters_and_known_text_are_not_found()
    {
        Assert.Null(Windows.ShownIn(Secret[..(Length - 1)]));
        Assert.Null(new SecretWindows([Secret], [.. SecretWindows.Of(Secret)]).ShownIn(Secret));
    }

    private static string Encoded(string before, string part) => Convert.ToBase64String(Encoding.ASCII.GetBytes(before + part));
}
