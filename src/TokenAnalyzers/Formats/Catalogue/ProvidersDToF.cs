namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from Databento to FullStory.</summary>
internal static class ProvidersDToF
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("databento-key", "Databento", "Databento API key", TokenOwner.Unknown, "db-[A-Za-z0-9]{29}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Databento:ApiKey", EnvironmentVariable = "DATABENTO_API_KEY", ServiceCredential = "Databento API key of a service account",
        },
        new("databricks-key-encryption-token", "Databricks", "Databricks key encryption token", TokenOwner.Unknown, "dkea[a-h0-9]{32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Databricks:ClientSecret", EnvironmentVariable = "DATABRICKS_CLIENT_SECRET",
            ServiceCredential = "Databricks service principal OAuth secret",
        },
        new("databricks-oauth-secret", "Databricks", "Databricks service principal OAuth secret", TokenOwner.Service, "dose[A-Za-z0-9._-]{32}")
        {
            Strict = ["dose[0-9a-f]{32}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Databricks:ClientSecret", EnvironmentVariable = "DATABRICKS_CLIENT_SECRET",
        },
        new("databricks-pat", "Databricks", "Databricks access token", TokenOwner.Unknown, "dapi[0-9A-Fa-f-]{32,36}")
        {
            Strict = ["dapi[0-9a-f]{32}(-[0-9]{1,2})?"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Databricks:ClientSecret", EnvironmentVariable = "DATABRICKS_CLIENT_SECRET",
            ServiceCredential = "Databricks service principal OAuth secret",
            PersonalName = "Databricks personal access token", PersonalEnvironmentVariable = "DATABRICKS_TOKEN",
        },
        new("databricks-scoped-token", "Databricks", "Databricks scoped API token", TokenOwner.Unknown, "dsapi[a-z0-9-]{32,40}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Databricks:ClientSecret", EnvironmentVariable = "DATABRICKS_CLIENT_SECRET",
            ServiceCredential = "Databricks service principal OAuth secret",
        },
        new("datadog-app-key", "Datadog", "Datadog application key", TokenOwner.Unknown, "ddapp_[A-Za-z0-9_-]{20,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Datadog:ServiceAccessToken", EnvironmentVariable = "DD_APPLICATION_KEY", ServiceCredential = "Datadog service access token",
        },
        new("datadog-pat", "Datadog", "Datadog personal access token", TokenOwner.Personal, "ddpat_[A-Za-z0-9_-]{20,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Datadog:ServiceAccessToken", EnvironmentVariable = "DD_APPLICATION_KEY", ServiceCredential = "Datadog service access token",
        },
        new("datadog-sat", "Datadog", "Datadog service access token", TokenOwner.Service, "ddsat_[A-Za-z0-9_-]{20,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Datadog:ServiceAccessToken", EnvironmentVariable = "DD_APPLICATION_KEY",
        },
        new("datastax-astra-token", "DataStax", "DataStax Astra application token", TokenOwner.Service, "AstraCS:[A-Za-z0-9_-]{20,64}(:[A-Za-z0-9]{32,128})?")
        {
            Strict = ["AstraCS:[A-Za-z0-9]{24}:[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Astra:ApplicationToken", EnvironmentVariable = "ASTRA_DB_APPLICATION_TOKEN",
        },
        new("dbt-service-token", "dbt", "dbt service token", TokenOwner.Service, "dbtc_[A-Za-z0-9_-]{40,120}")
        {
            Strict = ["dbtc_[A-Za-z0-9_-]{6}[AEIMQUYcgkosw048][A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Dbt:ServiceToken", EnvironmentVariable = "DBT_CLOUD_SERVICE_TOKEN",
        },
        new("dbt-user-token", "dbt", "dbt personal access token", TokenOwner.Personal, "dbtu_[A-Za-z0-9_-]{40,120}")
        {
            Strict = ["dbtu_[A-Za-z0-9_-]{6}[AEIMQUYcgkosw048][A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Dbt:ServiceToken", EnvironmentVariable = "DBT_CLOUD_SERVICE_TOKEN", ServiceCredential = "dbt service token",
            ServiceLimit = "Semantic Layer only on Developer and Starter plans",
            PersonalEnvironmentVariable = "DBT_CLOUD_TOKEN",
        },
        new("deepl-api-key-free", "DeepL", "DeepL API key (free)", TokenOwner.Unknown, PatternParts.Uuid + ":fx")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "DeepL:AuthKey", EnvironmentVariable = "DEEPL_AUTH_KEY", ServiceCredential = "DeepL API key of a team account",
        },
        new("deepseek-api-key", "DeepSeek", "DeepSeek API key", TokenOwner.Unknown, "sk-[0-9a-f]{32}")
        {
            Strict = ["sk-[0-9a-f]{32}"],
            RequiresContext = true, MinimumEntropy = 2.9,
            ConfigurationKey = "DeepSeek:ApiKey", EnvironmentVariable = "DEEPSEEK_API_KEY", ServiceCredential = "DeepSeek API key of a service account",
        },
        new("defined-networking-key", "Defined Networking", "Defined Networking API key", TokenOwner.Service, "dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}")
        {
            Strict = ["dnkey-[A-Z2-7]{26}-[A-Z2-7]{52}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "DefinedNetworking:ApiKey", EnvironmentVariable = "DN_API_KEY",
        },
        new("deno-account-token", "Deno Deploy", "Deno Deploy account token", TokenOwner.Personal, "ddp_[A-Za-z0-9]{36}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "DenoDeploy:OrgToken", EnvironmentVariable = "DENO_DEPLOY_TOKEN", ServiceCredential = "Deno Deploy organization token",
            PersonalEnvironmentVariable = "DENO_DEPLOY_PERSONAL_ACCESS_TOKEN",
        },
        new("deno-org-token", "Deno Deploy", "Deno Deploy organization token", TokenOwner.Service, "ddo_[A-Za-z0-9]{36}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "DenoDeploy:OrgToken", EnvironmentVariable = "DENO_DEPLOY_TOKEN",
        },
        new("deno-web-token", "Deno Deploy", "Deno Deploy web session token", TokenOwner.Personal, "ddw_[A-Za-z0-9]{36}")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "DenoDeploy:OrgToken", EnvironmentVariable = "DENO_DEPLOY_TOKEN", ServiceCredential = "Deno Deploy organization token",
            PersonalEnvironmentVariable = "DENO_DEPLOY_PERSONAL_ACCESS_TOKEN",
        },
        new("dependency-track-key", "Dependency-Track", "Dependency-Track API key", TokenOwner.Service, "odt_[A-Za-z0-9]{32,255}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "DependencyTrack:ApiKey", EnvironmentVariable = "DTRACK_API_KEY",
        },
        new("devcycle-client-key", "DevCycle", "DevCycle client SDK key", TokenOwner.Service, "dvc_client_[A-Za-z0-9_-]{8,80}")
        {
            IsPublishable = true,
            ConfigurationKey = "DevCycle:ClientSdkKey", EnvironmentVariable = "DEVCYCLE_CLIENT_SDK_KEY",
        },
        new("devcycle-mobile-key", "DevCycle", "DevCycle mobile SDK key", TokenOwner.Service, "dvc_mobile_[A-Za-z0-9_-]{8,80}")
        {
            IsPublishable = true,
            ConfigurationKey = "DevCycle:MobileSdkKey", EnvironmentVariable = "DEVCYCLE_MOBILE_SDK_KEY",
        },
        new("devcycle-server-key", "DevCycle", "DevCycle server SDK key", TokenOwner.Service, "dvc_server_[A-Za-z0-9_-]{8,80}")
        {
            MinimumEntropy = 2.4,
            ConfigurationKey = "DevCycle:ServerSdkKey", EnvironmentVariable = "DEVCYCLE_SERVER_SDK_KEY",
        },
        new("devexpress-feed-key", "DevExpress", "DevExpress NuGet feed key", TokenOwner.Personal, "nuget.devexpress.com/[A-Za-z0-9]{40,64}")
        {
            MinimumEntropy = 4.2, Label = "nuget.devexpress.com/",
            ConfigurationKey = "DevExpress:FeedKey", EnvironmentVariable = "DEVEXPRESS_NUGET_KEY",
            ServiceCredential = "DevExpress NuGet feed key of a build account",
        },
        new("devin-cog-key", "Devin", "Devin API key", TokenOwner.Unknown, "cog_[a-z2-7]{52}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Devin:ServiceApiKey", EnvironmentVariable = "DEVIN_API_KEY", ServiceCredential = "Devin service user API key",
        },
        new("devin-personal-key", "Devin", "Devin personal API key (legacy)", TokenOwner.Personal, "apk_user_[A-Za-z0-9+/]{120,180}={0,2}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Devin:ServiceApiKey", EnvironmentVariable = "DEVIN_API_KEY", ServiceCredential = "Devin service user API key",
        },
        new("devin-service-key", "Devin", "Devin service API key (legacy)", TokenOwner.Service, "apk_[A-Za-z0-9+/]{80,100}={0,2}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Devin:ServiceApiKey", EnvironmentVariable = "DEVIN_API_KEY",
        },
        new("dfuse-key", "dfuse", "dfuse API key", TokenOwner.Service, "web_[A-Za-z0-9]{32}")
        {
            Strict = ["web_[a-z0-9]{32}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Dfuse:ApiKey", EnvironmentVariable = "DFUSE_API_KEY",
        },
        new("digitalocean-oauth", "DigitalOcean", "DigitalOcean OAuth access token", TokenOwner.Personal, "doo_v1_[A-Za-z0-9]{64}")
        {
            Strict = ["doo_v1_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "DigitalOcean:AppToken", EnvironmentVariable = "DIGITALOCEAN_TOKEN",
            ServiceCredential = "DigitalOcean token of an automation account",
        },
        new("digitalocean-pat", "DigitalOcean", "DigitalOcean personal access token", TokenOwner.Personal, "dop_v1_[A-Za-z0-9]{64}")
        {
            Strict = ["dop_v1_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "DigitalOcean:AppToken", EnvironmentVariable = "DIGITALOCEAN_TOKEN",
            ServiceCredential = "DigitalOcean token of an automation account",
        },
        new("digitalocean-refresh", "DigitalOcean", "DigitalOcean OAuth refresh token", TokenOwner.Personal, "dor_v1_[A-Za-z0-9]{64}")
        {
            Strict = ["dor_v1_[0-9a-f]{64}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "DigitalOcean:AppToken", EnvironmentVariable = "DIGITALOCEAN_TOKEN",
            ServiceCredential = "DigitalOcean token of an automation account",
        },
        new("discord-bot-token", "Discord", "Discord bot token", TokenOwner.Service, "[MNO][A-Za-z0-9_-]{22,28}.[A-Za-z0-9_-]{6}.[A-Za-z0-9_-]{27,40}")
        {
            Strict = ["[MNO][A-Za-z0-9_-]{22,25}.[A-Za-z0-9_-]{6}.[A-Za-z0-9_-]{27,40}"],
            MinimumEntropy = 4.0,
            ConfigurationKey = "Discord:BotToken", EnvironmentVariable = "DISCORD_TOKEN",
        },
        new("discord-webhook", "Discord", "Discord webhook", TokenOwner.Service, "discord.com/api/webhooks/[0-9]{16,22}/[A-Za-z0-9_-]{40,100}")
        {
            Strict = ["discord.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,72}"],
            MinimumEntropy = 2.8, Label = "discord.com/api/webhooks/",
            ConfigurationKey = "Discord:WebhookPath", EnvironmentVariable = "DISCORD_WEBHOOK_PATH",
        },
        new("discordapp-webhook", "Discord", "Discord webhook (older host)", TokenOwner.Service,
            "discordapp.com/api/webhooks/[0-9]{16,22}/[A-Za-z0-9_-]{40,100}")
        {
            Strict = ["discordapp.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,72}"],
            MinimumEntropy = 2.8, Label = "discordapp.com/api/webhooks/",
            ConfigurationKey = "Discord:WebhookPath", EnvironmentVariable = "DISCORD_WEBHOOK_PATH",
        },
        new("docker-oat", "Docker", "Docker organization access token", TokenOwner.Service, "dckr_oat_[A-Za-z0-9_-]{27,40}")
        {
            Strict = ["dckr_oat_[A-Za-z0-9_-]{27,32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Docker:OrgAccessToken", EnvironmentVariable = "DOCKER_TOKEN",
        },
        new("docker-pat", "Docker", "Docker personal access token", TokenOwner.Personal, "dckr_pat_[A-Za-z0-9_-]{27,40}")
        {
            Strict = ["dckr_pat_[A-Za-z0-9_-]{27}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Docker:OrgAccessToken", EnvironmentVariable = "DOCKER_TOKEN", ServiceCredential = "Docker organization access token",
        },
        new("docker-swarm-join-token", "Docker", "Docker Swarm join token", TokenOwner.Service, "SWMTKN-1-[A-Za-z0-9]{50,60}-[A-Za-z0-9]{24,30}")
        {
            Strict = ["SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "DockerSwarm:JoinToken", EnvironmentVariable = "SWARM_JOIN_TOKEN",
        },
        new("docker-swarm-unlock-key", "Docker", "Docker Swarm unlock key", TokenOwner.Service, "SWMKEY-1-[A-Za-z0-9+/]{40,50}")
        {
            Strict = ["SWMKEY-1-[A-Za-z0-9+/]{43}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "DockerSwarm:UnlockKey", EnvironmentVariable = "SWARM_UNLOCK_KEY",
        },
        new("doppler-audit-token", "Doppler", "Doppler audit token", TokenOwner.Service, "dp.audit.[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:AuditToken", EnvironmentVariable = "DOPPLER_AUDIT_TOKEN",
        },
        new("doppler-cli-token", "Doppler", "Doppler CLI token", TokenOwner.Personal, "dp.ct.[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:ServiceToken", EnvironmentVariable = "DOPPLER_TOKEN", ServiceCredential = "Doppler service token",
        },
        new("doppler-personal-token", "Doppler", "Doppler personal token", TokenOwner.Personal, "dp.pt.[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:ServiceToken", EnvironmentVariable = "DOPPLER_TOKEN", ServiceCredential = "Doppler service token",
        },
        new("doppler-said-token", "Doppler", "Doppler service account identity token", TokenOwner.Service, "dp.said.[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:ServiceToken", EnvironmentVariable = "DOPPLER_TOKEN",
        },
        new("doppler-scim-token", "Doppler", "Doppler SCIM token", TokenOwner.Service, "dp.scim.[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:ScimToken", EnvironmentVariable = "DOPPLER_SCIM_TOKEN",
        },
        new("doppler-service-account-token", "Doppler", "Doppler service account token", TokenOwner.Service, "dp.sa.[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:ServiceToken", EnvironmentVariable = "DOPPLER_TOKEN",
        },
        new("doppler-service-token", "Doppler", "Doppler service token", TokenOwner.Service, "dp.st.([a-z0-9_-]{2,35}.)?[A-Za-z0-9]{40,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Doppler:ServiceToken", EnvironmentVariable = "DOPPLER_TOKEN",
        },
        new("dotdigital-api-user", "Dotdigital", "Dotdigital API user name", TokenOwner.Service, "apiuser-[A-Za-z0-9]{12}@apiconnector.com")
        {
            IsPublishable = true,
            ConfigurationKey = "Dotdigital:ApiUser", EnvironmentVariable = "DOTDIGITAL_API_USER",
        },
        new("dropbox-access-token", "Dropbox", "Dropbox short-lived access token", TokenOwner.Unknown, "sl.[A-Za-z0-9_=.-]{70,1500}")
        {
            Strict = ["sl.[A-Za-z0-9_-]{70,1500}"],
            MinimumEntropy = 4.3,
            ConfigurationKey = "Dropbox:TeamAppToken", EnvironmentVariable = "DROPBOX_ACCESS_TOKEN", ServiceCredential = "Dropbox team app access token",
        },
        new("dropbox-access-token-u", "Dropbox", "Dropbox short-lived user access token", TokenOwner.Personal, "sl.u.[A-Za-z0-9_-]{70,1500}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Dropbox:TeamAppToken", EnvironmentVariable = "DROPBOX_ACCESS_TOKEN", ServiceCredential = "Dropbox team app access token",
        },
        new("dropbox-long-lived", "Dropbox", "Dropbox long-lived access token", TokenOwner.Unknown, "[A-Za-z0-9]{10,12}AAAAAAAAAA[A-Za-z0-9_=-]{40,46}")
        {
            RequiresContext = true, MinimumEntropy = 4.0,
            ConfigurationKey = "Dropbox:TeamAppToken", EnvironmentVariable = "DROPBOX_ACCESS_TOKEN", ServiceCredential = "Dropbox team app access token",
        },
        new("duffel-token-live", "Duffel", "Duffel access token (live)", TokenOwner.Service, "duffel_live_[A-Za-z0-9_=-]{43}")
        {
            Strict = ["duffel_live_[A-Za-z0-9_-]{43}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Duffel:AccessToken", EnvironmentVariable = "DUFFEL_ACCESS_TOKEN",
        },
        new("duffel-token-test", "Duffel", "Duffel access token (test)", TokenOwner.Service, "duffel_test_[A-Za-z0-9_=-]{43}")
        {
            Strict = ["duffel_test_[A-Za-z0-9_-]{43}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Duffel:AccessToken", EnvironmentVariable = "DUFFEL_ACCESS_TOKEN",
        },
        new("duo-integration-key", "Duo", "Duo integration key (identifier)", TokenOwner.Service, "DI[A-Z0-9]{18}")
        {
            IsPublishable = true, RequiresContext = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Duo:IntegrationKey", EnvironmentVariable = "DUO_IKEY",
        },
        new("dynatrace-api-token", "Dynatrace", "Dynatrace API token", TokenOwner.Unknown, "dt0c01.[A-Za-z0-9]{24}.[A-Za-z0-9]{64}")
        {
            Strict = ["dt0c01.[A-Z0-9]{24}.[A-Z0-9]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Dynatrace:PlatformToken", EnvironmentVariable = "DYNATRACE_PLATFORM_TOKEN",
            ServiceCredential = "Dynatrace platform token of a service user",
        },
        new("dynatrace-oauth-client", "Dynatrace", "Dynatrace OAuth client secret", TokenOwner.Service, "dt0s02.[A-Za-z0-9]{8,24}.[A-Za-z0-9]{64}")
        {
            Strict = ["dt0s02.[A-Z0-9]{8,24}.[A-Z0-9]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Dynatrace:OAuthClientSecret", EnvironmentVariable = "DT_CLIENT_SECRET",
        },
        new("dynatrace-other-token", "Dynatrace", "Dynatrace token", TokenOwner.Unknown, "dt0[A-Za-z][0-9]{2}.[A-Za-z0-9]{8,24}.[A-Za-z0-9]{64}")
        {
            Strict = ["dt0[a-z][0-9]{2}.[A-Z0-9]{24}.[A-Z0-9]{64}"],
            IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Dynatrace:PlatformToken", EnvironmentVariable = "DYNATRACE_PLATFORM_TOKEN",
            ServiceCredential = "Dynatrace platform token of a service user",
        },
        new("dynatrace-platform-token", "Dynatrace", "Dynatrace platform token", TokenOwner.Unknown, "dt0s16.[A-Za-z0-9]{8,24}.[A-Za-z0-9]{64}")
        {
            Strict = ["dt0s16.[A-Z0-9]{8,24}.[A-Z0-9]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Dynatrace:PlatformToken", EnvironmentVariable = "DYNATRACE_PLATFORM_TOKEN",
            ServiceCredential = "Dynatrace platform token of a service user",
        },
        new("dynatrace-scim-token", "Dynatrace", "Dynatrace SCIM token", TokenOwner.Service, "dt0s01.[A-Za-z0-9]{24}.[A-Za-z0-9]{64}")
        {
            Strict = ["dt0s01.[A-Z0-9]{24}.[A-Z0-9]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Dynatrace:ScimToken", EnvironmentVariable = "DT_SCIM_TOKEN",
        },
        new("e2b-access-token", "E2B", "E2B user access token", TokenOwner.Personal, "sk_e2b_[0-9a-f]{40}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "E2B:ApiKey", EnvironmentVariable = "E2B_API_KEY", ServiceCredential = "E2B team API key",
        },
        new("e2b-api-key", "E2B", "E2B API key", TokenOwner.Service, "e2b_[0-9a-f]{40}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "E2B:ApiKey", EnvironmentVariable = "E2B_API_KEY",
        },
        new("easypost-key-live", "EasyPost", "EasyPost production API key", TokenOwner.Service, "EZAK[A-Za-z0-9]{54}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "EasyPost:ApiKey", EnvironmentVariable = "EASYPOST_API_KEY",
        },
        new("easypost-key-test", "EasyPost", "EasyPost test API key", TokenOwner.Service, "EZTK[A-Za-z0-9]{54}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "EasyPost:ApiKey", EnvironmentVariable = "EASYPOST_API_KEY",
        },
        new("ebay-cert-id-live", "eBay", "eBay client secret (production Cert ID)", TokenOwner.Service,
            "PRD-[0-9A-Fa-f]{8,12}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4,12}")
        {
            Strict = ["PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}"],
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Ebay:ClientSecret", EnvironmentVariable = "EBAY_CLIENT_SECRET",
        },
        new("ebay-cert-id-test", "eBay", "eBay client secret (sandbox Cert ID)", TokenOwner.Service,
            "SBX-[0-9A-Fa-f]{8,12}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4,12}")
        {
            Strict = ["SBX-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}"],
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Ebay:ClientSecret", EnvironmentVariable = "EBAY_CLIENT_SECRET",
        },
        new("ebay-client-id-live", "eBay", "eBay client id (production App ID)", TokenOwner.Service,
            "[A-Za-z0-9_-]{2,40}-PRD-[0-9A-Fa-f]{8,12}-[0-9A-Fa-f]{8,12}")
        {
            Mode = TokenMode.Live, IsPublishable = true,
            ConfigurationKey = "Ebay:ClientId", EnvironmentVariable = "EBAY_CLIENT_ID",
        },
        new("ebay-client-id-test", "eBay", "eBay client id (sandbox App ID)", TokenOwner.Service, "[A-Za-z0-9_-]{2,40}-SBX-[0-9A-Fa-f]{8,12}-[0-9A-Fa-f]{8,12}")
        {
            Mode = TokenMode.Test, IsPublishable = true,
            ConfigurationKey = "Ebay:ClientId", EnvironmentVariable = "EBAY_CLIENT_ID",
        },
        new("elastic-cloud-key", "Elastic", "Elastic Cloud API key", TokenOwner.Unknown, "essu_[A-Za-z0-9_-]{60,200}={0,2}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Elastic:ApiKey", EnvironmentVariable = "ELASTIC_API_KEY",
        },
        new("elevenlabs-api-key", "ElevenLabs", "ElevenLabs API key", TokenOwner.Unknown, "sk_[0-9A-Fa-f]{48}")
        {
            Strict = ["sk_[0-9a-f]{48}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "ElevenLabs:ApiKey", EnvironmentVariable = "ELEVENLABS_API_KEY", ServiceCredential = "ElevenLabs service account API key",
        },
        new("endorlabs-key", "Endor Labs", "Endor Labs API credential", TokenOwner.Service, "endr+[A-Za-z0-9-]{16}")
        {
            ConfigurationKey = "EndorLabs:ApiKey", EnvironmentVariable = "ENDOR_API_CREDENTIALS_KEY",
        },
        new("exoscale-key-id", "Exoscale", "Exoscale API key id", TokenOwner.Service, "EXO[A-Za-z0-9]{24,30}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "Exoscale:ApiKey", EnvironmentVariable = "EXOSCALE_API_KEY",
        },
        new("figma-other-token", "Figma", "Figma token", TokenOwner.Personal, "fig[a-z]([a-z])?_[A-Za-z0-9_-]{38,200}")
        {
            IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Figma:AppToken", EnvironmentVariable = "FIGMA_APP_TOKEN", ServiceCredential = "Figma OAuth app token",
        },
        new("figma-pat", "Figma", "Figma personal access token", TokenOwner.Personal, "figd_[A-Za-z0-9_-]{38,200}")
        {
            Strict = ["figd_[A-Za-z0-9_-]{38,60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Figma:AppToken", EnvironmentVariable = "FIGMA_APP_TOKEN", ServiceCredential = "Figma OAuth app token",
        },
        new("figma-pat-legacy-6", "Figma", "Figma personal access token (older form)", TokenOwner.Personal, "[0-9A-Fa-f]{4}-" + PatternParts.Uuid)
        {
            RequiresContext = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Figma:AppToken", EnvironmentVariable = "FIGMA_APP_TOKEN", ServiceCredential = "Figma OAuth app token",
        },
        new("figma-plan-token", "Figma", "Figma plan access token", TokenOwner.Unknown, "figp_[A-Za-z0-9_=-]{38,200}")
        {
            Strict = ["figp_[A-Za-z0-9_=-]{40,54}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Figma:PlanToken", EnvironmentVariable = "FIGMA_PLAN_TOKEN",
        },
        new("finage-key", "Finage", "Finage API key", TokenOwner.Service, "API_KEY[A-Z0-9]{32}")
        {
            MinimumEntropy = 3.3,
            ConfigurationKey = "Finage:ApiKey", EnvironmentVariable = "FINAGE_API_KEY",
        },
        new("firecrawl-key", "Firecrawl", "Firecrawl API key", TokenOwner.Service, "fc-[0-9a-f]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Firecrawl:ApiKey", EnvironmentVariable = "FIRECRAWL_API_KEY",
        },
        new("fireworks-api-key", "Fireworks AI", "Fireworks AI API key", TokenOwner.Unknown, "fw_[A-Za-z0-9]{22,24}")
        {
            MinimumEntropy = 3.6,
            ConfigurationKey = "FireworksAi:ApiKey", EnvironmentVariable = "FIREWORKS_API_KEY", ServiceCredential = "Fireworks AI service account API key",
        },
        new("flagsmith-server-key", "Flagsmith", "Flagsmith server-side environment key", TokenOwner.Service, "ser.[A-Za-z0-9]{22}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Flagsmith:EnvironmentKey", EnvironmentVariable = "FLAGSMITH_ENVIRONMENT_KEY",
        },
        new("fleetbase-key-live", "Fleetbase", "Fleetbase API key (live)", TokenOwner.Service, "flb_live_[A-Za-z0-9]{20}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Fleetbase:ApiKey", EnvironmentVariable = "FLEETBASE_KEY",
        },
        new("fleetbase-key-test", "Fleetbase", "Fleetbase API key (test)", TokenOwner.Service, "flb_test_[A-Za-z0-9]{20}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Fleetbase:ApiKey", EnvironmentVariable = "FLEETBASE_KEY",
        },
        new("flexport-key", "Flexport", "Flexport API key", TokenOwner.Service, "shltm_[A-Za-z0-9_-]{40}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Flexport:ApiKey", EnvironmentVariable = "FLEXPORT_API_KEY",
        },
        new("flutterwave-encryption-key-test", "Flutterwave", "Flutterwave encryption key (test)", TokenOwner.Service, "FLWSECK_TEST-{0,1}[A-Za-z0-9]{12}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 2.0,
            ConfigurationKey = "Flutterwave:EncryptionKey", EnvironmentVariable = "FLW_ENCRYPTION_KEY",
        },
        new("flutterwave-public-live", "Flutterwave", "Flutterwave public key (live)", TokenOwner.Service, "FLWPUBK-[A-Za-z0-9]{32}-X")
        {
            Strict = ["FLWPUBK-[a-z0-9]{32}-X"],
            Mode = TokenMode.Live, IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Flutterwave:PublicKey", EnvironmentVariable = "FLW_PUBLIC_KEY",
        },
        new("flutterwave-public-test", "Flutterwave", "Flutterwave public key (test)", TokenOwner.Service, "FLWPUBK_TEST-[A-Za-z0-9]{32}-X")
        {
            Strict = ["FLWPUBK_TEST-[a-z0-9]{32}-X"],
            Mode = TokenMode.Test, IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Flutterwave:PublicKey", EnvironmentVariable = "FLW_PUBLIC_KEY",
        },
        new("flutterwave-secret-live", "Flutterwave", "Flutterwave secret key (live)", TokenOwner.Service, "FLWSECK-[A-Za-z0-9]{32}-X")
        {
            Strict = ["FLWSECK-[a-z0-9]{32}-X"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Flutterwave:SecretKey", EnvironmentVariable = "FLW_SECRET_KEY",
        },
        new("flutterwave-secret-test", "Flutterwave", "Flutterwave secret key (test)", TokenOwner.Service, "FLWSECK_TEST-[A-Za-z0-9]{32}-X")
        {
            Strict = ["FLWSECK_TEST-[a-z0-9]{32}-X"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Flutterwave:SecretKey", EnvironmentVariable = "FLW_SECRET_KEY",
        },
        new("fly-macaroon", "Fly.io", "Fly.io access token", TokenOwner.Unknown, "fm[0-9]{1,2}([a-z])?_[A-Za-z0-9+/=_,-]{80,2000}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Fly:DeployToken", EnvironmentVariable = "FLY_API_TOKEN", ServiceCredential = "Fly.io deploy token",
        },
        new("fly-oauth-token", "Fly.io", "Fly.io personal access token", TokenOwner.Personal, "fo1_[A-Za-z0-9_-]{40,50}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Fly:DeployToken", EnvironmentVariable = "FLY_API_TOKEN", ServiceCredential = "Fly.io deploy token",
        },
        new("frameio-token", "Frame.io", "Frame.io developer token", TokenOwner.Personal, "fio-u-[A-Za-z0-9_=-]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "FrameIo:ServerToken", EnvironmentVariable = "FRAME_IO_SERVER_TOKEN", ServiceCredential = "Frame.io server-to-server token",
        },
        new("friendli-token", "Friendli", "Friendli access token", TokenOwner.Unknown, "flp_[A-Za-z0-9]{46}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "Friendli:Token", EnvironmentVariable = "FRIENDLI_TOKEN", ServiceCredential = "Friendli access token of a team",
        },
        new("fullstory-key", "FullStory", "FullStory API key", TokenOwner.Service, "na1.[A-Za-z0-9+/=]{20,200}")
        {
            Strict = ["na1.[A-Za-z0-9+/]{100}"],
            MinimumEntropy = 3.9,
            ConfigurationKey = "FullStory:ApiKey", EnvironmentVariable = "FULLSTORY_API_KEY",
        },
        new("fullstory-key-eu", "FullStory", "FullStory API key (EU)", TokenOwner.Service, "eu1.[A-Za-z0-9+/=]{20,200}")
        {
            Strict = ["eu1.[A-Za-z0-9+/]{100}"],
            MinimumEntropy = 3.9,
            ConfigurationKey = "FullStory:ApiKey", EnvironmentVariable = "FULLSTORY_API_KEY",
        });
}
