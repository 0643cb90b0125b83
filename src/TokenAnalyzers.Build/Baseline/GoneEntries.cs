namespace TokenAnalyzers.Build.Baseline;

/// <summary>The entries of a baseline whose files are gone.</summary>
internal static class GoneEntries
{
    // What is generated there comes and goes.
    private const string Generated = "obj";

    /// <summary>The numbers of the lines, counted from 1, of those in the folder of a project, and in that of no project in there.</summary>
    /// <param name="baseline">The path of the baseline.</param>
    /// <param name="folder">The folder of the project.</param>
    public static IEnumerable<int> Of(string baseline, string folder)
    {
        var own = PathNames.Of(folder);
        var lines = (QuietFiles.TextOf(baseline) ?? "").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (BaselineText.KeyOf(lines[line]) is not { } entry) continue;
            var file = Path.Combine(Path.GetDirectoryName(baseline) ?? "", entry.Path);
            if (PathNames.Below(own, PathNames.Of(file)) is { } names && !names.Contains(Generated) && !File.Exists(file) && IsNearest(names, folder))
                yield return line + 1;
        }
    }

    private static bool IsNearest(IReadOnlyList<string> names, string folder)
    {
        for (var count = names.Count - 1; count > 0; count--)
        {
            var inner = Path.Combine([folder, .. names.Take(count)]);
            if (Directory.Exists(inner) && QuietFiles.In(inner).Any(entry => ProjectFiles.Has(entry.Name))) return false;
        }

        return true;
    }
}
