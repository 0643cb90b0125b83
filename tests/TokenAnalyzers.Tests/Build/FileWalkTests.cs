using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

/// <summary>Which files below a folder are found, and beside each one like it that is not.</summary>
public sealed class FileWalkTests
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
        { "projects", ["src/App/App.csproj", "src/App/main.tf", "src/App/a/main.tf", "src/App/k8s/a.yml", "vb/V.vbproj", "vb/main.tf"], ["src/main.tf", "src/Other/main.tf"] },
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

    [Fact]
    public void A_folder_is_searched_alone_or_with_all_that_is_in_it()
    {
        using var folder = new TemporaryFolder(".git/HEAD", "main.tf", "src/a.tf", "src/b/b.tf", "src/b/c/c.tf", "src/b/Other/Other.csproj", "src/b/Other/d.tf", "k8s/x/e.yml");

        Assert.Equal(["src/a.tf"], folder.From(Walk(folder, ("src", false))));
        Assert.Equal(["src/a.tf", "src/b/b.tf", "src/b/c/c.tf"], folder.From(Walk(folder, ("src", true))));
        Assert.Equal(["src/a.tf", "src/b/c/c.tf"], folder.From(Walk(folder, ("src", false), ("src/b/c", false), ("src/none", true))));
        Assert.Equal(["src/b/c/c.tf", "src/a.tf", "src/b/b.tf"], folder.From(Walk(folder, ("src/b/c", true), ("src", true))));
        Assert.Equal(["src/b/Other/d.tf"], folder.From(Walk(folder, ("src/b/Other", true))));
        Assert.Equal(["k8s/x/e.yml"], folder.From(Walk(folder, ("k8s/x", true))));
    }

    [Fact]
    public void A_folder_that_git_ignores_has_none()
    {
        using var folder = new TemporaryFolder(".git/HEAD", "scratch/App/main.tf", "src/main.tf");
        folder.Write(".gitignore", "/scratch/\n");

        Assert.Empty(Walk(folder, ("scratch/App", true)));
        Assert.Equal(["src/main.tf"], folder.From(Walk(folder, ("src", true))));
    }

    [Fact]
    public void No_repository_is_needed()
    {
        using var folder = new TemporaryFolder("main.tf", "a/main.tf", "k8s/a.yml", "k8s/Other/Other.csproj", "k8s/Other/b.yml");

        Assert.Equal(["a/main.tf", "k8s/a.yml", "main.tf"], folder.From(Walk(folder)));
        Assert.Empty(Walk(folder, ("k8s", true)));
    }

    private static IReadOnlyList<string> Walk(TemporaryFolder folder, params (string Folder, bool IsDeep)[] searches)
    {
        var excluded = new ExcludedFiles();
        excluded.Add(["legacy/**", "**/legacy.tf", "out/**"], folder.Path);
        var names = new FileNames(["*.tf", ".env*", "Dockerfile*", "compose.y*ml", "nuget.config", "k8s/**/*.yml", "action.yml"]);
        var walk = new FileWalk(Repository.Around(folder.Path), names, new(["*.gpg"]), excluded);
        foreach (var (below, isDeep) in searches.Length == 0 ? [("", true)] : searches) walk.Search(Path.Combine(folder.Path, below), isDeep);
        return walk.Found;
    }
}
