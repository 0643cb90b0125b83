using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Writes a solution of five projects whose code holds made-up tokens in every shape that a fix is known for.</summary>
internal sealed partial class TokenSolution
{
    /// <summary>Expressions that every language version knows.</summary>
    private static readonly string[] Expressions =
    [
        "\"«»\"",
        "\"Bearer «»\"",
        "$\"Token {Name} «»\"",
        "\"Bearer \" + \"«»\"",
        "\"Token \" + Name + \"«»\"",
        "@\"C:\\jobs «»\"",
        "\"‹›\" + \"›‹\"",
        "string.Concat(\"Token \", \"«»\")",
        "string.Join(\" \", \"Token\", \"«»\")",
        "Name == null ? \"none\" : \"«»\"",
        "new[] { \"«»\" }[0]",
        "new Dictionary<string, string> { [\"Authorization\"] = \"«»\" }[\"Authorization\"]",
        "((Func<string>)(() => \"«»\"))()",
        "\"https://user:«»@example.com/jobs\"",
        "(\"a\", \"«»\").Item2",
        "\"{ \\\"token\\\": \\\"«»\\\" }\"",
    ];

    /// <summary>Expressions of C# 11 and later.</summary>
    private static readonly string[] NewerExpressions =
    [
        "\"\"\"raw «»\"\"\"",
        "$$\"\"\"{ \"token\": \"«»\", \"name\": \"{{Name}}\" }\"\"\"",
        "Encoding.UTF8.GetString(\"«»\"u8)",
        "Name switch { null => \"none\", _ => \"«»\" }",
        "((Func<string>)(static () => \"«»\"))()",
    ];

    private readonly Workspace _workspace;
    private readonly List<string> _tokens = [];

    public TokenSolution(Workspace workspace)
    {
        _workspace = workspace;
        Projects.ToList().ForEach(WriteProject);
        WriteLibrary();
        WriteWeb();
        WriteWorker();
        WriteConsole();
        WriteLegacy();
    }

    /// <summary>The folder of all projects.</summary>
    public const string Folder = "solution";

    public static string[] Projects { get; } = ["Library", "Web", "Worker", "Tool", "Legacy"];

    public static IEnumerable<string> Folders => Projects.Select(project => $"{Folder}/{project}");

    /// <summary>The ones that run on this machine.</summary>
    public static string[] Programs { get; } = ["Web", "Worker", "Tool"];

    /// <summary>The projects whose code runs in one program, and so reads one set of names; nothing runs the .NET Framework library.</summary>
    public static IReadOnlyDictionary<string, string[]> ProjectsByProgram { get; } = new Dictionary<string, string[]>
    {
        ["Web"] = ["Web", "Library"],
        ["Worker"] = ["Worker"],
        ["Tool"] = ["Tool"],
        ["Legacy"] = ["Legacy"],
    };

    public IReadOnlyList<string> Tokens => _tokens;

