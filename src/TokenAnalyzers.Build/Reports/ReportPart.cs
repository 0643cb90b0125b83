namespace TokenAnalyzers.Build.Reports;

/// <summary>What one compilation adds to a report.</summary>
/// <param name="Project">The project that is compiled.</param>
/// <param name="Log">What is said of it.</param>
internal sealed record ReportPart(ReportedProject Project, SarifLog Log)
{
    // Projects of one name stand in different folders.
    private const int HashBytes = 4;

    /// <summary>Its file in a folder of parts: the same for each build of this project for this framework.</summary>
    public string Name => $"{StartOfName(Project.Path)}{Project.Framework}-{ShortHash.Of(Project.Path, HashBytes)}.json";

    /// <summary>How the files of a project start, by its path; those of projects of the same name do too.</summary>
    public static string StartOfName(string project) => Path.GetFileNameWithoutExtension(project) + "-";

    /// <summary>The text of its file.</summary>
    public string Text() => SarifReport.Text(Log.Rules, Log.Results, root: null, Project.Write());

    /// <summary>Reads what <see cref="Text"/> made.</summary>
    /// <returns>Null if the file is no part of a report.</returns>
    public static ReportPart? Read(string path) =>
        SarifLog.Read(path, project: "") is { } log && ReportedProject.Read(log.Properties) is { } project ? new(project, log) : null;
}

/// <summary>A project as a compilation sees it.</summary>
/// <param name="Path">Its whole path.</param>
/// <param name="Framework">The framework that it is compiled for.</param>
/// <param name="IsProgram">Whether it can be started.</param>
/// <param name="HasUserSecrets">Whether it has the id that user secrets need.</param>
/// <param name="References">The whole paths of the projects that it uses, directly or through others.</param>
internal sealed record ReportedProject(string Path, string Framework, bool IsProgram, bool HasUserSecrets, IReadOnlyList<string> References)
{
    // No path has it.
    private const char Separator = '|';

    /// <summary>The project as properties of a log.</summary>
    public IReadOnlyDictionary<string, string> Write() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(Path)] = Path,
        [nameof(Framework)] = Framework,
        [nameof(IsProgram)] = IsProgram.ToString(),
        [nameof(HasUserSecrets)] = HasUserSecrets.ToString(),
        [nameof(References)] = string.Join(Separator.ToString(), References),
    };

    /// <summary>Reads what <see cref="Write"/> wrote; null if it is something else.</summary>
    public static ReportedProject? Read(IReadOnlyDictionary<string, string> written) =>
        written.TryGetValue(nameof(Path), out var path)
            && written.TryGetValue(nameof(Framework), out var framework)
            && written.TryGetValue(nameof(IsProgram), out var isProgram)
            && written.TryGetValue(nameof(HasUserSecrets), out var hasUserSecrets)
            && written.TryGetValue(nameof(References), out var references)
            ? new(path, framework, IsTrue(isProgram), IsTrue(hasUserSecrets), references.Split([Separator], StringSplitOptions.RemoveEmptyEntries))
            : null;

    private static bool IsTrue(string written) => written == bool.TrueString;
}
