using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>What a configuration key or a name says of a provider's service token.</summary>
/// <param name="Credential">The token, as a noun phrase without an article, such as "Slack bot token".</param>
/// <param name="NamesProvider">Whether the provider is named too; else the key is of any provider.</param>
internal sealed record ServiceTokenKey(TableText Credential, bool NamesProvider)
{
    private const string ServiceToken = "servicetoken";

    /// <summary>
    /// Reads a key such as "Dbt:ServiceToken", "SLACK_BOT_TOKEN" or "ServiceToken". A key that only says "token", such as
    /// "GITHUB_TOKEN", may hold either kind and is none.
    /// </summary>
    /// <param name="key">A configuration key, an environment variable, or a type's name and a property's.</param>
    /// <param name="provider">The provider to look for, as the catalogue spells it.</param>
    /// <returns>Null if the key does not say service, or names something else than the provider.</returns>
    public static ServiceTokenKey? Of(string key, string provider)
    {
        var words = IdentifierWords.Of(key);
        if (words.Count < 2) return null;

        var kind = words[words.Count - 2] + words[words.Count - 1];
        if (CredentialOf(kind, provider) is not { } credential) return null;
        var others = string.Concat(words.Take(words.Count - 2));
        var namesProvider = others.Contains(string.Concat(IdentifierWords.Of(provider)));
        return namesProvider || others.Length == 0 ? new(credential, namesProvider) : null;
    }

    /// <summary>Whether a key with that end could be one; null for an end that is not known.</summary>
    public static bool MayEnd(string? end, string provider)
    {
        if (end is null) return true;
        var words = IdentifierWords.Of(end);
        return words.Count < 2 || CredentialOf(words[words.Count - 2] + words[words.Count - 1], provider) is not null;
    }

    // The last two words of the catalogue's own keys: "Slack:BotToken" makes "bottoken".
    private static TableText? CredentialOf(string kind, string provider)
    {
        var format = TokenCatalogue.Formats.FirstOrDefault(format =>
            format.Provider == provider && format is { Owner: TokenOwner.Service, IsPublishable: false } && string.Concat(IdentifierWords.Of(NameIn(format.ConfigurationKey))) == kind);
        return format?.ShortNoun ?? (kind == ServiceToken ? TableText.Of($"{provider} service token") : null);
    }

    private static string NameIn(string key) => key.Substring(key.LastIndexOf(':') + 1);
}