    private void WriteProject(string name)
    {
        var sdk = name switch { "Web" => ".Web", "Worker" => ".Worker", _ => "" };
        var framework = name == "Legacy" ? "net472" : "net10.0";
        var kind = name is "Library" or "Legacy" ? "Library" : "Exe";
        var items = name switch
        {
            "Legacy" => "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies.net472\" PrivateAssets=\"all\" /><Reference Include=\"System.Configuration\" />",
            "Web" => "<ProjectReference Include=\"../Library/Library.csproj\" />",
            "Tool" => "",
            _ => "<PackageReference Include=\"Microsoft.Extensions.Hosting\" />",
        };
        var language = name == "Legacy" ? "" : "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>";
        _workspace.Write($"{Folder}/{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk{sdk}">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework><OutputType>{kind}</OutputType>{language}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    private void WriteLibrary() => WriteSource("Library/PartnerClient.cs", $$"""
        using System.Text;
        using Microsoft.Extensions.Configuration;

        namespace Library;

        public sealed class PartnerClient
        {
            private readonly IConfiguration _configuration;

            public PartnerClient(IConfiguration configuration) => _configuration = configuration;

            public string? Name => _configuration["Name"];

        {{Methods("public string", [.. Expressions, .. NewerExpressions])}}
        }
        """);

    private void WriteWeb()
    {
        WriteSource("Web/JobController.cs", $$"""
            using Microsoft.AspNetCore.Mvc;

            namespace Web;

            public class JobController : ControllerBase
            {
                private const string Constant = "«»";

                private readonly string _name = "job";

                public string? Name => _name;

                private string Property => "«»";

            {{Methods("public string", Expressions, "Constant", "Property")}}
            }
            """);
        WriteSource("Web/Declarations.cs", ShapeSources.Declarations);
        WriteSource("Web/Program.cs", ShapeSources.Program);
    }

    private void WriteWorker()
    {
        WriteSource("Worker/NightlyJob.cs", $$"""
            namespace Worker;

            public sealed class NightlyJob(IHostApplicationLifetime lifetime) : BackgroundService
            {
                public string? Name => lifetime.ToString();

                protected override Task ExecuteAsync(CancellationToken stoppingToken)
                {
                    foreach (var value in All()) Console.WriteLine(value);
                    lifetime.StopApplication();
                    return Task.CompletedTask;
                }

            {{Methods("private string", Expressions)}}
            }
            """);
        WriteSource("Worker/Program.cs", """
            using Worker;

            var builder = Host.CreateApplicationBuilder(args);
            Console.WriteLine("«»");
            builder.Services.AddHostedService<NightlyJob>();
            builder.Build().Run();
            """);
    }

    private void WriteConsole()
    {
        WriteSource("Tool/Jobs.cs", $$"""
            using System.Text;

            namespace Tool;

            internal static class Jobs
            {
                private const string Constant = "«»";
                private static readonly string Shared = "«»";

                public static string? Name => Shared;

            {{Methods("public static string", [.. Expressions, .. NewerExpressions], "Constant")}}
            }
            """);
        WriteSource("Tool/Program.cs", """
            const string local = "«»";
            Console.WriteLine(local);
            foreach (var value in Tool.Jobs.All()) Console.WriteLine(value);
            """);
    }

    private void WriteLegacy() => WriteSource("Legacy/LegacyClient.cs", $$"""
        using System;
        using System.Collections.Generic;

        namespace Legacy
        {
            public class LegacyClient
            {
                public string Name { get { return "client"; } }

        {{Methods("public string", Expressions)}}
            }
        }
        """);

    /// <summary>A method for each expression, and one that calls them all.</summary>
    private static string Methods(string kind, string[] expressions, params string[] members)
    {
        var methods = expressions.Select((expression, index) => string.Create(CultureInfo.InvariantCulture, $"    {kind} M{index}() => {expression};\n"));
        var calls = expressions.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"M{index}()")).Concat(members);
        return $"{string.Join('\n', methods)}\n    {kind}[] All() => new[] {{ {string.Join(", ", calls)} }};";
    }

    /// <summary>Writes a file, with a new token at each mark: «» for a whole one, «64» for one in base64, ‹› and ›‹ for its two parts. Every fifth is a service token.</summary>
    private void WriteSource(string path, string source) => _workspace.Write($"{Folder}/{path}", Mark().Replace(source, mark =>
    {
        if (mark.Value != "›‹") _tokens.Add(_tokens.Count % 5 == 4 ? DbtToken.Service(_tokens.Count) : DbtToken.Personal(_tokens.Count));
        if (mark.Value == "«64»") _tokens[^1] = Convert.ToBase64String(Encoding.ASCII.GetBytes(_tokens[^1]));
        return mark.Value switch { "‹›" => _tokens[^1][..20], "›‹" => _tokens[^1][20..], _ => _tokens[^1] };
    }) + "\n");

    [GeneratedRegex("«(64)?»|‹›|›‹")]
    private static partial Regex Mark();
}
