namespace TokenAnalyzers.Build;

/// <summary>A repository of git.</summary>
internal sealed class Repository
{
    /// <summary>What git calls its own folder, or the file that says where that is.</summary>
    public const string Mark = ".git";

    private readonly IReadOnlyList<string> _names;

    private Repository(string root)
    {
        Root = root;
        _names = PathNames.Of(root);
        Ignored = new(QuietFiles.TextOf(Path.Combine(root, ".gitignore")) ?? "");
    }

    /// <summary>Its outermost folder.</summary>
    public string Root { get; }

    /// <summary>What its owners keep out of it.</summary>
    public IgnoreFile Ignored { get; }

    /// <summary>The innermost repository around a folder; null if there is none.</summary>
    public static Repository? Around(string folder) => RootAround(folder) is { } root ? new(root) : null;

    /// <summary>The names of a path from the root on; null if it is not in the repository.</summary>
    public IReadOnlyList<string>? NamesOf(string path) => PathNames.Below(_names, PathNames.Of(path));

    /// <summary>Whether a folder is in this repository, and in none that is inside.</summary>
    public bool Holds(string folder) => StringComparer.OrdinalIgnoreCase.Equals(RootAround(folder), Root);

    /// <summary>Whether git ignores a file.</summary>
    public bool Ignores(string file) => NamesOf(file) is { } names && Ignored.Ignores(names, isFolder: false);

    /// <summary>The folders around one, the innermost first, as far as they are in the repository.</summary>
    public IEnumerable<string> FoldersAbove(string folder)
    {
        var above = Path.GetDirectoryName(folder);
        for (; above is not null && above.Length >= Root.Length; above = Path.GetDirectoryName(above)) yield return above;
    }

    private static string? RootAround(string folder)
    {
        for (var above = Path.GetFullPath(folder).TrimEnd('/', '\\'); !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            var mark = Path.Combine(above, Mark);
            if (File.Exists(mark) || File.Exists(Path.Combine(mark, "HEAD"))) return above;
        }

        return null;
    }
}
