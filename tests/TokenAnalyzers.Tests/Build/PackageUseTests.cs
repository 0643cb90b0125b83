using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

/// <summary>Which projects use the package, as NuGet left it in the folders of each kind of layout.</summary>
public sealed class PackageUseTests
{
    private const string Import = """<Import Project="$(NuGetPackageRoot)tokenanalyzers/1.0.0/buildTransitive/TokenAnalyzers.targets" />""";

    [Theory]
    [InlineData("src/{0}/obj/", "src/{0}/obj/{0}.csproj.nuget.g.targets")]
    [InlineData("src/{0}/build/obj/", "src/{0}/build/obj/{0}.csproj.nuget.g.targets")]
    [InlineData("artifacts/obj/{0}/", "artifacts/obj/{0}/{0}.csproj.nuget.g.targets")]
    public void A_project_does_that_imports_its_targets(string extensions, string written)
    {
        using var folder = Restored(string.Format(null, written, "App"), string.Format(null, written, "Tool"), string.Format(null, written, "Plain"));
        folder.Write(string.Format(null, written, "Plain"), "<Project />");
        var use = UseFrom(folder, string.Format(null, extensions, "App"));

        Assert.True(use.By(folder.PathOf("src/App/App.csproj")));
        Assert.True(use.By(folder.PathOf("src/Tool/Tool.csproj")));
        Assert.False(use.By(folder.PathOf("src/Plain/Plain.csproj")));
        Assert.False(use.By(folder.PathOf("src/NeverRestored/NeverRestored.csproj")));
    }

    [Fact]
    public void All_do_where_the_project_that_is_built_has_the_targets_from_elsewhere()
    {
        using var folder = Restored();

        Assert.True(UseFrom(folder, "src/App/obj/").By(folder.PathOf("src/Plain/Plain.csproj")));
    }

    [Fact]
    public void All_do_where_nothing_tells_their_folders()
    {
        using var folder = Restored("elsewhere/App.csproj.nuget.g.targets");

        Assert.True(UseFrom(folder, "elsewhere/").By(folder.PathOf("src/Plain/Plain.csproj")));
    }

    private static PackageUse UseFrom(TemporaryFolder folder, string extensions) => new(folder.PathOf("src/App/App.csproj"), folder.PathOf(extensions));

    private static TemporaryFolder Restored(params string[] files)
    {
        var folder = new TemporaryFolder();
        foreach (var file in files) folder.Write(file, Import);
        return folder;
    }
}
