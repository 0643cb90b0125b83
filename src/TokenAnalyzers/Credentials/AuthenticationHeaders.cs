using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>The HTTP headers that carry a credential, as the documentation of their providers names them.</summary>
internal static class AuthenticationHeaders
{
    private static readonly (string Name, CredentialDescription Secret)[] All =
    [
        ("Authorization", WellKnownCredentials.HttpToken),
        ("Proxy-Authorization", WellKnownCredentials.HttpToken),
        ("X-Authorization", WellKnownCredentials.HttpToken),
        ("X-Auth-Token", WellKnownCredentials.HttpToken),
        ("X-Access-Token", WellKnownCredentials.HttpToken),
        ("X-Api-Token", WellKnownCredentials.HttpToken),
        ("X-Token", WellKnownCredentials.HttpToken),
        ("Auth-Token", WellKnownCredentials.HttpToken),
        ("Access-Token", WellKnownCredentials.HttpToken),
        ("Api-Token", WellKnownCredentials.HttpToken),
        ("X-Api-Key", WellKnownCredentials.HttpApiKey),
        ("Api-Key", WellKnownCredentials.HttpApiKey),
        ("X-Access-Key", WellKnownCredentials.HttpApiKey),
        ("X-Auth-Key", WellKnownCredentials.HttpApiKey),
        ("X-Api-Secret", WellKnownCredentials.HttpSecret),
        ("X-Client-Secret", WellKnownCredentials.HttpSecret),
        ("X-Secret-Key", WellKnownCredentials.HttpSecret),

        // Code hosting and packages
        ("Private-Token", WellKnownCredentials.GitLabToken),
        ("Job-Token", CredentialDescription.Like("gitlab-ci-job-token")),
        ("Deploy-Token", CredentialDescription.Like("gitlab-deploy-token")),
        ("X-NuGet-ApiKey", CredentialDescription.Like("nuget-api-key")),
        ("X-JFrog-Art-Api", CredentialDescription.Like("jfrog-api-key")),
        ("X-Octopus-ApiKey", CredentialDescription.Like("octopus-api-key")),
        ("Circle-Token", CredentialDescription.Like("circleci-personal-token", "CircleCI token")),

        // Clouds and infrastructure
        ("Ocp-Apim-Subscription-Key", CredentialDescription.Of("subscription key", "Azure", "subscription", "key")),
        ("X-Functions-Key", CredentialDescription.Of("Azure Functions key", "Azure", "functions", "key")),
        ("Aeg-Sas-Key", CredentialDescription.Of("Event Grid key", "Azure", "event", "grid", "key")),
        ("Aeg-Sas-Token", CredentialDescription.Of("Event Grid signature", "Azure", "event", "grid", "signature")),
        ("X-Amz-Security-Token", WellKnownCredentials.AwsSessionToken),
        ("X-Goog-Api-Key", CredentialDescription.Like("google-api-key")),
        ("X-Vault-Token", CredentialDescription.Like("vault-service-token", "HashiCorp Vault token")),
        ("X-Consul-Token", CredentialDescription.Of("Consul token", "Consul", "token")),
        ("X-Nomad-Token", CredentialDescription.Of("Nomad token", "Nomad", "token")),
        ("CF-Access-Client-Secret", CredentialDescription.Like("cloudflare-service-token-secret")),

        // Monitoring
        ("DD-Api-Key", CredentialDescription.Of("Datadog API key", "Datadog", "api", "key")),
        ("DD-Application-Key", CredentialDescription.Like("datadog-app-key")),
        ("X-Honeycomb-Team", CredentialDescription.Of("Honeycomb API key", "Honeycomb", "api", "key")),
        ("X-Insert-Key", CredentialDescription.Like("newrelic-insert-key")),
        ("X-License-Key", CredentialDescription.Like("newrelic-license-key")),
        ("X-Query-Key", CredentialDescription.Like("newrelic-query-key")),
        ("X-Rollbar-Access-Token", CredentialDescription.Of("Rollbar access token", "Rollbar", "access", "token")),

        // Other services
        ("XI-Api-Key", CredentialDescription.Like("elevenlabs-api-key")),
        ("X-Figma-Token", CredentialDescription.Like("figma-pat", "Figma token")),
        ("X-Shopify-Access-Token", CredentialDescription.Like("shopify-admin-token", "Shopify access token")),
        ("X-Shopify-Storefront-Access-Token", CredentialDescription.Of("Shopify storefront token", "Shopify", "storefront", "access", "token")),
        ("X-Postmark-Server-Token", CredentialDescription.Of("Postmark server token", "Postmark", "server", "token")),
        ("X-Postmark-Account-Token", CredentialDescription.Of("Postmark account token", "Postmark", "account", "token")),
        ("X-Algolia-Api-Key", CredentialDescription.Of("Algolia API key", "Algolia", "api", "key")),
        ("X-Redmine-Api-Key", CredentialDescription.Of("Redmine API key", "Redmine", "api", "key")),
        ("X-RapidApi-Key", CredentialDescription.Of("RapidAPI key", "RapidApi", "key")),
        ("X-Mashape-Key", CredentialDescription.Of("RapidAPI key", "RapidApi", "key")),
        ("X-TrackerToken", CredentialDescription.Of("Pivotal Tracker token", "PivotalTracker", "token")),
        ("X-Parse-Rest-Api-Key", CredentialDescription.Of("Parse API key", "Parse", "api", "key")),
        ("X-Parse-Master-Key", CredentialDescription.Of("Parse master key", "Parse", "master", "key")),
        ("X-Plex-Token", CredentialDescription.Of("Plex token", "Plex", "token")),
        ("X-Emby-Token", CredentialDescription.Of("Emby token", "Emby", "token")),
        ("X-MediaBrowser-Token", CredentialDescription.Of("Emby token", "Emby", "token")),
        ("X-MBX-ApiKey", CredentialDescription.Of("Binance API key", "Binance", "api", "key")),
        ("X-CMC_PRO_API_KEY", CredentialDescription.Of("CoinMarketCap API key", "CoinMarketCap", "api", "key")),
        ("CB-Access-Key", CredentialDescription.Of("Coinbase API key", "Coinbase", "api", "key")),
        ("CB-Access-Passphrase", CredentialDescription.Of("Coinbase passphrase", "Coinbase", "passphrase")),
    ];

    private static readonly Dictionary<string, (TableText Name, CredentialDescription Secret)> ByLetters =
        All.ToDictionary(header => IdentifierWords.Letters(header.Name), header => (TableText.Of(header.Name), header.Secret), StringComparer.Ordinal);

    /// <summary>What the headers carry.</summary>
    public static IEnumerable<CredentialDescription> Carried => All.Select(header => header.Secret);

    /// <summary>The header of a name, in any case, also as code names it: "AUTHORIZATION", "XApiKey".</summary>
    /// <returns>Null if the header carries no credential.</returns>
    public static (TableText Name, CredentialDescription Secret)? Find(string name) =>
        ByLetters.TryGetValue(IdentifierWords.Letters(name), out var header) ? header : null;
}
