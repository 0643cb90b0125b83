using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>A fresh program that was written without these analyzers, and a build after the package was added.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class BuildTests(PackedPackage package, BuildTests.FreshProject fresh) : IClassFixture<BuildTests.FreshProject>
{
    [Fact]
    public async Task A_build_warns_at_the_exact_place()
    {
        var build = (await fresh.Workspace.BuildAsync("Shop")).Succeeded();

        Assert.Equal(
            ["Shop/Api.cs(5,29): warning TKN1002", "Shop/Program.cs(2,27): warning TKN1001"],
            BuildWarning.In(build.Output, fresh.Workspace.Folder).Select(warning => warning.Place));
    }

    [Fact]
    public async Task A_build_prints_the_prefix_of_a_token_and_no_more()
    {
        var build = (await fresh.Workspace.BuildAsync("Shop", "-v:detailed")).Succeeded();

        var output = System.Text.Encoding.UTF8.GetBytes(build.Output);
        Assert.All(FreshProject.Tokens, token => DbtToken.AssertAbsent(token, output, "the output of the build"));
        Assert.Contains("dbtu_***", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_fails_where_warnings_are_errors()
    {
        var build = await fresh.Workspace.BuildAsync("Shop", "-warnaserror");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["TKN1002", "TKN1001"], BuildWarning.In(build.Output, fresh.Workspace.Folder).Where(warning => warning.Severity == "error").Select(warning => warning.Id));
    }

    [Fact]
    public async Task A_project_without_tokens_builds_without_warnings()
    {
        var build = (await fresh.Workspace.BuildAsync("Quiet", "-warnaserror")).Succeeded();

        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_project_is_development()
    {
        var build = (await fresh.Workspace.BuildAsync("ShopTests", "-p:ErrorLog=tests.sarif%2cversion=2.1")).Succeeded();

        Assert.Empty(BuildWarning.In(build.Output, fresh.Workspace.Folder));
        Assert.Contains("TKN1004", fresh.Workspace.Read("ShopTests/tests.sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_gives_its_own_formats_as_an_additional_file()
    {
        var build = (await fresh.Workspace.BuildAsync("Team")).Succeeded();

        Assert.Equal(
            ["Team/Program.cs(1,20): warning TKN1002", "Team/TokenFormats.txt(2,16): warning TKN9001"],
            BuildWarning.In(build.Output, fresh.Workspace.Folder).Select(warning => warning.Place).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("TokenAnalyzersStage=production", "TKN1002, TKN1001")]
    [InlineData("TokenAnalyzersStage=development", "")]
    [InlineData("TokenAnalyzersActor=service", "TKN1002, TKN1001")]
    [InlineData("TokenAnalyzersActor=user", "TKN1002, TKN1002")]
    public async Task A_project_says_where_it_runs_and_for_whom(string property, string warnings)
    {
        var build = (await fresh.Workspace.BuildAsync("Shop", $"-p:{property}")).Succeeded();

        Assert.Equal(warnings, string.Join(", ", BuildWarning.In(build.Output, fresh.Workspace.Folder).Select(warning => warning.Id)));
    }

    [Theory]
    [InlineData("TokenAnalyzersStage=development")]
    [InlineData("TokenAnalyzersStage=production")]
    public async Task A_script_that_asks_where_it_runs_is_judged_branch_by_branch_whatever_the_project_says(string property)
    {
        var workspace = package.NewWorkspace("script");
        workspace.Copy(Path.Combine(Repository.Samples, "RunCheck"), "RunCheck");
        (await workspace.DotNetAsync("restore", "RunCheck")).Succeeded();

        var build = (await workspace.BuildAsync("RunCheck", $"-p:{property}")).Succeeded();

        Assert.Equal(["RunCheck/Program.cs(12,8): warning TKN1001"], BuildWarning.In(build.Output, workspace.Folder).Select(warning => warning.Place));
    }

    /// <summary>Projects that reference the package, restored once.</summary>
    public sealed class FreshProject(PackedPackage package) : IAsyncLifetime
    {
        internal static readonly string[] Tokens = [DbtToken.Personal(1), DbtToken.Service(2)];

        internal Workspace Workspace { get; } = package.NewWorkspace("build");

        public async Task InitializeAsync()
        {
            WriteProgram("Shop", "<OutputType>Exe</OutputType>", $$"""
                using var http = new HttpClient();
                const string userToken = "{{Tokens[0]}}";
                http.DefaultRequestHeaders.Add("Authorization", $"Token {userToken}");
                Console.WriteLine(await new Shop.Api(http).GetAsync());
                """);
            Workspace.Write("Shop/Api.cs", $$"""
                namespace Shop;

                internal sealed class Api(HttpClient http)
                {
                    private string Token = "{{Tokens[1]}}";

                    public Task<string> GetAsync() => http.GetStringAsync("https://dbt.example/?token=" + Token);
                }
                """);
            WriteProgram("Quiet", "<OutputType>Exe</OutputType>", """Console.WriteLine("dbtu_ and dbtc_ are prefixes");""");
            WriteProgram("ShopTests", "<IsTestProject>true</IsTestProject>", $$"""class Fixture { string token = "{{Tokens[1]}}"; }""");
            WriteProgram("Team", "<OutputType>Exe</OutputType>", $"Console.WriteLine(\"acme_{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(Tokens[1][^16..]))}\");");
            Workspace.Write("Team/TokenFormats.txt", "Acme token | service | acme_[a-f0-9]{32} | Acme:Token\nAcme session | robot | acmes_[a-f0-9]{32} | Acme:Session\n");
            foreach (var project in new[] { "Shop", "Quiet", "ShopTests", "Team" }) (await Workspace.DotNetAsync("restore", project)).Succeeded();
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private void WriteProgram(string name, string property, string program)
        {
            Workspace.Write($"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    {property}
                  </PropertyGroup>
                  <ItemGroup>
                    <AdditionalFiles Include="TokenFormats.txt" Condition="Exists('TokenFormats.txt')" />
                  </ItemGroup>
                </Project>
                """);
            Workspace.Write($"{name}/Program.cs", program);
        }
    }
}
