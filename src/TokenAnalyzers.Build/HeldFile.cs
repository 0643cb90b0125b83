namespace TokenAnalyzers.Build;

/// <summary>Opens files that projects share which are built side by side, so that one at a time has them.</summary>
internal static class HeldFile
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until nobody has the file, and makes it if it is not there.</summary>
    /// <exception cref="IOException">There is no such folder, or somebody has the file too long.</exception>
    public static FileStream Open(string path)
    {
        var end = DateTime.UtcNow + LongestWait;
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (error is not DirectoryNotFoundException && DateTime.UtcNow < end)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
