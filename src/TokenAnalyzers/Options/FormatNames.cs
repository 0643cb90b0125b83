using System.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>How options name formats and their providers.</summary>
internal sealed class FormatNames(IEnumerable<TokenFormat> formats)
{
    private readonly HashSet<string> _ids = new(formats.Select(format => format.Id), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _providers = new(formats.Select(format => ProviderSlug(format.Provider)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of what is known without configuration.</summary>
    public static FormatNames Default { get; } = new(TokenCatalogue.Formats);

    /// <summary>The ids of all formats.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>The slugs of all providers.</summary>
    public IReadOnlyCollection<string> Providers => _providers;

    public bool IsId(string id) => _ids.Contains(id);

    public bool IsProvider(string slug) => _providers.Contains(slug);

    /// <summary>
    /// A provider as a part of a key: in lower case, and what is between its letters and digits is one underscore, so that
    /// "Azure DevOps" is "azure_devops".
    /// </summary>
    public static string ProviderSlug(string provider)
    {
        var slug = new StringBuilder(provider.Length);
        foreach (var character in provider)
        {
            if (char.IsLetterOrDigit(character)) slug.Append(char.ToLowerInvariant(character));
            else if (slug.Length > 0 && slug[slug.Length - 1] != '_') slug.Append('_');
        }

        return slug.ToString().TrimEnd('_');
    }

    /// <summary>Where the name of a format or a provider that is not known leads.</summary>
    public static MessageText Hint(string name, IEnumerable<string> known) => NearNames.Hint(name, known, Wording.TokensPageListsAll);
}

/// <summary>Names that are spelled like one that is not known.</summary>
internal static class NearNames
{
    private const int Most = 3;

    // The time grows with the square of the length, and a longer text is not a misspelled name.
    private const int Longest = 64;

    /// <summary>Where a name that is not known leads: to those that are spelled like it, and to the list of all.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that are known.</param>
    /// <param name="all">Where all are listed.</param>
    /// <param name="start">What all names start with, and what is left out of the others.</param>
    public static MessageText Hint(string name, IEnumerable<string> known, MessageText all, string start = "")
    {
        var near = Of(name, known).Select(candidate => start + candidate).ToList();
        return near.Count == 0 ? all : MessageText.Of(Wording.NearItIs, OptionText.List(near), all);
    }

    /// <summary>At most three names, the nearest first: those that go on where it ends, and those with few other letters.</summary>
    private static IReadOnlyList<string> Of(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > Longest) return [];
        return [.. known
            .Select(candidate => (Name: candidate, Distance: Distance(name.ToLowerInvariant(), candidate)))
            .Where(candidate => candidate.Distance <= name.Length / 3)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(candidate => candidate.Name)];
    }

    // How many letters have to be changed, added or left out (Levenshtein); one if the candidate only goes on.
    private static int Distance(string name, string candidate)
    {
        if (candidate.StartsWith(name, StringComparison.Ordinal)) return 1;
        var previous = Enumerable.Range(0, candidate.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var current = new int[candidate.Length + 1];
            current[0] = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var changed = previous[j - 1] + (name[i - 1] == candidate[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[candidate.Length];
    }
}
