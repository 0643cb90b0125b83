using TokenAnalyzers.Build.Baseline;

namespace TokenAnalyzers.Tests.Build.Baseline;

/// <summary>Which entries a project says are for files that are gone.</summary>
public sealed class GoneEntriesTests
{
    /// <summary>The path of an entry, and whether the project in src/App says that it is gone.</summary>
    public static TheoryData<string, bool> Paths => new()
    {
        { "src/App/Gone.cs", true },
        { "src/App/old/deep/Gone.cs", true },
        { "src/App/appsettings.Gone.json", true },
        { "./src/App/../App/Gone.cs", true },

        // It is there, or another project or none answers for it.
        { "src/App/There.cs", false },
        { "src/Other/Gone.cs", false },
        { "src/App/Nested/Gone.cs", false },
        { "src/App/Nested/deep/Gone.cs", false },
        { "src/AppTests/Gone.cs", false },
        { "deploy/gone.yml", false },
        { "Gone.tt", false },

        // What is generated comes and goes.
        { "src/App/obj/Debug/Gone.g.cs", false },
    };

    [Theory, MemberData(nameof(Paths))]
    public void An_entry_is_gone_where_its_file_is(string path, bool isGone)
    {
        using var folder = new TemporaryFolder("src/App/App.csproj", "src/App/There.cs", "src/App/Nested/Nested.csproj");
        folder.Write("TokenAnalyzers.Baseline.txt", $"# TKN1001 | 0123 | src/App/Gone.cs\n\nTKN1001 | 0123 | {path} | why\n");

        Assert.Equal(isGone ? [3] : [], GoneEntries.Of(folder.PathOf("TokenAnalyzers.Baseline.txt"), folder.PathOf("src/App")));
    }

    [Fact]
    public void Without_a_baseline_nothing_is() => Assert.Empty(GoneEntries.Of("/not/there/TokenAnalyzers.Baseline.txt", "/not/there"));
}
