using System.Globalization;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>The packages, packed into a temporary folder that serves as a package source.</summary>
internal sealed class PackedPackage
{
    private readonly string _folder = Directory.CreateTempSubdirectory("TokenAnalyzers.").FullName;

    private PackedPackage() => Directory.CreateDirectory(Feed);

    /// <summary>A version that no earlier run had, so that no cache can answer with an old package.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    private string Feed => Path.Combine(_folder, "feed");

    public static async Task<PackedPackage> PackAsync()
    {
        var package = new PackedPackage();
        foreach (var name in new[] { "TokenAnalyzers.Package", "TokenAnalyzers.Annotations" })
        {
            var project = Path.Combine("src", name);
            (await Command.RunAsync(Repository.Root, "pack", project, "-c", "Release", "-o", package.Feed, $"-p:PackageVersion={package.Version}", "-m:1")).Succeeded();
        }

        return package;
    }

    /// <summary>The nupkg of a package.</summary>
    public string FileOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>An empty folder outside the repository whose projects use the analyzers and can reference the annotations.</summary>
    public Workspace NewWorkspace(string name)
    {
        // Other analyzers take more time than ours. Where what they say counts, the projects ask for them.
        var workspace = NewFolder(
            name,
            "<EnableNETAnalyzers>false</EnableNETAnalyzers><UseAppHost>false</UseAppHost>",
            """<PackageReference Include="TokenAnalyzers" PrivateAssets="all" />""");
        workspace.Write(".editorconfig", "root = true\n");
        workspace.Write("Directory.Packages.props", $"""
            <Project>
              <Import Project="{Path.Combine(Repository.Root, "Directory.Packages.props")}" />
              <ItemGroup>
                <PackageVersion Include="TokenAnalyzers" Version="{Version}" />
                <PackageVersion Include="TokenAnalyzers.Annotations" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        return workspace;
    }

    /// <summary>An empty folder outside the repository that knows where the packages are and nothing else of them.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="properties">Properties of all projects in it.</param>
    /// <param name="items">Their items.</param>
    public Workspace NewFolder(string name, string properties = "", string items = "")
    {
        var workspace = new Workspace(Path.Combine(_folder, name));
        workspace.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="TokenAnalyzers" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        workspace.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages()}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        return workspace;
    }

    /// <summary>Takes away the packages, and all workspaces.</summary>
    public void Delete() => Directory.Delete(_folder, recursive: true);

    /// <summary>The folder of a package of others that is restored with these tests.</summary>
    public static string FolderOf(string id) => Directory.GetDirectories(Path.Combine(GlobalPackages(), id.ToLowerInvariant())).Order(StringComparer.Ordinal).Last();

    /// <summary>Packages of others come from where earlier restores put them.</summary>
    private static string GlobalPackages()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}

/// <summary>The packages, for a test class that looks into them.</summary>
public sealed class PackedPackageFixture : IAsyncLifetime
{
    internal PackedPackage Package { get; private set; } = null!;

    public async Task InitializeAsync() => Package = await SharedBuilds.Package;

    public Task DisposeAsync() => Task.CompletedTask;
}
