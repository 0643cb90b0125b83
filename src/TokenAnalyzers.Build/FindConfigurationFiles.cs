using Microsoft.Build.Framework;

namespace TokenAnalyzers.Build;

/// <summary>
/// Finds the configuration files that a compilation reports: those below the folder of its project, and those of the repository that are
/// below no project where it is this one that reports them. It reads names and asks nothing that changes between two equal builds.
/// </summary>
public sealed class FindConfigurationFiles : BuildTask
{
    // What tools and editors keep beside a project.
    private static readonly string[] ShallowFolders = ["Properties", ".cursor", ".vscode"];

    /// <summary>The path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Where NuGet wrote for it.</summary>
    [Required]
    public string ExtensionsPath { get; set; } = "";

    /// <summary>The names of configuration files, as patterns.</summary>
    [Required]
    public string[] Names { get; set; } = [];

    /// <summary>Names that are not read, as patterns.</summary>
    public string[] EncryptedNames { get; set; } = [];

    /// <summary>Whether all folders below that of the project are searched.</summary>
    public bool IsDeep { get; set; } = true;

    /// <summary>The files that the project asks for by name.</summary>
    public ITaskItem[] AskedFiles { get; set; } = [];

    /// <summary>Patterns of files to leave out, from the folder of the project.</summary>
    public string[] DefaultExcludes { get; set; } = [];

    /// <summary>Patterns of files to leave out, from the folder of the project or of a <c>Directory.Build</c> file above.</summary>
    public string[] Excludes { get; set; } = [];

    /// <summary>The path of the solution that is built; empty or in asterisks if it is none.</summary>
    public string SolutionPath { get; set; } = "";

    /// <summary>What MSBuild tells of the solution.</summary>
    public string SolutionConfiguration { get; set; } = "";

    /// <summary>The framework that is compiled for.</summary>
    public string TargetFramework { get; set; } = "";

    /// <summary>All frameworks of the project.</summary>
    public string[] TargetFrameworks { get; set; } = [];

    /// <summary>Whether the build follows a graph of the projects.</summary>
    public bool IsGraph { get; set; }

    /// <summary>Whether another compilation reports the project's own files.</summary>
    public bool IsReadElsewhere { get; set; }

    /// <summary>Whether the project is built for another one.</summary>
    public bool IsReferenced { get; set; }

    /// <summary>Whether the project reports the files of the repository; empty if that is to be found out.</summary>
    public string RepositoryFiles { get; set; } = "";

    /// <summary>Whether files are read at all.</summary>
    public bool ReadsFiles { get; set; } = true;

    /// <summary>The folder of the repository around the project; empty if there is none.</summary>
    [Output]
    public string Root { get; set; } = "";

    /// <summary>Whether this compilation reports files at all.</summary>
    [Output]
    public bool Reports { get; set; }

    /// <summary>Whether this compilation reports the markup of pages.</summary>
    [Output]
    public bool ReportsMarkup { get; set; }

    /// <summary>Those of the files that were asked for that are left out.</summary>
    [Output]
    public ITaskItem[] LeftOut { get; set; } = [];

    /// <summary>The files that this compilation reports, without those that were asked for.</summary>
    [Output]
    public string[] Found { get; set; } = [];

    private string Folder => Path.GetDirectoryName(Project) ?? "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var repository = Repository.Around(Folder);
        Root = repository?.Root ?? "";
        IReadOnlyList<string> solution = SolutionPath.Length == 0 || SolutionPath[0] == '*' ? [] : SolutionProjects.Of(SolutionPath, SolutionConfiguration);
        var project = new ReportingProject(Project, new(Project, ExtensionsPath), solution);
        ReportsMarkup = project.ReportsMarkup(TargetFramework, TargetFrameworks, IsGraph, IsReadElsewhere);
        if (!ReadsFiles) return true;

        Reports = project.ReportsOwn(TargetFramework, TargetFrameworks, IsGraph, IsReadElsewhere);
        if (!Reports) return true;

        var reportsRepository = repository is not null && ReportsRepository(project, repository);
        Found = [.. ProjectFile(repository), .. Files(repository, reportsRepository)];
        LeftOut = [.. AskedFiles.Where(file => IsOfRepository(file, repository) && !project.ReportsAsked(reportsRepository))];
        return true;
    }

    // The defaults leave all project files out, as there is nothing in them for a program.
    private IEnumerable<string> ProjectFile(Repository? repository) =>
        Excluded(repository).Has(PathNames.Of(Project)) || repository?.Ignores(Project) == true ? [] : [Project];

    private IReadOnlyList<string> Files(Repository? repository, bool ofRepository)
    {
        var excluded = Excluded(repository);
        excluded.Add(DefaultExcludes, Folder);
        var walk = new FileWalk(repository, new(Names), new(EncryptedNames), excluded);
        walk.Search(Folder, IsDeep);
        foreach (var folder in IsDeep ? [] : ShallowFolders) walk.Search(Path.Combine(Folder, folder), isDeep: false);
        if (ofRepository) walk.Search(Root, isDeep: true);
        return walk.Found;
    }

    private bool IsOfRepository(ITaskItem file, Repository? repository) =>
        repository?.NamesOf(FullPath(file)) is not null && PathNames.Below(PathNames.Of(Folder), PathNames.Of(FullPath(file))) is null;

    private static string FullPath(ITaskItem file) => file.GetMetadata("FullPath");

    private bool ReportsRepository(ReportingProject project, Repository repository) =>
        bool.TryParse(RepositoryFiles, out var says) ? says : project.ReportsRepository(repository, IsReferenced);

    private ExcludedFiles Excluded(Repository? repository)
    {
        var excluded = new ExcludedFiles();
        excluded.Add(Excludes, Folder);
        foreach (var folder in repository?.FoldersAbove(Folder) ?? [])
        {
            if (File.Exists(Path.Combine(folder, "Directory.Build.props")) || File.Exists(Path.Combine(folder, "Directory.Build.targets")))
                excluded.Add(Excludes, folder);
        }

        return excluded;
    }
}
