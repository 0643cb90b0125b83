using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>
/// Nothing is found in a project that somebody has just made, by any template of the SDK whose packages can be had here. A mode says how loud a finding is and
/// not whether there is one, and the compiler logs findings that nobody is shown too. So an empty log of the strictest mode stands for all modes.
/// </summary>
public sealed partial class TemplateTests
{
    // The same as one of them, with a token.
    private const string Twin = "Twin";

    [Fact]
    public async Task A_fresh_project_has_no_finding_of_any_level()
    {
        var package = await SharedBuilds.Package;
        var workspace = package.NewFolder(
            "templates",
            "<TokenAnalyzersMode>strict</TokenAnalyzersMode><ErrorLog>$(MSBuildProjectDirectory)/log.sarif,version=2.1</ErrorLog><EnableNETAnalyzers>false</EnableNETAnalyzers>",
            $"""<PackageReference Include="TokenAnalyzers" Version="{package.Version}" PrivateAssets="all" />""");
        var projects = await WriteAsync(workspace);

        workspace.WriteSolution("Fresh.slnx", projects);
        await workspace.DotNetAsync("restore", "Fresh.slnx", "-m:1");
        projects = [.. projects.Where(project => (bool)JsonNode.Parse(workspace.Read($"{project}/obj/project.nuget.cache"))!["success"]!)];
        workspace.WriteSolution("Fresh.slnx", projects);
        var build = await workspace.DotNetAsync("build", "Fresh.slnx", "-t:Compile", "--no-restore", "-m:1");

        Assert.Superset(new HashSet<string>(["Fresh.console", "Fresh.web", "Fresh.blazor", "Fresh.worker", Twin]), projects.ToHashSet());
        Assert.Equal([$"{Twin}: TKN1001"], projects.SelectMany(project => FindingsIn(workspace.Read($"{project}/log.sarif")).Select(rule => $"{project}: {rule}")));
        Assert.Contains($"{Twin}/Token.cs(1,31): error TKN1001", build.Output, StringComparison.Ordinal);
    }

    private static async Task<string[]> WriteAsync(Workspace workspace)
    {
        var list = (await workspace.DotNetAsync("new", "list", "--type", "project", "--language", "C#", "--columns", "tags")).Succeeded().Output;
        var projects = new List<string>();
        foreach (Match row in Row().Matches(list))
        {
            // What is for Windows alone needs packages that other systems do not have.
            if (!OperatingSystem.IsWindows() && row.Groups["tags"].Value is "Common/WPF" or "Common/WinForms") continue;
            var project = $"Fresh.{row.Groups["name"].Value}";
            (await workspace.DotNetAsync("new", row.Groups["name"].Value, "-o", project, "--no-restore", "--no-update-check")).Succeeded();
            projects.Add(project);
        }

        workspace.Copy(workspace.PathOf("Fresh.console"), Twin);
        File.Move(workspace.PathOf($"{Twin}/Fresh.console.csproj"), workspace.PathOf($"{Twin}/{Twin}.csproj"));
        workspace.Write($"{Twin}/Token.cs", $"class Token {{ string token = \"{DbtToken.Personal(801)}\"; }}\n");
        return [.. projects, Twin];
    }

    private static IEnumerable<string> FindingsIn(string log) =>
        from result in JsonNode.Parse(log)!["runs"]![0]!["results"]!.AsArray()
        let rule = (string)result!["ruleId"]!
        where rule.StartsWith("TKN", StringComparison.Ordinal)
        select rule;

    // A title, a short name and others for it, and tags, in columns.
    [GeneratedRegex(@"^\S.*?  +(?<name>\w[\w-]*)(,[\w,-]+)?  +(?<tags>\S+( \S+)*) *$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
