using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>Tokens in an encoding. "«base64:user:§»" stands for the base64 of "user:" and a made-up token.</summary>
public sealed partial class EncodedTokensTests
{
    private static readonly string Token = "acme_" + Composed.Text(Composed.Base36, 21);

    private static readonly TokenMatcher Matcher = new([new("acme", "Acme", "Acme token", TokenOwner.Service, "acme_[a-z0-9]{21}")], []);

    // Where the token starts in what is decoded.
    [Theory]
    [InlineData("«base64:§»", 0)]
    [InlineData("«base64:x §»", 2)]
    [InlineData("«base64:user:§»", 5)]
    [InlineData("«base64:§:password»", 0)]
    [InlineData("«url:someone?>:§»", 10)]
    [InlineData("name=«base64:user:§»", 5)]
    [InlineData("a/path/«base64:user:§»", 5)]
    [InlineData("\\n«base64:user:§»", 5)]
    [InlineData("«hex:§»", 0)]
    [InlineData("«HEX:user:§»", 5)]
    [InlineData("name=«hex:user:§»", 5)]
    public void A_token_is_found_at_the_encoded_text(string template, int start)
    {
        var encoded = Fill(Marked().Match(template).Value);
        var encoding = template.Contains("hex", StringComparison.OrdinalIgnoreCase) ? TokenEncoding.Hexadecimal : TokenEncoding.Base64;
        var match = Assert.Single(Find(Fill(template) + " end"));

        Assert.Equal((Marked().Match(template).Index, encoded.Length), (match.Start, match.Length));
        Assert.Equal(new DecodedSpan(encoding, start, Token.Length), match.Decoded);
    }

    [Theory]
    [InlineData("«base64:The quick brown fox jumps over the lazy dog»")]
    [InlineData("«base64:x§»")]
    [InlineData("«base64:§x»")]
    [InlineData("«base64:acme_EXAMPLE»")]
    [InlineData("x«base64:§»")]
    [InlineData("«base64:é§»")]
    [InlineData("«hex:The quick brown fox jumps over the lazy dog»")]
    [InlineData("0«hex:§»")]
    [InlineData("§")]
    public void Other_text_holds_none(string template) => Assert.Empty(Find(Fill(template) + " end"));

    [Fact]
    public void What_is_encoded_twice_is_not_decoded_twice() => Assert.Empty(Find(Fill($"«base64:{Fill("«base64:§»")}»")));

    [Fact]
    public void A_run_may_hold_several() => Assert.Equal([0, 37], Find(Fill("«base64:§»/«hex:§»")).Select(match => match.Start));

    private static List<TokenMatch> Find(string text)
    {
        List<TokenMatch>? found = null;
        foreach (Match run in Run().Matches(text)) EncodedTokens.AddIn(text, LongRun.At(text, run.Index), Matcher, ref found);
        return found ?? [];
    }

    private static string Fill(string template) => Marked().Replace(template.Replace("§", Token, StringComparison.Ordinal), static marked =>
    {
        var bytes = Encoding.Latin1.GetBytes(marked.Groups["text"].Value);
        return marked.Groups["as"].Value switch
        {
            "base64" => Convert.ToBase64String(bytes),
            "url" => Base64Url.EncodeToString(bytes),
            "hex" => Convert.ToHexStringLower(bytes),
            _ => Convert.ToHexString(bytes),
        };
    });

    [GeneratedRegex("«(?<as>[a-zA-Z0-9]+):(?<text>[^»]*)»")]
    private static partial Regex Marked();

    [GeneratedRegex("[A-Za-z0-9_+/=-]{24,}")]
    private static partial Regex Run();
}
