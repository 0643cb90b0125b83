using System.Text;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Options;

/// <summary>How options name what the catalogue holds.</summary>
internal static class FormatNames
{
    private static readonly HashSet<string> KnownIds = new(TokenCatalogue.Formats.Select(format => format.Id), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> KnownProviders = new(TokenCatalogue.Formats.Select(format => ProviderSlug(format.Provider)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of all formats.</summary>
    public static IReadOnlyCollection<string> Ids => KnownIds;

    /// <summary>The slugs of all providers.</summary>
    public static IReadOnlyCollection<string> Providers => KnownProviders;

    public static bool IsId(string id) => KnownIds.Contains(id);

    public static bool IsProvider(string slug) => KnownProviders.Contains(slug);

    /// <summary>
    /// A provider as a part of a key: in lower case, and what stands between its letters and digits is one underscore, so that
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

    /// <summary>Where a name that is not known leads: to those that are spelled like it, and to the list of all.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        const string All = "docs/tokens.md lists all";
        var near = NearNames.Of(name, known);
        return near.Count == 0 ? All : $"near it is {string.Join(", ", near)}; {All}";
    }
}
