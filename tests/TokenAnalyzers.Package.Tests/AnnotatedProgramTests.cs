using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>A program that says with the annotations what its code is.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class AnnotatedProgramTests(PackedPackage package) : IAsyncLifetime
{
    private readonly Workspace _workspace = package.NewWorkspace("annotated");
    private CommandResult _build = null!;

    public async Task InitializeAsync()
    {
        _workspace.Write("Shop/Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TokenAnalyzers.Annotations" PrivateAssets="all" ExcludeAssets="runtime" />
              </ItemGroup>
            </Project>
            """);
        _workspace.Write("Shop/Shop.cs", $$"""
            using TokenAnalyzers;

            public class Plain { public string Token = "{{DbtToken.Personal(21)}}"; }

            [UserContext]
            public class OfTheUser { public string Token = "{{DbtToken.Personal(22)}}"; }

            [DevelopmentCode]
            public class Demo
            {
                public string Token = "{{DbtToken.Personal(23)}}";

                [ProductionCode]
                public string Shipped = "{{DbtToken.Personal(24)}}";
            }

            public static class Deployment
            {
                [EnvironmentGuard("Development")]
                public static bool IsTryout => DateTime.UtcNow.Year < 2000;

                public static string Token() => IsTryout ? "{{DbtToken.Personal(25)}}" : "{{DbtToken.Personal(26)}}";
            }
            """);
        (await _workspace.DotNetAsync("restore", "Shop")).Succeeded();
        _build = (await _workspace.BuildAsync("Shop", "-p:ErrorLog=shop.sarif%2cversion=2.1")).Succeeded();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void The_annotations_change_what_a_build_says()
    {
        var warnings = BuildWarning.In(_build.Output, _workspace.Folder);

        Assert.Equal(
            ["3 TKN1001", "6 TKN1002", "14 TKN1001", "22 TKN1001"],
            warnings.Select(warning => $"{warning.Line} {warning.Id}"));
        Assert.Equal(2, Regex.Count(_workspace.Read("Shop/shop.sarif"), "\"ruleId\": ?\"TKN1004\""));
    }

    [Fact]
    public void The_program_holds_no_annotation_and_does_not_need_their_assembly()
    {
        using var assembly = new PEReader(new MemoryStream(_workspace.ReadBytes("Shop/bin/Debug/net10.0/Shop.dll")));
        var metadata = assembly.GetMetadataReader();

        Assert.DoesNotContain("TokenAnalyzers.Annotations", metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));
        Assert.DoesNotContain("TokenAnalyzers", metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace)));
        Assert.Contains("Deployment", metadata.TypeDefinitions.Select(handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name)));
        Assert.False(File.Exists(_workspace.PathOf("Shop/bin/Debug/net10.0/TokenAnalyzers.Annotations.dll")), "The assembly of the annotations stands beside the program.");
    }
}
