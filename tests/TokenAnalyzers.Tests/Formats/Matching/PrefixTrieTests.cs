using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>Prefixes that are read a character at a time.</summary>
public sealed class PrefixTrieTests
{
    /// <summary>Formats of a few prefixes; two of them share one.</summary>
    internal static readonly PrefixTrie Prefixes = new(
        new[] { "gh[a-z]{9}", "ghs_[a-z]{9}", "~x[a-z]{9}", "ghp_[a-z]{9}", "ghp_[a-z]{5}", "glpat-[a-z]{9}" }
            .Select((pattern, index) => new TokenFormat($"format-{index}", "Acme", "Acme token", TokenOwner.Service, pattern)));

    [Fact]
    public void Each_prefix_is_there_once_in_order() => Assert.Equal(["gh", "ghp_", "ghs_", "glpat-", "~x"], Prefixes.Prefixes);

    [Theory]
    [InlineData("gh", "format-0")]
    [InlineData("ghx", "format-0")]
    [InlineData("ghp_abc", "format-0 format-3 format-4")]
    [InlineData("ghs_", "format-0 format-1")]
    [InlineData("glpat-gh", "format-5")]
    [InlineData("~x", "format-2")]
    public void The_formats_of_every_prefix_of_a_text_are_found(string text, string ids) => Assert.Equal(ids, string.Join(' ', Read(text)));

    [Theory]
    [InlineData("g")]
    [InlineData("glpat")]
    [InlineData("GH")]
    [InlineData("xgh")]
    [InlineData("~")]
    [InlineData("\u007f")]
    [InlineData("\u0080")]
    [InlineData("é")]
    public void Any_other_text_has_none(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("gh", false, 2, false)]
    [InlineData("ghp_", false, 4, true)]
    [InlineData("ghp", false, 3, false)]
    [InlineData("glpat-", false, 6, true)]
    [InlineData("ghpx", true, 4, false)]
    [InlineData("z", true, 0, false)]
    public void A_place_knows_what_was_read(string text, bool isEmpty, int length, bool isTelling)
    {
        var place = Prefixes.StartWith(text[0]);
        foreach (var character in text[1..]) place.Advance(character);

        Assert.Equal((isEmpty, isTelling), (place.IsEmpty, place.IsTelling));
        if (length > 0) Assert.Equal(length, place.Length);
    }

    private static List<string> Read(string text)
    {
        var (place, ids) = (Prefixes.StartWith(text[0]), new List<string>());
        for (var next = 1; next < text.Length && place.Advance(text[next]); next++) ids.AddRange(place.Formats.Select(format => format.Id));
        return ids;
    }
}

/// <summary>Texts that could be a part of a token, by the same prefixes.</summary>
public sealed class PartialTokenTests
{
    [Theory]
    [InlineData("g")]
    [InlineData("glpa")]
    [InlineData("ghp_")]
    [InlineData("ghp_abc")]
    [InlineData("Bearer ghp_abc.def=+")]
    [InlineData("\\nghp_")]
    [InlineData("path/ghp_")]
    public void They_end_in_a_prefix_or_what_follows_one(string text) => Assert.True(PartialToken.EndsInToken(text, PrefixTrieTests.Prefixes));

    [Theory]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("xghp_")]
    [InlineData("nghp_")]
    [InlineData("ghx")]
    [InlineData("glpatx")]
    [InlineData("ghp_ x")]
    [InlineData("ghp_(x")]
    [InlineData("GLPAT-")]
    public void Others_do_not(string text) => Assert.False(PartialToken.EndsInToken(text, PrefixTrieTests.Prefixes));

    [Theory]
    [InlineData(252, true)]
    [InlineData(253, false)]
    public void A_prefix_is_looked_for_in_the_last_256_characters(int length, bool ends) =>
        Assert.Equal(ends, PartialToken.EndsInToken("ghp_" + new string('x', length), PrefixTrieTests.Prefixes));

    [Theory]
    [InlineData(24, "")]
    [InlineData(24, "/x y")]
    [InlineData(16, "/=+45678")]
    public void They_start_with_what_could_be_a_body(int length, string rest) => Assert.True(PartialToken.StartsWithBody(Body(length) + rest));

    [Theory]
    [InlineData(0, "")]
    [InlineData(23, "")]
    [InlineData(15, "/0123456789abcdef")]
    [InlineData(15, " 0123456789abcdef")]
    [InlineData(0, "\"0123456789abcdef0123456789abcdef")]
    [InlineData(0, "TheNameOfAMethodOfThisClass")]
    public void Others_do_not_start_so(int length, string rest) => Assert.False(PartialToken.StartsWithBody(Body(length) + rest));

    private static string Body(int length) => Composed.Text("0123456789abcdef", length);
}
