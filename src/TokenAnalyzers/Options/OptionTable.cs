using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>Every option. The documentation is written from this table, and what is not in it is TKN9001.</summary>
internal static class OptionTable
{
    /// <summary>What every key starts with. A key that starts so and is in no row is a mistake.</summary>
    public const string Prefix = "token_analyzers.";

    public static readonly TokenOption Stage = new(
        Prefix + "stage",
        OptionKind.OneOf("production", "development"),
        "what the project says, else production",
        "Where the code of the files runs.")
    {
        Property = ProjectProperties.Stage,
    };

    public static readonly TokenOption Actor = new(
        Prefix + "actor",
        OptionKind.OneOf("service", "user"),
        "what the project says, else service",
        "For whom the code of the files acts: for an account of its own, or for the user who runs it.")
    {
        Property = ProjectProperties.Actor,
    };

    public static readonly TokenOption ProductionEnvironments = new(
        Prefix + "production_environments",
        OptionKind.EnvironmentNames,
        "every name that is not known as development",
        "Names of host environments that are production; a name in both lists is production.");

    public static readonly TokenOption DevelopmentEnvironments = new(
        Prefix + "development_environments",
        OptionKind.EnvironmentNames,
        "Development, Staging, Test and names like them",
        "Names of host environments that are development, beside those that are by default.");

    public static readonly TokenOption ConfigurationKey = new(
        Prefix + "configuration_key.",
        OptionKind.ConfigurationKey,
        "the key in the list of tokens",
        "The configuration key that the fix reads for a provider's service token.");

    public static readonly TokenOption ExcludedFormats = new(
        Prefix + "excluded_formats",
        OptionKind.FormatIds,
        "none",
        "Ids of token formats that are not reported.");

    public static readonly TokenOption ProductionFiles = new(
        Prefix + "production_files",
        OptionKind.FilePatterns,
        "what the names of a file say",
        "Configuration files that production reads; a file in both lists is production.");

    public static readonly TokenOption DevelopmentFiles = new(
        Prefix + "development_files",
        OptionKind.FilePatterns,
        "what the names of a file say",
        "Configuration files that only development reads.");

    public static readonly TokenOption ExcludedFiles = new(
        Prefix + "excluded_files",
        OptionKind.FilePatterns,
        "none",
        "Files in which nothing is reported: C#, pages and configuration files.");

    public static readonly TokenOption HideDuplicates = new(
        Prefix + "hide_duplicates",
        OptionKind.OneOf("true", "false"),
        "false",
        "Whether S2068, S6418 and SCS0015 of other analyzers are suppressed where this package reports the same value.")
    {
        Property = ProjectProperties.HideDuplicates,
    };

    public static ImmutableArray<TokenOption> All { get; } = ImmutableArray.Create(
        Stage,
        Actor,
        ProductionEnvironments,
        DevelopmentEnvironments,
        ConfigurationKey,
        ExcludedFormats,
        ProductionFiles,
        DevelopmentFiles,
        ExcludedFiles,
        HideDuplicates);

    /// <summary>The keys that are known without a provider.</summary>
    public static ImmutableArray<string> Keys { get; } = All.Where(option => !option.IsPerProvider).Select(option => option.Key).ToImmutableArray();
}

/// <summary>One option: a row of <see cref="OptionTable"/>.</summary>
/// <param name="Key">Its key in .editorconfig and .globalconfig; where there is one key a provider, the part before the provider's.</param>
/// <param name="Kind">Which values are valid.</param>
/// <param name="Default">What holds without it, in words for the documentation.</param>
/// <param name="Description">What it says, in one sentence for the documentation.</param>
internal sealed record TokenOption(string Key, OptionKind Kind, string Default, string Description)
{
    /// <summary>The MSBuild property that says the same of a whole project; null if there is none.</summary>
    public string? Property { get; init; }

    /// <summary>Whether the key goes on with the slug of a provider.</summary>
    public bool IsPerProvider => Key[Key.Length - 1] == '.';

    /// <summary>The key as messages show it.</summary>
    public TableText Shown => TableText.Of(ShownKey);

    /// <summary>The key as the documentation shows it.</summary>
    public string ShownKey => IsPerProvider ? Key + "<provider>" : Key;
}

/// <summary>What kind of value an option takes.</summary>
/// <param name="Valid">The valid values, in words for the documentation.</param>
/// <param name="Complaints">
/// What is wrong with a value where some formats are known, each time the end of a sentence that starts with the key; none if it is valid.
/// </param>
internal sealed record OptionKind(string Valid, Func<string, FormatNames, IEnumerable<MessageText>> Complaints)
{
    /// <summary>Host environments.</summary>
    public static readonly OptionKind EnvironmentNames = new(
        "names, separated by commas",
        (value, _) => OptionList.Split(value).Length == 0 ? [Wording.IsEmptyAndNamesAreValid] : []);

