using System.Text.Json;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The package gives the compiler the configuration files beside the code, in projects of each kind.</summary>
[Collection(PackedPackageTests.Name)]
public sealed partial class ConfigurationFileBuildTests(ConfiguredProjects projects) : IClassFixture<ConfiguredProjects>
{
    // Above all projects, as far as the repository reaches.
    private const string Above = ".env(1,7): warning TKN3003";
    private const string Feeds = "nuget.config(5,6): warning TKN3002";

    public static TheoryData<string, string[]> Warnings => new()
    {
        {
            "Web",
            [
                Above,
                "Web/Properties/launchSettings.json(1,62): warning TKN3003",
                "Web/appsettings.Development.json(1,24): warning TKN3003",
                "Web/appsettings.json(1,24): warning TKN3001",
                "Web/web.config(1,49): warning TKN3002",
                Feeds,
            ]
        },
        { "Worker", [Above, "Worker/appsettings.json(1,24): warning TKN3002", Feeds] },
        {
            "Tool",
            [
                Above,
                "Tool/.vscode/mcp.json(1,48): warning TKN3003",
                "Tool/infra/prod/main.tf(1,33): warning TKN3001",
                "Tool/infra/staging/main.tf(1,33): warning TKN3003",
                "Tool/secrets/own.json(1,24): warning TKN3001",
                Feeds,
            ]
        },
        { "Wasm", [Above, "Wasm/wwwroot/appsettings.json(1,24): warning TKN3002", Feeds] },
        { "Multi", [Above, "Multi/Code.cs(1,34): warning TKN1001", "Multi/appsettings.json(1,24): warning TKN3001", Feeds] },
    };

    [Theory, MemberData(nameof(Warnings))]
    public async Task A_build_warns_at_the_exact_place(string project, string[] expected)
    {
        // It was built before: there are copies of the files in bin and obj.
        var build = (await projects.Workspace.BuildAsync(project)).Succeeded();

        Assert.Equal(expected, BuildWarning.In(build.Output, projects.Workspace.Folder).Select(warning => warning.Place));
    }

    [Fact]
    public async Task Each_target_framework_warns_as_often_of_a_file_as_of_code()
    {
        var build = (await projects.Workspace.BuildAsync("Multi")).Succeeded();

        var lines = Warning().Matches(build.Output).Select(match => match.Groups["id"].Value).CountBy(id => id).ToDictionary();
        Assert.Equal(lines["TKN1001"], lines["TKN3001"]);
    }

    [Theory]
    [InlineData("Web")]
    [InlineData("Tool")]
    public async Task A_file_is_given_once_and_stays_out_of_the_tree_of_an_editor(string project)
    {
        var result = (await projects.Workspace.DotNetAsync("msbuild", project, "-getItem:AdditionalFiles", "-nodeReuse:false")).Succeeded();
        using var items = JsonDocument.Parse(result.Output);
        var files = items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().ToArray();

        Assert.Equal(files.Length, files.DistinctBy(file => file.GetProperty("FullPath").GetString()).Count());
        Assert.All(files.Where(file => file.GetProperty("Identity").GetString() != "infra/prod/main.tf"), file => Assert.Equal("false", file.GetProperty("Visible").GetString()));
    }

    [Fact]
    public async Task Nothing_is_given_where_the_project_does_not_want_it()
    {
        var build = (await projects.Workspace.BuildAsync("Web", "-p:TokenAnalyzersScanFiles=false")).Succeeded();

        Assert.Empty(BuildWarning.In(build.Output, projects.Workspace.Folder));
    }

    [Fact]
    public async Task A_build_compiles_again_only_where_a_file_changed()
    {
        (await projects.Workspace.BuildAsync("Worker")).Succeeded();
        var built = TimeOf("Worker/obj/Debug/net10.0/Worker.dll");

        (await BuildIncrementallyAsync()).Succeeded();
        Assert.Equal(built, TimeOf("Worker/obj/Debug/net10.0/Worker.dll"));

        var settings = projects.Workspace.Read("Worker/appsettings.json");
        projects.Workspace.Write("Worker/appsettings.json", "{}");
        var rebuilt = (await BuildIncrementallyAsync()).Succeeded();
        projects.Workspace.Write("Worker/appsettings.json", settings);

        Assert.NotEqual(built, TimeOf("Worker/obj/Debug/net10.0/Worker.dll"));
        Assert.Equal([Above, Feeds], BuildWarning.In(rebuilt.Output, projects.Workspace.Folder).Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_global_configuration_says_of_files_by_pattern_what_they_are()
    {
        projects.Workspace.Write("options.globalconfig", """
            is_global = true
            token_analyzers.development_files = appsettings.json
            token_analyzers.excluded_files = .env, *.config, Properties/*
            """);

        var build = (await projects.Workspace.BuildAsync("Web", $"-p:MoreOptions={projects.Workspace.PathOf("options.globalconfig")}")).Succeeded();

        Assert.Equal(
            ["Web/appsettings.Development.json(1,24): warning TKN3003", "Web/appsettings.json(1,24): warning TKN3003"],
            BuildWarning.In(build.Output, projects.Workspace.Folder).Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_section_of_an_editor_configuration_reaches_a_file_too()
    {
        projects.Workspace.Write("Worker/.editorconfig", "[appsettings.json]\ntoken_analyzers.stage = development\n");

        var build = (await projects.Workspace.BuildAsync("Worker")).Succeeded();
        File.Delete(projects.Workspace.PathOf("Worker/.editorconfig"));

        Assert.Equal([Above, "Worker/appsettings.json(1,24): warning TKN3003", Feeds], BuildWarning.In(build.Output, projects.Workspace.Folder).Select(warning => warning.Place));
    }

    private Task<CommandResult> BuildIncrementallyAsync() => projects.Workspace.DotNetAsync("build", "Worker", "--no-restore", "-nodeReuse:false");

    private DateTime TimeOf(string file) => File.GetLastWriteTimeUtc(projects.Workspace.PathOf(file));

    [GeneratedRegex(@"\): warning (?<id>TKN\d+): ")]
    private static partial Regex Warning();
}
