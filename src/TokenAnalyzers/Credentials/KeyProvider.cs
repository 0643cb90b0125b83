using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Credentials;

/// <summary>Finds the provider that a key names.</summary>
internal static class KeyProvider
{
    // Shorter names are parts of too many words.
    private const int Shortest = 3;
    private const int MostWords = 4;

    // What programmers write for a provider beside its name: the variables of the GitHub and Azure DevOps tools, and the product names.
    private static readonly (string Name, string Provider)[] Aliases =
    [
        ("gh", "GitHub"),
        ("ado", "Azure DevOps"),
        ("azdo", "Azure DevOps"),
        ("vsts", "Azure DevOps"),
        ("azuredevopsext", "Azure DevOps"),
        ("dbtcloud", "dbt"),
        ("sonar", "SonarQube"),
        ("sonarcloud", "SonarQube"),
    ];

    private static readonly Dictionary<string, TokenFormat> FormatByName = Index();

    /// <summary>The format of the personal token that a key names; null if it names no provider.</summary>
    /// <param name="key">The key, or the part of it that names the provider.</param>
    /// <param name="end">Where the words end that may name it.</param>
    /// <param name="atEnd">Whether the name has to be just there.</param>
    public static TokenFormat? Find(string key, int end, bool atEnd)
    {
        for (var last = IdentifierWord.Before(key.AsSpan(), end); !last.IsNone; last = IdentifierWord.Before(key.AsSpan(), last.Start))
        {
            if (EndingAt(key, last) is { } format) return format;
            if (atEnd) return null;
        }

        return null;
    }

    /// <summary>Whether letters are the name of a provider and nothing else, in any casing.</summary>
    public static bool IsName(ReadOnlySpan<char> letters)
    {
        foreach (var name in FormatByName.Keys)
        {
            if (letters.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // The longest name wins: "Azure DevOps" before "DevOps".
    private static TokenFormat? EndingAt(string key, IdentifierWord last)
    {
        TokenFormat? found = null;
        var word = last;
        for (var count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (FormatByName.TryGetValue(IdentifierWords.Letters(key.Substring(word.Start, last.End - word.Start)), out var format)) found = format;
            word = IdentifierWord.Before(key.AsSpan(), word.Start);
        }

        return found;
    }

    private static Dictionary<string, TokenFormat> Index()
    {
        var index = new Dictionary<string, TokenFormat>(StringComparer.Ordinal);
        var providers = TokenCatalogue.Formats.Where(format => format.HasOneProvider)
            .GroupBy(format => format.Provider)
            .ToDictionary(group => group.Key, Representative);
        foreach (var format in providers.Values.OfType<TokenFormat>())
        {
            foreach (var name in new[] { format.Provider, format.ConfigurationKey.Split(':')[0] }
                    .Select(IdentifierWords.Letters)
                    .Where(name => name.Length >= Shortest))
            {
                index[name] = format;
            }
        }

        foreach (var (name, provider) in Aliases) index[name] = providers[provider]!;
        return index;
    }

    // The format that is called a personal access token, else one with the service credential that most have.
    private static TokenFormat? Representative(IEnumerable<TokenFormat> formats) => formats
        .Where(format => format.ServiceCredential is not null && format.Owner != TokenOwner.Service)
        .GroupBy(format => format.ServiceCredential)
        .OrderByDescending(group => group.Count())
        .SelectMany(group => group)
        .OrderByDescending(format => format.Name.IndexOf("personal access token", StringComparison.Ordinal) >= 0)
        .ThenByDescending(format => format.Owner == TokenOwner.Personal)
        .FirstOrDefault();
}
