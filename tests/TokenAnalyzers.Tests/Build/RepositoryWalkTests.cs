using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

/// <summary>Which files of a repository are found, and beside each one like it that is not.</summary>
public sealed class RepositoryWalkTests
{
    // Every file here has a name that is looked for, but for those that make folders what they are.
    public static TheoryData<string, string[], string[]> Repositories => new()
    {
        { "", [], ["compose.yml", "infra/main.tf", "infra/prod/main.tf"] },
        { "names are compared without case", [], ["NuGet.Config", "infra/MAIN.TF"] },
        { "names of any extension", ["Docker/x", "a/b.yml"], ["Dockerfile", "a/Dockerfile.prod", ".env", ".env.local"] },
        { "names in folders", ["k8s.yml", "ak8s/a.yml"], ["k8s/a.yml", "deploy/k8s/b/c.yml"] },
        { "other names", ["main.tf.bak", "infra/readme.md", ".env.gpg"], ["infra/main.tf", ".env.gpg.tf"] },
        { "what is built", ["bin/main.tf", "a/obj/main.tf", "a/node_modules/x/main.tf", "a/Bin/main.tf"], ["binary/main.tf", "objects/main.tf"] },
        { "folders of tools", [".git/main.tf", ".terraform/main.tf", ".x/main.tf"], [".github/compose.yml", ".vscode/main.tf", "a/.devcontainer/compose.yml"] },
        { "what is looked for once stands in folders of projects too", ["src/App/App.csproj"], ["src/App/k8s/a.yml", "src/App/deploy/action.yml"] },
        { "projects", ["src/App/App.csproj", "src/App/main.tf", "src/App/a/main.tf", "vb/V.vbproj", "vb/main.tf"], ["src/main.tf", "src/Other/main.tf"] },
        { "the compiler of F# loads no analyzers", ["fs/F.fsproj"], ["fs/main.tf"] },
        { "a project at the top has all, and is asked first", ["App.csproj"], ["main.tf", "infra/main.tf"] },
        { "repositories inside", ["sub/.git", "sub/main.tf", "second/.git/HEAD", "second/main.tf"], ["subs/main.tf"] },
        { "what git ignores", ["ignored/main.tf", "a/.env", "a/secret.tf"], ["main.tf", "b/.env.example", "ignored.tf"] },
        { "what the project excludes", ["legacy/main.tf", "a/legacy.tf", "out/a/main.tf"], ["a/main.tf", "a/legacy/main.tf"] },
    };

    [Theory, MemberData(nameof(Repositories))]
    public void These_are_found_and_no_others(string about, string[] others, string[] found)
    {
        using var folder = new TemporaryFolder([".git/HEAD", .. others, .. found]);
        if (about == "what git ignores") folder.Write(".gitignore", "/ignored/\n.env\na/secret.tf\n");

        Assert.Equal(found.Order(StringComparer.Ordinal), folder.From(Walk(folder)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void They_come_folder_by_folder_in_the_ordinal_order_of_the_names()
    {
        using var folder = new TemporaryFolder(".git/HEAD", "b.tf", "a/b/c.tf", "a/z.tf", "B.tf", "a-b/x.tf");

        Assert.Equal(["B.tf", "a/b/c.tf", "a/z.tf", "a-b/x.tf", "b.tf"], folder.From(Walk(folder)));
    }

    [Fact]
    public void No_link_is_followed()
    {
        using var elsewhere = new TemporaryFolder("main.tf");
        using var folder = new TemporaryFolder(".git/HEAD", "a/main.tf");
        Directory.CreateSymbolicLink(folder.PathOf("linked"), elsewhere.Path);
        Directory.CreateSymbolicLink(folder.PathOf("a/round"), folder.Path);
        File.CreateSymbolicLink(folder.PathOf("linked.tf"), elsewhere.PathOf("main.tf"));

        Assert.Equal(["a/main.tf"], folder.From(Walk(folder)));
    }

    [Fact]
    public void What_cannot_be_read_is_as_if_it_were_not_there()
    {
        Assert.Empty(QuietFiles.In(Path.Combine(Path.GetTempPath(), "not", "there")));
        Assert.Null(QuietFiles.TextOf(Path.Combine(Path.GetTempPath(), "not", "there")));
        Assert.Null(QuietFiles.TextOf("\0"));
        Assert.Empty(QuietFiles.In("\0"));
    }

    private static IReadOnlyList<string> Walk(TemporaryFolder folder)
    {
        var excluded = new ExcludedFiles();
        excluded.Add(["legacy/**", "**/legacy.tf", "out/**"], folder.Path);
        var own = new FileNames(["*.tf", ".env*", "Dockerfile*", "compose.y*ml", "nuget.config"]);
        return new RepositoryWalk(Repository.Around(folder.Path)!, own, new(["k8s/**/*.yml", "action.yml"]), new(["*.gpg"]), excluded).Files();
    }
}
