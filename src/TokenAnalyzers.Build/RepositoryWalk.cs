namespace TokenAnalyzers.Build;

/// <summary>Finds the configuration files of a repository that no project looks for itself.</summary>
/// <param name="repository">Where to look.</param>
/// <param name="ownNames">What such files are called that each project looks for in its folder.</param>
/// <param name="names">What others are called: they are looked for in the folders of projects too.</param>
/// <param name="refused">What files are called that are none, whatever else their names say.</param>
/// <param name="excluded">The files to leave out.</param>
internal sealed class RepositoryWalk(Repository repository, FileNames ownNames, FileNames names, FileNames refused, ExcludedFiles excluded)
{
    // Folders of tools that have files of kinds we know; others whose names start with a dot are of no interest.
    private static readonly HashSet<string> DotFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        ".aws", ".azure", ".azure-pipelines", ".azuredevops", ".buildkite", ".circleci", ".config", ".cursor", ".devcontainer", ".docker",
        ".ebextensions", ".gitea", ".github", ".gitlab", ".k8s", ".kube", ".pipelines", ".vscode",
    };

    private static readonly HashSet<string> BuiltFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    private readonly IReadOnlyList<string> _root = PathNames.Of(repository.Root);
    private readonly List<string> _found = [];

    /// <summary>The whole paths of the files, folder by folder, in the ordinal order of the names.</summary>
    public IReadOnlyList<string> Files()
    {
        Search(repository.Root, [], isOfProject: false);
        return _found;
    }

    // What a project at the top does not look for in all that is below, it looks for here: then it is the one that walks.
    private void Search(string folder, IReadOnlyList<string> path, bool isOfProject)
    {
        var entries = QuietFiles.In(folder);
        if (path.Count > 0 && Array.Exists(entries, entry => entry.Name == Repository.Mark)) return;
        isOfProject |= path.Count > 0 && Array.Exists(entries, entry => ProjectFiles.Has(entry.Name));
        foreach (var entry in entries)
        {
            IReadOnlyList<string> inside = [.. path, entry.Name];
            if (entry is DirectoryInfo) Enter(entry, inside, isOfProject);
            else if ((names.Has(inside) || (!isOfProject && ownNames.Has(inside))) && !refused.Has(inside)) Take(entry, inside);
        }
    }

    private void Enter(FileSystemInfo folder, IReadOnlyList<string> path, bool isOfProject)
    {
        if (BuiltFolders.Contains(folder.Name) || (folder.Name[0] == '.' && !DotFolders.Contains(folder.Name))) return;
        if (repository.Ignored.Names(path, isFolder: true) || excluded.HasAllIn([.. _root, .. path]) || QuietFiles.IsLink(folder)) return;
        Search(folder.FullName, path, isOfProject);
    }

    private void Take(FileSystemInfo file, IReadOnlyList<string> path)
    {
        var isKeptOut = repository.Ignored.Names(path, isFolder: false) || excluded.Has([.. _root, .. path]) || QuietFiles.IsLink(file);
        if (!isKeptOut) _found.Add(file.FullName);
    }
}

/// <summary>Patterns of names in any folder, and of those in folders of a name: "k8s/**/*.yml".</summary>
/// <param name="patterns">The patterns.</param>
internal sealed class FileNames(string[] patterns)
{
    private const string AnyExtension = "*";

    // Most files are of none of these extensions.
    private readonly ILookup<string, string> _names =
        patterns.Where(pattern => pattern.IndexOf('/') < 0).ToLookup(ExtensionOf, StringComparer.OrdinalIgnoreCase);

    private readonly PathPattern[] _paths =
    [
        .. patterns.Where(pattern => pattern.IndexOf('/') >= 0).Select(pattern => new PathPattern(["**", .. PathNames.Of(pattern)], ignoreCase: true)),
    ];

    /// <summary>Whether a file is called so.</summary>
    /// <param name="path">The names of its path from the top of the repository.</param>
    public bool Has(IReadOnlyList<string> path)
    {
        var name = path[path.Count - 1];
        return Fits(_names[Path.GetExtension(name)], name) || Fits(_names[AnyExtension], name) || Array.Exists(_paths, pattern => pattern.Matches(path));
    }

    private static bool Fits(IEnumerable<string> patterns, string name) => patterns.Any(pattern => Wildcard.Matches(pattern, name, ignoreCase: true));

    // ".env*", "Dockerfile*" and "*.y*ml" fit names of several extensions.
    private static string ExtensionOf(string pattern) => pattern.IndexOf('*', pattern.LastIndexOf('.') + 1) < 0 ? Path.GetExtension(pattern) : AnyExtension;
}
