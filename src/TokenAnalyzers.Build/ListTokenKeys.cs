using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Build;

/// <summary>Prints what one program has to be given after a fix, and what of a project is not fixed. The report of the run has the whole list.</summary>
public sealed class ListTokenKeys : BuildTask
{
    /// <summary>The folder of the report.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The folder that paths start from where there is no repository.</summary>
    public string StartFolder { get; set; } = "";

    /// <summary>The path of the solution that is built; empty or in asterisks if it is none.</summary>
    public string SolutionPath { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var own = ReportFolder.PartsOf(Folder, [Project]);
        var parts = ReportFolder.PartsOf(Folder, [Project, .. own.SelectMany(part => part.Project.References)]);

        // A program is built after what it uses, so it knows all that is read for it. Of a library, a solution tells later which programs there are.
        var tells = own.Any(part => part.Project.IsProgram) || SolutionPath.Length == 0 || SolutionPath[0] == '*';
        IReadOnlyList<RequiredValue> values = tells ? [.. RequiredValues.Of(parts).Where(value => value.Programs.Any(IsOwn))] : [];
        var root = Repository.Around(Path.GetDirectoryName(Project) ?? "")?.Root ?? StartFolder;
        var list = new KeyList(values, Findings.Of(own), root);
        if (list.IsEmpty) return true;
        Say($"{SarifReport.PathFrom(root, Project)}\n{list.Text()}");
        return true;
    }

    private bool IsOwn(ReportedProject project) => StringComparer.OrdinalIgnoreCase.Equals(project.Path, Project);
}
