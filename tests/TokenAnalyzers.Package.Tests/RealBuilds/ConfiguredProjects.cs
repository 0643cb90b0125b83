namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Projects of each kind with tokens in their configuration files, in a repository, restored and built twice.</summary>
internal sealed class ConfiguredProjects
{
    private static readonly string Personal = DbtToken.Personal(31);
    private static readonly string Service = DbtToken.Service(32);
    private static readonly string Random = DbtToken.Service(33)[20..52];

    private ConfiguredProjects(Workspace workspace, BuildOutput build) => (Workspace, Build) = (workspace, build);

    public Workspace Workspace { get; }

    /// <summary>The second build: there are copies of the files in bin and obj.</summary>
    public BuildOutput Build { get; }

    public static async Task<ConfiguredProjects> MakeAsync(Workspace workspace)
    {
        workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        workspace.Write(".env", $"TOKEN={Personal}\n");
        var feeds = workspace.Read("nuget.config");
        workspace.Write("nuget.config", feeds.Replace("</configuration>", $"<!-- {Service} --></configuration>", StringComparison.Ordinal));

        // Above the repository, and below no project.
        workspace.Write("../.env", $"TOKEN={Personal}\n");
        workspace.Write("appsettings.json", Settings(Personal));

        // What is only suggested shows in no build otherwise.
        string[] suggested = ["TKN1004", "TKN1006", "TKN3003"];
        workspace.Write(".globalconfig", $"is_global = true\n{string.Concat(suggested.Select(id => $"dotnet_diagnostic.{id}.severity = warning\n"))}");
        string[] projects = [.. Write(workspace)];
        workspace.WriteSolution("All.slnx", projects);
        workspace.Write("Directory.Build.targets", """
            <Project>
              <Target Name="ShowFiles" AfterTargets="TokenAnalyzersFindFiles">
                <WriteLinesToFile File="$(BaseIntermediateOutputPath)files.txt" Lines="@(AdditionalFiles->'%(FullPath)|%(Identity)|%(Visible)')" Overwrite="true" />
              </Target>
            </Project>
            """);
        (await workspace.DotNetAsync("build", "All.slnx", "-m:1")).Succeeded();
        return new(workspace, (await workspace.BuildAsync("All.slnx")).Succeeded());
    }

    private static IEnumerable<string> Write(Workspace workspace)
    {
        yield return WriteWeb(workspace, "Web");
        yield return WriteWorker(workspace, "Worker");
        yield return WriteTool(workspace);
        yield return WriteWasm(workspace);
        yield return WriteMulti(workspace);
        yield return WritePages(workspace);

        // Projects that say what they want: no files, what files are by their names, and the same for one folder.
        yield return WriteWeb(workspace, "WithoutFiles", properties: "<TokenAnalyzersScanFiles>false</TokenAnalyzersScanFiles>");
        yield return WriteWeb(workspace, "WithPatterns", items: """<GlobalAnalyzerConfigFiles Include="options.globalconfig" />""");
        workspace.Write("WithPatterns/options.globalconfig", """
            is_global = true
            token_analyzers.development_files = appsettings.json
            token_analyzers.excluded_files = .env, *.config, Properties/*
            """);
        yield return WriteWorker(workspace, "WithSection");
        workspace.Write("WithSection/.editorconfig", "[appsettings.json]\ntoken_analyzers.stage = development\n");
    }

