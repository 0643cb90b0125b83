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
        "Configuration files that are not searched.");

    public static ImmutableArray<TokenOption> All { get; } = ImmutableArray.Create(
        Stage, Actor, ProductionEnvironments, DevelopmentEnvironments, ConfigurationKey, ExcludedFormats, ProductionFiles, DevelopmentFiles, ExcludedFiles);

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
