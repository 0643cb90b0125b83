using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>What is wrong with the options of a compilation.</summary>
internal static class OptionProblems
{
    /// <summary>Every problem once, in words, in an order that depends on nothing but the words.</summary>
    public static IEnumerable<MessageText> In(Compilation compilation, AnalyzerOptions options, FormatNames names, CancellationToken cancellationToken) =>
        InFiles(compilation, options, names, cancellationToken)
            .Concat(InProject(options.AnalyzerConfigOptionsProvider.GlobalOptions, names))
            .Distinct()
            .OrderBy(problem => problem.ToString(), StringComparer.Ordinal);

    private static IEnumerable<MessageText> InProject(AnalyzerConfigOptions options, FormatNames names) =>
        from option in OptionTable.All
        where option.Property is not null
        let value = TokenOptions.ValueOf(options, ProjectProperties.OptionOf(option.Property!))
        where !string.IsNullOrEmpty(value)
        from complaint in option.Kind.Complaints(value, names)
        select MessageText.Of(Wording.ComplaintAboutOption, TableText.Of(option.Property!), complaint);

    private static IEnumerable<MessageText> InFiles(Compilation compilation, AnalyzerOptions options, FormatNames names, CancellationToken cancellationToken) =>
        OwnSettings.Of(compilation, options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellationToken)
            .SelectMany(setting => Of(setting.Key, setting.Value, names));

    private static IEnumerable<MessageText> Of(string key, string value, FormatNames names)
    {
        if (OptionTable.All.FirstOrDefault(option => IsKeyOf(option, key)) is not { } option)
        {
            var known = OptionTable.All.Select(option => option.ShownKey.Substring(OptionTable.Prefix.Length));
            var hint = NearNames.Hint(key.Substring(OptionTable.Prefix.Length), known, Wording.OptionsPageListsAll, OptionTable.Prefix);
            return [MessageText.Of(Wording.IsNoOption, Shown(OptionTable.Prefix, key), hint)];
        }

        var provider = key.Substring(option.Key.Length);
        if (option.IsPerProvider && !names.IsProvider(provider))
            return [MessageText.Of(Wording.NamesNoProvider, Shown(option.Key, key), FormatNames.Hint(provider, names.Providers))];
        return TokenOptions.IsUnset(value)
            ? []
            : option.Kind.Complaints(value, names).Select(complaint => MessageText.Of(Wording.ComplaintAboutOption, Shown(option.Key, key), complaint));
    }

    // After what the table has, whoever wrote the key may have written anything.
    private static MessageText Shown(string known, string key)
    {
        var rest = key.Substring(known.Length);
        return rest.Length == 0
            ? TableText.Of(known)
            : MessageText.Of(Wording.OptionAndRest, TableText.Of(known), DisclosedName.Of(rest) is { } name ? name : TableText.Hidden);
    }

    private static bool IsKeyOf(TokenOption option, string key) =>
        option.IsPerProvider ? key.StartsWith(option.Key, StringComparison.OrdinalIgnoreCase) : key.Equals(option.Key, StringComparison.OrdinalIgnoreCase);
}

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
