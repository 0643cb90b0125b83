using System.Text;

namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// The folder of a report, and in it the parts of all compilations. Each compilation has a part of its own, and adds it at any time. Whoever reads all parts
/// and writes the whole report from them holds the folder meanwhile.
/// </summary>
internal sealed class ReportFolder : IDisposable
{
    private const string PartsName = "parts";

    private readonly string _folder;
    private readonly FileStream _lock;

    private ReportFolder(string folder, FileStream held) => (_folder, _lock) = (folder, held);

    /// <summary>Adds a part, in place of the one that the same compilation added before.</summary>
    public static void Add(string folder, ReportPart part) => WriteWhole(Path.Combine(FolderOfParts(folder), part.Name), part.Text());

    /// <summary>The parts of some projects, for all their frameworks. Others are not read, so that a project costs the same however many there are.</summary>
    public static IReadOnlyList<ReportPart> PartsOf(string folder, IEnumerable<string> projects)
    {
        var paths = new HashSet<string>(projects, StringComparer.OrdinalIgnoreCase);
        string[] starts = [.. paths.Select(ReportPart.StartOfName)];
        return
        [
            .. from file in PartsIn(folder)
               where Array.Exists(starts, start => file.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
               let part = ReportPart.Read(file.FullName)
               where part is not null && paths.Contains(part.Project.Path)
               select part,
        ];
    }

    /// <summary>Waits until nobody else has the folder.</summary>
    public static ReportFolder Open(string folder) => new(folder, HeldFile.Open(Path.Combine(FolderOfParts(folder), ".lock")));

    /// <summary>All parts in the order of their names. Those of compilations that are no more are removed.</summary>
    /// <param name="isThere">Whether there still is such a compilation.</param>
    public IReadOnlyList<ReportPart> Read(Func<ReportPart, bool> isThere)
    {
        var parts = new List<ReportPart>();
        foreach (var file in PartsIn(_folder))
        {
            if (ReportPart.Read(file.FullName) is { } part && isThere(part)) parts.Add(part);
            else File.Delete(file.FullName);
        }

        return parts;
    }

    /// <summary>Writes a file of the report, whole or not at all.</summary>
    public void Write(string name, string text) => WriteWhole(Path.Combine(_folder, name), text);

    public void Dispose() => _lock.Dispose();

    private static IEnumerable<FileSystemInfo> PartsIn(string folder) => QuietFiles.In(FolderOfParts(folder)).Where(file => file.Extension == ".json");

    private static string FolderOfParts(string folder) => Directory.CreateDirectory(Path.Combine(folder, PartsName)).FullName;

    private static void WriteWhole(string file, string text)
    {
        if (QuietFiles.TextOf(file) == text) return;
        var written = file + ".new";
        File.WriteAllText(written, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (File.Exists(file)) File.Replace(written, file, destinationBackupFileName: null);
        else File.Move(written, file);
    }
}
