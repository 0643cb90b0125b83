using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from Salad to Supabase.</summary>
internal static class ProvidersS
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("salad-cloud-key", "Salad", "SaladCloud API key", TokenOwner.Unknown, "salad_cloud_[A-Za-z0-9]{1,7}_[A-Za-z0-9]{7,235}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Salad:ApiKey", EnvironmentVariable = "SALAD_API_KEY",
        },
        new("salesblink-key", "SalesBlink", "SalesBlink API key", TokenOwner.Service, "key-[A-Za-z0-9]{64}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "SalesBlink:ApiKey", EnvironmentVariable = "SALESBLINK_API_KEY",
        },
        new("salesforce-consumer-key", "Salesforce", "Salesforce connected app consumer key", TokenOwner.Service, "3MVG[A-Za-z0-9._+/=]{24,252}")
        {
            Strict = ["3MVG9[A-Za-z0-9._+/=]{70,251}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Salesforce:ConsumerKey", EnvironmentVariable = "SALESFORCE_CLIENT_ID",
        },
        new("salesforce-refresh", "Salesforce", "Salesforce refresh token", TokenOwner.Personal, "5Aep861[A-Za-z0-9_.=-]{60,200}")
        {
            Strict = ["5Aep861[A-Za-z0-9_.=-]{75,120}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "Salesforce:ClientSecret", EnvironmentVariable = "SALESFORCE_CLIENT_SECRET",
            ServiceCredential = "Salesforce connected app secret",
        },
        new("salesforce-session", "Salesforce", "Salesforce access token", TokenOwner.Unknown, "00[A-Za-z0-9]{10,16}![A-Za-z0-9_.-]{24,260}")
        {
            Strict = ["00D[A-Za-z0-9]{12}![A-Za-z0-9_.-]{80,260}"],
            MinimumEntropy = 3.8,
            ConfigurationKey = "Salesforce:ClientSecret", EnvironmentVariable = "SALESFORCE_CLIENT_SECRET",
            ServiceCredential = "Salesforce connected app secret",
        },
        new("samsara-token", "Samsara", "Samsara API token", TokenOwner.Service, "samsara_api_[A-Za-z0-9]{26,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Samsara:ApiToken", EnvironmentVariable = "SAMSARA_API_TOKEN",
        },
        new("sanity-token", "Sanity", "Sanity API token", TokenOwner.Unknown, "sk[A-Za-z0-9]{79,180}")
        {
            MinimumEntropy = 4.8,
            ConfigurationKey = "Sanity:ApiToken", EnvironmentVariable = "SANITY_API_TOKEN", ServiceCredential = "Sanity robot token",
        },
        new("scalingo-token", "Scalingo", "Scalingo API token", TokenOwner.Personal, "tk-us-[A-Za-z0-9_-]{48}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Scalingo:ApiToken", EnvironmentVariable = "SCALINGO_API_TOKEN",
            ServiceCredential = "Scalingo API token of an automation account",
        },
        new("ecostruxure-key", "Schneider Electric", "Schneider Electric EcoStruxure IT API key", TokenOwner.Service, "AK1[A-Za-z0-9/]{50,55}")
        {
            MinimumEntropy = 4.2,
            ConfigurationKey = "EcoStruxureIt:ApiKey", EnvironmentVariable = "ECOSTRUXURE_API_KEY",
        },
        new("scrapfly-key-live", "Scrapfly", "Scrapfly API key (live)", TokenOwner.Service, "scp-live-[A-Za-z0-9]{32}")
        {
            Strict = ["scp-live-[0-9a-f]{32}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Scrapfly:ApiKey", EnvironmentVariable = "SCRAPFLY_KEY",
        },
        new("scrapfly-key-test", "Scrapfly", "Scrapfly API key (test)", TokenOwner.Service, "scp-test-[A-Za-z0-9]{32}")
        {
            Strict = ["scp-test-[0-9a-f]{32}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Scrapfly:ApiKey", EnvironmentVariable = "SCRAPFLY_KEY",
        },
        new("segment-public-api", "Segment", "Segment Public API token", TokenOwner.Service, "sgp_[A-Za-z0-9]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Segment:ApiToken", EnvironmentVariable = "SEGMENT_API_TOKEN",
        },
        new("sendgrid-key", "SendGrid", "SendGrid API key", TokenOwner.Service, "SG.[A-Za-z0-9_.=-]{34,100}")
        {
            Strict = ["SG.[A-Za-z0-9_-]{22}.[A-Za-z0-9_-]{43}"],
            MinimumEntropy = 4.2,
            ConfigurationKey = "SendGrid:ApiKey", EnvironmentVariable = "SENDGRID_API_KEY",
        },
        new("sentry-dsn", "Sentry", "Sentry DSN", TokenOwner.Service, "[0-9a-f]{32}@o[0-9]{1,20}.ingest.[a-z0-9.]{0,8}sentry.io/[0-9]{1,20}")
        {
            IsPublishable = true,
            ConfigurationKey = "Sentry:Dsn", EnvironmentVariable = "SENTRY_DSN",
        },
        new("sentry-integration-token", "Sentry", "Sentry internal integration token", TokenOwner.Service, "sntryi_[A-Za-z0-9]{64}")
        {
            Strict = ["sntryi_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Sentry:OrgAuthToken", EnvironmentVariable = "SENTRY_AUTH_TOKEN",
        },
        new("sentry-org-token", "Sentry", "Sentry organization auth token", TokenOwner.Service, "sntrys_eyJ[A-Za-z0-9+/=_-]{80,8000}")
        {
            Strict = ["sntrys_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Sentry:OrgAuthToken", EnvironmentVariable = "SENTRY_AUTH_TOKEN",
        },
        new("sentry-user-app-token", "Sentry", "Sentry user application token", TokenOwner.Personal, "sntrya_[A-Za-z0-9]{64}")
        {
            Strict = ["sntrya_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Sentry:OrgAuthToken", EnvironmentVariable = "SENTRY_AUTH_TOKEN", ServiceCredential = "Sentry organization auth token",
        },
        new("sentry-user-token", "Sentry", "Sentry user auth token", TokenOwner.Personal, "sntryu_[A-Za-z0-9]{64}")
        {
            Strict = ["sntryu_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Sentry:OrgAuthToken", EnvironmentVariable = "SENTRY_AUTH_TOKEN", ServiceCredential = "Sentry organization auth token",
        },
        new("settlemint-application-token", "SettleMint", "SettleMint application access token", TokenOwner.Service, "sm_aat_[A-Za-z0-9]{16}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "SettleMint:ServiceToken", EnvironmentVariable = "SETTLEMINT_ACCESS_TOKEN",
        },
        new("settlemint-personal-token", "SettleMint", "SettleMint personal access token", TokenOwner.Personal, "sm_pat_[A-Za-z0-9]{16}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "SettleMint:ServiceToken", EnvironmentVariable = "SETTLEMINT_ACCESS_TOKEN",
            ServiceCredential = "SettleMint service access token",
        },
        new("settlemint-service-token", "SettleMint", "SettleMint service access token", TokenOwner.Service, "sm_sat_[A-Za-z0-9]{16}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "SettleMint:ServiceToken", EnvironmentVariable = "SETTLEMINT_ACCESS_TOKEN",
        },
        new("shippo-token-live", "Shippo", "Shippo API token (live)", TokenOwner.Service, "shippo_live_[A-Za-z0-9]{40}")
        {
            Strict = ["shippo_live_[0-9A-Fa-f]{40}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Shippo:ApiToken", EnvironmentVariable = "SHIPPO_API_TOKEN",
        },
        new("shippo-token-test", "Shippo", "Shippo API token (test)", TokenOwner.Service, "shippo_test_[A-Za-z0-9]{40}")
        {
            Strict = ["shippo_test_[0-9A-Fa-f]{40}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Shippo:ApiToken", EnvironmentVariable = "SHIPPO_API_TOKEN",
        },
        new("shopify-admin-token", "Shopify", "Shopify Admin API access token (app)", TokenOwner.Service, "shpat_[A-Za-z0-9]{30,64}")
        {
            Strict = ["shpat_[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Shopify:AdminAccessToken", EnvironmentVariable = "SHOPIFY_ACCESS_TOKEN",
        },
        new("shopify-custom-app-token", "Shopify", "Shopify custom app access token", TokenOwner.Service, "shpca_[A-Za-z0-9]{30,64}")
        {
            Strict = ["shpca_[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Shopify:AdminAccessToken", EnvironmentVariable = "SHOPIFY_ACCESS_TOKEN",
        },
        new("shopify-partner-token", "Shopify", "Shopify Partner API access token", TokenOwner.Service, "prtapi_[A-Za-z0-9]{30,64}")
        {
            Strict = ["prtapi_[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Shopify:PartnerAccessToken", EnvironmentVariable = "SHOPIFY_PARTNER_TOKEN",
        },
        new("shopify-private-app-token", "Shopify", "Shopify legacy private app token", TokenOwner.Service, "shppa_[A-Za-z0-9]{30,64}")
        {
            Strict = ["shppa_[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Shopify:AdminAccessToken", EnvironmentVariable = "SHOPIFY_ACCESS_TOKEN",
        },
        new("shopify-shared-secret", "Shopify", "Shopify app secret key", TokenOwner.Service, "shpss_[A-Za-z0-9]{30,64}")
        {
            Strict = ["shpss_[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Shopify:AppSecret", EnvironmentVariable = "SHOPIFY_API_SECRET",
        },
        new("shopify-theme-access", "Shopify", "Shopify Theme Access password", TokenOwner.Personal, "shptka_[A-Za-z0-9]{30,64}")
        {
            Strict = ["shptka_[0-9a-f]{32}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "Shopify:AdminAccessToken", EnvironmentVariable = "SHOPIFY_ACCESS_TOKEN", ServiceCredential = "Shopify custom app access token",
        },
        new("shutterstock-token", "Shutterstock", "Shutterstock OAuth access token", TokenOwner.Unknown, "v2/[A-Za-z0-9]{388}")
        {
            MinimumEntropy = 4.5,
            ConfigurationKey = "Shutterstock:AccessToken", EnvironmentVariable = "SHUTTERSTOCK_TOKEN",
            ServiceCredential = "Shutterstock access token of an OAuth client",
        },
        new("slack-app-token", "Slack", "Slack app-level token", TokenOwner.Service, "xapp-[0-9]{1,3}-[A-Za-z0-9+/=_-]{10,250}")
        {
            Strict = ["xapp-[0-9]{1,3}-[A-Z0-9]{8,15}-[0-9]{8,15}-[a-z0-9]{32,80}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Slack:AppToken", EnvironmentVariable = "SLACK_APP_TOKEN",
        },
        new("slack-bot-token", "Slack", "Slack bot token", TokenOwner.Service, "xoxb-[0-9]{6,16}-[A-Za-z0-9-]{6,240}")
        {
            Strict = ["xoxb-[0-9]{8,14}-[A-Za-z0-9-]{18,80}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN",
        },
        new("slack-config-access", "Slack", "Slack user token (rotated)", TokenOwner.Personal, "xoxe.xoxp-[0-9]{1,3}-[A-Za-z0-9-]{40,250}")
        {
            Strict = ["xoxe.xoxp-[0-9]-[A-Za-z0-9]{120,220}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-legacy-o", "Slack", "Slack legacy token (xoxo)", TokenOwner.Personal, "xoxo-[0-9]{6,16}-[A-Za-z0-9-]{6,240}")
        {
            Strict = ["xoxo-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[0-9A-Fa-f]{10,64}"],
            MinimumEntropy = 2.5,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-legacy-user", "Slack", "Slack legacy user or session token", TokenOwner.Personal, "xoxs-[0-9]{6,16}-[A-Za-z0-9-]{6,240}")
        {
            Strict = ["xoxs-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[0-9A-Fa-f]{10,64}"],
            MinimumEntropy = 2.5, IsSignInPart = true,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-legacy-workspace-a", "Slack", "Slack legacy workspace access token", TokenOwner.Service,
            "xoxa-([0-9]{1,16}-)?([0-9]{6,16}-)?([0-9]{6,16}-)?[A-Za-z0-9]{8,120}")
        {
            Strict = ["xoxa-[0-9]{1,2}-[A-Za-z0-9]{8,120}"],
            MinimumEntropy = 2.5,
            ConfigurationKey = "Slack:WorkspaceToken", EnvironmentVariable = "SLACK_WORKSPACE_TOKEN",
        },
        new("slack-legacy-workspace-r", "Slack", "Slack legacy workspace refresh token", TokenOwner.Service,
            "xoxr-([0-9]{1,16}-)?([0-9]{6,16}-)?([0-9]{6,16}-)?[A-Za-z0-9]{8,120}")
        {
            Strict = ["xoxr-[0-9]{1,2}-[A-Za-z0-9]{8,120}"],
            MinimumEntropy = 2.5,
            ConfigurationKey = "Slack:RefreshToken", EnvironmentVariable = "SLACK_REFRESH_TOKEN",
        },
        new("slack-other-token", "Slack", "Slack token", TokenOwner.Unknown, "xox[f-nqt-z]-[0-9]{1,16}-[A-Za-z0-9-]{6,240}")
        {
            IsFallback = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-refresh-token", "Slack", "Slack refresh token", TokenOwner.Unknown, "xoxe-[0-9]{1,3}-[A-Za-z0-9-]{10,250}")
        {
            Strict = ["xoxe-[0-9]-[A-Za-z0-9]{120,170}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Slack:RefreshToken", EnvironmentVariable = "SLACK_REFRESH_TOKEN",
        },
        new("slack-rotating-bot", "Slack", "Slack bot token with rotation", TokenOwner.Service, "xoxe.xoxb-[0-9]{1,3}-[A-Za-z0-9-]{40,250}")
        {
            Strict = ["xoxe.xoxb-[0-9]-[A-Za-z0-9]{120,220}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN",
        },
        new("slack-session-cookie", "Slack", "Slack session cookie", TokenOwner.Personal, "xoxd-[A-Za-z0-9%+/=_-]{10,400}")
        {
            Strict = ["xoxd-[A-Za-z0-9%+/=_-]{60,400}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-session-token", "Slack", "Slack client session token", TokenOwner.Personal, "xoxc-[0-9]{6,16}-[A-Za-z0-9-]{6,240}")
        {
            Strict = ["xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-trigger-webhook", "Slack", "Slack workflow builder trigger", TokenOwner.Service, "hooks.slack.com/triggers/[A-Za-z0-9+/=_-]{28,130}")
        {
            Strict = ["hooks.slack.com/triggers/[A-Za-z0-9_]{8,14}/[0-9]{10,20}/[A-Za-z0-9]{20,40}"],
            MinimumEntropy = 3.0, Label = "hooks.slack.com/triggers/",
            ConfigurationKey = "Slack:TriggerPath", EnvironmentVariable = "SLACK_TRIGGER_PATH",
        },
        new("slack-user-token", "Slack", "Slack user token", TokenOwner.Personal, "xoxp-[0-9]{6,16}-[A-Za-z0-9-]{6,240}")
        {
            Strict = ["xoxp-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9]{6,64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN", ServiceCredential = "Slack bot token",
        },
        new("slack-webhook", "Slack", "Slack incoming webhook", TokenOwner.Service, "hooks.slack.com/services/[A-Za-z0-9+/=_-]{28,130}")
        {
            Strict = ["hooks.slack.com/services/T[A-Za-z0-9_]{8,12}/B[A-Za-z0-9_]{8,12}/[A-Za-z0-9]{20,30}"],
            MinimumEntropy = 3.0, Label = "hooks.slack.com/services/",
            ConfigurationKey = "Slack:WebhookPath", EnvironmentVariable = "SLACK_WEBHOOK_PATH",
        },
        new("slack-workflow-token", "Slack", "Slack workflow token", TokenOwner.Service, "xwfp-[0-9]{1,16}-[A-Za-z0-9-]{16,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Slack:WorkflowToken", EnvironmentVariable = "SLACK_WORKFLOW_TOKEN",
        },
        new("slack-workflow-webhook", "Slack", "Slack workflow trigger", TokenOwner.Service, "hooks.slack.com/workflows/[A-Za-z0-9+/=_-]{28,130}")
        {
            Strict = ["hooks.slack.com/workflows/T[A-Za-z0-9_]{8,12}/A[A-Za-z0-9_]{8,12}/[0-9]{15,20}/[A-Za-z0-9]{20,30}"],
            MinimumEntropy = 3.0, Label = "hooks.slack.com/workflows/",
            ConfigurationKey = "Slack:WorkflowPath", EnvironmentVariable = "SLACK_WORKFLOW_PATH",
        },
        new("snowflake-pat", "Snowflake", "Snowflake programmatic access token", TokenOwner.Unknown,
            "ey[A-Za-z0-9+/=_-]{12,2010}.ey[A-Za-z0-9+/=_-]{12,8010}.[A-Za-z0-9+/=_-]{10,2000}")
        {
            Strict = ["eyJ[A-Za-z0-9_-]{12,2000}.eyJ[A-Za-z0-9_-]{12,8000}.[A-Za-z0-9_-]{10,2000}"],
            MinimumEntropy = 3.0, Decoder = JsonWebToken.IssuedBy("SF:"),
            ConfigurationKey = "Snowflake:AccessToken", EnvironmentVariable = "SNOWFLAKE_TOKEN",
            ServiceCredential = "Snowflake programmatic access token of a service user",
        },
        new("snyk-service-token", "Snyk", "Snyk service account token", TokenOwner.Service,
            "snyk_sat.[A-Za-z0-9]{8}.[A-Za-z0-9_-]{20,200}.[A-Za-z0-9_-]{20,200}")
        {
            Strict = ["snyk_sat.[0-9a-f]{8}.[A-Za-z0-9_-]{20,200}.[A-Za-z0-9_-]{20,200}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Snyk:ServiceAccountToken", EnvironmentVariable = "SNYK_TOKEN",
        },
        new("snyk-user-token", "Snyk", "Snyk personal access token", TokenOwner.Personal, "snyk_uat.[A-Za-z0-9]{8}.[A-Za-z0-9_-]{20,200}.[A-Za-z0-9_-]{20,200}")
        {
            Strict = ["snyk_uat.[0-9a-f]{8}.[A-Za-z0-9_-]{20,200}.[A-Za-z0-9_-]{20,200}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Snyk:ServiceAccountToken", EnvironmentVariable = "SNYK_TOKEN", ServiceCredential = "Snyk service account token",
        },
        new("sonarcloud-org-token", "SonarQube", "SonarQube Cloud scoped organization token", TokenOwner.Service, "sqco_[A-Za-z0-9]{59}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "SonarQube:OrgToken", EnvironmentVariable = "SONAR_ORG_TOKEN",
        },
        new("sonarqube-global-token", "SonarQube", "SonarQube global analysis token", TokenOwner.Service, "sqa_[A-Za-z0-9]{40}")
        {
            Strict = ["sqa_[0-9a-f]{40}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "SonarQube:GlobalToken", EnvironmentVariable = "SONAR_GLOBAL_TOKEN",
        },
        new("sonarqube-project-token", "SonarQube", "SonarQube project analysis token", TokenOwner.Service, "sqp_[A-Za-z0-9]{40}")
        {
            Strict = ["sqp_[0-9a-f]{40}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "SonarQube:ProjectToken", EnvironmentVariable = "SONAR_TOKEN",
        },
        new("sonarqube-user-token", "SonarQube", "SonarQube user token", TokenOwner.Personal, "squ_[A-Za-z0-9]{40}")
        {
            Strict = ["squ_[0-9a-f]{40}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "SonarQube:ProjectToken", EnvironmentVariable = "SONAR_TOKEN", ServiceCredential = "SonarQube project analysis token",
        },
        new("sourcegraph-gateway-token", "Sourcegraph", "Sourcegraph user gateway token", TokenOwner.Personal, "sgd_[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "Sourcegraph:ServiceToken", EnvironmentVariable = "SRC_ACCESS_TOKEN",
            ServiceCredential = "Sourcegraph service account access token",
        },
        new("sourcegraph-license-token", "Sourcegraph", "Sourcegraph license key token", TokenOwner.Service, "slk_[A-Za-z0-9]{64}")
        {
            Strict = ["slk_[0-9a-f]{64}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Sourcegraph:LicenseToken", EnvironmentVariable = "CODY_GATEWAY_TOKEN",
        },
        new("sourcegraph-subscription-token", "Sourcegraph", "Sourcegraph product subscription token", TokenOwner.Service, "sgs_[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Sourcegraph:SubscriptionToken", EnvironmentVariable = "SOURCEGRAPH_SUBSCRIPTION_TOKEN",
        },
        new("sourcegraph-token", "Sourcegraph", "Sourcegraph access token", TokenOwner.Personal, "sgp_([A-Za-z0-9]{16}_)?(local_)?[A-Za-z0-9]{40}")
        {
            Strict = ["sgp_([0-9A-Fa-f]{16}_)?(local_)?[0-9A-Fa-f]{40}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Sourcegraph:ServiceToken", EnvironmentVariable = "SRC_ACCESS_TOKEN",
            ServiceCredential = "Sourcegraph service account access token",
        },
        new("spectral-token", "SpectralOps", "SpectralOps user token", TokenOwner.Unknown, "spu-[a-z0-9]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Spectral:Token", EnvironmentVariable = "SPECTRAL_DSN",
        },
        new("square-access-token", "Square", "Square access token", TokenOwner.Service, "EAAA[A-Za-z0-9_+=-]{22,80}")
        {
            Strict = ["EAAA[A-Za-z0-9_-]{60}"],
            MinimumEntropy = 4.0,
            ConfigurationKey = "Square:AccessToken", EnvironmentVariable = "SQUARE_ACCESS_TOKEN",
        },
        new("square-app-id", "Square", "Square application ID", TokenOwner.Service, "sq0idp-[A-Za-z0-9_-]{22,60}")
        {
            Strict = ["sq0idp-[A-Za-z0-9_-]{22}"],
            Mode = TokenMode.Live, IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Square:ApplicationId", EnvironmentVariable = "SQUARE_APPLICATION_ID",
        },
        new("square-app-id-test", "Square", "Square application ID (sandbox)", TokenOwner.Service, "sandbox-sq0idb-[A-Za-z0-9_-]{22,60}")
        {
            Strict = ["sandbox-sq0idb-[A-Za-z0-9_-]{22}"],
            Mode = TokenMode.Test, IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Square:ApplicationId", EnvironmentVariable = "SQUARE_APPLICATION_ID",
        },
        new("square-oauth-secret", "Square", "Square OAuth application secret", TokenOwner.Service, "sq0csp-[A-Za-z0-9_-]{22,60}")
        {
            Strict = ["sq0csp-[A-Za-z0-9_-]{43}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Square:ApplicationSecret", EnvironmentVariable = "SQUARE_APPLICATION_SECRET",
        },
        new("square-oauth-secret-test", "Square", "Square OAuth application secret (sandbox)", TokenOwner.Service, "sandbox-sq0csb-[A-Za-z0-9_-]{22,60}")
        {
            Strict = ["sandbox-sq0csb-[A-Za-z0-9_-]{43}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Square:ApplicationSecret", EnvironmentVariable = "SQUARE_APPLICATION_SECRET",
        },
        new("square-other-credential", "Square", "Square credential", TokenOwner.Service, "sq0[a-z]{3}-[A-Za-z0-9_-]{22,60}")
        {
            IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Square:ApplicationSecret", EnvironmentVariable = "SQUARE_APPLICATION_SECRET",
        },
        new("square-pat", "Square", "Square access token (older form)", TokenOwner.Service, "sq0atp-[A-Za-z0-9_-]{22,60}")
        {
            Strict = ["sq0atp-[A-Za-z0-9_-]{22}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Square:AccessToken", EnvironmentVariable = "SQUARE_ACCESS_TOKEN",
        },
        new("stackhawk-key", "StackHawk", "StackHawk API key", TokenOwner.Unknown, "hawk.[A-Za-z0-9_-]{20}.[A-Za-z0-9_-]{20}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "StackHawk:ApiKey", EnvironmentVariable = "HAWK_API_KEY",
        },
        new("storyblok-pat", "Storyblok", "Storyblok personal access token", TokenOwner.Personal, "[A-Za-z0-9]{22}tt-[0-9]{4,8}-[A-Za-z0-9_-]{20}")
        {
            MinimumEntropy = 4.0,
            ConfigurationKey = "Storyblok:AccessToken", EnvironmentVariable = "STORYBLOK_TOKEN", ServiceCredential = "Storyblok space access token",
        },
        new("storyblok-space-token", "Storyblok", "Storyblok space access token", TokenOwner.Service, "[A-Za-z0-9]{22}tt")
        {
            RequiresContext = true, MinimumEntropy = 3.8,
            ConfigurationKey = "Storyblok:AccessToken", EnvironmentVariable = "STORYBLOK_TOKEN",
        },
        new("stripe-org-key", "Stripe", "Stripe organization key", TokenOwner.Service, "sk_org_[A-Za-z0-9]{10,250}")
        {
            Strict = ["sk_org_[A-Za-z0-9]{24,250}"],
            MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:OrganizationKey", EnvironmentVariable = "STRIPE_ORG_KEY",
        },
        new("stripe-org-key-live", "Stripe", "Stripe organization key (live)", TokenOwner.Service, "sk_org_live_[A-Za-z0-9]{10,250}")
        {
            Strict = ["sk_org_live_[A-Za-z0-9]{24,250}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:OrganizationKey", EnvironmentVariable = "STRIPE_ORG_KEY",
        },
        new("stripe-payment-intent-secret", "Stripe", "Stripe payment intent client secret", TokenOwner.Service, "pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}")
        {
            IsPublishable = true, MinimumEntropy = 3.5,
            ConfigurationKey = "Stripe:PaymentIntentSecret", EnvironmentVariable = "STRIPE_PAYMENT_INTENT_SECRET",
        },
        new("stripe-publishable-live", "Stripe", "Stripe publishable key (live)", TokenOwner.Service, "pk_live_[A-Za-z0-9]{10,250}")
        {
            Strict = ["pk_live_[A-Za-z0-9]{24,250}"],
            Mode = TokenMode.Live, IsPublishable = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:PublishableKey", EnvironmentVariable = "STRIPE_PUBLISHABLE_KEY",
        },
        new("stripe-publishable-test", "Stripe", "Stripe publishable key (test)", TokenOwner.Service, "pk_test_[A-Za-z0-9]{10,250}")
        {
            Strict = ["pk_test_[A-Za-z0-9]{24,250}"],
            Mode = TokenMode.Test, IsPublishable = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:PublishableKey", EnvironmentVariable = "STRIPE_PUBLISHABLE_KEY",
        },
        new("stripe-restricted-live", "Stripe", "Stripe restricted key (live)", TokenOwner.Service, "rk_live_[A-Za-z0-9]{10,250}")
        {
            Strict = ["rk_live_[A-Za-z0-9]{24,250}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:RestrictedKey", EnvironmentVariable = "STRIPE_RESTRICTED_KEY",
        },
        new("stripe-restricted-test", "Stripe", "Stripe restricted key (test)", TokenOwner.Service, "rk_test_[A-Za-z0-9]{10,250}")
        {
            Strict = ["rk_test_[A-Za-z0-9]{24,250}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:RestrictedKey", EnvironmentVariable = "STRIPE_RESTRICTED_KEY",
        },
        new("stripe-secret-live", "Stripe", "Stripe secret key (live)", TokenOwner.Service, "sk_live_[A-Za-z0-9]{10,250}")
        {
            Strict =
            [
                "sk_live_[A-Za-z0-9]{24}",
                "sk_live_[A-Za-z0-9]{95,250}",
            ],
            Mode = TokenMode.Live, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:SecretKey", EnvironmentVariable = "STRIPE_SECRET_KEY",
        },
        new("stripe-secret-test", "Stripe", "Stripe secret key (test)", TokenOwner.Service, "sk_test_[A-Za-z0-9]{10,250}")
        {
            Strict =
            [
                "sk_test_[A-Za-z0-9]{24}",
                "sk_test_[A-Za-z0-9]{95,250}",
            ],
            Mode = TokenMode.Test, MinimumEntropy = 2.5,
            ConfigurationKey = "Stripe:SecretKey", EnvironmentVariable = "STRIPE_SECRET_KEY",
        },
        new("stripe-webhook-secret", "Stripe", "Stripe webhook signing secret", TokenOwner.Service, "whsec_[A-Za-z0-9+/=]{24,160}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Stripe:WebhookSecret", EnvironmentVariable = "STRIPE_WEBHOOK_SECRET",
        },
        new("stytch-public-live", "Stytch", "Stytch public token (live)", TokenOwner.Service, "public-token-live-" + PatternParts.Uuid)
        {
            Mode = TokenMode.Live, IsPublishable = true,
            ConfigurationKey = "Stytch:PublicToken", EnvironmentVariable = "STYTCH_PUBLIC_TOKEN",
        },
        new("stytch-public-test", "Stytch", "Stytch public token (test)", TokenOwner.Service, "public-token-test-" + PatternParts.Uuid)
        {
            Mode = TokenMode.Test, IsPublishable = true,
            ConfigurationKey = "Stytch:PublicToken", EnvironmentVariable = "STYTCH_PUBLIC_TOKEN",
        },
        new("stytch-secret-live", "Stytch", "Stytch project secret (live)", TokenOwner.Service, "secret-live-[A-Za-z0-9_-]{32,60}=")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.5,
            ConfigurationKey = "Stytch:Secret", EnvironmentVariable = "STYTCH_SECRET",
        },
        new("stytch-secret-test", "Stytch", "Stytch project secret (test)", TokenOwner.Service, "secret-test-[A-Za-z0-9_-]{32,60}=")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.5,
            ConfigurationKey = "Stytch:Secret", EnvironmentVariable = "STYTCH_SECRET",
        },
        new("sumologic-access-id", "Sumo Logic", "Sumo Logic access id", TokenOwner.Unknown, "su[A-Za-z0-9]{12}")
        {
            IsPublishable = true, RequiresContext = true, MinimumEntropy = 2.8,
            ConfigurationKey = "SumoLogic:AccessId", EnvironmentVariable = "SUMO_ACCESS_ID", ServiceCredential = "Sumo Logic service account access id",
        },
        new("smooch-key", "Sunshine Conversations", "Sunshine Conversations key id", TokenOwner.Service, "act_[A-Za-z0-9]{24}")
        {
            RequiresContext = true, MinimumEntropy = 3.4,
            ConfigurationKey = "Smooch:KeyId", EnvironmentVariable = "SMOOCH_KEY_ID",
        },
        new("supabase-oauth-token", "Supabase", "Supabase OAuth access token", TokenOwner.Personal, "sbp_oauth_[A-Za-z0-9]{40}")
        {
            Strict = ["sbp_oauth_[0-9a-f]{40}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Supabase:SecretKey", EnvironmentVariable = "SUPABASE_SECRET_KEY", ServiceCredential = "Supabase project secret key",
        },
        new("supabase-pat", "Supabase", "Supabase personal access token", TokenOwner.Personal, "sbp_[A-Za-z0-9_-]{40}")
        {
            Strict = ["sbp_[a-z0-9]{40}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Supabase:SecretKey", EnvironmentVariable = "SUPABASE_SECRET_KEY", ServiceCredential = "Supabase project secret key",
        },
        new("supabase-pat-v0", "Supabase", "Supabase personal access token (v0)", TokenOwner.Personal, "sbp_v0_[A-Za-z0-9]{40}")
        {
            Strict = ["sbp_v0_[0-9a-f]{40}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Supabase:SecretKey", EnvironmentVariable = "SUPABASE_SECRET_KEY", ServiceCredential = "Supabase project secret key",
        },
        new("supabase-publishable-key", "Supabase", "Supabase project publishable key", TokenOwner.Service, "sb_publishable_[A-Za-z0-9_-]{31}")
        {
            Strict = ["sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}"],
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Supabase:PublishableKey", EnvironmentVariable = "SUPABASE_PUBLISHABLE_KEY",
        },
        new("supabase-secret-key", "Supabase", "Supabase project secret key", TokenOwner.Service, "sb_secret_[A-Za-z0-9_-]{31}")
        {
            Strict = ["sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Supabase:SecretKey", EnvironmentVariable = "SUPABASE_SECRET_KEY",
        });
}
