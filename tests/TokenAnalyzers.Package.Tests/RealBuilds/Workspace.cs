namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A folder with the projects of a user.</summary>
internal sealed class Workspace(string folder)
{
    public string Folder { get; } = Directory.CreateDirectory(folder).FullName;

    /// <summary>Writes a file, and the folders it needs.</summary>
    public void Write(string path, string text) => File.WriteAllText(WithFolder(path), text);

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(WithFolder(path), bytes);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public byte[] ReadBytes(string path) => File.ReadAllBytes(PathOf(path));

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Copies the sources of a folder, without what builds left there.</summary>
    public void Copy(string from, string to)
    {
        foreach (var file in SourcesIn(from)) Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllText(file));
    }

    /// <summary>The text of every source under a folder, by its path in the workspace.</summary>
    public SortedDictionary<string, string> SourcesOf(string project) =>
        new(SourcesIn(PathOf(project)).ToDictionary(file => Path.GetRelativePath(Folder, file), File.ReadAllText), StringComparer.Ordinal);

    /// <summary>Every file under a folder, what builds left there included.</summary>
    public IEnumerable<string> FilesIn(string project) => Directory.EnumerateFiles(PathOf(project), "*", SearchOption.AllDirectories);

    /// <summary>Runs <c>dotnet</c> in this folder.</summary>
    public Task<CommandResult> DotNetAsync(params string[] arguments) => Command.RunAsync(Folder, arguments);

    /// <summary>Builds everything anew; packages must have been restored.</summary>
    public async Task<BuildOutput> BuildAsync(string project, params string[] arguments) =>
        new(await DotNetAsync(["build", project, "--no-restore", "--no-incremental", "-m:1", .. arguments]), Folder);

    /// <summary>Writes a solution of projects, each in the folder of its name.</summary>
    public void WriteSolution(string name, IEnumerable<string> folders) => Write(name, $"""
        <Solution>
        {string.Concat(folders.Select(folder => $"  <Project Path=\"{folder}/{Path.GetFileName(folder)}.csproj\" />\n"))}</Solution>
        """);

    private string WithFolder(string path)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    private static IEnumerable<string> SourcesIn(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let folders = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)
        where !folders.Contains("bin") && !folders.Contains("obj")
        select file;
}
