using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Options;

/// <summary>The patterns of files in options.</summary>
public sealed class FilePatternTests
{
    [Theory]
    [InlineData("*.json", "/a/b.json", true)]
    [InlineData("B.JSON", "/a/b.json", true)]
    [InlineData("b.*", "C:\\a\\b.json", true)]
    [InlineData("?.json", "/a/b.json", true)]
    [InlineData("a/b.json", "/x/a/b.json", true)]
    [InlineData("a/*", "/x/a/b.json", true)]
    [InlineData("x/**", "/x/a/b.json", true)]
    [InlineData("x/**/b.json", "/x/b.json", true)]
    [InlineData("x\\*\\b.json", "/x/a/b.json", true)]
    [InlineData("*a*a*a*b", "/aaaaaaaaaaaaaaaaab", true)]
    [InlineData("a/", "/x/a/b/c.json", true)]
    [InlineData("x\\a\\", "/x/a/b.json", true)]
    [InlineData("/x/**", "/x/a/b.json", true)]
    [InlineData("/x/", "x/a/b.json", true)]
    [InlineData("*.json", "/a/b.jsonc", false)]
    [InlineData("b", "/a/b.json", false)]
    [InlineData("?.json", "/a/bb.json", false)]
    [InlineData("a/b.json", "/x/aa/b.json", false)]
    [InlineData("a/*", "/x/a/b/c.json", false)]
    [InlineData("x/*/b.json", "/x/b.json", false)]
    [InlineData("", "/a/b.json", false)]
    [InlineData("/", "/a/b.json", false)]
    [InlineData("a/", "/x/aa/b.json", false)]
    [InlineData("/a/**", "/x/a/b.json", false)]
    [InlineData("/*.json", "/a/b.json", false)]
    [InlineData("*a*a*a*b", "/aaaaaaaaaaaaaaaaa", false)]
    public void A_pattern_is_of_the_end_of_a_path_unless_a_slash_says_more(string pattern, string path, bool matches) => Assert.Equal(matches, FilePattern.Matches(pattern, path));

    [Theory]
    [InlineData("*.tf")]
    [InlineData("samples/**")]
    [InlineData("/samples/")]
    [InlineData("app/[id]/page.?s")]
    public void What_names_files_is_a_pattern(string pattern) => Assert.True(FilePattern.IsValid(pattern));

    [Theory]
    [InlineData("{docs")]
    [InlineData("samples}/**")]
    [InlineData("../samples/**")]
    [InlineData("./samples/**")]
    [InlineData("C:\\samples\\**")]
    [InlineData("!samples/**")]
    [InlineData("\"samples\"")]
    [InlineData("//")]
    public void What_can_match_nothing_is_none(string pattern) => Assert.False(FilePattern.IsValid(pattern));
}
