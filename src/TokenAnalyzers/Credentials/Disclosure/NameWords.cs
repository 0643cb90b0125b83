using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>
/// The words that names consist of, the most frequent first (NameWords.txt): those in front of string values in 72 public repositories, by how often
/// and in how many of them they stand there, then those of other identifiers and of comments, and names of products. Catalogue rows add the words of their own keys.
/// </summary>
internal static class NameWords
{
    /// <summary>Every word with its rank, 1 for the most frequent. Words of the catalogue share one.</summary>
    public static IReadOnlyDictionary<string, int> Ranks { get; } = Rank();

    /// <summary>What the catalogue calls tokens, and their keys and variables, whatever they consist of.</summary>
    public static ISet<string> TextsOfCatalogue { get; } = new HashSet<string>(TokenCatalogue.Formats.SelectMany(TextsOf), StringComparer.Ordinal);

    // Code beside a token says whose it is: there these words are far more frequent than elsewhere.
    private const int RankInCatalogue = 1000;

    private static IEnumerable<string> TextsOf(TokenFormat format) =>
        new[] { format.Provider, format.Name, format.ShortName, format.ServiceCredential, format.ConfigurationKey, format.EnvironmentVariable, format.PersonalConfigurationKey, format.PersonalEnvironmentVariable }
            .OfType<string>().Where(text => text.Length > 0);

    private static string[] Frequent()
    {
        using var words = new StreamReader(typeof(NameWords).Assembly.GetManifestResourceStream(typeof(NameWords).FullName + ".txt"));
        return words.ReadToEnd().Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, int> Rank()
    {
        var ofCatalogue = TokenCatalogue.Formats.SelectMany(format => IdentifierWords.Of(format.ConfigurationKey).Concat(IdentifierWords.Of(format.EnvironmentVariable)).Append(format.Provider.ToLowerInvariant()));
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Frequent())
        {
            if (!ranks.ContainsKey(word)) ranks.Add(word, ranks.Count + 1);
        }

        foreach (var word in ofCatalogue) ranks[word] = ranks.TryGetValue(word, out var rank) ? Math.Min(rank, RankInCatalogue) : RankInCatalogue;
        return ranks;
    }
}
