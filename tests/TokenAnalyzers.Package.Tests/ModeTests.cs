using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>What docs/modes.md says of the modes, and of what wins over them: in one build of a project for each.</summary>
public sealed class ModeTests
{
    private const string Category = "[*]\ndotnet_analyzer_diagnostic.category-Security.severity = error\n";

    /// <summary>What a project sets, and what a build then says of a token in production, of one in development, and of one in a configuration file.</summary>
    private static readonly Project[] Projects =
    [
        new("Audit", "<TokenAnalyzersMode>audit</TokenAnalyzersMode><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "") { Sections = Category },
        new("Recommended", "<TokenAnalyzersMode>recommended</TokenAnalyzersMode>", "error TKN1001, error TKN1004, warning TKN3001") { Sections = Category },
        new("Strict", "<TokenAnalyzersMode> Strict </TokenAnalyzersMode>", "error TKN1001, warning TKN1004, error TKN3001"),
        new("StrictBySections", "<TokenAnalyzersMode>strict</TokenAnalyzersMode>", "warning TKN1001, error TKN3001")
        {
            Sections = "[*]\ndotnet_diagnostic.TKN1001.severity = warning\ndotnet_diagnostic.TKN1004.severity = none\ndotnet_diagnostic.TKN3001.severity = none\n",
        },
        new("StrictGlobally", "<TokenAnalyzersMode>strict</TokenAnalyzersMode>", "warning TKN1001, warning TKN1004")
        {
            Global = "is_global = true\ndotnet_diagnostic.TKN1001.severity = warning\ndotnet_diagnostic.TKN3001.severity = none\n",
        },
        new(
            "StrictWithIds",
            "<TokenAnalyzersMode>strict</TokenAnalyzersMode><NoWarn>TKN3001</NoWarn><WarningsAsErrors>TKN1004</WarningsAsErrors>",
            "error TKN1001, error TKN1004"),
        new("None", "<AnalysisMode>None</AnalysisMode><AnalysisModeSecurity>None</AnalysisModeSecurity>", "warning TKN1001, warning TKN3001"),
        new("Unknown", "<TokenAnalyzersMode>loud</TokenAnalyzersMode>", "warning TKN1001, warning TKN3001"),
    ];

    [Fact]
    public async Task Each_mode_sets_severities_and_what_a_project_says_itself_wins()
    {
        var workspace = (await SharedBuilds.Package).NewWorkspace("modes");
        workspace.Write(".editorconfig", "root = true\n[Tools.cs]\ntoken_analyzers.stage = development\n");
        foreach (var project in Projects) Write(workspace, project);
        workspace.WriteSolution("Modes.slnx", Projects.Select(project => project.Name));

        var build = new BuildOutput(await workspace.DotNetAsync("build", "Modes.slnx", "-m:1"), workspace.Folder);

        Assert.Equal(Projects.Select(project => $"{project.Name}: {project.Expected}"), Projects.Select(project => $"{project.Name}: {Said(project)}"));
        Assert.Equal(
            Projects.Where(project => !project.Expected.Contains("error", StringComparison.Ordinal)).Select(project => project.Name),
            Projects.Where(project => File.Exists(workspace.PathOf($"{project.Name}/bin/Debug/net10.0/{project.Name}.dll"))).Select(project => project.Name));
        Assert.Equal(
            [workspace.PathOf("Unknown/Unknown.csproj")],
            build.Result.Output.Split('\n').Where(line => line.Contains("TKN9001: 'TokenAnalyzersMode' is no mode", StringComparison.Ordinal)).Select(line => line.Split(" : ")[0].Trim()).Distinct());

        string Said(Project project) => string.Join(", ", build.Of(project.Name).OrderBy(said => said.Id, StringComparer.Ordinal).Select(said => $"{said.Severity} {said.Id}"));
    }

    private static void Write(Workspace workspace, Project project)
    {
        workspace.Write($"{project.Name}/{project.Name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework>{project.Properties}</PropertyGroup></Project>
            """);
        workspace.Write($"{project.Name}/Code.cs", $"public class Code {{ public string Token = \"{DbtToken.Personal(700)}\"; }}\n");
        workspace.Write($"{project.Name}/Tools.cs", $"public class Tools {{ public string Token = \"{DbtToken.Service(701)}\"; }}\n");
        workspace.Write($"{project.Name}/appsettings.json", $$"""{ "Token": "{{DbtToken.Personal(702)}}" }""");
        workspace.Write($"{project.Name}/.editorconfig", project.Sections);
        if (project.Global.Length > 0) workspace.Write($"{project.Name}/.globalconfig", project.Global);
    }

    /// <param name="Properties">What stands in the project file.</param>
    private sealed record Project(string Name, string Properties, string Expected)
    {
        /// <summary>What stands in <c>.editorconfig</c>.</summary>
        public string Sections { get; init; } = "";

        /// <summary>What stands in <c>.globalconfig</c>.</summary>
        public string Global { get; init; } = "";
    }
}
