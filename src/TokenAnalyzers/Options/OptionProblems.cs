using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>What is wrong with the options of a compilation.</summary>
internal static class OptionProblems
{
    /// <summary>Every problem once, in words, in an order that depends on nothing but the words.</summary>
    public static IEnumerable<MessageText> In(Compilation compilation, AnalyzerOptions options, FormatNames names, CancellationToken cancellationToken) =>
        InFiles(compilation, options, names, cancellationToken).Concat(InProject(options.AnalyzerConfigOptionsProvider.GlobalOptions, names)).Distinct().OrderBy(problem => problem.ToString(), StringComparer.Ordinal);

    private static IEnumerable<MessageText> InProject(AnalyzerConfigOptions options, FormatNames names) =>
        from option in OptionTable.All
        where option.Property is not null
        let value = TokenOptions.ValueOf(options, ProjectProperties.OptionOf(option.Property!))
        where !string.IsNullOrEmpty(value)
        from complaint in option.Kind.Complaints(value, names)
        select MessageText.Of($"'{TableText.Of(option.Property!)}' {complaint}");

    private static IEnumerable<MessageText> InFiles(Compilation compilation, AnalyzerOptions options, FormatNames names, CancellationToken cancellationToken) =>
        OwnSettings.Of(compilation, options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellationToken).SelectMany(setting => Of(setting.Key, setting.Value, names));

    private static IEnumerable<MessageText> Of(string key, string value, FormatNames names)
    {
        if (OptionTable.All.FirstOrDefault(option => IsKeyOf(option, key)) is not { } option)
        {
            return [$"'{Shown(OptionTable.Prefix, key)}' is no option; valid are {MessageText.List(OptionTable.All.Select(known => MessageText.Of($"{known.Shown}")))}"];
        }

        var provider = key.Substring(option.Key.Length);
        if (option.IsPerProvider && !names.IsProvider(provider)) return [$"'{Shown(option.Key, key)}' names no provider; {FormatNames.Hint(provider, names.Providers)}"];
        return TokenOptions.IsUnset(value) ? [] : option.Kind.Complaints(value, names).Select(complaint => MessageText.Of($"'{Shown(option.Key, key)}' {complaint}"));
    }

    // After what the table has, whoever wrote the key may have written anything.
    private static MessageText Shown(string known, string key)
    {
        var rest = key.Substring(known.Length);
        return rest.Length == 0 ? MessageText.Of($"{TableText.Of(known)}") : DisclosedName.Of(rest) is { } name ? MessageText.Of($"{TableText.Of(known)}{name}") : $"{TableText.Of(known)}***";
    }

    private static bool IsKeyOf(TokenOption option, string key) =>
        option.IsPerProvider ? key.StartsWith(option.Key, StringComparison.OrdinalIgnoreCase) : key.Equals(option.Key, StringComparison.OrdinalIgnoreCase);
}
