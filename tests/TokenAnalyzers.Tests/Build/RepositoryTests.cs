using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

public sealed class RepositoryTests
{
    [Theory]
    [InlineData(".git/HEAD", "src/App", "")]
    [InlineData(".git", "src/App", "")]
    [InlineData("src/.git", "src/App", "src")]
    [InlineData("src/App/.git", "src/App", "src/App")]
    public void Its_root_is_the_nearest_folder_that_git_marks(string mark, string project, string root)
    {
        using var folder = new TemporaryFolder(mark, $"{project}/App.csproj");

        Assert.Equal(folder.PathOf(root).TrimEnd('/', '\\'), Repository.Around(folder.PathOf(project))?.Root);
    }

    [Fact]
    public void A_folder_that_is_only_called_so_marks_none()
    {
        using var folder = new TemporaryFolder(".git/config", "src/App.csproj");

        Assert.Null(Repository.Around(folder.PathOf("src")));
    }

    [Fact]
    public void It_holds_what_is_in_it_and_in_no_other()
    {
        using var folder = new TemporaryFolder(".git/HEAD", "src/App.csproj", "sub/.git", "sub/src/App.csproj");
        var repository = Repository.Around(folder.Path)!;

        Assert.True(repository.Holds(folder.PathOf("src")));
        Assert.False(repository.Holds(folder.PathOf("sub/src")));
        Assert.False(repository.Holds(Path.GetTempPath()));
        Assert.Equal(["src", "App.csproj"], repository.NamesOf(folder.PathOf("src/App.csproj")));
        Assert.Null(repository.NamesOf(Path.GetTempPath()));
        Assert.Equal(["sub", ""], folder.From(repository.FoldersAbove(folder.PathOf("sub/src"))).Select(path => path == "." ? "" : path));
    }

    [Fact]
    public void It_ignores_what_its_file_at_the_top_says_and_nothing_outside()
    {
        using var folder = new TemporaryFolder(".git/HEAD");
        folder.Write(".gitignore", ".env\n");
        folder.Write("src/.gitignore", "main.tf\n");
        var repository = Repository.Around(folder.Path)!;

        Assert.True(repository.Ignores(folder.PathOf("src/.env")));
        Assert.False(repository.Ignores(folder.PathOf("src/main.tf")));
        Assert.False(repository.Ignores(Path.Combine(Path.GetTempPath(), ".env")));
    }
}
