using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Tests.Formats.Patterns;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("acme_pat", "acme_pat")]
    [InlineData("a.b$c|d+e*f^g/h", "a.b$c|d+e*f^g/h")]
    [InlineData(@"\[\]\(\)\{\}\?\\", @"[](){}?\")]
    [InlineData(@"a\nb\rc\td", "a\nb\rc\td")]
    [InlineData("[ab]", "b")]
    [InlineData("[a-c]", "b")]
    [InlineData("[-a]", "-")]
    [InlineData("[a-]", "-")]
    [InlineData(@"[\]]", "]")]
    [InlineData(@"[[\\]", @"\")]
    [InlineData(@"[\n\t]", "\t")]
    [InlineData("[0-9]{3}", "123")]
    [InlineData("[0-9]{2,4}", "12")]
    [InlineData("[0-9]{2,4}", "1234")]
    [InlineData("a={0,2}", "a")]
    [InlineData("a={0,2}", "a==")]
    [InlineData("a(b)?c", "ac")]
    [InlineData("a(b)?c", "abc")]
    [InlineData("a(b(c)?)?d", "ad")]
    [InlineData("a(b(c)?)?d", "abd")]
    [InlineData("a(b(c)?)?d", "abcd")]
    [InlineData("a([0-9]{2})?(-)?", "a12-")]
    public void Describes(string pattern, string text) => Assert.True(PatternParser.Parse(pattern).MatchesAll(text));

    [Theory]
    [InlineData("acme_pat", "acme_pa")]
    [InlineData("a.b", "axb")]
    [InlineData(@"\\", "/")]
    [InlineData(@"a\nb", "anb")]
    [InlineData("[ab]", "c")]
    [InlineData("[a-c]", "-")]
    [InlineData("[-a]", "b")]
    [InlineData("[a-]", "b")]
    [InlineData(@"[\]]", @"\")]
    [InlineData(@"[[\\]", "]")]
    [InlineData(@"[\n\t]", "n")]
    [InlineData("[0-9]{3}", "12")]
    [InlineData("[0-9]{2,4}", "1")]
    [InlineData("[0-9]{2,4}", "12345")]
    [InlineData("a={0,2}", "a===")]
    [InlineData("a={0,2}", "=")]
    [InlineData("a(b)?c", "abbc")]
    [InlineData("a(b)?c", "ab")]
    [InlineData("a(b(c)?)?d", "acd")]
    [InlineData("a(b(c)?)?d", "abcc")]
    [InlineData("a(b(c)?)?d", "d")]
    [InlineData("a([0-9]{2})?(-)?", "a1-")]
    public void Does_not_describe(string pattern, string text) => Assert.False(PatternParser.Parse(pattern).MatchesAll(text));

    [Theory]
    [InlineData("", 0, "the pattern can be empty")]
    [InlineData("(a)?", 0, "the pattern can be empty")]
    [InlineData("ab[a-z", 2, "']' is missing")]
    [InlineData("a[]", 1, "a class is empty")]
    [InlineData("[z-a]", 4, "a range runs backwards")]
    [InlineData("a]", 1, "']' needs a backslash here")]
    [InlineData("a}", 1, "'}' needs a backslash here")]
    [InlineData("{3}", 0, "'{' needs a backslash here")]
    [InlineData("a{2}{3}", 4, "'{' needs a backslash here")]
    [InlineData("ab?", 2, "'?' needs a backslash here")]
    [InlineData("a)", 1, "')' needs a backslash here")]
    [InlineData("a(b", 3, "')?' is missing")]
    [InlineData("a(b)", 4, "'?' is missing after ')'")]
    [InlineData("a(b)c", 4, "'?' is missing after ')'")]
    [InlineData("a{", 2, "a count from 0 to 65536 is missing")]
    [InlineData("a{x}", 2, "a count from 0 to 65536 is missing")]
    [InlineData("a{-1}", 2, "a count from 0 to 65536 is missing")]
    [InlineData("a{65537}", 2, "a count from 0 to 65536 is missing")]
    [InlineData("a{99999999999999999999}", 2, "a count from 0 to 65536 is missing")]
    [InlineData("a{1,}", 4, "a count from 0 to 65536 is missing")]
    [InlineData("a{1;2}", 1, "'}' is missing")]
    [InlineData("a{3", 1, "'}' is missing")]
    [InlineData("a{0}", 1, "the counts run backwards")]
    [InlineData("a{3,2}", 1, "the counts run backwards")]
    [InlineData(@"ab\", 3, "a character is missing after the backslash")]
    [InlineData("aé", 1, "tokens are made of ASCII characters")]
    [InlineData("[é]", 1, "tokens are made of ASCII characters")]
    [InlineData("a(b)?(b)?(b)?(b)?(b)?(b)?(b)?", 25, "too many optional parts")]
    public void Tells_where_a_pattern_is_wrong(string pattern, int position, string message)
    {
        Assert.False(PatternParser.TryParse(pattern, out var parsed, out var error));
        Assert.Null(parsed);
        Assert.Equal((position, message), (error!.Position, error.Message.ToString()));
    }

    [Fact]
    public void Throws_for_a_pattern_that_should_have_been_valid() =>
        Assert.Equal("']' is missing at 1.", Assert.Throws<FormatException>(() => PatternParser.Parse("a[")).Message);

    [Theory]
    [InlineData("ghp_[A-Za-z0-9]{36}", "ghp_")]
    [InlineData("a.b$[0-9]", "a.b$")]
    [InlineData("abc", "abc")]
    [InlineData("ab{2}", "a")]
    [InlineData("ab(c)?", "ab")]
    [InlineData("[a]b", "")]
    public void Finds_the_literal_prefix(string pattern, string prefix) => Assert.Equal(prefix, PatternParser.LiteralPrefix(pattern));
}
