namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// A repository with tokens in files beside the code, below no project and where none is read: a program, libraries of several frameworks, F# and Visual
/// Basic, with all that builds leave in one folder. It is built in all the ways in which several compilations could see one file.
/// </summary>
internal sealed class RepositoryProjects
{
    /// <summary>The files below no project, as a build reports them.</summary>
    public static readonly string[] OfRepository =
    [
        ".github/compose.yml(1,8): TKN3001",
        "deploy/.env.production(1,7): TKN3001",
        "docker-compose.yml(1,8): TKN3001",
        "infra/main.tf(1,10): TKN3001",
        "infra/staging/main.tf(1,10): TKN3003",
        "nuget.config(5,6): TKN3001",
        "postman/shop.postman_collection.json(1,13): TKN3003",
        "scripts/shop.ini(1,7): TKN3001",
        "src/Functional/appsettings.json(1,13): TKN3001",
    ];

    private int _tokens = 200;

    private RepositoryProjects(Workspace workspace) => Workspace = workspace;

    public Workspace Workspace { get; }

    /// <summary>What a build was asked, and what came of it, in the order of the builds.</summary>
    public IReadOnlyDictionary<string, BuildOutput> Builds { get; private set; } = new Dictionary<string, BuildOutput>();

    /// <summary>What was asked, and the files that the project gives its compiler then.</summary>
    public IReadOnlyDictionary<string, string[]> Answers { get; private set; } = new Dictionary<string, string[]>();

    public static async Task<RepositoryProjects> MakeAsync(Workspace workspace)
    {
        var projects = new RepositoryProjects(workspace);
        projects.WriteRepository();
        projects.WriteProjects();
        var builds = new Dictionary<string, BuildOutput>();
        foreach (var build in new[]
        {
            "All.slnx -m:1",
            "All.slnx -maxCpuCount:1",
            "All.slnx -m --no-incremental",
            "All.slnx -m:1 -graph -isolate -c Release",
            "src/App -m:1 --no-incremental",
            "src/App -m:1",
            "src/App -m:1 -graph -c Other",
            "src/Both -m --no-incremental",
            "src/Core -m:1 --no-incremental -f netstandard2.0",
            "src/Basic -m:1 --no-incremental",
        })
        {
            builds[build] = new BuildOutput(await workspace.DotNetAsync(["build", .. build.Split(' '), .. Restoring(builds.Count)]), workspace.Folder).Succeeded();
        }

        // The first build restores the packages.
        static string[] Restoring(int build) => build == 0 ? [] : ["--no-restore"];

        projects.Builds = builds;
        projects.Answers = await projects.AskAsync();
        return projects;
    }

    /// <summary>Asks projects which files they give their compiler, each with some properties, all in one run.</summary>
    private async Task<Dictionary<string, string[]>> AskAsync()
    {
        string[] questions =
        [
            "src/Both TargetFramework=net10.0",
            "src/Both TargetFramework=net10.0;TokenAnalyzersRepositoryFiles=false",
            "src/Both TargetFramework=net10.0;SolutionPath=All.slnx",
            "src/Both TargetFramework=net10.0;SolutionPath=All.slnx;TokenAnalyzersRepositoryFiles=true",
            "src/App SolutionPath=All.slnx",
            "src/App TokenAnalyzersScanFiles=false",
            "src/App",
        ];
        Workspace.Write("ask.proj", $"""<Project><Target Name="Ask">{string.Concat(questions.Select(Task))}</Target></Project>""");
        (await Workspace.DotNetAsync("msbuild", "ask.proj")).Succeeded();
        return questions.Select((question, number) => (question, Workspace.Read($"answers/{number}.txt").Split('\n'))).ToDictionary();

        string Task(string question, int number)
        {
            var (project, properties) = (question.Split(' ')[0], question.Split(' ').ElementAtOrDefault(1) ?? "");
            var said = properties.Replace("SolutionPath=", $"SolutionPath={Workspace.Folder}/", StringComparison.Ordinal);
            return $"""
                <MSBuild Projects="{project}/{Path.GetFileName(project)}.csproj" Targets="ShowFiles" Properties="{said};ShownIn={Workspace.PathOf($"answers/{number}.txt")}" />

                """;
        }
    }

