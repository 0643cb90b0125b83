using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Credentials;

/// <summary>Environment variables that hold a credential: those of the catalogue, and those that name a provider and a secret.</summary>
internal static class CredentialVariables
{
    private static readonly CredentialDescription[] Known =
    [
        WellKnownCredentials.AwsSecretKey, WellKnownCredentials.AwsSessionToken, WellKnownCredentials.AzureClientSecret, WellKnownCredentials.AzurePassword, WellKnownCredentials.TwilioToken, WellKnownCredentials.SlackSigningSecret,
    ];

    private static readonly Dictionary<string, CredentialDescription> ByName = Index();

    /// <summary>What a variable holds; null if it is no secret that is known.</summary>
    public static CredentialDescription? Find(string name)
    {
        if (ByName.TryGetValue(name, out var known)) return known;
        return CredentialName.OfTaker(name) is { } secret && KeyProvider.Find(name, name.Length, atEnd: false) is { } format
            ? new($"{format.Provider} {secret.Noun.Text}", format.ConfigurationKey, format.EnvironmentVariable) { Provider = format.Provider, ServiceCredential = format.ServiceCredential }
            : null;
    }

    private static Dictionary<string, CredentialDescription> Index()
    {
        var index = Known.ToDictionary(secret => secret.EnvironmentVariable, StringComparer.OrdinalIgnoreCase);
        foreach (var format in TokenCatalogue.Formats.Where(format => !format.IsPublishable))
        {
            foreach (var name in new[] { format.PersonalEnvironmentVariable, format.EnvironmentVariable })
            {
                // Formats that share a variable differ in details that the variable does not tell.
                if (name.Length > 0 && !index.ContainsKey(name)) index.Add(name, CredentialDescription.Like(format.Id));
            }
        }

        return index;
    }
}
