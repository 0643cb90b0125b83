namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Projects of each kind with tokens in their configuration files, in a repository, restored and built once.</summary>
public sealed class ConfiguredProjects(PackedPackage package) : IAsyncLifetime
{
    private static readonly string Personal = DbtToken.Personal(31);
    private static readonly string Service = DbtToken.Service(32);

    internal Workspace Workspace { get; } = package.NewWorkspace("files/repository");

    public async Task InitializeAsync()
    {
        Workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        Workspace.Write(".env", $"TOKEN={Personal}\n");
        Workspace.Write("nuget.config", Workspace.Read("nuget.config").Replace("</configuration>", $"<!-- {Service} --></configuration>", StringComparison.Ordinal));

        // Above the repository, and above the projects what is not of a whole repository.
        Workspace.Write("../.env", $"TOKEN={Personal}\n");
        Workspace.Write("appsettings.json", Settings(Personal));

        // What is only suggested shows in no build otherwise.
        Workspace.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TKN3003.severity = warning\n");
        WriteWeb();
        WriteWorker();
        WriteTool();
        WriteWasm();
        WriteMulti();
        foreach (var project in new[] { "Web", "Worker", "Tool", "Wasm", "Multi" }) (await Workspace.DotNetAsync("build", project, "-nodeReuse:false")).Succeeded();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private void WriteWeb()
    {
        WriteProject("Web", "Microsoft.NET.Sdk.Web", items: """<GlobalAnalyzerConfigFiles Include="$(MoreOptions)" />""");
        Workspace.Write("Web/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();\n");
        Workspace.Write("Web/appsettings.json", Settings(Personal));
        Workspace.Write("Web/appsettings.Development.json", Settings(Personal));
        Workspace.Write("Web/Properties/launchSettings.json", $$"""{ "profiles": { "Web": { "environmentVariables": { "TOKEN": "{{Personal}}" } } } }""");
        Workspace.Write("Web/web.config", $"""<configuration><appSettings><add key="T" value="{Service}" /></appSettings></configuration>""");
    }

    private void WriteWorker()
    {
        WriteProject("Worker", "Microsoft.NET.Sdk.Worker", items: """<PackageReference Include="Microsoft.Extensions.Hosting" />""");
        Workspace.Write("Worker/Program.cs", "Host.CreateApplicationBuilder(args).Build().Run();\n");
        Workspace.Write("Worker/appsettings.json", Settings(Service));
    }

    private void WriteTool()
    {
        WriteProject(
            "Tool",
            "Microsoft.NET.Sdk",
            "<OutputType>Exe</OutputType><TokenAnalyzersFiles>secrets/*.json</TokenAnalyzersFiles><TokenAnalyzersExcludeFiles>legacy/**</TokenAnalyzersExcludeFiles>",
            """<AdditionalFiles Include="infra/prod/main.tf" /><Compile Remove="Nested/**" />""");
        Workspace.Write("Tool/Program.cs", "Console.WriteLine();\n");
        Workspace.Write("Tool/infra/prod/main.tf", $$"""provider "dbtcloud" { token  = "{{Personal}}" }""");
        Workspace.Write("Tool/infra/staging/main.tf", $$"""provider "dbtcloud" { token  = "{{Personal}}" }""");
        Workspace.Write("Tool/.vscode/mcp.json", $$"""{ "servers": { "dbt": { "headers": { "TOKEN": "{{Personal}}" } } } }""");
        foreach (var folder in new[] { "secrets/own.json", "legacy/appsettings.json", "node_modules/x/appsettings.json", ".x/appsettings.json", "Nested/appsettings.json", "other/own.json" })
        {
            Workspace.Write($"Tool/{folder}", Settings(Personal));
        }

        // Bytes that are no UTF-8, and that no text holds.
        Workspace.Write("Tool/.env.gpg", [0x85, 0x02, 0x0C, 0x00, 0x00, 0xFF, 0xFE]);
        WriteProject("Tool/Nested", "Microsoft.NET.Sdk");
    }

    private void WriteWasm()
    {
        WriteProject("Wasm", "Microsoft.NET.Sdk.BlazorWebAssembly", items: """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" />""");
        Workspace.Write("Wasm/Program.cs", "await Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder.CreateDefault(args).Build().RunAsync();\n");
        Workspace.Write("Wasm/wwwroot/index.html", "<html></html>\n");
        Workspace.Write("Wasm/wwwroot/appsettings.json", Settings(Service));
    }

    private void WriteMulti()
    {
        WriteProject("Multi", "Microsoft.NET.Sdk", frameworks: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        Workspace.Write("Multi/Code.cs", $$"""class Code { string token = /**/"{{Personal}}"; }""");
        Workspace.Write("Multi/appsettings.json", Settings(Personal));
    }

    private static string Settings(string token) => $$"""{ "Dbt": { "Token":   "{{token}}" } }""";

    private void WriteProject(string path, string sdk, string properties = "", string items = "", string frameworks = "<TargetFramework>net10.0</TargetFramework>") => Workspace.Write($"{path}/{Path.GetFileName(path)}.csproj", $"""
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
