namespace TokenAnalyzers.Build;

/// <summary>Paths as the names they are made of, so that slashes of both kinds make no difference.</summary>
internal static class PathNames
{
    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>The names of a path, the outermost first. Those that go up are taken away with what they leave.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split(Slashes, StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && names.Count > 0) names.RemoveAt(names.Count - 1);
            else if (name != ".") names.Add(name);
        }

        return names;
    }

    /// <summary>The names of a path that are below a folder; null if it is not in there.</summary>
    public static IReadOnlyList<string>? Below(IReadOnlyList<string> folder, IReadOnlyList<string> path)
    {
        if (path.Count <= folder.Count || !folder.SequenceEqual(path.Take(folder.Count), StringComparer.OrdinalIgnoreCase)) return null;
        return [.. path.Skip(folder.Count)];
    }

    /// <summary>
    /// A path with forward slashes from a folder on, up out of it where it is elsewhere. A path that is not whole stays so: a <c>#line</c> directive may name
    /// a file alone.
    /// </summary>
    public static string From(IReadOnlyList<string> folder, string path)
    {
        var names = Of(path);
        if (!IsWhole(path)) return string.Join("/", names);
        var same = folder.Zip(names, StringComparer.OrdinalIgnoreCase.Equals).TakeWhile(isSame => isSame).Count();
        return string.Join("/", Enumerable.Repeat("..", folder.Count - same).Concat(names.Skip(same)));
    }

    /// <summary>Whether a path is whole and needs no folder that it starts from.</summary>
    public static bool IsWhole(string path) => path.Length > 0 && (Array.IndexOf(Slashes, path[0]) >= 0 || (path.Length > 1 && path[1] == ':'));
}
