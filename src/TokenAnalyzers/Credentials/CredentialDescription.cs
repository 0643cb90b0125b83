using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>What an API takes to authenticate, and what to read in its place.</summary>
/// <param name="Name">A noun phrase without an article, such as "API key".</param>
/// <param name="ConfigurationKey">The configuration key to read it from, such as "Azure:ApiKey".</param>
/// <param name="EnvironmentVariable">The environment variable for code without a configuration.</param>
internal sealed record CredentialDescription(string Name, string ConfigurationKey, string EnvironmentVariable)
{
    /// <summary>The name as messages show it.</summary>
    public TableText Noun => TableText.Of(Name);

    /// <summary>The service credential as messages show it.</summary>
    public TableText? ServiceNoun => ServiceCredential is null ? null : TableText.Of(ServiceCredential);

    /// <summary>The provider as properties hold it.</summary>
    public TableText? Issuer => Provider is null ? null : TableText.Of(Provider);

    /// <summary>The provider as the catalogue of formats spells it; null if the API is of none.</summary>
    public string? Provider { get; init; }

    /// <summary>The service credential to use instead, as a noun phrase without an article; null if this may be one.</summary>
    public string? ServiceCredential { get; init; }

    /// <summary>A secret that is named after where it is used: "Http", "access", "token" is read from Http:AccessToken or HTTP_ACCESS_TOKEN.</summary>
    /// <param name="name">A noun phrase without an article.</param>
    /// <param name="section">Whose it is, as a configuration section of letters and digits.</param>
    /// <param name="words">The words of the key in lower case.</param>
    public static CredentialDescription Of(string name, string section, params string[] words)
    {
        var key = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return new(name, $"{section}:{key}", string.Join("_", words.Prepend(section)).ToUpperInvariant());
    }

    /// <summary>A secret in the place of a known token: the same is read instead.</summary>
    /// <param name="formatId">The id of the format in the catalogue.</param>
    /// <param name="name">A noun phrase without an article, such as "GitHub token"; null where it can only be of that format.</param>
    public static CredentialDescription Like(string formatId, string? name = null)
    {
        var format = TokenCatalogue.Formats.First(format => format.Id == formatId);
        return new(name ?? format.ShortName, format.ConfigurationKey, format.EnvironmentVariable) { Provider = format.Provider, ServiceCredential = format.ServiceCredential };
    }
}
