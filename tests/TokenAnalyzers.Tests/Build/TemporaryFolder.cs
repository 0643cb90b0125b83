namespace TokenAnalyzers.Tests.Build;

/// <summary>A folder with files of a test, which is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params string[] files)
    {
        foreach (var file in files) Write(file, "");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("TokenAnalyzers.").FullName;

    /// <summary>The whole path of what is in there.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Writes a file, and the folders it needs.</summary>
    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>The paths from this folder on, with forward slashes.</summary>
    public IEnumerable<string> From(IEnumerable<string> paths) => paths.Select(path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