    /// <summary>Rows of the catalogue.</summary>
    public static readonly OptionKind FormatIds = new(
        "ids from the [list of tokens](tokens.md) or of [your own formats](token-formats.md), separated by commas",
        (value, names) =>
            OptionList.Split(value) is { Length: > 0 } ids
                ? ids.Where(id => !names.IsId(id)).Select(id => UnknownFormat(id, names))
                : [Wording.IsEmptyAndIdsOfFormatsAreValid]);

    /// <summary>Files of the repository.</summary>
    public static readonly OptionKind FilePatterns = new(
        "[patterns](#files) of files, separated by commas",
        (value, _) =>
            OptionList.Split(value) is { Length: > 0 } patterns
                ? patterns.Where(static pattern => !FilePattern.IsValid(pattern)).Select(BadPattern)
                : [Wording.IsEmptyAndPatternsOfFilesAreValid]);

    /// <summary>A key of Microsoft.Extensions.Configuration.</summary>
    public static readonly OptionKind ConfigurationKey = new(
        "a configuration key, such as `GitHub:Token`",
        (value, _) => ConfigurationKeys.IsValid(value) ? [] : [MessageText.Of(Wording.IsNoConfigurationKeyOfOption, OptionText.Quote(value))]);

    /// <summary>One word of a few.</summary>
    public static OptionKind OneOf(params string[] words) => new(
        string.Join(" or ", words.Select(word => $"`{word}`")),
        (value, _) =>
            words.Contains(value, StringComparer.OrdinalIgnoreCase)
                ? []
                : [MessageText.Of(Wording.IsNoneOfTheValidWords, OptionText.Quote(value), OptionText.List(words))]);

    private static MessageText BadPattern(string pattern) =>
        MessageText.Of(Wording.HoldsNoPattern, OptionText.Quote(pattern));

    private static MessageText UnknownFormat(string id, FormatNames names) =>
        MessageText.Of(Wording.HoldsNoFormat, OptionText.Quote(id), FormatNames.Hint(id, names.Ids));
}

/// <summary>What messages show of keys and values.</summary>
internal static class OptionText
{
    /// <summary>Words of the tables, with commas between them.</summary>
    public static MessageText List(IEnumerable<string> words) => MessageText.List(words.Select(static word => (MessageText)TableText.Of(word)));

    /// <summary>The text in quotes, where it is a name or a phrase of names; else nothing of it.</summary>
    public static MessageText Quote(string text) =>
        MessageText.Of(Wording.InQuotes, text.Length == 0 ? MessageText.Empty : DisclosedPhrase.Of(text) ?? TableText.Hidden);
}

/// <summary>A value that lists several.</summary>
internal static class OptionList
{
    /// <summary>The entries of a list that commas separate, without the space around them; none of them is empty.</summary>
    public static string[] Split(string value) => [.. value.Split(',').Select(entry => entry.Trim()).Where(entry => entry.Length > 0)];
}

/// <summary>The MSBuild properties that the analyzers read. The package's props file makes each visible to the compiler.</summary>
internal static class ProjectProperties
{
    /// <summary>"true" in a test project; the test SDK sets it.</summary>
    public const string IsTestProject = "IsTestProject";

    /// <summary>"true" in a project that is packed as a tool, which its users run from the command line.</summary>
    public const string PackAsTool = "PackAsTool";

    /// <summary>"production" or "development", for all code of the project.</summary>
    public const string Stage = "TokenAnalyzersStage";

    /// <summary>"service" or "user", for all code of the project.</summary>
    public const string Actor = "TokenAnalyzersActor";

    /// <summary>"true" where others do not report again what this package reports.</summary>
    public const string HideDuplicates = "TokenAnalyzersHideDuplicates";

    /// <summary>"false" where configuration files are not searched.</summary>
    public const string ScanFiles = "TokenAnalyzersScanFiles";

    /// <summary>"false" where another target framework of the project reports the markup of its pages; our targets set it.</summary>
    public const string ReportsMarkup = "_TokenAnalyzersReportsMarkup";

    /// <summary>The folder of the repository; our targets set it.</summary>
    public const string Repository = "_TokenAnalyzersRepository";

    /// <summary>"true" while a baseline is written; our targets set it.</summary>
    public const string WritesBaseline = "_TokenAnalyzersWritesBaseline";

    /// <summary>The lines of the baseline whose files are gone, each between vertical lines; our targets set it.</summary>
    public const string GoneEntries = "_TokenAnalyzersGoneEntries";

    /// <summary>The target frameworks of a project that has several, with bars between them; our targets set it.</summary>
    public const string Frameworks = "_TokenAnalyzersFrameworks";

    /// <summary>The folder of the project; MSBuild sets it.</summary>
    public const string Folder = "ProjectDir";

    /// <summary>
    /// The packages and assemblies that the project itself references, each after a vertical line; our targets set it. What the compiler is given has
    /// those of the projects that it references too.
    /// </summary>
    public const string References = "TokenAnalyzersOwnReferences";

    /// <summary>How the compiler names a property in its global options.</summary>
    public static string OptionOf(string property) => "build_property." + property;
}
