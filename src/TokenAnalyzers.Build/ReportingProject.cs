namespace TokenAnalyzers.Build;

/// <summary>
/// Says of one compilation of a build whether it reports the project's own files and those of the repository, so that of all that
/// could, one does. It asks only what every compilation of a build is told alike, or what those say that start it.
/// </summary>
/// <param name="project">The path of the project.</param>
/// <param name="use">Which projects use the package.</param>
/// <param name="solution">The projects that the solution builds; none in a build without one.</param>
internal sealed class ReportingProject(string project, PackageUse use, IReadOnlyList<string> solution)
{
    private bool IsInSolution => solution.Any(IsThis);

    /// <summary>Whether it reports the files in the folder of the project.</summary>
    /// <param name="framework">The framework that is compiled for.</param>
    /// <param name="frameworks">All frameworks of the project.</param>
    /// <param name="isGraph">Whether the build follows a graph of the projects: it compiles for all frameworks.</param>
    /// <param name="isReadElsewhere">Whether who started it reports these files, or starts another one that does.</param>
    public bool ReportsOwn(string framework, string[] frameworks, bool isGraph, bool isReadElsewhere) =>
        IsInSolution || isGraph ? IsFirst(framework, frameworks) && (!IsInSolution || IsFirstOfFolder()) : !isReadElsewhere;

    /// <summary>Whether it reports the markup of the project's pages, which all its frameworks have. Another project of the folder has others.</summary>
    /// <inheritdoc cref="ReportsOwn"/>
    public bool ReportsMarkup(string framework, string[] frameworks, bool isGraph, bool isReadElsewhere) =>
        IsInSolution || isGraph ? IsFirst(framework, frameworks) : frameworks.Length < 2 || !isReadElsewhere;

    /// <summary>Whether it reports the files of the repository that are below no project.</summary>
    /// <param name="repository">The repository around the project.</param>
    /// <param name="isReferenced">Whether it was started for another project that references it.</param>
    public bool ReportsRepository(Repository repository, bool isReferenced)
    {
        if (solution.Count == 0) return !isReferenced && !TopProjects(repository).Any(top => !IsThis(top) && use.By(top));
        var candidates =
            from candidate in solution
            let names = repository.NamesOf(candidate)
            where names is not null
            select (Path: candidate, IsAtTop: names.Count == 1, Name: string.Join("/", names));
        var first = candidates.OrderByDescending(candidate => candidate.IsAtTop)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Path)
            .FirstOrDefault(candidate => repository.Holds(FolderOf(candidate)) && use.By(candidate));
        return first is not null && IsThis(first);
    }

    /// <summary>
    /// Whether it reports files elsewhere in the repository that are asked for by name. What the project itself asks for no other one does; what a file
    /// above asks for all do.
    /// </summary>
    public bool ReportsAsked(bool reportsRepository) =>
        reportsRepository || QuietFiles.TextOf(project)?.IndexOf("TokenAnalyzersFiles", StringComparison.OrdinalIgnoreCase) >= 0;

    // All below the top is the folder of such a project.
    private static IEnumerable<string> TopProjects(Repository repository) =>
        QuietFiles.In(repository.Root).Where(entry => ProjectFiles.Has(entry.Name)).Select(entry => entry.FullName);

    private static bool IsFirst(string framework, string[] frameworks) =>
        frameworks.Length < 2 || StringComparer.OrdinalIgnoreCase.Equals(frameworks[0], framework);

    private bool IsFirstOfFolder()
    {
        var first = solution.Where(other => StringComparer.OrdinalIgnoreCase.Equals(FolderOf(other), FolderOf(project)))
            .OrderBy(other => other, StringComparer.Ordinal)
            .FirstOrDefault(use.By);
        return first is null || IsThis(first);
    }

    private bool IsThis(string other) => StringComparer.OrdinalIgnoreCase.Equals(other, project);

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";
}
