namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// A solution that adopts a baseline, gets a new token, and loses old ones: with the commands of docs/baseline.md, in their order. Its projects are a program, a
/// library of two frameworks, one in Visual Basic, and one without the package.
/// </summary>
internal sealed class BaselinedProjects
{
    private const string Baseline = "TokenAnalyzers.Baseline.txt";

    private BaselinedProjects(Workspace workspace) => Workspace = workspace;

    public Workspace Workspace { get; }

    /// <summary>A build before there is a baseline, one with it, and one with a token that it does not list.</summary>
    public required BuildOutput Before { get; init; }

    public required BuildOutput Adopted { get; init; }

    public required BuildOutput WithNew { get; init; }

    /// <summary>A build after tokens were fixed.</summary>
    public required BuildOutput Fixed { get; init; }

    /// <summary>A commit of what is in the baseline, past the hook that asks <c>dotnet format</c>, and one of a new token; null where there is no git.</summary>
    public required CommandResult? Commit { get; init; }

    public required CommandResult? CommitWithNew { get; init; }

    /// <summary>The baseline as it was written first, once more, and after tokens were fixed.</summary>
    public required string First { get; init; }

    public required string Second { get; init; }

    public required string Shrunk { get; init; }

    /// <summary>What the compiler logged of the program where all is in the baseline.</summary>
    public required string Log { get; init; }

    public static async Task<BaselinedProjects> MakeAsync(Workspace workspace)
    {
        var (adopt, fail, shrink) = (CommandAfter("## Adopt"), CommandAfter("## Fail on new"), CommandAfter("## Shrink"));
        Write(workspace);
        var before = await RunAsync(fail, "-m:1");
        (await RunAsync(adopt, "-m", "--no-restore")).Succeeded();
        var first = workspace.Read(Baseline);
        var adopted = await RunAsync(fail, "-m:1", "--no-restore");
        var log = workspace.Read("App/app.sarif");
        if (Git.IsThere) await Git.StartAsync(workspace);
        var commit = Git.IsThere ? await Git.CommitAsync(workspace) : null;
        (await RunAsync(adopt, "-m:1", "--no-restore")).Succeeded();
        var second = workspace.Read(Baseline);

        workspace.Write("App/New.cs", $"class New {{ string token = \"{DbtToken.Personal(409)}\"; }}\n");
        var withNew = await RunAsync(fail, "-m:1", "--no-restore");
        var commitWithNew = Git.IsThere ? await Git.CommitAsync(workspace) : null;
        workspace.Write("App/New.cs", "class New { }\n");
        File.Delete(workspace.PathOf("App/Old.cs"));
        workspace.Write("Both/appsettings.json", "{ }");
        var @fixed = new BuildOutput(await workspace.DotNetAsync("build", "--no-restore", "-m:1"), workspace.Folder);
        (await RunAsync(shrink, "-m:1", "--no-restore")).Succeeded();
        return new(workspace)
        {
            Before = before, Adopted = adopted, WithNew = withNew, Fixed = @fixed, Commit = commit, CommitWithNew = commitWithNew,
            First = first, Second = second, Shrunk = workspace.Read(Baseline), Log = log,
        };

        // Projects are built side by side once, to write the first baseline.
        async Task<BuildOutput> RunAsync(string command, params string[] options) =>
            new(await workspace.DotNetAsync([.. command.Split(' ').Skip(1), .. options]), workspace.Folder);
    }

    private static string CommandAfter(string heading) => File.ReadLines(Path.Combine(Repository.Root, "docs", "baseline.md"))
        .SkipWhile(line => line != heading)
        .SkipWhile(line => line != "```sh")
        .ElementAt(1);

    private static void Write(Workspace workspace)
    {
        workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        workspace.Write("infra/main.tf", $"token = \"{DbtToken.Personal(400)}\"\n");
        // The fields with tokens are read by nobody, which the compiler of C# would say in lines that are no findings.
        workspace.Write("Directory.Build.props", workspace.Read("Directory.Build.props")
            .Replace("<Project>", "<Project><Target Name=\"WriteTokenBaseline\" />", StringComparison.Ordinal)
            .Replace("</PropertyGroup>", "<NoWarn>$(NoWarn);CS0414</NoWarn></PropertyGroup>", StringComparison.Ordinal));
        const string One = "<TargetFramework>net10.0</TargetFramework>";
        WriteProject("App/App.csproj", $"{One}<ErrorLog>app.sarif,version=2.1</ErrorLog>", """<ProjectReference Include="../Both/Both.csproj" /><Compile Include="../Shared/Linked.cs" />""");
        WriteProject("Both/Both.csproj", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", """<Compile Include="../Shared/Linked.cs" />""");
        WriteProject("Basic/Basic.vbproj", One);
        WriteProject("Zero/Zero.csproj", One, """<PackageReference Remove="TokenAnalyzers" />""");
        workspace.Write("App/Code.cs", $$"""
            class App
            {
                string token = "{{DbtToken.Personal(401)}}";
                object credential = new System.Net.NetworkCredential("user", "Kr4ken!Pa55");
            #pragma warning disable TKN1001
                string known = "{{DbtToken.Personal(402)}}";
            }

            """);
        workspace.Write("App/Old.cs", $"class Old {{ string token = \"{DbtToken.Personal(403)}\"; }}\n");
        workspace.Write("App/appsettings.json", $$"""{ "Token": "{{DbtToken.Personal(404)}}" }""");
        workspace.Write("Both/Code.cs", $$"""
            class Both
            {
            #if NETSTANDARD2_0
                object credential = new System.Net.NetworkCredential("user", "Kr4ken!Pa56");
            #endif
                string token = "{{DbtToken.Personal(405)}}";
            }

            """);
        workspace.Write("Both/appsettings.json", $$"""{ "Token": "{{DbtToken.Personal(406)}}" }""");
        workspace.Write("Shared/Linked.cs", $"class Linked {{ string token = \"{DbtToken.Personal(407)}\"; }}\n");
        workspace.Write("Basic/Code.vb", "Public Class Code\nEnd Class\n");
        workspace.Write("Basic/appsettings.json", $$"""{ "Token": "{{DbtToken.Personal(408)}}" }""");
        workspace.Write("Zero/Code.cs", "class Zero { }\n");
        workspace.Write("All.slnx", """
            <Solution>
              <Project Path="Zero/Zero.csproj" /><Project Path="Basic/Basic.vbproj" /><Project Path="Both/Both.csproj" /><Project Path="App/App.csproj" />
            </Solution>
            """);

        void WriteProject(string path, string properties, string items = "") => workspace.Write(
            path, $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>""");
    }
}