    /// <summary>The files that a project gave its compiler: whole path, path as it is written, and whether an editor shows it.</summary>
    public IEnumerable<(string Path, string Written, string Visible)> FilesOf(string project) =>
        Workspace.Read($"{project}/obj/files.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).Select(file => (file[0], file[1], file[2]));

    private static string WriteWeb(Workspace workspace, string name, string properties = "", string items = "")
    {
        WriteProject(workspace, name, "Microsoft.NET.Sdk.Web", properties, items);
        workspace.Write($"{name}/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();\n");
        workspace.Write($"{name}/appsettings.json", Settings(Personal));
        workspace.Write($"{name}/appsettings.Development.json", Settings(Personal));
        workspace.Write($"{name}/Properties/launchSettings.json", $$"""{ "profiles": { "Web": { "environmentVariables": { "TOKEN": "{{Personal}}" } } } }""");
        workspace.Write($"{name}/web.config", $"""<configuration><appSettings><add key="T" value="{Service}" /></appSettings></configuration>""");
        return name;
    }

    private static string WriteWorker(Workspace workspace, string name)
    {
        WriteProject(workspace, name, "Microsoft.NET.Sdk.Worker", items: """<PackageReference Include="Microsoft.Extensions.Hosting" />""");
        workspace.Write($"{name}/Program.cs", "Host.CreateApplicationBuilder(args).Build().Run();\n");
        workspace.Write($"{name}/appsettings.json", Settings(Service));
        return name;
    }

    private static string WriteTool(Workspace workspace)
    {
        WriteProject(
            workspace,
            "Tool",
            "Microsoft.NET.Sdk",
            "<OutputType>Exe</OutputType><TokenAnalyzersFiles>secrets/*.json</TokenAnalyzersFiles><TokenAnalyzersExcludeFiles>legacy/**</TokenAnalyzersExcludeFiles>",
            """<AdditionalFiles Include="infra/prod/main.tf" /><Compile Remove="Nested/**" />""");
        workspace.Write("Tool/Program.cs", "Console.WriteLine();\n");
        workspace.Write("Tool/infra/prod/main.tf", $$"""provider "dbtcloud" { token  = "{{Personal}}" }""");
        workspace.Write("Tool/infra/staging/main.tf", $$"""provider "dbtcloud" { token  = "{{Personal}}" }""");
        workspace.Write("Tool/.vscode/mcp.json", $$"""{ "servers": { "dbt": { "headers": { "TOKEN": "{{Personal}}" } } } }""");
        foreach (var folder in new[] { "secrets/own.json", "legacy/appsettings.json", "node_modules/x/appsettings.json", ".x/appsettings.json", "Nested/appsettings.json", "other/own.json" })
        {
            workspace.Write($"Tool/{folder}", Settings(Personal));
        }

        // Bytes that are no UTF-8, and that no text holds.
        workspace.Write("Tool/.env.gpg", [0x85, 0x02, 0x0C, 0x00, 0x00, 0xFF, 0xFE]);
        WriteProject(workspace, "Tool/Nested", "Microsoft.NET.Sdk");
        return "Tool";
    }

    private static string WriteWasm(Workspace workspace)
    {
        WriteProject(
            workspace,
            "Wasm",
            "Microsoft.NET.Sdk.BlazorWebAssembly",
            items: """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" />""");
        workspace.Write("Wasm/Program.cs", """
            using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

            await WebAssemblyHostBuilder.CreateDefault(args).Build().RunAsync();

            """);
        workspace.Write("Wasm/wwwroot/index.html", "<html></html>\n");
        workspace.Write("Wasm/wwwroot/appsettings.json", Settings(Service));
        return "Wasm";
    }

    private static string WriteMulti(Workspace workspace)
    {
        WriteProject(
            workspace,
            "Multi",
            "Microsoft.NET.Sdk.Razor",
            items: """<FrameworkReference Include="Microsoft.AspNetCore.App" />""",
            frameworks: "<TargetFrameworks>net10.0;net10.0-browser</TargetFrameworks>");
        workspace.Write("Multi/Code.cs", $$"""class Code { string token = /**/"{{Personal}}"; }""");
        workspace.Write("Multi/appsettings.json", Settings(Personal));
        workspace.Write("Multi/Components/Orders.razor", $"<h1>Orders</h1>\n<p title=\"{Service}\">Open</p>\n");
        return "Multi";
    }

    // Views, pages and components in one program.
    private static string WritePages(Workspace workspace)
    {
        WriteProject(
            workspace,
            "Pages",
            "Microsoft.NET.Sdk.Web",
            "<TokenAnalyzersScanFiles>false</TokenAnalyzersScanFiles><ErrorLog>pages.sarif,version=2.1</ErrorLog>");
        workspace.Write("Pages/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();\n");
        workspace.Write("Pages/Views/Home/Index.cshtml", $$"""
            @{
                ViewData["Title"] = "Home";
                var token = "{{Personal}}";
            }
            @* {{Service}} *@
            <script>fetch("/", { headers: { Authorization: "token {{Personal}}" } });</script>
            """);
        workspace.Write("Pages/Pages/Orders.cshtml", $"@page\n@model Pages.OrdersModel\n<p title=\"{Service}\">@Model.Key</p>\n");
        workspace.Write(
            "Pages/Pages/Orders.cshtml.cs",
            $$"""namespace Pages { public class OrdersModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public string Key => "{{Service}}"; } }""");
        workspace.Write("Pages/Components/Client.razor", """
            @code {
                [Microsoft.AspNetCore.Components.Parameter] public string? ApiKey { get; set; }
                [Microsoft.AspNetCore.Components.Parameter] public object? Credential { get; set; }
            }
            """);
        workspace.Write("Pages/Components/Home.razor", $$"""
            @inject IWebHostEnvironment Env
            <Client ApiKey="{{Random}}" Credential="@(new System.Net.NetworkCredential("shop", "Kr4ken!Pa55"))" />
            @if (Env.IsDevelopment())
            {
                <p>{{Personal}}</p>
            }
            <Client ApiKey='{{Personal}}' />
            @code {
                private static readonly string apiKey = "{{Random}}";
            #pragma warning disable TKN1001
                public string Known => apiKey + "{{Personal}}";
            #pragma warning restore TKN1001
            }
            """);
        workspace.Write("Pages/Components/Samples/Quiet.razor", $"<p>{Personal}</p>\n@code {{ string token => \"{Personal}\"; }}\n");
        workspace.Write("Pages/Components/Samples/.editorconfig", "[*.razor]\ntoken_analyzers.excluded_files = *\n");
        return "Pages";
    }

    private static string Settings(string token) => $$"""{ "Dbt": { "Token":   "{{token}}" } }""";

    private static void WriteProject(
        Workspace workspace,
        string path,
        string sdk,
        string properties = "",
        string items = "",
        string frameworks = "<TargetFramework>net10.0</TargetFramework>") =>
        workspace.Write($"{path}/{Path.GetFileName(path)}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                {frameworks}
                <ImplicitUsings Condition="'$(TargetFramework)' == 'net10.0'">enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
}
