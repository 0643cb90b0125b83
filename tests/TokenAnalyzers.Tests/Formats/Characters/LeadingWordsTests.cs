using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Tests.Formats.Characters;

public sealed class LeadingWordsTests
{
    private static readonly LeadingWords Words = new(["gists", "user/", "user\"", "User."]);

    [Theory]
    [InlineData("gists")]
    [InlineData("gists/starred")]
    [InlineData("user/repos")]
    [InlineData("user\")")]
    [InlineData("User.Current")]
    public void Starts_with_one(string text) => Assert.True(Words.Start(text));

    [Theory]
    [InlineData("gist")]
    [InlineData("Gists")]
    [InlineData("my gists")]
    [InlineData("users/")]
    [InlineData("user.Current")]
    [InlineData("é")]
    [InlineData("\uFFFF")]
    public void Starts_with_none(string text) => Assert.False(Words.Start(text));
}
