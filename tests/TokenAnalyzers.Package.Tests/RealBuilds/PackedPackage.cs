using System.Globalization;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>The packages, packed once for all tests into a temporary folder that serves as a package source.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("TokenAnalyzers.").FullName;

    private SharedBuilds? _builds;

    /// <summary>A version that no earlier run had, so that no cache can answer with an old package.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    private string Feed => Path.Combine(_folder, "feed");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        foreach (var name in new[] { "TokenAnalyzers.Package", "TokenAnalyzers.Annotations" })
        {
            var project = Path.Combine("src", name);
            (await Command.RunAsync(Repository.Root, "pack", project, "-c", "Release", "-o", Feed, $"-p:PackageVersion={Version}", "-m:1")).Succeeded();
        }
    }

    /// <summary>The nupkg of a package.</summary>
    public string FileOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>The builds that tests share; they start when the first is asked for.</summary>
    internal SharedBuilds Builds => _builds ??= new(this);

    /// <summary>An empty folder outside the repository whose projects use the analyzers and can reference the annotations.</summary>
    internal Workspace NewWorkspace(string name)
    {
        var workspace = NewFolder(name, """<PackageReference Include="TokenAnalyzers" PrivateAssets="all" />""");
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
    /// <param name="items">Items of all projects in it.</param>
    internal Workspace NewFolder(string name, string items = "")
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
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        return workspace;
    }

    public async Task DisposeAsync()
    {
        if (_builds is not null) await _builds.EndAsync();
        await CompilerServer.EndAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Packages of others come from where earlier restores put them.</summary>
    private static string GlobalPackages()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}

/// <summary>Tests in this collection share one package, and its builds use the cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed package";
}
