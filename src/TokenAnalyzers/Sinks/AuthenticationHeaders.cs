using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.Sinks;

/// <summary>The HTTP headers that carry a credential, as the documentation of their providers names them.</summary>
internal static class AuthenticationHeaders
{
    private static readonly (string Name, Secret Secret)[] All =
    [
        ("Authorization", Secrets.HttpToken),
        ("Proxy-Authorization", Secrets.HttpToken),
        ("X-Authorization", Secrets.HttpToken),
        ("X-Auth-Token", Secrets.HttpToken),
        ("X-Access-Token", Secrets.HttpToken),
        ("X-Api-Token", Secrets.HttpToken),
        ("X-Token", Secrets.HttpToken),
        ("Auth-Token", Secrets.HttpToken),
        ("Access-Token", Secrets.HttpToken),
        ("Api-Token", Secrets.HttpToken),
        ("X-Api-Key", Secrets.HttpApiKey),
        ("Api-Key", Secrets.HttpApiKey),
        ("X-Access-Key", Secrets.HttpApiKey),
        ("X-Auth-Key", Secrets.HttpApiKey),
        ("X-Api-Secret", Secrets.HttpSecret),
        ("X-Client-Secret", Secrets.HttpSecret),
        ("X-Secret-Key", Secrets.HttpSecret),

        // Code hosting and packages
        ("Private-Token", Secrets.GitLabToken),
        ("Job-Token", Secret.Like("gitlab-ci-job-token")),
        ("Deploy-Token", Secret.Like("gitlab-deploy-token")),
        ("X-NuGet-ApiKey", Secret.Like("nuget-api-key")),
        ("X-JFrog-Art-Api", Secret.Like("jfrog-api-key")),
        ("X-Octopus-ApiKey", Secret.Like("octopus-api-key")),
        ("Circle-Token", Secret.Like("circleci-personal-token", "CircleCI token")),

        // Clouds and infrastructure
        ("Ocp-Apim-Subscription-Key", Secret.Of("subscription key", "Azure", "subscription", "key")),
        ("X-Functions-Key", Secret.Of("Azure Functions key", "Azure", "functions", "key")),
        ("Aeg-Sas-Key", Secret.Of("Event Grid key", "Azure", "event", "grid", "key")),
        ("Aeg-Sas-Token", Secret.Of("Event Grid signature", "Azure", "event", "grid", "signature")),
        ("X-Amz-Security-Token", Secrets.AwsSessionToken),
        ("X-Goog-Api-Key", Secret.Like("google-api-key")),
        ("X-Vault-Token", Secret.Like("vault-service-token", "HashiCorp Vault token")),
        ("X-Consul-Token", Secret.Of("Consul token", "Consul", "token")),
        ("X-Nomad-Token", Secret.Of("Nomad token", "Nomad", "token")),
        ("CF-Access-Client-Secret", Secret.Like("cloudflare-service-token-secret")),

        // Monitoring
        ("DD-Api-Key", Secret.Of("Datadog API key", "Datadog", "api", "key")),
        ("DD-Application-Key", Secret.Like("datadog-app-key")),
        ("X-Honeycomb-Team", Secret.Of("Honeycomb API key", "Honeycomb", "api", "key")),
        ("X-Insert-Key", Secret.Like("newrelic-insert-key")),
        ("X-License-Key", Secret.Like("newrelic-license-key")),
        ("X-Query-Key", Secret.Like("newrelic-query-key")),
        ("X-Rollbar-Access-Token", Secret.Of("Rollbar access token", "Rollbar", "access", "token")),

        // Other services
        ("XI-Api-Key", Secret.Like("elevenlabs-api-key")),
        ("X-Figma-Token", Secret.Like("figma-pat", "Figma token")),
        ("X-Shopify-Access-Token", Secret.Like("shopify-admin-token", "Shopify access token")),
        ("X-Shopify-Storefront-Access-Token", Secret.Of("Shopify storefront token", "Shopify", "storefront", "access", "token")),
        ("X-Postmark-Server-Token", Secret.Of("Postmark server token", "Postmark", "server", "token")),
        ("X-Postmark-Account-Token", Secret.Of("Postmark account token", "Postmark", "account", "token")),
        ("X-Algolia-Api-Key", Secret.Of("Algolia API key", "Algolia", "api", "key")),
        ("X-Redmine-Api-Key", Secret.Of("Redmine API key", "Redmine", "api", "key")),
        ("X-RapidApi-Key", Secret.Of("RapidAPI key", "RapidApi", "key")),
        ("X-Mashape-Key", Secret.Of("RapidAPI key", "RapidApi", "key")),
        ("X-TrackerToken", Secret.Of("Pivotal Tracker token", "PivotalTracker", "token")),
        ("X-Parse-Rest-Api-Key", Secret.Of("Parse API key", "Parse", "api", "key")),
        ("X-Parse-Master-Key", Secret.Of("Parse master key", "Parse", "master", "key")),
        ("X-Plex-Token", Secret.Of("Plex token", "Plex", "token")),
        ("X-Emby-Token", Secret.Of("Emby token", "Emby", "token")),
        ("X-MediaBrowser-Token", Secret.Of("Emby token", "Emby", "token")),
        ("X-MBX-ApiKey", Secret.Of("Binance API key", "Binance", "api", "key")),
        ("X-CMC_PRO_API_KEY", Secret.Of("CoinMarketCap API key", "CoinMarketCap", "api", "key")),
        ("CB-Access-Key", Secret.Of("Coinbase API key", "Coinbase", "api", "key")),
        ("CB-Access-Passphrase", Secret.Of("Coinbase passphrase", "Coinbase", "passphrase")),
    ];

    private static readonly Dictionary<string, (TableText Name, Secret Secret)> ByLetters =
        All.ToDictionary(header => Letters(header.Name), header => (TableText.Of(header.Name), header.Secret), StringComparer.Ordinal);

    /// <summary>What the headers carry.</summary>
    public static IEnumerable<Secret> Carried => All.Select(header => header.Secret);

    /// <summary>The header of a name, in any case, also as code names it: "AUTHORIZATION", "XApiKey".</summary>
    /// <returns>Null if the header carries no credential.</returns>
    public static (TableText Name, Secret Secret)? Find(string name) => ByLetters.TryGetValue(Letters(name), out var header) ? header : null;

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
