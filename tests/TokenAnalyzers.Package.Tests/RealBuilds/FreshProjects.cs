namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Projects that were written without these analyzers, built after the package was added; one of them is built twice more.</summary>
internal sealed class FreshProjects
{
    /// <summary>The project with more builds, and the log that each of them writes.</summary>
    public const string Shop = "Shop";
    private const string Log = $"{Shop}/shop.sarif";

    public static readonly string[] Tokens = [DbtToken.Personal(1), DbtToken.Service(2)];

    private FreshProjects(Workspace workspace) => Workspace = workspace;

    public Workspace Workspace { get; }

    /// <summary>The build of all projects.</summary>
    public required BuildOutput Build { get; init; }

    /// <summary>A build of the one that prints everything, and one that takes warnings for errors.</summary>
    public required BuildOutput Detailed { get; init; }

    public required BuildOutput WithErrors { get; init; }

    /// <summary>What the compiler logged of the one in the first two builds.</summary>
    public required byte[] FirstLog { get; init; }

    public required byte[] SecondLog { get; init; }

    public static async Task<FreshProjects> MakeAsync(Workspace workspace)
    {
        string[] projects = [.. Write(workspace)];
        workspace.WriteSolution("Fresh.slnx", projects);
        var build = new BuildOutput(await workspace.DotNetAsync("build", "Fresh.slnx", "-m:1"), workspace.Folder).Succeeded();
        var firstLog = workspace.ReadBytes(Log);
        File.Delete(workspace.PathOf(Log));
        var detailed = (await workspace.BuildAsync(Shop, "-v:detailed")).Succeeded();
        return new(workspace)
        {
            Build = build,
            Detailed = detailed,
            FirstLog = firstLog,
            SecondLog = workspace.ReadBytes(Log),
            WithErrors = await workspace.BuildAsync(Shop, "-warnaserror"),
        };
    }

    private static IEnumerable<string> Write(Workspace workspace)
    {
        yield return WriteShop(workspace, Shop, "<ErrorLog>shop.sarif,version=2.1</ErrorLog>");

        // The same code in projects that say where they run and for whom.
        yield return WriteShop(workspace, "InProduction", "<TokenAnalyzersStage>production</TokenAnalyzersStage>");
        yield return WriteShop(workspace, "InDevelopment", "<TokenAnalyzersStage>development</TokenAnalyzersStage>");
        yield return WriteShop(workspace, "ForService", "<TokenAnalyzersActor>service</TokenAnalyzersActor>");
        yield return WriteShop(workspace, "ForUser", "<TokenAnalyzersActor>user</TokenAnalyzersActor>");

        yield return WriteProgram(workspace, "Quiet", "<OutputType>Exe</OutputType>", """Console.WriteLine("dbtu_ and dbtc_ are prefixes");""");
        yield return WriteProgram(
            workspace,
            "ShopTests",
            "<IsTestProject>true</IsTestProject><ErrorLog>tests.sarif,version=2.1</ErrorLog>",
            $$"""class Fixture { string token = "{{Tokens[1]}}"; }""");
        yield return WriteProgram(
            workspace,
            "Team",
            "<OutputType>Exe</OutputType>",
            $"Console.WriteLine(\"acme_{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(Tokens[1][^16..]))}\");");
        workspace.Write("Team/TokenFormats.txt", """
            Acme token | service | acme_[a-f0-9]{32} | Acme:Token
            Acme session | robot | acmes_[a-f0-9]{32} | Acme:Session

            """);

        // A library for tests, a library that uses it, and two programs: one that uses the latter, and one that references a library for tests itself.
        var program = $"Console.WriteLine(\"{Tokens[0]}\");";
        yield return WriteProgram(workspace, "Shouldly", "", "namespace Shouldly; public static class Should;");
        yield return WriteProgram(workspace, "Helpers", "", "namespace Helpers; public static class Helper;", """<ProjectReference Include="../Shouldly/Shouldly.csproj" />""");
        yield return WriteProgram(
            workspace, "UsesHelpers", "<OutputType>Exe</OutputType>", program, """<ProjectReference Include="../Helpers/Helpers.csproj" />""");
        yield return WriteProgram(workspace, "WithMocks", "<OutputType>Exe</OutputType>", program, """<Reference Include="Moq" />""");

        yield return WriteScript(workspace);
        yield return AnnotatedProgram.Write(workspace);
    }

    private static string WriteShop(Workspace workspace, string name, string property = "")
    {
        workspace.Write($"{name}/Api.cs", $$"""
            namespace Shop;

            internal sealed class Api(HttpClient http)
            {
                private string Token = "{{Tokens[1]}}";

                public Task<string> GetAsync() => http.GetStringAsync("https://dbt.example/?token=" + Token);
            }
            """);
        return WriteProgram(workspace, name, "<OutputType>Exe</OutputType>" + property, $$"""
            using var http = new HttpClient();
            const string userToken = "{{Tokens[0]}}";
            http.DefaultRequestHeaders.Add("Authorization", $"Token {userToken}");
            Console.WriteLine(await new Shop.Api(http).GetAsync());
            """);
    }

    /// <summary>A sample in a project that says it is production; its command for development is run by a test.</summary>
    private static string WriteScript(Workspace workspace)
    {
        workspace.Copy(Path.Combine(Repository.Samples, "RunCheck"), "RunCheck");
        workspace.Write("RunCheck/Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <TokenAnalyzersStage Condition="'$(TokenAnalyzersStage)' == ''">production</TokenAnalyzersStage>
              </PropertyGroup>
            </Project>
            """);
        return "RunCheck";
    }

    private static string WriteProgram(Workspace workspace, string name, string properties, string program, string items = "")
    {
        workspace.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <AdditionalFiles Include="TokenFormats.txt" Condition="Exists('TokenFormats.txt')" />
                {items}
              </ItemGroup>
            </Project>
            """);
        workspace.Write($"{name}/Program.cs", program);
        return name;
    }
}
