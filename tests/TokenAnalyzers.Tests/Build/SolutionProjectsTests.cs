using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

public sealed class SolutionProjectsTests
{
    private const string Told = """
        <SolutionConfiguration>
          <ProjectConfiguration Project="{1}" AbsolutePath="/r/src/App/App.csproj" BuildProjectInSolution="True">Debug|AnyCPU</ProjectConfiguration>
          <ProjectConfiguration Project="{2}" AbsolutePath="/r/src/Left/Left.csproj" BuildProjectInSolution="False">Debug|AnyCPU</ProjectConfiguration>
          <ProjectConfiguration Project="{3}" AbsolutePath="/r/src/Fs/Fs.fsproj" BuildProjectInSolution="True">Debug|AnyCPU</ProjectConfiguration>
          <ProjectConfiguration Project="{4}" AbsolutePath="/r/src/Vb/Vb.vbproj">Debug|AnyCPU</ProjectConfiguration>
        </SolutionConfiguration>
        """;

    [Fact]
    public void They_are_those_that_MSBuild_says_are_built() =>
        Assert.Equal(["/r/src/App/App.csproj", "/r/src/Vb/Vb.vbproj"], SolutionProjects.Of("/r/All.slnx", Told));

    [Theory]
    [InlineData("All.slnx", """<Solution><Folder Name="/a/"><Project Path="src/App/App.csproj" /></Folder><File Path="x.md" /><Project Path="F.fsproj" /></Solution>""")]
    [InlineData("All.sln", "Project(\"{1}\") = \"App\", \"src\\App\\App.csproj\", \"{2}\"\r\nEndProject\r\nProject(\"{1}\") = \"F\", \"F.fsproj\", \"{3}\"\r\n")]
    [InlineData("All.slnf", """{ "solution": { "path": "All.sln", "projects": [ "src\\App\\App.csproj", "F.fsproj" ] } }""")]
    public void An_editor_tells_nothing_and_they_are_read_from_the_solution(string solution, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(solution, text);

        Assert.Equal(["src/App/App.csproj"], folder.From(SolutionProjects.Of(folder.PathOf(solution), "")));
    }

    [Theory]
    [InlineData("not XML")]
    [InlineData("")]
    public void Without_either_there_are_none(string told) => Assert.Empty(SolutionProjects.Of("/not/there.sln", told));
}
