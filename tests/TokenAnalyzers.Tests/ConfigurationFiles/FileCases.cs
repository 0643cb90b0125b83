namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>
/// Configuration files of several kinds in one text: after a line "=== path" or "=== path | expected" stands a file. So they stay
/// readable, and no tool takes them for files of this repository.
/// </summary>
internal static class FileCases
{
    private const string Head = "=== ";

    /// <summary>The files in all texts of a folder of this project.</summary>
    /// <returns>The path, what is expected there or nothing, and the text of each.</returns>
    public static IEnumerable<(string Path, string Expected, string Text)> In(string folder) =>
        from resource in typeof(FileCases).Assembly.GetManifestResourceNames()
        where resource.StartsWith(folder + "/", StringComparison.Ordinal)
        orderby resource
        from file in Read(resource).Split("\n" + Head)
        select Parse(file);

    private static (string Path, string Expected, string Text) Parse(string file)
    {
        var lines = file.Split('\n', 2);
        var head = lines[0].Split(" | ");
        return (head[0], head.ElementAtOrDefault(1) ?? "", lines[1]);
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(FileCases).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n")[Head.Length..];
    }
}
