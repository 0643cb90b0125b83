namespace TokenAnalyzers.Options;

/// <summary>
/// The settings of a compilation that are meant for this package, whether or not they are options. Every file is asked for
/// the known keys. To list all keys of a file takes as long as to search its text for tokens, so one file is asked for
/// those of all files beside it that end alike: sections rarely tell such files apart.
/// </summary>
internal static class OwnSettings
{
    /// <summary>The keys with their values, each pair once.</summary>
    public static IEnumerable<(string Key, string Value)> Of(
        Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var settings = new HashSet<(string, string)>();
        var seen = new HashSet<AnalyzerConfigOptions>();
        var firstFiles = new Dictionary<string, (string Path, AnalyzerConfigOptions Options)>(StringComparer.Ordinal);
        var ofCode = compilation.SyntaxTrees.Select(tree => (Path: tree.FilePath, Options: provider.GetOptions(tree)));
        foreach (var file in ofCode.Concat(additionalFiles.Select(file => (file.Path, Options: provider.GetOptions(file)))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!seen.Add(file.Options)) continue;
            Add(OptionTable.Keys, file.Options, settings);
            var group = FolderAndEnding(file.Path);
            if (!firstFiles.TryGetValue(group, out var first) || string.CompareOrdinal(file.Path, first.Path) < 0) firstFiles[group] = file;
        }

        foreach (var first in firstFiles.Values) AddAll(first.Options, settings);
        AddAll(provider.GlobalOptions, settings);
        return settings;
    }

    // "/src/Pages/*.cshtml.cs"
    private static string FolderAndEnding(string path)
    {
        var name = path.LastIndexOfAny(['/', '\\']) + 1;
        var ending = path.IndexOf('.', name);
        return path.Substring(0, name) + "*" + (ending < 0 ? "" : path.Substring(ending));
    }

    private static void AddAll(AnalyzerConfigOptions options, HashSet<(string Key, string Value)> settings)
    {
        try
        {
            Add(options.Keys.Where(key => key.StartsWith(OptionTable.Prefix, StringComparison.OrdinalIgnoreCase)), options, settings);
        }
        catch (NotImplementedException)
        {
            // Options that a host makes itself need not tell their keys.
            Add(OptionTable.Keys, options, settings);
        }
    }

    private static void Add(IEnumerable<string> keys, AnalyzerConfigOptions options, HashSet<(string Key, string Value)> settings)
    {
        foreach (var key in keys)
        {
            if (options.TryGetValue(key, out var value)) settings.Add((key.ToLowerInvariant(), value.Trim()));
        }
    }
}
