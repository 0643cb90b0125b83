namespace TokenAnalyzers.Build;

/// <summary>Finds the configuration files below a folder, but for those below the folder of another project: that one finds them.</summary>
/// <param name="repository">The repository around the folder; null if there is none.</param>
/// <param name="names">What such files are called.</param>
/// <param name="refused">What files are called that are none, whatever else their names say.</param>
/// <param name="excluded">The files to leave out.</param>
internal sealed class FileWalk(Repository? repository, FileNames names, FileNames refused, ExcludedFiles excluded)
{
    // Folders of tools that have files of kinds we know; others whose names start with a dot are of no interest.
    private static readonly HashSet<string> DotFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        ".aws", ".azure", ".azure-pipelines", ".azuredevops", ".buildkite", ".circleci", ".config", ".cursor", ".devcontainer", ".docker",
        ".ebextensions", ".gitea", ".github", ".gitlab", ".k8s", ".kube", ".pipelines", ".vscode",
    };

    private static readonly HashSet<string> BuiltFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    private readonly List<string> _found = [];
    private readonly HashSet<string> _isFound = new(StringComparer.Ordinal);

    // The names of the path from the disk to the top of the repository, or to the folder itself.
    private IReadOnlyList<string> _above = [];

    /// <summary>The whole paths of the files found so far, each once, folder by folder, in the ordinal order of the names.</summary>
    public IReadOnlyList<string> Found => _found;

    /// <summary>Looks in a folder.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="isDeep">Whether to look in the folders in it too.</param>
    public void Search(string folder, bool isDeep)
    {
        _above = PathNames.Of(repository?.Root ?? folder);
        var path = repository?.NamesOf(folder) ?? [];
        if (repository?.Ignored.Ignores(path, isFolder: true) != true) Search(QuietFiles.In(folder), path, isDeep);
    }

    private void Search(FileSystemInfo[] entries, IReadOnlyList<string> path, bool isDeep)
    {
        foreach (var entry in entries)
        {
            if (entry is not DirectoryInfo) TakeIfNamed(entry, path);
            else if (isDeep) Enter(entry, [.. path, entry.Name]);
        }
    }

    private void Enter(FileSystemInfo folder, IReadOnlyList<string> path)
    {
        if (BuiltFolders.Contains(folder.Name) || (folder.Name[0] == '.' && !DotFolders.Contains(folder.Name))) return;
        if (repository?.Ignored.Names(path, isFolder: true) == true || excluded.HasAllIn([.. _above, .. path]) || QuietFiles.IsLink(folder)) return;
        var entries = QuietFiles.In(folder.FullName);
        if (!Array.Exists(entries, entry => entry.Name == Repository.Mark || ProjectFiles.Has(entry.Name))) Search(entries, path, isDeep: true);
    }

    private void TakeIfNamed(FileSystemInfo file, IReadOnlyList<string> folder)
    {
        if (!names.Has(folder, file.Name) || refused.Has(folder, file.Name)) return;
        IReadOnlyList<string> path = [.. folder, file.Name];
        var isKeptOut = repository?.Ignored.Names(path, isFolder: false) == true || excluded.Has([.. _above, .. path]) || QuietFiles.IsLink(file);
        if (!isKeptOut && _isFound.Add(file.FullName)) _found.Add(file.FullName);
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
    /// <param name="folder">The names of the path of its folder from the top of the repository.</param>
    /// <param name="name">Its own name.</param>
    public bool Has(IReadOnlyList<string> folder, string name) =>
        Fits(_names[Path.GetExtension(name)], name)
        || Fits(_names[AnyExtension], name)
        || Array.Exists(_paths, pattern => pattern.MayEndIn(name) && pattern.Matches([.. folder, name]));

    private static bool Fits(IEnumerable<string> patterns, string name) => patterns.Any(pattern => Wildcard.Matches(pattern, name, ignoreCase: true));

    // ".env*", "Dockerfile*" and "*.y*ml" fit names of several extensions.
    private static string ExtensionOf(string pattern) => pattern.IndexOf('*', pattern.LastIndexOf('.') + 1) < 0 ? Path.GetExtension(pattern) : AnyExtension;
}
