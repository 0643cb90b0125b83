using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Build;

/// <summary>
/// Adds what a compilation said to the report of a run, which is written when the run ends. It reads the compiler's log of the last compilation, so a build
/// that has nothing to compile reports the same.
/// </summary>
public sealed class WriteTokenReport : BuildTask
{
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
    public override bool Execute()
    {
        if (SarifLog.Read(Log, Project) is not { } log)
        {
            Warn(Project, $"'{Log}' is no SARIF 2.1, so this project is missing in the report. ErrorLog needs ',version=2.1' at its end.");
            return true;
        }

        var own = new ReportPart(
            new(Project, TargetFramework, OutputType is "Exe" or "WinExe", UserSecretsId.Length > 0, [.. References.Distinct(StringComparer.Ordinal)]), log);
        var root = Repository.Around(Path.GetDirectoryName(Project) ?? "")?.Root ?? StartFolder;
        ReportOfRun().Add(own, TargetFrameworks, ProjectsOfSolution, root);

        // The task succeeds all the same: what references this project is reported too.
        foreach (var finding in Findings.Of([own]).Where(finding => FailOn.Length > 0 && Findings.IsAtLeast(finding, FailOn)))
        {
            var place = finding.Place;
            Fail(finding.Rule, place.File, (place.StartLine, place.StartColumn, place.EndLine, place.EndColumn), finding.Message);
        }

        return true;
    }

    // MSBuild disposes of what a task leaves with it when the build has ended, and waits for that in all its processes. Of two tasks that start a report at
    // once it keeps the first one's. Two versions of the package in one build know nothing of each other's types.
    private RunReport ReportOfRun()
    {
        const RegisteredTaskObjectLifetime Lifetime = RegisteredTaskObjectLifetime.Build;
        var (engine, key) = ((IBuildEngine4)BuildEngine!, (typeof(RunReport), Folder));
        if (engine.GetRegisteredTaskObject(key, Lifetime) is null) engine.RegisterTaskObject(key, new RunReport(Folder), Lifetime, allowEarlyCollection: false);
        return (RunReport)engine.GetRegisteredTaskObject(key, Lifetime);
    }

    private IReadOnlyList<string> ProjectsOfSolution() =>
        SolutionPath.Length > 0 && SolutionPath[0] != '*' ? SolutionProjects.Of(SolutionPath, SolutionConfiguration) : [];
}
