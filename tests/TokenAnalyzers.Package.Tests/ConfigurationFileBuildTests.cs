using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The package gives the compiler the configuration files beside the code, in projects of each kind.</summary>
public sealed partial class ConfigurationFileBuildTests
{
    // Of the repository, so that one of the projects reports them.
    private const string Above = ".env(1,7): warning TKN3003";
    private const string Settings = "appsettings.json(1,24): warning TKN3001";
    private const string Feeds = "nuget.config(5,6): warning TKN3002";

    public static TheoryData<string, string[]> Warnings => new()
    {
        {
            "Web",
            [
                "Web/Properties/launchSettings.json(1,62): warning TKN3003",
                "Web/appsettings.Development.json(1,24): warning TKN3003",
                "Web/appsettings.json(1,24): warning TKN3001",
                "Web/web.config(1,49): warning TKN3002",
            ]
        },
        { "Worker", ["Worker/appsettings.json(1,24): warning TKN3002"] },
        {
            "Tool",
            [
                "Tool/.vscode/mcp.json(1,48): warning TKN3003",
                "Tool/infra/prod/main.tf(1,33): warning TKN3001",
                "Tool/infra/staging/main.tf(1,33): warning TKN3003",
                "Tool/secrets/own.json(1,24): warning TKN3001",
            ]
        },
        {
            "Pages",
            [
                "Pages/Components/Home.razor(2,17): warning TKN1006",
                "Pages/Components/Home.razor(2,107): warning TKN1003",
                "Pages/Components/Home.razor(5,8): warning TKN1004",
                "Pages/Components/Home.razor(7,17): warning TKN1001",
                "Pages/Components/Home.razor(9,46): warning TKN1006",
                "Pages/Pages/Orders.cshtml(3,11): warning TKN1002",
                "Pages/Pages/Orders.cshtml.cs(1,116): warning TKN1002",
                "Pages/Views/Home/Index.cshtml(3,18): warning TKN1001",
                "Pages/Views/Home/Index.cshtml(5,4): warning TKN1005",
                "Pages/Views/Home/Index.cshtml(6,55): warning TKN1001",
            ]
        },
        { "Wasm", ["Wasm/wwwroot/appsettings.json(1,24): warning TKN3002"] },
        {
            "Multi",
            [
                Above,
                "Multi/Code.cs(1,34): warning TKN1001",
                "Multi/Components/Orders.razor(2,11): warning TKN1002",
                "Multi/appsettings.json(1,24): warning TKN3001",
                Settings,
                Feeds,
            ]
        },
    };

