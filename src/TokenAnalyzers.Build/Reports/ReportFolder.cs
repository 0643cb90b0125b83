using System.Text;

namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// The folder of a report, and in it the parts of all compilations. Builds run side by side, so whoever adds a part writes the whole report anew from all
/// that are there: the last one has them all, whichever that is.
/// </summary>
internal sealed class ReportFolder : IDisposable
{
    private const string PartsName = "parts";

    private readonly string _folder;
    private readonly FileStream _lock;

    private ReportFolder(string folder, FileStream held) => (_folder, _lock) = (folder, held);

    private string Parts => Path.Combine(_folder, PartsName);

    /// <summary>Waits until no other compilation has the folder.</summary>
    public static ReportFolder Open(string folder)
    {
        var parts = Directory.CreateDirectory(Path.Combine(folder, PartsName)).FullName;
        return new(folder, HeldFile.Open(Path.Combine(parts, ".lock")));
    }

    /// <summary>Adds a part, in place of the one that the same compilation added before.</summary>
    public void Add(ReportPart part) => Write(Path.Combine(PartsName, part.Name), part.Text());

    /// <summary>All parts in the order of their names. Those of compilations that are no more are removed.</summary>
    /// <param name="isThere">Whether there still is such a compilation.</param>
    public IReadOnlyList<ReportPart> Read(Func<ReportPart, bool> isThere)
    {
        var parts = new List<ReportPart>();
        foreach (var file in QuietFiles.In(Parts).Where(file => file.Extension == ".json"))
        {
            if (ReportPart.Read(file.FullName) is { } part && isThere(part)) parts.Add(part);
            else File.Delete(file.FullName);
        }

        return parts;
    }

    /// <summary>Writes a file of the report, whole or not at all.</summary>
    public void Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        if (QuietFiles.TextOf(file) == text) return;
        var written = file + ".new";
        File.WriteAllText(written, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (File.Exists(file)) File.Replace(written, file, destinationBackupFileName: null);
        else File.Move(written, file);
    }

    public void Dispose() => _lock.Dispose();
}
