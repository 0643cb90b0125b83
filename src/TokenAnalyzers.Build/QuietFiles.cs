using System.Security;

namespace TokenAnalyzers.Build;

/// <summary>Reads files and folders. What cannot be read is as if it were not there: it must not end a build.</summary>
internal static class QuietFiles
{
    /// <summary>The text of a file; null if there is none.</summary>
    public static string? TextOf(string path) => Try(() => File.Exists(path) ? File.ReadAllText(path) : null);

    /// <summary>What is in a folder, in the ordinal order of the names.</summary>
    public static FileSystemInfo[] In(string folder)
    {
        var entries = Try(() => new DirectoryInfo(folder).GetFileSystemInfos()) ?? [];
        Array.Sort(entries, (one, other) => StringComparer.Ordinal.Compare(one.Name, other.Name));
        return entries;
    }

    /// <summary>Whether it only leads to something elsewhere.</summary>
    public static bool IsLink(FileSystemInfo entry)
    {
        try
        {
            return (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception error) when (IsOfFiles(error))
        {
            return true;
        }
    }

    private static T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception error) when (IsOfFiles(error))
        {
            return null;
        }
    }

    private static bool IsOfFiles(Exception error) =>
        error is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
