using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

/// <summary>As <c>git check-ignore</c> answers: each row was asked there.</summary>
public sealed class IgnoreFileTests
{
    [Theory]
    [InlineData(".env", ".env", ".env.example")]
    [InlineData(".env", "a/b/.env", "env")]
    [InlineData(".env*", ".env.local", "x.env")]
    [InlineData("/.env", ".env", "a/.env")]
    [InlineData("a/.env", "a/.env", "b/a/.env")]
    [InlineData("/a/.env", "a/.env", "b/a/.env")]
    [InlineData("secrets/", "secrets/x.tf", "secrets")]
    [InlineData("secrets/", "a/secrets/b/x.tf", "a/secrets.tf")]
    [InlineData("secrets", "secrets/b/x.tf", "my/secrets.tf")]
    [InlineData("secrets/*", "secrets/x.tf", "a/secrets/x.tf")]
    [InlineData("secrets/*", "secrets/b/x.tf", "secrets")]
    [InlineData("*.tfvars", "infra/prod.tfvars", "infra/prod.tf")]
    [InlineData("infra/*.tfvars", "infra/a.tfvars", "infra/b/a.tfvars")]
    [InlineData("infra/**/*.tfvars", "infra/b/c/a.tfvars", "b/infra/a.tfvars")]
    [InlineData("**/local/x.tf", "a/b/local/x.tf", "a/local/b/x.tf")]
    [InlineData("**/local", "a/local/x.tf", "a/local.tf")]
    [InlineData("infra/**", "infra/a/b.tf", "a/infra/b.tf")]
    [InlineData("[Bb]in/", "Bin/x.tf", "BIN/x.tf")]
    [InlineData("a?b.tf", "acb.tf", "ab.tf")]
    [InlineData("a*b.tf", "ab.tf", "a/b.tf")]
    [InlineData("*.tf\n!main.tf", "a.tf", "main.tf")]
    [InlineData("!main.tf\n*.tf", "main.tf", "main.yml")]
    [InlineData("/*\n!/infra/", "compose.yml", "infra/main.tf")]
    [InlineData("infra/\n!infra/main.tf", "infra/main.tf", "main.tf")]
    [InlineData("infra/*\n!infra/main.tf", "infra/a.tf", "infra/main.tf")]
    [InlineData("# x.tf\nb.tf", "b.tf", "x.tf")]
    [InlineData("\\#x.tf", "#x.tf", "x.tf")]
    [InlineData("\\!x.tf", "!x.tf", "x.tf")]
    [InlineData("x.tf   ", "x.tf", "x.tf   ")]
    [InlineData("x.tf\\ ", "x.tf ", "x.tf")]
    [InlineData("x.tf\r\ny.tf\r\n", "y.tf", "z.tf")]
    [InlineData("\uFEFFx.tf", "x.tf", "y.tf")]
    [InlineData("\n\n/\nx.tf", "x.tf", "y.tf")]
    [InlineData("my file.tf", "my file.tf", "my")]
    [InlineData("x.TF", "x.TF", "x.tf")]
    public void One_is_ignored_and_the_other_is_not(string text, string ignored, string other)
    {
        var file = new IgnoreFile(text);

        Assert.True(file.Ignores(ignored.Split('/'), isFolder: false));
        Assert.False(file.Ignores(other.Split('/'), isFolder: false));
    }

    [Fact]
    public void An_empty_file_ignores_nothing() => Assert.False(new IgnoreFile("").Ignores(["a", "b"], isFolder: false));
}