    [Theory, MemberData(nameof(Warnings))]
    public async Task A_build_warns_at_the_exact_place(string project, string[] expected)
    {
        var projects = await SharedBuilds.Configured;

        Assert.Equal(expected, projects.Build.Of(project).Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_log_names_pages_and_not_what_is_generated_from_them()
    {
        var log = (await SharedBuilds.Configured).Workspace.Read("Pages/pages.sarif");

        Assert.Contains("Home.razor\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain("_razor.g.cs", log, StringComparison.Ordinal);
        Assert.DoesNotContain("_cshtml.g.cs", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_a_program_for_browsers_are_for_everyone() =>
        Assert.Contains(
            (await SharedBuilds.Configured).Build.Of("Wasm"),
            warning => warning.Id == "TKN3002" && warning.Message.Contains("every visitor can read it", StringComparison.Ordinal));

    [Fact]
    public async Task Each_target_framework_warns_of_code_and_one_of_a_file_and_of_markup()
    {
        var projects = await SharedBuilds.Configured;

        var lines = projects.Build.LinesOf("Multi").ToLookup(line => Warning().Match(line).Groups["id"].Value);
        var ofOwnFile = lines["TKN3001"].Count(line => line.Contains("Multi/appsettings.json", StringComparison.Ordinal));
        Assert.NotEqual(0, ofOwnFile);
        Assert.Equal(lines["TKN1001"].Count(), 2 * ofOwnFile);
        Assert.Equal(lines["TKN1002"].Count(), ofOwnFile);
    }

    [Theory]
    [InlineData("Web")]
    [InlineData("Tool")]
    public async Task A_file_is_given_once_and_stays_out_of_the_tree_of_an_editor(string project)
    {
        var files = (await SharedBuilds.Configured).FilesOf(project).ToArray();

        Assert.NotEmpty(files);
        Assert.Equal(files.Length, files.DistinctBy(file => file.Path).Count());
        Assert.All(files.Where(file => file.Written != "infra/prod/main.tf"), file => Assert.Equal("false", file.Visible));
    }

    // The compiler compares each file with each section: a repository may have thousands of both. A framework has hundreds of references.
    [Theory]
    [InlineData("Tool", new[] { "Tool/secrets/own.json" })]
    [InlineData("Worker", new string[0])]
    public async Task The_compiler_is_told_of_a_file_only_that_the_project_asks_for_it(string project, string[] asked)
    {
        var workspace = (await SharedBuilds.Configured).Workspace;

        var told = workspace.Read($"{project}/obj/Debug/net10.0/{project}.GeneratedMSBuildEditorConfig.editorconfig").Split('\n');
        var files = told.Where(line => line.StartsWith('[')).Select(line => line.Trim('[', ']', '\r'));
        var references = told.Single(line => line.StartsWith("build_property.TokenAnalyzersOwnReferences", StringComparison.Ordinal));
        Assert.Equal(asked, files.Select(file => Path.GetRelativePath(workspace.Folder, file).Replace('\\', '/')));
        Assert.DoesNotContain("Microsoft.NETCore.App", references, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_given_where_the_project_does_not_want_it()
    {
        var projects = await SharedBuilds.Configured;

        Assert.True(File.Exists(projects.Workspace.PathOf("WithoutFiles/bin/Debug/net10.0/WithoutFiles.dll")));
        Assert.Empty(projects.Build.Of("WithoutFiles"));
    }

    [Fact]
    public async Task A_build_compiles_again_only_where_a_file_changed()
    {
        var workspace = (await SharedBuilds.Configured).Workspace;

        // Alone it reports the files of the repository too, and in the solution it did not.
        (await BuildIncrementallyAsync()).Succeeded();
        var built = TimeOfWorker();

        (await BuildIncrementallyAsync()).Succeeded();
        Assert.Equal(built, TimeOfWorker());

        workspace.Write("Worker/appsettings.json", "{}");
        var rebuilt = (await BuildIncrementallyAsync()).Succeeded();

        Assert.NotEqual(built, TimeOfWorker());
        Assert.Equal([Above, Settings, Feeds], rebuilt.Of("Worker").Select(warning => warning.Place));

        async Task<BuildOutput> BuildIncrementallyAsync() => new(await workspace.DotNetAsync("build", "Worker", "--no-restore", "-m:1"), workspace.Folder);

        DateTime TimeOfWorker() => File.GetLastWriteTimeUtc(workspace.PathOf("Worker/obj/Debug/net10.0/Worker.dll"));
    }

    [Fact]
    public async Task A_global_configuration_says_of_files_by_pattern_what_they_are()
    {
        var projects = await SharedBuilds.Configured;

        Assert.Equal(
            ["WithPatterns/appsettings.Development.json(1,24): warning TKN3003", "WithPatterns/appsettings.json(1,24): warning TKN3003"],
            projects.Build.Of("WithPatterns").Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_section_of_an_editor_configuration_reaches_a_file_too()
    {
        var projects = await SharedBuilds.Configured;

        Assert.Equal(["WithSection/appsettings.json(1,24): warning TKN3003"], projects.Build.Of("WithSection").Select(warning => warning.Place));
    }

    [GeneratedRegex(@"\): warning (?<id>TKN\d+): ")]
    private static partial Regex Warning();
}
