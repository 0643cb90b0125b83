namespace TokenAnalyzers.Build;

/// <summary>A pattern of a whole path, name by name: each is a <see cref="Wildcard"/>, and <c>**</c> stands for any folders.</summary>
/// <param name="names">The patterns of the names, the outermost first.</param>
/// <param name="ignoreCase">Whether the case of letters makes no difference.</param>
internal sealed class PathPattern(IReadOnlyList<string> names, bool ignoreCase)
{
    private const string AnyFolders = "**";

    /// <summary>Whether a path is as the pattern says.</summary>
    /// <param name="path">Its names, the outermost first.</param>
    public bool Matches(IReadOnlyList<string> path) => (path.Count == 0 || MayEndIn(path[path.Count - 1])) && Matches(names.Count, path);

    /// <summary>Whether everything in a folder is as the pattern says.</summary>
    /// <param name="folder">The names of its path, the outermost first.</param>
    public bool MatchesAllIn(IReadOnlyList<string> folder) => names[names.Count - 1] == AnyFolders && Matches(names.Count - 1, folder);

    /// <summary>Whether the last name of a path is as the pattern says; most are not.</summary>
    public bool MayEndIn(string name) => names[names.Count - 1] is var last && (last == AnyFolders || Wildcard.Matches(last, name, ignoreCase));

    // Which numbers of names of the path the first patterns can take.
    private bool Matches(int patterns, IReadOnlyList<string> path)
    {
        var taken = new bool[path.Count + 1];
        taken[0] = true;
        for (var next = 0; next < patterns; next++)
        {
            if (names[next] != AnyFolders) TakeName(names[next], path, taken);
            else if (next < names.Count - 1) TakeFolders(taken);
            else return IsInside(taken);
        }

        return taken[path.Count];
    }

    private void TakeName(string pattern, IReadOnlyList<string> path, bool[] taken)
    {
        for (var count = path.Count; count > 0; count--) taken[count] = taken[count - 1] && Wildcard.Matches(pattern, path[count - 1], ignoreCase);
        taken[0] = false;
    }

    private static void TakeFolders(bool[] taken)
    {
        for (var count = 1; count < taken.Length; count++) taken[count] |= taken[count - 1];
    }

    // At its end a pattern stands for what is inside a folder, and not for the folder itself.
    private static bool IsInside(bool[] taken)
    {
        var first = Array.IndexOf(taken, true);
        return first >= 0 && first < taken.Length - 1;
    }
}
