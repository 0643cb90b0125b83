using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

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
        (value, _) => OptionList.Split(value).Length == 0 ? [$"is empty; valid are names, separated by commas"] : []);

    /// <summary>Rows of the catalogue.</summary>
    public static readonly OptionKind FormatIds = new(
        "ids from the [list of tokens](tokens.md) or of [your own formats](token-formats.md), separated by commas",
        (value, names) => OptionList.Split(value) is { Length: > 0 } ids ? ids.Where(id => !names.IsId(id)).Select(id => UnknownFormat(id, names)) : [$"is empty; valid are ids of formats, separated by commas"]);

    /// <summary>Configuration files.</summary>
    public static readonly OptionKind FilePatterns = new(
        "patterns of [configuration files](configuration-files.md), separated by commas",
        (value, _) => OptionList.Split(value).Length == 0 ? [$"is empty; valid are patterns of files, separated by commas"] : []);

    /// <summary>A key of Microsoft.Extensions.Configuration.</summary>
    public static readonly OptionKind ConfigurationKey = new(
        "a configuration key, such as `GitHub:Token`",
        (value, _) => ConfigurationKeys.IsValid(value) ? [] : [$"is {OptionText.Quote(value)}; valid is a configuration key such as GitHub:Token"]);

    /// <summary>One word of a few.</summary>
    public static OptionKind OneOf(params string[] words) => new(
        string.Join(" or ", words.Select(word => $"`{word}`")),
        (value, _) => words.Contains(value, StringComparer.OrdinalIgnoreCase) ? [] : [$"is {OptionText.Quote(value)}; valid are {MessageText.List(words.Select(word => MessageText.Of($"{TableText.Of(word)}")))}"]);

    private static MessageText UnknownFormat(string id, FormatNames names) => $"holds {OptionText.Quote(id)}, which is no format; {FormatNames.Hint(id, names.Ids)}";
}

/// <summary>What messages show of keys and values that someone wrote.</summary>
internal static class OptionText
{
    /// <summary>The text in quotes, where it is a name or a phrase of names; else nothing of it.</summary>
    public static MessageText Quote(string text) => text.Length == 0 ? MessageText.Of($"''") : DisclosedPhrase.Of(text) is { } phrase ? MessageText.Of($"'{phrase}'") : $"'***'";
}

/// <summary>A value that lists several.</summary>
internal static class OptionList
{
    /// <summary>The entries of a list that commas separate, without the space around them; none of them is empty.</summary>
    public static string[] Split(string value) => [.. value.Split(',').Select(entry => entry.Trim()).Where(entry => entry.Length > 0)];
}
