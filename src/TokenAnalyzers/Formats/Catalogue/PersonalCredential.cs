using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>The personal token of a provider, for code that acts for its user.</summary>
/// <param name="Noun">A noun phrase without an article, such as "dbt personal access token".</param>
/// <param name="ConfigurationKey">The configuration key to read it from.</param>
/// <param name="EnvironmentVariable">The environment variable for code without a configuration.</param>
internal sealed record PersonalCredential(NounPhrase Noun, string ConfigurationKey, string EnvironmentVariable)
{
    // What providers call the token that a person makes for own programs, the most telling first.
    private static readonly string[] Nouns = ["personal access token", "user token", "user", "personal", ""];

    /// <summary>The personal token that a provider has beside its service ones; null if it has none of a known form.</summary>
    public static PersonalCredential? Of(string provider) => FormatAmong(TokenCatalogue.Formats.Where(format => format.Provider == provider)) is { } format
        ? new(format.PersonalNoun, format.PersonalConfigurationKey, format.OwnVariable)
        : null;

    /// <summary>The format of that token among those of its provider.</summary>
    public static TokenFormat? FormatAmong(IEnumerable<TokenFormat> ofProvider)
    {
        var personal = ofProvider.Where(IsUsable).ToList();
        return Nouns.Select(noun => personal.Find(format => NameOf(format).Contains(noun))).FirstOrDefault(found => found is not null);
    }

    private static string NameOf(TokenFormat format) => format.PersonalName ?? format.Name;

    private static bool IsUsable(TokenFormat format) =>
        format is { HasOneProvider: true, IsPublishable: false, IsSignInPart: false, ServiceCredential: not null }
        && (format.Owner == TokenOwner.Personal || format.PersonalName is not null)
        && format.Mode != TokenMode.Test;
}
