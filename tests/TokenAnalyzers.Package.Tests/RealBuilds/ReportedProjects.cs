using System.Text.RegularExpressions;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// A repository that writes reports: a program with a token and with code that a fix wrote, a library of two frameworks with a token, and a project that does
/// not use the package. Each state of its report is kept.
/// </summary>
internal sealed partial class ReportedProjects
{
    public const string Folder = "artifacts/tokens";
    private const string Both = "Shop.slnx";

    public static readonly string[] Tokens = [DbtToken.Personal(301), DbtToken.Service(302), DbtToken.Service(303), DbtToken.Personal(304)];

    private ReportedProjects(Workspace workspace) => Workspace = workspace;

    public Workspace Workspace { get; }

    /// <summary>The command that all example pipelines run.</summary>
    public static string PipelineCommand { get; } =
        Pipelines().SelectMany(file => Dotnet().Matches(File.ReadAllText(file))).Select(match => match.Groups["command"].Value).Distinct().Single();

    /// <summary>The report of a build after one that left nothing to compile.</summary>
    public required Dictionary<string, byte[]> Report { get; init; }

    /// <summary>The build of the pipelines' command over what was reported already, and its report.</summary>
    public required BuildOutput Pipeline { get; init; }

    public required Dictionary<string, byte[]> ReportOfPipeline { get; init; }

    /// <summary>The report after the library left the solution.</summary>
    public required Dictionary<string, byte[]> ReportWithoutLibrary { get; init; }

    /// <summary>What has to be set, as it is printed for the program and what it references.</summary>
    public required BuildOutput Keys { get; init; }

    public static IEnumerable<string> Pipelines() => Directory.EnumerateFiles(Path.Combine(Repository.Samples, "ci"), "*.yml").Order(StringComparer.Ordinal);

    public static async Task<ReportedProjects> MakeAsync(Workspace workspace)
    {
        Write(workspace);
        (await workspace.DotNetAsync("build", Both, "-m:1")).Succeeded();
        (await workspace.DotNetAsync("build", Both, "-m", "--no-restore", $"-p:TokenAnalyzersReport={Folder}")).Succeeded();
        var report = FilesOf(workspace);
        var pipeline = new BuildOutput(await workspace.DotNetAsync([.. PipelineCommand.Split(' '), "-m:1", "--no-restore"]), workspace.Folder);
        var reportOfPipeline = FilesOf(workspace);
        var keys = new BuildOutput(await workspace.DotNetAsync("build", "src/App", "-m:1", "--no-restore", "-t:ListTokenKeys"), workspace.Folder);
        workspace.Write(Both, "<Solution><Project Path=\"src/Alone/Alone.csproj\" /></Solution>");
        (await workspace.DotNetAsync("build", Both, "-m:1", "--no-restore", $"-p:TokenAnalyzersReport={Folder}")).Succeeded();
        return new(workspace)
        {
            Report = report,
            Pipeline = pipeline,
            ReportOfPipeline = reportOfPipeline,
            ReportWithoutLibrary = FilesOf(workspace),
            Keys = keys,
        };
    }

    private static Dictionary<string, byte[]> FilesOf(Workspace workspace) =>
        workspace.FilesIn(Folder).ToDictionary(file => Path.GetRelativePath(workspace.PathOf(Folder), file).Replace('\\', '/'), File.ReadAllBytes);

    private static void Write(Workspace workspace)
    {
        workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        WriteProject(workspace, "App", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", """<ProjectReference Include="../Lib/Lib.csproj" />""");
        WriteProject(workspace, "Lib", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", "");
        WriteProject(workspace, "Alone", "<TargetFramework>net10.0</TargetFramework>", "");
        WriteProject(workspace, "Bare", "<TargetFramework>net10.0</TargetFramework>", """<PackageReference Remove="TokenAnalyzers" />""");
        workspace.Write("src/App/Program.cs", $$"""
            System.Console.WriteLine("{{Tokens[0]}}");
            #pragma warning disable TKN1002 // a demo
            System.Console.WriteLine("{{Tokens[1]}}");
            #pragma warning restore TKN1002
            var token = System.Environment.GetEnvironmentVariable("DBT_CLOUD_SERVICE_TOKEN")
                ?? throw new System.InvalidOperationException("Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.");
            System.Console.WriteLine(token + args[0]);
            """);
        workspace.Write("src/Lib/Client.cs", $$"""namespace Lib { public class Client { public string Token() { return "{{Tokens[2]}}"; } } }""");
        workspace.Write("src/Lib/Settings.cs", """
            namespace Lib
            {
                public class Settings
                {
                    public static string Of(System.Func<string, string> read) =>
                        read("Dbt:Nightly:ServiceToken") ?? throw new System.InvalidOperationException("Configuration value 'Dbt:Nightly:ServiceToken' is missing.");
                }
            }
            """);
        workspace.Write("src/Lib/appsettings.json", $$"""{ "Token": "{{Tokens[3]}}" }""");
        workspace.Write("src/Alone/Alone.cs", "namespace Alone { public class Nothing { } }");
        workspace.Write("src/Bare/Bare.cs", "namespace Bare { public class Nothing { } }");
        workspace.WriteSolution(Both, ["src/App", "src/Lib", "src/Bare", "src/Alone"]);
    }

    private static void WriteProject(Workspace workspace, string name, string properties, string items) => workspace.Write(
        $"src/{name}/{name}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>""");

    [GeneratedRegex(@"(run|script): dotnet (?<command>.*)|^\s*- dotnet (?<command>.*)", RegexOptions.Multiline)]
    private static partial Regex Dotnet();
}
