using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

/// <summary>Of all compilations of a build that see a file, one reports it.</summary>
public sealed class ReportingProjectTests
{
    private const string Import = "TokenAnalyzers.targets";

    /// <summary>The projects of a solution, those of them that use the package, and the one that reports.</summary>
    public static TheoryData<string, string, string> Solutions => new()
    {
        { "src/Web/Web.csproj src/App/App.csproj", "src/Web/Web.csproj src/App/App.csproj", "src/App/App.csproj" },
        { "src/Web/Web.csproj src/App/App.csproj", "src/Web/Web.csproj", "src/Web/Web.csproj" },
        { "src/b/b.csproj src/B/C.csproj", "src/b/b.csproj src/B/C.csproj", "src/B/C.csproj" },
        { "a/A.csproj Top.csproj", "a/A.csproj Top.csproj", "Top.csproj" },
        { "a/A.csproj Top.csproj", "a/A.csproj", "a/A.csproj" },
        { "sub/A.csproj src/App/App.csproj", "sub/A.csproj src/App/App.csproj", "src/App/App.csproj" },
        { "src/Vb/Vb.vbproj src/Web/Web.csproj", "src/Vb/Vb.vbproj src/Web/Web.csproj", "src/Vb/Vb.vbproj" },
    };

    [Theory, MemberData(nameof(Solutions))]
    public void In_a_solution_the_first_that_uses_the_package_reports_the_repository(string solution, string users, string reporter)
    {
        using var folder = RepositoryOf(users);
        string[] projects = [.. solution.Split(' ').Select(folder.PathOf)];
        var repository = Repository.Around(folder.Path)!;

        var asked = users.Split(' ').Where(user => !user.StartsWith("sub/", StringComparison.Ordinal)).Select(folder.PathOf);
        var reporters = asked.Where(project => Project(project, projects).ReportsRepository(repository, isReferenced: false));

        Assert.Equal([reporter], folder.From(reporters));
    }

    [Fact]
    public void A_repository_inside_has_a_reporter_of_its_own()
    {
        using var folder = RepositoryOf("sub/A.csproj src/App/App.csproj");
        string[] projects = [folder.PathOf("sub/A.csproj"), folder.PathOf("src/App/App.csproj")];

        Assert.True(Project(projects[0], projects).ReportsRepository(Repository.Around(folder.PathOf("sub"))!, isReferenced: false));
    }

    [Theory]
    [InlineData("src/App/App.csproj", "", false, true)]
    [InlineData("src/App/App.csproj", "", true, false)]
    [InlineData("src/App/App.csproj", "Top.csproj", false, false)]
    [InlineData("Top.csproj", "Top.csproj", false, true)]
    public void Without_one_the_project_that_is_built_does(string built, string alsoUsing, bool isReferenced, bool reports)
    {
        using var folder = RepositoryOf($"{built} {alsoUsing}".TrimEnd());
        folder.Write("Top.csproj", "");
        var repository = Repository.Around(folder.Path)!;

        Assert.Equal(reports, Project(folder.PathOf(built), []).ReportsRepository(repository, isReferenced));
    }

    [Theory]
    [InlineData("net10.0", true, false, false, true)]
    [InlineData("net8.0", true, false, false, false)]
    [InlineData("NET10.0", true, false, true, true)]
    [InlineData("net10.0", false, true, false, true)]
    [InlineData("net8.0", false, true, false, false)]
    [InlineData("net8.0", false, false, false, true)]
    [InlineData("net8.0", false, false, true, false)]
    public void One_framework_reports_the_own_files(string framework, bool isInSolution, bool isGraph, bool isReadElsewhere, bool reports)
    {
        using var folder = RepositoryOf("src/App/App.csproj");
        var project = folder.PathOf("src/App/App.csproj");

        Assert.Equal(reports, Project(project, isInSolution ? [project] : []).ReportsOwn(framework, ["net10.0", "net8.0"], isGraph, isReadElsewhere));
    }

    [Theory]
    [InlineData("net10.0", true, false, false, true)]
    [InlineData("net8.0", true, false, false, false)]
    [InlineData("net8.0", false, true, false, false)]
    [InlineData("net8.0", false, false, false, true)]
    [InlineData("net8.0", false, false, true, false)]
    public void One_framework_reports_markup(string framework, bool isInSolution, bool isGraph, bool isReadElsewhere, bool reports)
    {
        using var folder = RepositoryOf("src/App/App.csproj");
        var project = folder.PathOf("src/App/App.csproj");

        Assert.Equal(reports, Project(project, isInSolution ? [project] : []).ReportsMarkup(framework, ["net10.0", "net8.0"], isGraph, isReadElsewhere));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_project_of_the_folder_reports_other_markup(bool isInSolution)
    {
        using var folder = RepositoryOf("src/A.csproj src/B.csproj");
        string[] projects = [folder.PathOf("src/A.csproj"), folder.PathOf("src/B.csproj")];

        Assert.All(projects, project => Assert.True(
            Project(project, isInSolution ? projects : []).ReportsMarkup("net10.0", [], isGraph: false, isReadElsewhere: !isInSolution)));
    }

    [Theory]
    [InlineData("src/A.csproj src/B.csproj", "src/A.csproj")]
    [InlineData("src/B.csproj", "src/B.csproj")]
    public void Of_two_projects_in_one_folder_the_first_that_uses_the_package_reports_the_own_files(string users, string reporter)
    {
        using var folder = RepositoryOf(users);
        string[] projects = [folder.PathOf("src/B.csproj"), folder.PathOf("src/A.csproj"), folder.PathOf("src/App/App.csproj")];

        var reporters = users.Split(' ').Select(folder.PathOf).Where(project => Project(project, projects).ReportsOwn("", [], isGraph: false, isReadElsewhere: false));

        Assert.Equal([reporter], folder.From(reporters));
    }

    [Theory]
    [InlineData("<Project />", false, false)]
    [InlineData("<Project />", true, true)]
    [InlineData("<Project><PropertyGroup><TokenAnalyzersFiles>../x.ini</TokenAnalyzersFiles></PropertyGroup></Project>", false, true)]
    public void What_a_file_above_asks_for_is_reported_with_the_repository(string text, bool reportsRepository, bool reports)
    {
        using var folder = RepositoryOf("src/App/App.csproj");
        folder.Write("src/App/App.csproj", text);

        Assert.Equal(reports, Project(folder.PathOf("src/App/App.csproj"), []).ReportsAsked(reportsRepository));
    }

    private static ReportingProject Project(string path, string[] solution) => new(path, new(path, Path.Combine(Path.GetDirectoryName(path)!, "obj")), solution);

    private static TemporaryFolder RepositoryOf(string users)
    {
        var folder = new TemporaryFolder(".git/HEAD", "sub/.git");
        foreach (var user in users.Split(' '))
        {
            folder.Write(user, "");
            folder.Write($"{Path.GetDirectoryName(user)}/obj/{Path.GetFileName(user)}.nuget.g.targets".TrimStart('/'), Import);
        }

        return folder;
    }
}
