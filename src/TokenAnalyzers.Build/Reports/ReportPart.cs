namespace TokenAnalyzers.Build.Reports;

/// <summary>What one compilation adds to a report.</summary>
/// <param name="Project">The path of its project.</param>
/// <param name="Framework">The framework that it is compiled for.</param>
/// <param name="Log">What it says.</param>
internal sealed record ReportPart(string Project, string Framework, SarifLog Log)
{
    // Projects of one name stand in different folders.
    private const int HashBytes = 4;

    /// <summary>Its file in a folder of parts: the same for each build of this project for this framework.</summary>
    public string Name => $"{Path.GetFileNameWithoutExtension(Project)}-{Framework}-{ShortHash.Of(Project, HashBytes)}.json";

    /// <summary>The text of its file.</summary>
    public string Text() => SarifReport.Text(
        Log.Rules,
        Log.Results,
        root: null,
        new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(Project)] = Project, [nameof(Framework)] = Framework });

    /// <summary>Reads what <see cref="Text"/> made.</summary>
    /// <returns>Null if the file is no part of a report.</returns>
    public static ReportPart? Read(string path) =>
        SarifLog.Read(path, project: "") is { } log
        && log.Properties.TryGetValue(nameof(Project), out var project)
        && log.Properties.TryGetValue(nameof(Framework), out var framework)
            ? new(project, framework, log)
            : null;
}
