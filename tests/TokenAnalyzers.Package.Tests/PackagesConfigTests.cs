using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>
/// A project of .NET Framework with <c>packages.config</c>, as it was written before there were SDKs: NuGet unpacks packages beside the solution, and the project
/// has the lines of docs/configuration-files.md.
/// </summary>
public sealed partial class PackagesConfigTests
{
    private static readonly string Token = DbtToken.Personal(501);

    [Fact]
    public async Task The_lines_of_the_page_are_enough()
    {
        var workspace = await WriteAsync();

        (await workspace.DotNetAsync("msbuild", "Old", "-v:m")).Succeeded();
        var build = new BuildOutput(await workspace.DotNetAsync("msbuild", "Old", "-v:m", "-t:Rebuild", "-p:TokenAnalyzersReport=report"), workspace.Folder).Succeeded();

        Assert.Equal(
            ["Old/App.config(1,53): warning TKN3002", "Old/Program.cs(1,54): warning TKN1002"],
            build.Of("Old").Select(warning => warning.Place));
        Assert.True(File.Exists(workspace.PathOf("Old/bin/Old.exe.config")), "No copy of the file was there to be left out.");
        Assert.Equal(2, JsonNode.Parse(workspace.Read("report/tokens.sarif"))!["runs"]![0]!["results"]!.AsArray().Count);
    }

    private static async Task<Workspace> WriteAsync()
    {
        var package = await SharedBuilds.Package;
        var workspace = package.NewFolder("old");
        ZipFile.ExtractToDirectory(package.FileOf("TokenAnalyzers"), workspace.PathOf($"packages/TokenAnalyzers.{package.Version}"));
        workspace.Write("Old/packages.config", $"""<packages><package id="TokenAnalyzers" version="{package.Version}" targetFramework="net472" developmentDependency="true" /></packages>""");
        workspace.Write("Old/App.config", $"""<configuration><appSettings><add key="Token" value="{Token}" /></appSettings></configuration>""");
        workspace.Write("Old/Program.cs", $$"""class Program { static void Main() { string token = "{{Token}}"; System.Console.WriteLine(token); } }""");
        workspace.Write("Old/Old.csproj", $"""
            <?xml version="1.0" encoding="utf-8"?>
            <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" Condition="Exists('$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props')" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <AssemblyName>Old</AssemblyName>
                <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                <OutputPath>bin\</OutputPath>
                <TokenAnalyzersActor>user</TokenAnalyzersActor>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="System" />
                <Compile Include="Program.cs" />
                <None Include="App.config" />
                <None Include="packages.config" />
              </ItemGroup>
              <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
              <Import Project="{PackedPackage.FolderOf("Microsoft.NETFramework.ReferenceAssemblies.net472")}/build/Microsoft.NETFramework.ReferenceAssemblies.net472.targets" />
            {LinesOfThePage(package.Version)}
            </Project>
            """);
        return workspace;
    }

    // The version under test is no release.
    private static string LinesOfThePage(string version) =>
        Version().Replace(Lines().Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration-files.md"))).Groups["xml"].Value, version);

    [GeneratedRegex(@"\*\*packages\.config\*\*.*?```xml\n(?<xml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?<=packages\\TokenAnalyzers\.)\d+\.\d+\.\d+")]
    private static partial Regex Version();
}
