using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Build;

/// <summary>
/// Adds what a compilation said to the report of a run, and writes the report anew. It reads the compiler's log of the last compilation, so a build
/// that has nothing to compile reports the same.
/// </summary>
public sealed class WriteTokenReport : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The log that the compiler wrote.</summary>
    [Required]
    public string Log { get; set; } = "";

    /// <summary>The folder of the report.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The framework that is compiled for.</summary>
    public string TargetFramework { get; set; } = "";

    /// <summary>All frameworks of the project; empty if it has one.</summary>
    public string[] TargetFrameworks { get; set; } = [];

    /// <summary>What is compiled: "Exe", "WinExe", "Library".</summary>
    public string OutputType { get; set; } = "";

    /// <summary>The id of the project's user secrets; empty if it has none.</summary>
    public string UserSecretsId { get; set; } = "";

    /// <summary>The whole paths of the projects that it uses.</summary>
    public string[] References { get; set; } = [];

    /// <summary>The path of the solution that is built; empty or in asterisks if it is none.</summary>
    public string SolutionPath { get; set; } = "";

    /// <summary>What MSBuild tells of the solution.</summary>
    public string SolutionConfiguration { get; set; } = "";

    /// <summary>The folder that paths start from where there is no repository.</summary>
    public string StartFolder { get; set; } = "";

    /// <summary>From which level on a finding fails the build: "error", "warning" or "note"; empty if none does.</summary>
    public string FailOn { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        if (SarifLog.Read(Log, Project) is not { } log)
        {
            Warn($"'{Log}' is no SARIF 2.1, so this project is missing in the report. ErrorLog needs ',version=2.1' at its end.");
            return true;
        }

        var own = new ReportPart(
            new(Project, TargetFramework, OutputType is "Exe" or "WinExe", UserSecretsId.Length > 0, [.. References.Distinct(StringComparer.Ordinal)]), log);
        using (var folder = ReportFolder.Open(Folder))
        {
            folder.Add(own);
            var solution = ProjectsOfSolution();
            Write(folder.Read(part => IsThere(part.Project, solution)), folder);
        }

        // The task succeeds all the same: what references this project is reported too.
        foreach (var finding in Findings.Of([own]).Where(finding => FailOn.Length > 0 && Findings.IsAtLeast(finding, FailOn))) Fail(finding);
        return true;
    }

    private void Write(IReadOnlyList<ReportPart> parts, ReportFolder folder)
    {
        var root = Repository.Around(Path.GetDirectoryName(Project) ?? "")?.Root ?? StartFolder;
        var (rules, findings) = (Findings.Rules(parts), Findings.Of(parts));
        var keys = new KeyList(RequiredValues.Of(parts), findings, root);
        folder.Write("tokens.sarif", SarifReport.Text(rules, findings, root, []));
        folder.Write("tokens.html", HtmlReport.Text(rules, findings, root));
        folder.Write("codequality.json", CodeQualityReport.Text(findings, root));
        folder.Write("keys.txt", keys.Text());
        folder.Write("keys.json", keys.Json());
    }

    private HashSet<string> ProjectsOfSolution()
    {
        var isOne = SolutionPath.Length > 0 && SolutionPath[0] != '*';
        return new(isOne ? SolutionProjects.Of(SolutionPath, SolutionConfiguration) : [], StringComparer.OrdinalIgnoreCase);
    }

    private bool IsThere(ReportedProject other, HashSet<string> solution)
    {
        if (!File.Exists(other.Path)) return false;
        if (!StringComparer.OrdinalIgnoreCase.Equals(other.Path, Project)) return solution.Count == 0 || solution.Contains(other.Path);
        return TargetFrameworks.Length == 0 ? other.Framework == TargetFramework : TargetFrameworks.Contains(other.Framework, StringComparer.OrdinalIgnoreCase);
    }

    private void Fail(SarifResult finding) => BuildEngine?.LogErrorEvent(new(
        "",
        finding.Rule,
        finding.Place.File,
        finding.Place.StartLine,
        finding.Place.StartColumn,
        finding.Place.EndLine,
        finding.Place.EndColumn,
        finding.Message,
        helpKeyword: "",
        nameof(WriteTokenReport)));

    private void Warn(string message) =>
        BuildEngine?.LogWarningEvent(new("", "", Project, 0, 0, 0, 0, message, helpKeyword: "", nameof(WriteTokenReport)));
}
