using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("a/b", "a/b", "a/b/c")]
    [InlineData("a/*", "a/b", "a/b/c")]
    [InlineData("a/**", "a/b/c", "a")]
    [InlineData("a/**", "a/b", "b/a")]
    [InlineData("**/b", "b", "b/a")]
    [InlineData("**/b", "a/a/b", "a/ab")]
    [InlineData("a/**/c", "a/c", "ac")]
    [InlineData("a/**/c", "a/b/b/c", "b/c")]
    [InlineData("**/a/**", "b/a/c/d", "b/a")]
    [InlineData("**", "a", null)]
    public void A_pattern_takes_one_and_not_the_other(string pattern, string taken, string? other)
    {
        Assert.True(Of(pattern).Matches(taken.Split('/')));
        if (other is not null) Assert.False(Of(pattern).Matches(other.Split('/')));
    }

    [Theory]
    [InlineData("a/**", "a", "b")]
    [InlineData("**/bin/**", "x/bin", "x/binary")]
    [InlineData("a/b/**", "a/b", "a")]
    public void A_pattern_takes_all_in_one_folder_and_not_in_the_other(string pattern, string taken, string other)
    {
        Assert.True(Of(pattern).MatchesAllIn(taken.Split('/')));
        Assert.False(Of(pattern).MatchesAllIn(other.Split('/')));
    }

    [Theory]
    [InlineData("a/*")]
    [InlineData("a")]
    public void A_pattern_of_files_takes_no_folder(string pattern) => Assert.False(Of(pattern).MatchesAllIn(["a"]));

    private static PathPattern Of(string pattern) => new(pattern.Split('/'), ignoreCase: false);
}
