using System.Text;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Build.Baseline;

/// <summary>What one compilation of a build left to read.</summary>
/// <param name="Project">The path of its project.</param>
/// <param name="Log">The log that the compiler wrote.</param>
/// <param name="Files">A file that lists what was compiled.</param>
/// <param name="Baseline">The nearest baseline around the project; empty if there is none.</param>
internal sealed record Compilation(string Project, string Log, string Files, string Baseline);

/// <summary>Writes what compilations found into baselines, each finding into the nearest one around its project.</summary>
/// <param name="solution">The path of the solution that is built; empty if it is none.</param>
/// <param name="isWhole">Whether projects are compiled for all their frameworks; else no entry goes.</param>
internal sealed class BaselineWriter(string solution, bool isWhole)
{
    private const string Name = "TokenAnalyzers.Baseline.txt";

    /// <summary>The end of each id in BaselineSuppressor.cs. What code itself suppresses has none.</summary>
    public const string Suppressor = "-baseline";

    private bool IsSolution => solution.Length > 0;

    /// <summary>Brings the baselines up to date.</summary>
    /// <returns>What became of each, in words.</returns>
    public IReadOnlyList<string> Write(IEnumerable<Compilation> compilations) =>
        [.. compilations.GroupBy(BaselineOf, StringComparer.OrdinalIgnoreCase).Select(group => Update(group.Key, [.. group]))];

    private string BaselineOf(Compilation compilation)
    {
        if (compilation.Baseline.Length > 0) return Path.GetFullPath(compilation.Baseline);
        var isBelowSolution = IsSolution && PathNames.Below(PathNames.Of(FolderOf(solution)), PathNames.Of(compilation.Project)) is not null;
        return Path.Combine(FolderOf(isBelowSolution ? solution : compilation.Project), Name);
    }

    private string Update(string path, Compilation[] compilations)
    {
        var folder = PathNames.Of(FolderOf(path));
        var found = compilations.SelectMany(compilation => FoundIn(compilation, folder));
        var read = new HashSet<string>(compilations.SelectMany(FilesOf), StringComparer.OrdinalIgnoreCase);
        // Projects that are built side by side, without a solution, may share a baseline.
        using var file = HeldFile.Open(path);
        var before = new StreamReader(file, Encoding.UTF8).ReadToEnd();
        var baseline = new BaselineText(before);
        var (added, gone) = baseline.Update(found, IsGone);
        if (baseline.Count == 0 && before.Length == 0)
        {
            file.Dispose();
            File.Delete(path);
        }
        else if (baseline.ToString() is var text && text != before)
        {
            Write(file, text);
        }

        return $"{path}: {baseline.Count} {(baseline.Count == 1 ? "entry" : "entries")}, {added} new, {gone} gone";

        bool IsGone(BaselineKey entry)
        {
            var whole = Path.GetFullPath(Path.Combine(FolderOf(path), entry.Path));
            return isWhole && (read.Contains(string.Join("/", PathNames.Of(whole))) || !File.Exists(whole));
        }
    }

    private static IEnumerable<BaselineKey> FoundIn(Compilation compilation, IReadOnlyList<string> folder) =>
        from result in SarifLog.Read(compilation.Log, compilation.Project)?.Results ?? throw new IOException($"{compilation.Log} is no log of a compiler.")
        where result.Suppression?.Justification.Contains(Suppressor) == true
        let fingerprint = result.Property(FindingProperties.Fingerprint)
        where fingerprint is not null
        select new BaselineKey(result.Rule, fingerprint, PathNames.From(folder, result.Place.File).Replace('|', '?'));

    // In a solution every project has its say. Alone, a project speaks for what is in its folder: another one may have linked the rest.
    private IEnumerable<string> FilesOf(Compilation compilation)
    {
        var folder = PathNames.Of(FolderOf(compilation.Project));
        return
            from file in File.ReadAllLines(compilation.Files)
            let names = PathNames.Of(file)
            where IsSolution || PathNames.Below(folder, names) is not null
            select string.Join("/", names);
    }

    private static void Write(FileStream file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        file.SetLength(0);
        file.Write(bytes, 0, bytes.Length);
        file.Flush();
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";
}
