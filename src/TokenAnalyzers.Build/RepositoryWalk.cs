namespace TokenAnalyzers.Build;

/// <summary>Finds the configuration files of a repository that are below no project.</summary>
/// <param name="repository">Where to look.</param>
/// <param name="names">What such files are called, as patterns.</param>
/// <param name="otherNames">What files are called that are none, whatever else their names say.</param>
/// <param name="excluded">The files to leave out.</param>
internal sealed class RepositoryWalk(Repository repository, string[] names, string[] otherNames, ExcludedFiles excluded)
{
    // Folders of tools that have files of kinds we know; others whose names start with a dot are of no interest.
    private static readonly HashSet<string> DotFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        ".aws", ".azure", ".azure-pipelines", ".azuredevops", ".buildkite", ".circleci", ".config", ".cursor", ".devcontainer", ".docker",
        ".ebextensions", ".gitea", ".github", ".gitlab", ".k8s", ".kube", ".pipelines", ".vscode",
    };

    private const string AnyExtension = "*";

    private static readonly HashSet<string> BuiltFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    // Names in any folder by their extension, and those in folders of a name: "k8s/**/*.yml". Most files are of none of these extensions.
    private readonly ILookup<string, string> _names =
        names.Where(name => name.IndexOf('/') < 0).ToLookup(ExtensionOf, StringComparer.OrdinalIgnoreCase);
    private readonly PathPattern[] _paths =
        [.. names.Where(name => name.IndexOf('/') >= 0).Select(name => new PathPattern(["**", .. PathNames.Of(name)], ignoreCase: true))];
    private readonly IReadOnlyList<string> _root = PathNames.Of(repository.Root);
    private readonly List<string> _found = [];

    /// <summary>The whole paths of the files, folder by folder, in the ordinal order of the names.</summary>
    public IReadOnlyList<string> Files()
    {
        Search(repository.Root, []);
        return _found;
    }

    private void Search(string folder, IReadOnlyList<string> path)
    {
        var entries = QuietFiles.In(folder);
        if (path.Count > 0 && Array.Exists(entries, entry => ProjectFiles.Has(entry.Name) || entry.Name == Repository.Mark)) return;
        foreach (var entry in entries)
        {
            IReadOnlyList<string> inside = [.. path, entry.Name];
            if (entry is DirectoryInfo) Enter(entry, inside);
            else if (IsNamed(entry.Name, inside)) Take(entry, inside);
        }
    }

    private void Enter(FileSystemInfo folder, IReadOnlyList<string> path)
    {
        if (BuiltFolders.Contains(folder.Name) || (folder.Name[0] == '.' && !DotFolders.Contains(folder.Name))) return;
        if (repository.Ignored.Names(path, isFolder: true) || excluded.HasAllIn([.. _root, .. path]) || QuietFiles.IsLink(folder)) return;
        Search(folder.FullName, path);
    }

    private void Take(FileSystemInfo file, IReadOnlyList<string> path)
    {
        var isKeptOut = repository.Ignored.Names(path, isFolder: false) || excluded.Has([.. _root, .. path]) || QuietFiles.IsLink(file);
        if (!isKeptOut) _found.Add(file.FullName);
    }

    private bool IsNamed(string name, IReadOnlyList<string> path) =>
        (Fits(_names[Path.GetExtension(name)], name) || Fits(_names[AnyExtension], name) || Array.Exists(_paths, pattern => pattern.Matches(path)))
        && !Fits(otherNames, name);

    private static bool Fits(IEnumerable<string> patterns, string name) => patterns.Any(pattern => Wildcard.Matches(pattern, name, ignoreCase: true));

    // ".env*" and "Dockerfile*" fit names of any extension.
    private static string ExtensionOf(string pattern) => pattern.IndexOf('*', pattern.LastIndexOf('.') + 1) < 0 ? Path.GetExtension(pattern) : AnyExtension;
}
