using System.Text;
using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Baseline;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Build;

/// <summary>Writes what compilations found into baselines, each finding into the nearest one around its project.</summary>
public sealed class WriteTokenBaseline : ITask
{
    private const string Name = "TokenAnalyzers.Baseline.txt";

    // The end of each id in BaselineSuppressor.cs. What code itself suppresses has none.
    private const string Suppressor = "-baseline";
    private const string Fingerprint = "fingerprint";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The logs of the compilations. Metadata: the path of the Project, its Baseline if there is one, and Files, a file that lists what was compiled.</summary>
    [Required]
    public ITaskItem[] Logs { get; set; } = [];

    /// <summary>The path of the solution that is built.</summary>
    public string SolutionPath { get; set; } = "";

    /// <summary>Whether it is a solution that is built.</summary>
    public bool IsSolution { get; set; }

    /// <summary>Whether the projects are compiled for all their frameworks; else no entry goes.</summary>
    public bool IsWhole { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        foreach (var log in Logs)
        {
            if (!File.Exists(log.ItemSpec)) return Fail(log.GetMetadata("Project"), "The compiler wrote no log, so no baseline is written.");
        }

        foreach (var logs in Logs.GroupBy(BaselineOf, StringComparer.OrdinalIgnoreCase)) Update(logs.Key, [.. logs]);
        return true;
    }

    private string BaselineOf(ITaskItem log)
    {
        if (log.GetMetadata("Baseline") is { Length: > 0 } near) return Path.GetFullPath(near);
        var project = log.GetMetadata("Project");
        var isInSolution = IsSolution && PathNames.Below(PathNames.Of(FolderOf(SolutionPath)), PathNames.Of(project)) is not null;
        return Path.Combine(FolderOf(isInSolution ? SolutionPath : project), Name);
    }

    private void Update(string path, ITaskItem[] logs)
    {
        var folder = PathNames.Of(FolderOf(path));
        var found = logs.SelectMany(log => FoundIn(log, folder));
        var read = new HashSet<string>(logs.SelectMany(FilesOf), StringComparer.OrdinalIgnoreCase);
        using var file = Open(path);
        var before = new StreamReader(file, Encoding.UTF8).ReadToEnd();
        var baseline = new BaselineText(before);
        var (added, gone) = baseline.Update(found, IsGone);
        var text = baseline.Count == 0 && before.Length == 0 ? "" : baseline.ToString();
        if (text != before) Write(file, text);
        Say($"{path}: {baseline.Count} entries, {added} new, {gone} gone");
        if (text.Length > 0) return;
        file.Dispose();
        File.Delete(path);

        bool IsGone(BaselineKey entry)
        {
            var whole = Path.GetFullPath(Path.Combine(FolderOf(path), entry.Path));
            return IsWhole && (read.Contains(string.Join("/", PathNames.Of(whole))) || !File.Exists(whole));
        }
    }

    private static IEnumerable<BaselineKey> FoundIn(ITaskItem log, IReadOnlyList<string> folder) =>
        from result in SarifLog.Read(log.ItemSpec, log.GetMetadata("Project"))?.Results ?? []
        where result.Suppression?.Justification.Contains(Suppressor) == true
        let fingerprint = result.Property(Fingerprint)
        where fingerprint is not null
        select new BaselineKey(result.Rule, fingerprint, PathFrom(folder, result.Place.File).Replace('|', '?'));

    // In a solution every project has its say. Alone, a project speaks for what is in its folder: another one may have linked the rest.
    private IEnumerable<string> FilesOf(ITaskItem log)
    {
        var folder = PathNames.Of(FolderOf(log.GetMetadata("Project")));
        return
            from file in File.ReadAllLines(log.GetMetadata("Files"))
            let names = PathNames.Of(file)
            where IsSolution || PathNames.Below(folder, names) is not null
            select string.Join("/", names);
    }

    // A #line directive may name a file alone.
    private static string PathFrom(IReadOnlyList<string> folder, string path)
    {
        var file = PathNames.Of(path);
        if (!PathNames.IsWhole(path)) return string.Join("/", file);
        var same = folder.Zip(file, StringComparer.OrdinalIgnoreCase.Equals).TakeWhile(isSame => isSame).Count();
        return string.Join("/", Enumerable.Repeat("..", folder.Count - same).Concat(file.Skip(same)));
    }

    // Projects that are built side by side, without a solution, may share a baseline.
    private static FileStream Open(string path)
    {
        var end = DateTime.UtcNow + LongestWait;
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < end)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static void Write(FileStream file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        file.SetLength(0);
        file.Write(bytes, 0, bytes.Length);
        file.Flush();
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";

    private void Say(string message) => BuildEngine?.LogMessageEvent(new(message, helpKeyword: "", nameof(WriteTokenBaseline), MessageImportance.High));

    private bool Fail(string project, string message)
    {
        BuildEngine?.LogErrorEvent(new("", "", project, 0, 0, 0, 0, message, helpKeyword: "", nameof(WriteTokenBaseline)));
        return false;
    }
}
