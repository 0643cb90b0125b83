using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Tests.Formats.Patterns;

public sealed class PatternTests
{
    // The token that is found stands between the brackets.
    [Theory]
    [InlineData("tk_[a-z]{3}", "«tk_abc»")]
    [InlineData("tk_[a-z]{3}", "x = «tk_abc»;")]
    [InlineData("tk_[a-z]{3}", "-«tk_abc»-")]
    [InlineData("tk_[a-z]{3}", "é«tk_abc»é")]
    [InlineData("-tk[a-z]{3}", " «-tkabc»")]
    [InlineData("tk_[a-z]{3}", "\\n«tk_abc»")]
    [InlineData("[a-f]{3}-x", "+«abc-x»")]
    [InlineData("tk_[a-z]{3,5}", "«tk_abcde»")]
    [InlineData("tk_[a-z-]{3}", "«tk_a-c»=")]
    [InlineData("tk_[a-z]{3}(.[a-z]{2})?", "«tk_abc.de»")]
    [InlineData("tk_[a-z]{3}(.[a-z]{2})?", "«tk_abc».")]
    [InlineData("tk_[a-z]{3}={0,2}", "«tk_abc=»")]
    [InlineData("tk_[a-z]{2,9}end[a-z]{2,9}", "«tk_aaendendaa»")]
    [InlineData("tk_[a-z]{1,9}[0-9a-z]{3}", "«tk_abcd»")]
    public void Finds_a_whole_token(string pattern, string marked)
    {
        var (text, start, length) = Unmark(marked);
        Assert.Equal(length, PatternParser.Parse(pattern).Match(text, start));
    }

    [Theory]
    [InlineData("tk_[a-z]{3}", "«tk_ab»")]
    [InlineData("tk_[a-z]{3}", "«tk_abc»d")]
    [InlineData("tk_[a-z]{3}", "«tk_abc»D")]
    [InlineData("tk_[a-z]{3}", "«tk_abc»_")]
    [InlineData("-tk[a-z]{3}", "«-tkab»")]
    [InlineData("[a-f]{3}-x", "e«abc-x»")]
    [InlineData("tk_[a-z]{3,5}", "«tk_abcdef»")]
    [InlineData("tk_[a-z-]{3}", "«tk_a-c»-")]
    [InlineData("tk_[a-z]{3}(.[a-z]{2})?", "«tk_ab.de»")]
    [InlineData("tk_[a-z]{3}", "x«tk_abc»")]
    [InlineData("tk_[a-z]{3}", "n«tk_abc»")]
    [InlineData("-tk[a-z]{3}", "x«-tkabc»")]
    [InlineData("tk_[a-z]{3}={0,2}", "«tk_abc===»")]
    [InlineData("tk_[a-z]{2,9}end[a-z]{2,9}", "«tk_aaend»")]
    [InlineData("tk_[a-z]{1,9}[0-9a-z]{3}", "«tk_abc»")]
    public void Finds_no_part_of_a_longer_word(string pattern, string marked)
    {
        var (text, start, _) = Unmark(marked);
        Assert.Equal(-1, PatternParser.Parse(pattern).Match(text, start));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tk_")]
    [InlineData("\uD83D")]
    public void Any_text_and_any_place_may_be_asked(string text)
    {
        var pattern = PatternParser.Parse("tk_[a-z]{3}");
        for (var start = 0; start <= text.Length; start++) Assert.Equal(-1, pattern.Match(text, start));
    }

    private static (string Text, int Start, int Length) Unmark(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        return (marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), start, end - start);
    }
}
