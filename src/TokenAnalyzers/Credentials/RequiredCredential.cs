using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>Which credential a program reads under a key or a variable: the way back from the names that fixes give.</summary>
internal static class RequiredCredential
{
    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly Lazy<(string Name, NounPhrase Noun)[]> Keys = new(() => Rows(
        format => format.ConfigurationKey, format => format.PersonalConfigurationKey));

    private static readonly Lazy<(string Name, NounPhrase Noun)[]> Variables = new(() => Rows(
        format => format.EnvironmentVariable, format => format.OwnVariable));

    /// <summary>The credential under a key, such as "dbt service token" for "Dbt:Nightly:ServiceToken".</summary>
    /// <returns>Null if neither a provider nor the words of the key tell it.</returns>
    public static NounPhrase? OfKey(string key) => Find(key, ':', Keys.Value) ?? CredentialName.Of(key)?.Noun;

    /// <summary>The credential in a variable.</summary>
    /// <inheritdoc cref="OfKey"/>
    public static NounPhrase? OfVariable(string variable) => Find(variable, '_', Variables.Value) ?? CredentialName.Of(variable)?.Noun;

    // A number, or what code calls the value, tells it from others of its kind.
    private static NounPhrase? Find(string name, char separator, (string Name, NounPhrase Noun)[] rows)
    {
        var plain = name.TrimEnd(Digits).TrimEnd('_');
        return Array.Find(rows, row => row.Name == plain).Noun ?? Array.Find(rows, row => IsWithin(row.Name, plain, separator)).Noun;
    }

    private static bool IsWithin(string own, string name, char separator)
    {
        for (var end = own.IndexOf(separator); end >= 0; end = own.IndexOf(separator, end + 1))
        {
            var start = own.Substring(0, end + 1);
            if (name.Length > own.Length && name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(own.Substring(end), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The longest name is the most exact one. A service's credential comes before a person's of the same name.
    private static (string Name, NounPhrase Noun)[] Rows(Func<TokenFormat, string> ofService, Func<TokenFormat, string> ofPerson) =>
    [
        .. TokenCatalogue.Formats.Where(format => !format.IsPublishable)
            .SelectMany(format => new (string Name, NounPhrase Noun)[]
            {
                (ofService(format), format.ServiceNoun ?? format.Noun),
                (ofPerson(format), format.PersonalNoun),
            })
            .Where(row => row.Name.Length > 0)
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderByDescending(row => row.Name.Length)
            .ThenBy(row => row.Name, StringComparer.Ordinal),
    ];
}
