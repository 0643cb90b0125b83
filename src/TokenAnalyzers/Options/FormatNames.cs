using System.Text;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Formats;

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
    public static MessageText Hint(string name, IEnumerable<string> known)
    {
        var all = MessageText.Of($"docs/tokens.md lists all");
        var near = NearNames.Of(name, known).Select(candidate => MessageText.Of($"{TableText.Of(candidate)}")).ToList();
        return near.Count == 0 ? all : $"near it is {MessageText.List(near)}; {all}";
    }
}