    private void WriteRepository()
    {
        Workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        Workspace.Write(".gitignore", ".env\n/ignored/\n");
        Workspace.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TKN3003.severity = warning\n");
        Workspace.Write("nuget.config", Workspace.Read("nuget.config").Replace("</configuration>", $"<!-- {Token()} --></configuration>", StringComparison.Ordinal));
        Workspace.Write("Directory.Build.props", Workspace.Read("Directory.Build.props").Replace(
            "</PropertyGroup>",
            """
            <UseArtifactsOutput>true</UseArtifactsOutput>
            <TokenAnalyzersFiles>$(MSBuildThisFileDirectory)scripts/*.ini</TokenAnalyzersFiles>
            <TokenAnalyzersExcludeFiles>legacy/**;src/App/old/*.json</TokenAnalyzersExcludeFiles>
            </PropertyGroup>
            """,
            StringComparison.Ordinal));
        Workspace.Write("Directory.Build.targets", """
            <Project>
              <Target Name="ShowFiles" DependsOnTargets="TokenAnalyzersFindFiles">
                <WriteLinesToFile File="$(ShownIn)" Lines="@(AdditionalFiles->'%(FullPath)')" Overwrite="true" />
              </Target>
            </Project>
            """);
        foreach (var file in new[] { ".github", "ignored", "node_modules/x", "legacy/x", "submodule", ".cache", "artifacts/publish/App" }) Write($"{file}/compose.yml");
        foreach (var file in new[] { "deploy/.env.production", ".env", "docker-compose.yml", "infra/main.tf", "infra/staging/main.tf" }) Write(file);
        Write("scripts/shop.ini");
        Write("postman/shop.postman_collection.json");
        Workspace.Write("submodule/.git", "gitdir: ../.git/modules/submodule\n");
    }

    private void WriteProjects()
    {
        const string Both = "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>";
        const string One = "<TargetFramework>net10.0</TargetFramework>";
        WriteProject("Zero.csproj", "src/Zero", One, """<ItemGroup><PackageReference Remove="TokenAnalyzers" /></ItemGroup>""");
        WriteProject("App.csproj", "src/App", One, """<ItemGroup><ProjectReference Include="../Core/Core.csproj;../Zero/Zero.csproj" /></ItemGroup>""");
        WriteProject("Both.csproj", "src/Both", Both, """<ItemGroup><ProjectReference Include="../Core/Core.csproj" /></ItemGroup>""");
        WriteProject("Core.csproj", "src/Core", Both);
        foreach (var name in new[] { "Zero", "App", "Both", "Core" }) Workspace.Write($"src/{name}/Code.cs", $"class {name} {{ }}\n");
        WriteProject("Functional.fsproj", "src/Functional", One, """<ItemGroup><Compile Include="Code.fs" /></ItemGroup>""");
        WriteProject("Basic.vbproj", "src/Basic", One);
        Workspace.Write("src/Functional/Code.fs", "module Code\nlet one = 1\n");
        Workspace.Write("src/Basic/Code.vb", "Public Class Code\nEnd Class\n");
        Write("src/App/old/appsettings.json");
        Write("src/App/.env");
        string[] projects = ["Zero/Zero.csproj", "Functional/Functional.fsproj", "Core/Core.csproj", "Both/Both.csproj", "App/App.csproj", "Basic/Basic.vbproj"];
        Workspace.Write("All.slnx", $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"src/{project}\" />"))}</Solution>");
    }

    private void WriteProject(string name, string folder, string frameworks, string items = "")
    {
        Workspace.Write($"{folder}/{name}", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{frameworks}</PropertyGroup>{items}</Project>""");
        Write($"{folder}/appsettings.json");
    }

    /// <summary>Writes a file with a token of its own.</summary>
    private void Write(string file)
    {
        var token = Token();
        Workspace.Write(file, Path.GetExtension(file) switch
        {
            ".json" => $$"""{ "Token": "{{token}}" }""",
            ".yml" => $"token: {token}\n",
            ".tf" => $"token = \"{token}\"\n",
            _ => $"TOKEN={token}\n",
        });
    }

    private string Token() => DbtToken.Personal(_tokens++);
}
