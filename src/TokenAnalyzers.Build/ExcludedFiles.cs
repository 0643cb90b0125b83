namespace TokenAnalyzers.Build;

/// <summary>The files that a project leaves out, by patterns as MSBuild has them.</summary>
internal sealed class ExcludedFiles
{
    private readonly List<PathPattern> _patterns = [];

    /// <summary>Adds patterns. Those that are no whole paths start from a folder.</summary>
    public void Add(IEnumerable<string> patterns, string folder)
    {
        foreach (var pattern in patterns) _patterns.Add(Of(pattern, folder));
    }

    /// <summary>Whether a file is left out.</summary>
    /// <param name="path">The names of its whole path.</param>
    public bool Has(IReadOnlyList<string> path) => _patterns.Exists(pattern => pattern.Matches(path));

    /// <summary>Whether all files of a folder are left out.</summary>
    /// <param name="path">The names of its whole path.</param>
    public bool HasAllIn(IReadOnlyList<string> path) => _patterns.Exists(pattern => pattern.MatchesAllIn(path));

    // MSBuild has no sets of characters.
    private static PathPattern Of(string pattern, string folder)
    {
        var names = PathNames.Of(PathNames.IsWhole(pattern) ? pattern : $"{folder}/{pattern}");
        return new([.. names.Select(name => name.Replace("[", "\\["))], ignoreCase: true);
    }
}
