using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

public sealed class ExcludedFilesTests
{
    [Theory]
    [InlineData("legacy/**", "/repository/src/legacy/a/main.tf", "/repository/legacy/main.tf")]
    [InlineData(@"legacy\**", "/repository/src/legacy/a/main.tf", "/repository/legacy/main.tf")]
    [InlineData("../../.env", "/.env", "/repository/.env")]
    [InlineData(".env", "/repository/src/.env", "/repository/src/a/.env")]
    [InlineData("../.env", "/repository/.env", "/repository/src/.env")]
    [InlineData("./a/../main.tf", "/repository/src/main.tf", "/repository/src/a/main.tf")]
    [InlineData("/repository/**/*.tf", "/repository/a/main.tf", "/other/main.tf")]
    [InlineData(@"bin\Debug//**", "/repository/src/bin/debug/main.tf", "/repository/src/bin/release/main.tf")]
    [InlineData("[a]/*.tf", "/repository/src/[a]/main.tf", "/repository/src/a/main.tf")]
    public void One_is_left_out_and_the_other_is_not(string pattern, string leftOut, string other)
    {
        var excluded = new ExcludedFiles();
        excluded.Add([pattern], "/repository/src");

        Assert.True(excluded.Has(PathNames.Of(leftOut)));
        Assert.False(excluded.Has(PathNames.Of(other)));
    }

    [Fact]
    public void Without_patterns_nothing_is() => Assert.False(new ExcludedFiles().Has(["a"]) || new ExcludedFiles().HasAllIn(["a"]));

    [Fact]
    public void A_folder_is_left_out_with_all_that_is_in_it()
    {
        var excluded = new ExcludedFiles();
        excluded.Add(["legacy/**"], "/repository");

        Assert.True(excluded.HasAllIn(["repository", "legacy"]));
        Assert.False(excluded.HasAllIn(["repository", "legacies"]));
    }
}
