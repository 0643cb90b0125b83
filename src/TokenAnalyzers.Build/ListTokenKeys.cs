using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Build;

/// <summary>Prints what one program has to be given after a fix, and what of a project is not fixed. The report of the run has the whole list.</summary>
public sealed class ListTokenKeys : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

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
    public bool Execute()
    {
        using var folder = ReportFolder.Open(Folder);
        var parts = folder.Read(_ => true);
        ReportPart[] own = [.. parts.Where(part => IsOwn(part.Project))];

        // A program is built after what it uses, so it knows all that is read for it. Of a library, a solution tells later which programs there are.
        var tells = own.Any(part => part.Project.IsProgram) || SolutionPath.Length == 0 || SolutionPath[0] == '*';
        IReadOnlyList<RequiredValue> values = tells ? [.. RequiredValues.Of(parts).Where(value => value.Programs.Any(IsOwn))] : [];
        var root = Repository.Around(Path.GetDirectoryName(Project) ?? "")?.Root ?? StartFolder;
        var list = new KeyList(values, Findings.Of(own), root);
        if (list.IsEmpty) return true;
        var text = $"{SarifReport.PathFrom(root, Project)}\n{list.Text()}";
        BuildEngine?.LogMessageEvent(new(text, helpKeyword: "", nameof(ListTokenKeys), MessageImportance.High));
        return true;
    }

    private bool IsOwn(ReportedProject project) => StringComparer.OrdinalIgnoreCase.Equals(project.Path, Project);
}
