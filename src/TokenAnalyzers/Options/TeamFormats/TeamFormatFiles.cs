namespace TokenAnalyzers.Options.TeamFormats;

/// <summary>The additional files in which a team describes its own tokens.</summary>
internal static class TeamFormatFiles
{
    private const string Name = "TokenFormats.txt";

    /// <summary>The files with their texts, in the order of their paths. Most projects have none.</summary>
    public static ImmutableArray<(string Path, SourceText Text)> In(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<(string Path, SourceText Text)>();
        foreach (var file in options.AdditionalFiles)
        {
            if (NameOf(file.Path).Equals(Name, StringComparison.OrdinalIgnoreCase) && file.GetText(cancellationToken) is { } text) files.Add((file.Path, text));
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files.ToImmutable();
    }

    /// <summary>What the files say.</summary>
    public static TeamFormatReader Read(IEnumerable<(string Path, SourceText Text)> files)
    {
        var reader = new TeamFormatReader();
        foreach (var (path, text) in files) reader.Read(path, text);
        return reader;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
