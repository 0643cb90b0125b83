using TokenAnalyzers.Formats;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Options;

/// <summary>
/// What .editorconfig and .globalconfig say of one file. A value that is not valid says nothing, here: TKN9001 tells of it.
/// Nothing is read before it is asked for.
/// </summary>
internal sealed class TokenOptions
{
    // EditorConfig's word for taking back what an outer section says.
    private const string Unset = "unset";

    private readonly AnalyzerConfigOptions _options;
    private readonly AnalyzerConfigOptions _project;
    private readonly string _path;

    private TokenOptions(AnalyzerConfigOptions options, string path, AnalyzerConfigOptions project) =>
        (_options, _project, _path) = (options, project, InRepository(path, ValueOf(project, ProjectProperties.OptionOf(ProjectProperties.Repository))));

    /// <summary>The options of a file; of what was generated from a page of Razor those of the page.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="options">The options of its compilation.</param>
    public static TokenOptions Of(SyntaxTree tree, AnalyzerOptions options) =>
        RazorPages.Of(tree, options) is { } page
            ? Of(page, options)
            : new(options.AnalyzerConfigOptionsProvider.GetOptions(tree), tree.FilePath, options.AnalyzerConfigOptionsProvider.GlobalOptions);

    /// <summary>The options of a configuration file, or of a page of Razor.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options of the compilation that it is given to.</param>
    public static TokenOptions Of(AdditionalText file, AnalyzerOptions options) =>
        new(options.AnalyzerConfigOptionsProvider.GetOptions(file), file.Path, options.AnalyzerConfigOptionsProvider.GlobalOptions);

    /// <summary>"production" or "development", in any case; null if nothing is said.</summary>
    public string? Stage => Read(OptionTable.Stage);

    /// <summary>"service" or "user", in any case; null if nothing is said.</summary>
    public string? Actor => Read(OptionTable.Actor);

    /// <summary>Host environments that are production.</summary>
    public IReadOnlyList<string> ProductionEnvironments => ReadList(OptionTable.ProductionEnvironments);

    /// <summary>Host environments that are development.</summary>
    public IReadOnlyList<string> DevelopmentEnvironments => ReadList(OptionTable.DevelopmentEnvironments);

    /// <summary>Whether it is a configuration file that production reads.</summary>
    public bool IsOfProduction => Lists(OptionTable.ProductionFiles);

    /// <summary>Whether it is a configuration file that only development reads.</summary>
    public bool IsOfDevelopment => Lists(OptionTable.DevelopmentFiles);

    /// <summary>Whether nothing is reported in the file.</summary>
    public bool IsExcluded => Lists(OptionTable.ExcludedFiles);

    /// <summary>Whether other analyzers need not report what this package reports.</summary>
    public bool HidesDuplicates =>
        "true".Equals(
            Read(OptionTable.HideDuplicates) ?? ValueOf(_project, ProjectProperties.OptionOf(ProjectProperties.HideDuplicates)),
            StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether tokens of a format are not reported.</summary>
    public bool Excludes(TokenFormat format) => ReadList(OptionTable.ExcludedFormats).Contains(format.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The configuration key of a provider's service token; null if nothing is said.</summary>
    /// <param name="provider">The provider as it spells itself.</param>
    public string? ConfigurationKeyOf(string provider) => Read(OptionTable.ConfigurationKey, FormatNames.ProviderSlug(provider));

    /// <summary>The value of a key; null if there is none.</summary>
    public static string? ValueOf(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !IsUnset(value.Trim()) ? value.Trim() : null;

    /// <summary>Whether a value takes back what an outer section says.</summary>
    public static bool IsUnset(string value) => value.Equals(Unset, StringComparison.OrdinalIgnoreCase);

    // What is above the repository may be called anything. The compiler does not tell which file an option is from, so a pattern is of any folder below.
    private static string InRepository(string path, string? repository)
    {
        if (string.IsNullOrEmpty(repository)) return path;
        var folder = repository!.TrimEnd('/', '\\');
        var isBelow = path.Length > folder.Length && path[folder.Length] is '/' or '\\' && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
        return isBelow ? path.Substring(folder.Length) : path;
    }

    private bool Lists(TokenOption option) => ReadList(option).Any(pattern => FilePattern.Matches(pattern, _path));

    private string? Read(TokenOption option, string provider = "") =>
        ValueOf(_options, option.Key + provider) is { } value && !option.Kind.Complaints(value, FormatNames.Default).Any() ? value : null;

    // The entries that are not valid name nothing, so the others are not in their way.
    private string[] ReadList(TokenOption option) => ValueOf(_options, option.Key) is { } value ? OptionList.Split(value) : [];
}
