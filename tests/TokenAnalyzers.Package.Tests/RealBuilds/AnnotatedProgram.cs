namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A program that says with the annotations what its code is.</summary>
internal static class AnnotatedProgram
{
    public const string Name = "Annotated";

    /// <summary>Writes the project, and says its folder.</summary>
    public static string Write(Workspace workspace)
    {
        workspace.Write($"{Name}/{Name}.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <ErrorLog>annotated.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TokenAnalyzers.Annotations" PrivateAssets="all" ExcludeAssets="runtime" />
              </ItemGroup>
            </Project>
            """);
        workspace.Write($"{Name}/Shop.cs", $$"""
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
        return Name;
    }
}
