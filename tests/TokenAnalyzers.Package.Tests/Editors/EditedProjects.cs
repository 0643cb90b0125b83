using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests.Editors;

/// <summary>A web program and a library with a token in each file, as somebody opens them.</summary>
internal static class EditedProjects
{
    // An editor has those of the SDK too, and their fixes.
    private const string Analyzers = "<EnableNETAnalyzers>true</EnableNETAnalyzers>";

    public static async Task<Workspace> WriteAsync(Workspace workspace)
    {
        workspace.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{Analyzers}</PropertyGroup>
              <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            </Project>
            """);
        workspace.Write("Library/Library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{Analyzers}</PropertyGroup>
              <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>
            </Project>
            """);
        workspace.Write("App/Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddSingleton<App.Nightly>().AddSingleton<App.Weekly>().AddSingleton<Library.Partner>();
            var app = builder.Build();
            app.MapGet("/", (App.Nightly nightly, App.Weekly weekly, Library.Partner partner) => $"{nightly.Client()}{weekly.Client()}{partner.Client()}");
            app.Run();
            """);
        workspace.Write("App/Nightly.cs", Client("App", "Nightly", seed: 1));
        workspace.Write("App/Weekly.cs", Client("App", "Weekly", seed: 2));
        workspace.Write("Library/Partner.cs", Client("Library", "Partner", seed: 3));
        (await workspace.DotNetAsync("restore", "App")).Succeeded();
        return workspace;
    }

    private static string Client(string project, string name, int seed) => $$"""
        using System.Net.Http.Headers;

        namespace {{project}};

        public sealed class {{name}}
        {
            public HttpClient Client()
            {
                var client = new HttpClient();
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", "{{DbtToken.Personal(seed)}}");
                return client;
            }
        }
        """;
}
