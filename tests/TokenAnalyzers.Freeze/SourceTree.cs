using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Freeze;

/// <summary>A folder of sources of others, which are compiled project by project and never built.</summary>
internal static partial class SourceTree
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
        + " global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // A file that is longer holds data.
    private const int Longest = 1_000_000;

    /// <summary>Each folder with a project, and what lies in none.</summary>
    public static IEnumerable<CompiledFolder> FoldersOf(string root)
    {
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !Skipped().IsMatch(Path.GetRelativePath(root, file)) && Read().IsMatch(Path.GetFileName(file)))
            .Where(file => new FileInfo(file).Length < Longest)
            .Order(StringComparer.Ordinal).ToArray();
        var projects = files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).ToLookup(file => Path.GetDirectoryName(file)!);
        var settings = files.Where(file => Path.GetFileName(file) is ".editorconfig").ToArray();
        foreach (var folder in files.GroupBy(file => FolderOf(file, root, projects.Contains)))
        {
            var above = settings.Where(file => folder.Key.StartsWith(Path.GetDirectoryName(file)!, StringComparison.Ordinal));
            yield return Open(root, folder.Key, [.. folder.Union(above)], string.Concat(projects[folder.Key].Select(File.ReadAllText)));
        }
    }

    private static string FolderOf(string file, string root, Predicate<string> hasProject)
    {
        var folder = Path.GetDirectoryName(file)!;
        while (folder != root && !hasProject(folder)) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private static CompiledFolder Open(string root, string folder, ImmutableArray<string> files, string project)
    {
        var name = Path.GetRelativePath(root, folder);
        // What the SDK and the package's targets say; a project asks for each file.
        string[] configuration =
        [
            "is_global = true",
            $"build_property.ProjectDir = {(folder == root ? "/" : $"/{name}/")}",
            $"build_property.IsTestProject = {(project.Contains("Microsoft.NET.Test.Sdk", StringComparison.Ordinal) ? "true" : "")}",
            .. files.SelectMany(file => (string[])[$"[/{Path.GetRelativePath(root, file)}]", "build_metadata._TokenAnalyzersAsked.TokenAnalyzers = true"]),
        ];
        var kind = Program().IsMatch(project) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return new(name, root, files, Settings.Default with { Kind = kind })
        {
            Added = [("/Usings.g.cs", Usings), ("/.globalconfig", string.Join('\n', configuration))],
        };
    }

    [GeneratedRegex("(^|/)(bin|obj|node_modules|.git|.vs)/")]
    private static partial Regex Skipped();

    [GeneratedRegex(
        @"^Dockerfile|^\.env|\.(cs|editorconfig|jsonc?|config|settings|runsettings|xml|csproj|props|targets|pubxml|ya?ml|env|ini|tf|tfvars|hcl|ps1|sh|http|rest|"
        + @"properties|toml)$", RegexOptions.IgnoreCase)]
    private static partial Regex Read();

    [GeneratedRegex("<OutputType>(Win)?Exe|Microsoft.NET.Sdk.(Web|Worker)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Program();
}
