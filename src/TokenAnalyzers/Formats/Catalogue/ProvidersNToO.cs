using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from NATS to OpenShift.</summary>
internal static class ProvidersNToO
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("nkey-seed-account", "NATS", "NATS nkey account or operator seed", TokenOwner.Service, "S[AO][A-Z2-7]{40,200}")
        {
            Strict = ["S[AO]A[A-Z2-7]{55}"],
            MinimumEntropy = 3.6, Checksum = NkeyChecksum.Holds,
            ConfigurationKey = "Nats:Seed", EnvironmentVariable = "NATS_NKEY",
        },
        new("nkey-seed-other", "NATS", "NATS nkey seed", TokenOwner.Service, "S[CNPX][A-Z2-7]{40,200}")
        {
            Strict = ["S[CNPX]A[A-Z2-7]{55}"],
            IsFallback = true, MinimumEntropy = 3.9, Checksum = NkeyChecksum.Holds,
            ConfigurationKey = "Nats:Seed", EnvironmentVariable = "NATS_NKEY",
        },
        new("nkey-seed-user", "NATS", "NATS nkey user seed", TokenOwner.Personal, "SU[A-Z2-7]{40,200}")
        {
            Strict = ["SUA[A-Z2-7]{55}"],
            MinimumEntropy = 3.6, Checksum = NkeyChecksum.Holds,
            ConfigurationKey = "Nats:Seed", EnvironmentVariable = "NATS_NKEY", ServiceCredential = "NATS nkey seed of a workload",
        },
        new("neon-api-key", "Neon", "Neon API key", TokenOwner.Unknown, "napi_[A-Za-z0-9]{64}")
        {
            Strict = ["napi_[a-z0-9]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Neon:OrgApiKey", EnvironmentVariable = "NEON_API_KEY", ServiceCredential = "Neon organization API key",
        },
        new("netlify-app-token", "Netlify", "Netlify UI (app) token", TokenOwner.Personal, "nfu_[A-Za-z0-9_]{36}")
        {
            Strict = ["nfu_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Netlify:BotToken", EnvironmentVariable = "NETLIFY_AUTH_TOKEN", ServiceCredential = "Netlify token of a team machine user",
        },
        new("netlify-build-token", "Netlify", "Netlify build token", TokenOwner.Service, "nfb_[A-Za-z0-9_]{36}")
        {
            Strict = ["nfb_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Netlify:BuildToken", EnvironmentVariable = "NETLIFY_BUILD_TOKEN",
        },
        new("netlify-cli-token", "Netlify", "Netlify CLI token", TokenOwner.Personal, "nfc_[A-Za-z0-9_]{36}")
        {
            Strict = ["nfc_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Netlify:BotToken", EnvironmentVariable = "NETLIFY_AUTH_TOKEN", ServiceCredential = "Netlify token of a team machine user",
        },
        new("netlify-oauth-token", "Netlify", "Netlify OAuth application token", TokenOwner.Personal, "nfo_[A-Za-z0-9_]{36}")
        {
            Strict = ["nfo_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Netlify:BotToken", EnvironmentVariable = "NETLIFY_AUTH_TOKEN", ServiceCredential = "Netlify token of a team machine user",
        },
        new("netlify-pat", "Netlify", "Netlify personal access token", TokenOwner.Personal, "nfp_[A-Za-z0-9_]{36}")
        {
            Strict = ["nfp_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Netlify:BotToken", EnvironmentVariable = "NETLIFY_AUTH_TOKEN", ServiceCredential = "Netlify token of a team machine user",
        },
        new("newrelic-admin-key", "New Relic", "New Relic admin user API key (deprecated)", TokenOwner.Personal, "NRAA-[A-Za-z0-9]{27}")
        {
            Strict = ["NRAA-[0-9a-f]{27}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "NewRelic:ServiceAccountKey", EnvironmentVariable = "NEW_RELIC_API_KEY",
            ServiceCredential = "New Relic API key of a service account", PersonalEnvironmentVariable = "NEW_RELIC_PERSONAL_ACCESS_TOKEN",
        },
        new("newrelic-browser-key", "New Relic", "New Relic browser ingest key", TokenOwner.Service, "NRJS-[A-Za-z0-9]{19}")
        {
            Strict = ["NRJS-[a-z0-9]{19}"],
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "NewRelic:BrowserKey", EnvironmentVariable = "NEW_RELIC_BROWSER_KEY",
        },
        new("newrelic-browser-key-nrbr", "New Relic", "New Relic browser key", TokenOwner.Service, "NRBR-[A-Za-z0-9]{19,20}")
        {
            Strict = ["NRBR-[0-9a-f]{19}"],
            IsPublishable = true, MinimumEntropy = 2.5,
            ConfigurationKey = "NewRelic:BrowserKey", EnvironmentVariable = "NEW_RELIC_BROWSER_KEY",
        },
        new("newrelic-insert-key", "New Relic", "New Relic Insights insert key", TokenOwner.Service, "NRII-[A-Za-z0-9_-]{25,32}")
        {
            MinimumEntropy = 2.8,
            ConfigurationKey = "NewRelic:InsertKey", EnvironmentVariable = "NEW_RELIC_INSERT_KEY",
        },
        new("newrelic-license-key", "New Relic", "New Relic license key", TokenOwner.Service, "[0-9a-f]{32}FFFFNRAL")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "NewRelic:LicenseKey", EnvironmentVariable = "NEW_RELIC_LICENSE_KEY",
        },
        new("newrelic-license-key-any", "New Relic", "New Relic license key (older suffix form)", TokenOwner.Service, "[A-Za-z0-9]{36}NRAL")
        {
            Strict = ["[a-z0-9]{6}[0-9a-f]{30}NRAL"],
            IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "NewRelic:LicenseKey", EnvironmentVariable = "NEW_RELIC_LICENSE_KEY",
        },
        new("newrelic-license-key-eu", "New Relic", "New Relic license key (EU)", TokenOwner.Service, "eu01xx[0-9a-f]{26}FFFFNRAL")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "NewRelic:LicenseKey", EnvironmentVariable = "NEW_RELIC_LICENSE_KEY",
        },
        new("newrelic-license-key-lower", "New Relic", "New Relic license key (lower-case suffix)", TokenOwner.Service, "[A-Za-z0-9]{36}nral")
        {
            IsFallback = true, MinimumEntropy = 2.6,
            ConfigurationKey = "NewRelic:LicenseKey", EnvironmentVariable = "NEW_RELIC_LICENSE_KEY",
        },
        new("newrelic-mobile-token", "New Relic", "New Relic mobile application token", TokenOwner.Service, "AA[0-9a-f]{40}-NRMA")
        {
            IsPublishable = true,
            ConfigurationKey = "NewRelic:MobileToken", EnvironmentVariable = "NEW_RELIC_MOBILE_TOKEN",
        },
        new("newrelic-mobile-token-eu", "New Relic", "New Relic mobile application token (EU)", TokenOwner.Service, "eu01xx[0-9A-Fa-f]{36}-NRMA")
        {
            IsPublishable = true, MinimumEntropy = 2.6,
            ConfigurationKey = "NewRelic:MobileToken", EnvironmentVariable = "NEW_RELIC_MOBILE_TOKEN",
        },
        new("newrelic-query-key", "New Relic", "New Relic Insights query key", TokenOwner.Service, "NRIQ-[A-Za-z0-9_-]{25,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "NewRelic:QueryKey", EnvironmentVariable = "NEW_RELIC_QUERY_KEY",
        },
        new("newrelic-rest-key", "New Relic", "New Relic REST API key", TokenOwner.Service, "NRRA-[A-Za-z0-9]{42}")
        {
            Strict = ["NRRA-[0-9a-f]{42}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "NewRelic:RestApiKey", EnvironmentVariable = "NEW_RELIC_REST_API_KEY",
        },
        new("newrelic-user-key", "New Relic", "New Relic user API key", TokenOwner.Personal, "NRAK-[A-Za-z0-9]{27}")
        {
            Strict = ["NRAK-[A-Z0-9]{27}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "NewRelic:ServiceAccountKey", EnvironmentVariable = "NEW_RELIC_API_KEY",
            ServiceCredential = "New Relic API key of a service account", PersonalEnvironmentVariable = "NEW_RELIC_PERSONAL_ACCESS_TOKEN",
        },
        new("ngrok-api-key-id", "ngrok", "ngrok API key id", TokenOwner.Service, "ak_[A-Za-z0-9]{25,30}")
        {
            MinimumEntropy = 3.9,
            ConfigurationKey = "Ngrok:ApiKeyId", EnvironmentVariable = "NGROK_API_KEY",
        },
        new("ngrok-authtoken", "ngrok", "ngrok authtoken", TokenOwner.Unknown, "[A-Za-z0-9]{25,30}_[0-9][A-Za-z0-9]{20}")
        {
            MinimumEntropy = 4.2,
            ConfigurationKey = "Ngrok:BotAuthtoken", EnvironmentVariable = "NGROK_AUTHTOKEN", ServiceCredential = "ngrok authtoken of a service user",
        },
        new("ngrok-credential-id", "ngrok", "ngrok credential id", TokenOwner.Service, "cr_[A-Za-z0-9]{25,30}")
        {
            MinimumEntropy = 3.9,
            ConfigurationKey = "Ngrok:CredentialId", EnvironmentVariable = "NGROK_CREDENTIAL",
        },
        new("nightfall-key", "Nightfall", "Nightfall API key", TokenOwner.Service, "NF-[A-Za-z0-9]{32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Nightfall:ApiKey", EnvironmentVariable = "NIGHTFALL_API_KEY",
        },
        new("notion-refresh-token", "Notion", "Notion OAuth refresh token", TokenOwner.Personal, "nrt_[A-Za-z0-9]{40,60}")
        {
            MinimumEntropy = 3.8, IsSignInPart = true,
            ConfigurationKey = "Notion:ConnectionToken", EnvironmentVariable = "NOTION_TOKEN", ServiceCredential = "Notion internal connection token",
        },
        new("notion-secret-legacy", "Notion", "Notion integration secret", TokenOwner.Service, "secret_[A-Za-z0-9]{43}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "Notion:ConnectionToken", EnvironmentVariable = "NOTION_TOKEN",
        },
        new("notion-token", "Notion", "Notion token", TokenOwner.Unknown, "ntn_[0-9]{9}[A-Za-z0-9_-]{35,255}")
        {
            Strict = ["ntn_[0-9]{9,11}[A-Za-z0-9]{35}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Notion:ConnectionToken", EnvironmentVariable = "NOTION_TOKEN", ServiceCredential = "Notion internal connection token",
        },
        new("npm-token", "npm", "npm access token", TokenOwner.Personal, "npm_[A-Za-z0-9_-]{36,255}")
        {
            Strict = ["npm_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "Npm:PublishToken", EnvironmentVariable = "NPM_TOKEN", ServiceCredential = "npm access token of a bot account",
        },
        new("nuget-api-key", "NuGet", "NuGet gallery API key", TokenOwner.Personal, "oy2[A-Za-z0-9]{43}")
        {
            Strict = ["oy2[a-z2-7]{43}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "NuGet:ApiKey", EnvironmentVariable = "NUGET_API_KEY", ServiceCredential = "NuGet API key of an organization account",
        },
        new("nuget-api-key-v5", "NuGet", "NuGet gallery API key (2025 form)", TokenOwner.Personal,
            PatternParts.CommonAnnotatedKeyHead + "[A-Za-z0-9]{4}NUGT[A-Za-z0-9]{4}")
        {
            Strict = [PatternParts.CommonAnnotatedKeyHead + "[A-Za-z0-9]{4}NUGT[A-Za-z0-9]{4}"],
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "NuGet:ApiKey", EnvironmentVariable = "NUGET_API_KEY", ServiceCredential = "NuGet API key of an organization account",
        },
        new("ngc-api-key-legacy", "NVIDIA", "NVIDIA NGC API key (older form)", TokenOwner.Unknown, "[A-Za-z0-9]{84}")
        {
            MinimumEntropy = 4.0, Decoder = IdentifierAndSecret.DecodeNgc,
            ConfigurationKey = "Nvidia:ServiceKey", EnvironmentVariable = "NVIDIA_API_KEY", ServiceCredential = "NVIDIA service key",
        },
        new("nvidia-api-key", "NVIDIA", "NVIDIA API key", TokenOwner.Unknown, "nvapi-[A-Za-z0-9_-]{60,70}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Nvidia:ServiceKey", EnvironmentVariable = "NVIDIA_API_KEY", ServiceCredential = "NVIDIA service key",
        },
        new("octopus-api-key", "Octopus Deploy", "Octopus Deploy API key", TokenOwner.Unknown, "API-[A-Z0-9]{25,34}")
        {
            MinimumEntropy = 3.0, Decoder = RandomGuid.Refuse,
            ConfigurationKey = "Octopus:ServiceAccountApiKey", EnvironmentVariable = "OCTOPUS_API_KEY",
            ServiceCredential = "Octopus Deploy service account API key",
        },
        new("oculus-access-token", "Oculus", "Oculus access token", TokenOwner.Service, "OC|[0-9]{12,20}|[0-9a-f]{32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Oculus:AccessToken", EnvironmentVariable = "OCULUS_ACCESS_TOKEN",
        },
        new("okta-api-token", "Okta", "Okta API token", TokenOwner.Personal, "00[A-Za-z0-9_=-]{40}")
        {
            MinimumEntropy = 4.3,
            ConfigurationKey = "Okta:ServiceAppKey", EnvironmentVariable = "OKTA_SERVICE_APP_KEY", ServiceCredential = "Okta service app key",
        },
        new("onesignal-app-key", "OneSignal", "OneSignal app API key", TokenOwner.Service, "os_v2_app_[A-Za-z0-9]{103}")
        {
            Strict = ["os_v2_app_[a-z2-7]{103}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "OneSignal:AppApiKey", EnvironmentVariable = "ONESIGNAL_API_KEY",
        },
        new("onesignal-org-key", "OneSignal", "OneSignal organization API key", TokenOwner.Service, "os_v2_org_[A-Za-z0-9]{103}")
        {
            Strict = ["os_v2_org_[a-z2-7]{103}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "OneSignal:OrgApiKey", EnvironmentVariable = "ONESIGNAL_ORG_API_KEY",
        },
        new("onfido-token-live", "Onfido", "Onfido API token (live)", TokenOwner.Service, "api_live.[A-Za-z0-9_.-]{20,90}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.4,
            ConfigurationKey = "Onfido:ApiToken", EnvironmentVariable = "ONFIDO_API_TOKEN",
        },
        new("onfido-token-live-ca", "Onfido", "Onfido API token (live, Canada)", TokenOwner.Service, "api_live_ca.[A-Za-z0-9_.-]{20,90}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.4,
            ConfigurationKey = "Onfido:ApiToken", EnvironmentVariable = "ONFIDO_API_TOKEN",
        },
        new("onfido-token-live-us", "Onfido", "Onfido API token (live, US)", TokenOwner.Service, "api_live_us.[A-Za-z0-9_.-]{20,90}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.4,
            ConfigurationKey = "Onfido:ApiToken", EnvironmentVariable = "ONFIDO_API_TOKEN",
        },
        new("onfido-token-test", "Onfido", "Onfido API token (sandbox)", TokenOwner.Service, "api_sandbox.[A-Za-z0-9_.-]{20,90}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.4,
            ConfigurationKey = "Onfido:ApiToken", EnvironmentVariable = "ONFIDO_API_TOKEN",
        },
        new("openvsx-token", "Open VSX", "Open VSX access token", TokenOwner.Personal, "ovsxat_" + PatternParts.Uuid)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "OpenVsx:PublishToken", EnvironmentVariable = "OVSX_TOKEN", ServiceCredential = "Open VSX access token of a publisher account",
        },
        new("openai-admin-key", "OpenAI", "OpenAI admin API key", TokenOwner.Unknown, "sk-admin-[A-Za-z0-9_-]{40,408}")
        {
            Strict = ["sk-admin-[A-Za-z0-9_-]{16,200}T3BlbkFJ[A-Za-z0-9_-]{16,200}"],
            MinimumEntropy = 3.8,
            ConfigurationKey = "OpenAI:AdminKey", EnvironmentVariable = "OPENAI_ADMIN_KEY", ServiceCredential = "OpenAI admin key of a service account",
        },
        new("openai-key-legacy", "OpenAI", "OpenAI user API key", TokenOwner.Personal, "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}")
        {
            Strict = ["sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY", ServiceCredential = "OpenAI service account key",
        },
        new("openai-marker-key-b", "OpenAI", "OpenAI API key (second alignment)", TokenOwner.Unknown, "sk-[A-Za-z0-9_-]{16,160}9wZW5BS[A-Za-z0-9_-]{16,160}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY", ServiceCredential = "OpenAI service account key",
        },
        new("openai-marker-key-c", "OpenAI", "OpenAI API key (third alignment)", TokenOwner.Unknown, "sk-[A-Za-z0-9_-]{16,160}PcGVuQU[A-Za-z0-9_-]{16,160}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY", ServiceCredential = "OpenAI service account key",
        },
        new("openai-other-key", "OpenAI", "OpenAI API key", TokenOwner.Unknown, "sk-[A-Za-z0-9_-]{16,200}T3BlbkFJ[A-Za-z0-9_-]{16,200}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY", ServiceCredential = "OpenAI service account key",
        },
        new("openai-project-key", "OpenAI", "OpenAI project API key", TokenOwner.Personal, "sk-proj-[A-Za-z0-9_-]{40,408}")
        {
            Strict = ["sk-proj-[A-Za-z0-9_-]{16,200}T3BlbkFJ[A-Za-z0-9_-]{16,200}"],
            MinimumEntropy = 3.8,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY", ServiceCredential = "OpenAI service account key",
        },
        new("openai-service-account-key", "OpenAI", "OpenAI service account key", TokenOwner.Service,
            "sk-svcacct-[A-Za-z0-9_-]{40,408}")
        {
            Strict = ["sk-svcacct-[A-Za-z0-9_-]{16,200}T3BlbkFJ[A-Za-z0-9_-]{16,200}"],
            MinimumEntropy = 3.8,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY",
        },
        new("openai-session-token", "OpenAI", "OpenAI session token", TokenOwner.Personal, "sess-[A-Za-z0-9]{40}")
        {
            MinimumEntropy = 4.0, IsSignInPart = true,
            ConfigurationKey = "OpenAI:ServiceAccountKey", EnvironmentVariable = "OPENAI_API_KEY", ServiceCredential = "OpenAI service account key",
        },
        new("openrouter-key", "OpenRouter", "OpenRouter API key", TokenOwner.Unknown, "sk-or-v1-[A-Za-z0-9]{64}")
        {
            Strict = ["sk-or-v1-[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "OpenRouter:ApiKey", EnvironmentVariable = "OPENROUTER_API_KEY", ServiceCredential = "OpenRouter organization API key",
        },
        new("openshift-user-token", "OpenShift", "OpenShift user OAuth token", TokenOwner.Personal, "sha256~[A-Za-z0-9_-]{43}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "OpenShift:ServiceAccountToken", EnvironmentVariable = "OPENSHIFT_TOKEN", ServiceCredential = "OpenShift service account token",
        },
        new("ory-access-token", "Ory", "Ory OAuth access token", TokenOwner.Unknown, "ory_at_[A-Za-z0-9_.-]{24,200}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "Ory:ApiKey", EnvironmentVariable = "ORY_API_KEY", ServiceCredential = "Ory Network API key",
        },
        new("ory-api-key", "Ory", "Ory Network API key", TokenOwner.Service, "ory_pat_[A-Za-z0-9_-]{24,100}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "Ory:ApiKey", EnvironmentVariable = "ORY_API_KEY",
        },
        new("ory-refresh-token", "Ory", "Ory OAuth refresh token", TokenOwner.Personal, "ory_rt_[A-Za-z0-9_.-]{24,200}")
        {
            MinimumEntropy = 3.2, IsSignInPart = true,
            ConfigurationKey = "Ory:ApiKey", EnvironmentVariable = "ORY_API_KEY", ServiceCredential = "Ory Network API key",
        },
        new("ory-session-token", "Ory", "Ory session token", TokenOwner.Personal, "ory_st_[A-Za-z0-9_-]{24,100}")
        {
            MinimumEntropy = 3.2, IsSignInPart = true,
            ConfigurationKey = "Ory:ApiKey", EnvironmentVariable = "ORY_API_KEY", ServiceCredential = "Ory Network API key",
        });
}
