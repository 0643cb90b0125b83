using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from IEX Cloud to Moonshot AI.</summary>
internal static class ProvidersIToM
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("iex-cloud-secret", "IEX Cloud", "IEX Cloud secret token", TokenOwner.Service, "sk_[A-Za-z0-9]{32}")
        {
            Mode = TokenMode.Live, IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "IexCloud:SecretToken", EnvironmentVariable = "IEX_TOKEN",
        },
        new("infisical-service-token", "Infisical", "Infisical service token", TokenOwner.Service, "st.[0-9a-f]{24}.[0-9a-f]{32}.[0-9a-f]{32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Infisical:ServiceToken", EnvironmentVariable = "INFISICAL_TOKEN",
        },
        new("infracost-token", "Infracost", "Infracost API key", TokenOwner.Service, "ico-[A-Za-z0-9]{32}")
        {
            MinimumEntropy = 3.0, Decoder = RandomGuid.Refuse,
            ConfigurationKey = "Infracost:ApiKey", EnvironmentVariable = "INFRACOST_API_KEY",
        },
        new("inngest-signing-key-live", "Inngest", "Inngest signing key (production)", TokenOwner.Service, "signkey-prod-[A-Za-z0-9]{32,64}")
        {
            Strict = ["signkey-prod-[0-9a-f]{32,64}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Inngest:SigningKey", EnvironmentVariable = "INNGEST_SIGNING_KEY",
        },
        new("inngest-signing-key-test", "Inngest", "Inngest signing key (test or branch)", TokenOwner.Service, "signkey-test-[A-Za-z0-9]{32,64}")
        {
            Strict = ["signkey-test-[0-9a-f]{32,64}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Inngest:SigningKey", EnvironmentVariable = "INNGEST_SIGNING_KEY",
        },
        new("intercom-access-token", "Intercom", "Intercom access token", TokenOwner.Service, "dG9rO[A-Za-z0-9+/]{54}=")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Intercom:AccessToken", EnvironmentVariable = "INTERCOM_ACCESS_TOKEN",
        },
        new("ionic-token", "Ionic", "Ionic personal access token", TokenOwner.Personal, "ion_[A-Za-z0-9]{40,44}")
        {
            Strict = ["ion_[A-Za-z0-9]{42}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Ionic:CiToken", EnvironmentVariable = "IONIC_CI_TOKEN", ServiceCredential = "Ionic organization automation token",
        },
        new("iyzico-sandbox-key", "iyzico", "iyzico key (sandbox)", TokenOwner.Service, "sandbox-[A-Za-z0-9]{24,64}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 4.0,
            ConfigurationKey = "Iyzico:SecretKey", EnvironmentVariable = "IYZICO_SECRET_KEY",
        },
        new("jetbrains-permanent-token", "JetBrains", "JetBrains permanent token", TokenOwner.Personal,
            "perm:[A-Za-z0-9+/=_-]{2,200}.[A-Za-z0-9+/=_-]{2,200}.[A-Za-z0-9+/=_-]{20,60}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "JetBrains:ServiceToken", EnvironmentVariable = "JETBRAINS_SERVICE_TOKEN",
            ServiceCredential = "JetBrains permanent token of a service account",
        },
        new("jetbrains-permanent-token-hyphen", "JetBrains", "JetBrains permanent token (with a hyphen)", TokenOwner.Personal,
            "perm-[A-Za-z0-9+/=_-]{2,200}.[A-Za-z0-9+/=_-]{2,200}.[A-Za-z0-9+/=_-]{20,60}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "JetBrains:ServiceToken", EnvironmentVariable = "JETBRAINS_SERVICE_TOKEN",
            ServiceCredential = "JetBrains permanent token of a service account",
        },
        new("jfrog-api-key", "JFrog", "JFrog Artifactory API key (deprecated)", TokenOwner.Personal, "AKC[A-Za-z0-9_-]{64,74}")
        {
            Strict = ["AKCp[A-Za-z0-9]{69}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "JFrog:AccessToken", EnvironmentVariable = "JF_ACCESS_TOKEN", ServiceCredential = "JFrog access token of a service account",
        },
        new("jfrog-reference-token", "JFrog", "JFrog reference token", TokenOwner.Unknown, "cmVmd[A-Za-z0-9_-]{59}")
        {
            Strict = ["cmVmdGtu[A-Za-z0-9]{56}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "JFrog:AccessToken", EnvironmentVariable = "JF_ACCESS_TOKEN", ServiceCredential = "JFrog access token of a service account",
        },
        new("jina-api-key", "Jina AI", "Jina AI API key", TokenOwner.Unknown, "jina_[A-Za-z0-9]{60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Jina:ApiKey", EnvironmentVariable = "JINA_API_KEY",
        },
        new("jira-dc-pat", "Jira", "Jira or Confluence Data Center personal access token", TokenOwner.Personal,
            "[MNO][ADQTgjwz][AEIMQUYcgk][0-5w-z][A-Za-z0-9+/=_-]{40}")
        {
            MinimumEntropy = 4.2, Decoder = IdentifierAndSecret.DecodeJira,
            ConfigurationKey = "Jira:ServiceToken", EnvironmentVariable = "JIRA_SERVICE_TOKEN", ServiceCredential = "Jira token of a service account",
        },
        new("kagi-api-key", "Kagi", "Kagi API key", TokenOwner.Unknown, "[A-Za-z0-9_-]{11}.[A-Za-z0-9_-]{43}")
        {
            RequiresContext = true, MinimumEntropy = 4.4,
            ConfigurationKey = "Kagi:ApiKey", EnvironmentVariable = "KAGI_API_KEY", ServiceCredential = "Kagi team API key",
        },
        new("klaviyo-private-key", "Klaviyo", "Klaviyo private API key", TokenOwner.Service, "pk_[A-Za-z0-9]{34}")
        {
            Strict = ["pk_[0-9a-f]{34}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Klaviyo:PrivateApiKey", EnvironmentVariable = "KLAVIYO_API_KEY",
        },
        new("klaviyo-private-key-v2", "Klaviyo", "Klaviyo private API key (with site id)", TokenOwner.Service, "pk_[A-Za-z0-9]{6}_[0-9a-f]{34}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Klaviyo:PrivateApiKey", EnvironmentVariable = "KLAVIYO_API_KEY",
        },
        new("langfuse-public-key", "Langfuse", "Langfuse public key", TokenOwner.Service, "pk-lf-" + PatternParts.UuidOrWord)
        {
            Strict = ["pk-lf-" + PatternParts.Uuid],
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Langfuse:PublicKey", EnvironmentVariable = "LANGFUSE_PUBLIC_KEY",
        },
        new("langfuse-secret-key", "Langfuse", "Langfuse secret key", TokenOwner.Service, "sk-lf-" + PatternParts.UuidOrWord)
        {
            Strict = ["sk-lf-" + PatternParts.Uuid],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Langfuse:SecretKey", EnvironmentVariable = "LANGFUSE_SECRET_KEY",
        },
        new("langsmith-legacy", "LangSmith", "LangSmith API key (legacy)", TokenOwner.Unknown, "ls__[0-9a-f]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "LangSmith:ServiceKey", EnvironmentVariable = "LANGSMITH_API_KEY", ServiceCredential = "LangSmith service key",
        },
        new("langsmith-personal", "LangSmith", "LangSmith personal access token", TokenOwner.Personal, "lsv2_pt_[A-Za-z0-9]{32}_[A-Za-z0-9]{10}")
        {
            Strict = ["lsv2_pt_[0-9A-Fa-f]{32}_[0-9A-Fa-f]{10}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "LangSmith:ServiceKey", EnvironmentVariable = "LANGSMITH_API_KEY", ServiceCredential = "LangSmith service key",
        },
        new("langsmith-service", "LangSmith", "LangSmith service key", TokenOwner.Service, "lsv2_sk_[A-Za-z0-9]{32}_[A-Za-z0-9]{10}")
        {
            Strict = ["lsv2_sk_[0-9A-Fa-f]{32}_[0-9A-Fa-f]{10}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "LangSmith:ServiceKey", EnvironmentVariable = "LANGSMITH_API_KEY",
        },
        new("lark-app-id", "Lark", "Lark app id", TokenOwner.Service, "cli_[A-Za-z0-9]{16}")
        {
            IsPublishable = true, RequiresContext = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Lark:AppId", EnvironmentVariable = "LARK_APP_ID",
        },
        new("lark-app-token", "Lark", "Lark app access token", TokenOwner.Service, "a-[A-Za-z0-9_.]{14,50}")
        {
            RequiresContext = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Lark:AppToken", EnvironmentVariable = "LARK_APP_TOKEN",
        },
        new("lark-tenant-token", "Lark", "Lark tenant access token", TokenOwner.Service, "t-[A-Za-z0-9_.]{14,50}")
        {
            RequiresContext = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Lark:TenantToken", EnvironmentVariable = "LARK_TENANT_TOKEN",
        },
        new("lark-user-token", "Lark", "Lark user access token", TokenOwner.Personal, "u-[A-Za-z0-9_.]{14,50}")
        {
            RequiresContext = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Lark:TenantToken", EnvironmentVariable = "LARK_TENANT_TOKEN", ServiceCredential = "Lark tenant access token",
        },
        new("launchdarkly-access-token", "LaunchDarkly", "LaunchDarkly API access token", TokenOwner.Unknown, "api-" + PatternParts.UuidOrWord)
        {
            Strict = ["api-" + PatternParts.Uuid],
            MinimumEntropy = 2.6,
            ConfigurationKey = "LaunchDarkly:ServiceToken", EnvironmentVariable = "LAUNCHDARKLY_ACCESS_TOKEN", ServiceCredential = "LaunchDarkly service token",
        },
        new("launchdarkly-mobile-key", "LaunchDarkly", "LaunchDarkly mobile key", TokenOwner.Service, "mob-" + PatternParts.UuidOrWord)
        {
            Strict = ["mob-" + PatternParts.Uuid],
            IsPublishable = true, MinimumEntropy = 2.6,
            ConfigurationKey = "LaunchDarkly:MobileKey", EnvironmentVariable = "LAUNCHDARKLY_MOBILE_KEY",
        },
        new("launchdarkly-sdk-key", "LaunchDarkly", "LaunchDarkly server-side SDK key", TokenOwner.Service, "sdk-" + PatternParts.UuidOrWord)
        {
            Strict = ["sdk-" + PatternParts.Uuid],
            MinimumEntropy = 2.6,
            ConfigurationKey = "LaunchDarkly:SdkKey", EnvironmentVariable = "LAUNCHDARKLY_SDK_KEY",
        },
        new("lichess-pat", "Lichess", "Lichess personal access token", TokenOwner.Personal, "lip_[A-Za-z0-9_]{16,60}")
        {
            MinimumEntropy = 3.3,
            ConfigurationKey = "Lichess:BotToken", EnvironmentVariable = "LICHESS_BOT_TOKEN", ServiceCredential = "Lichess bot token",
        },
        new("lightspeed-pat", "Lightspeed", "Lightspeed XS personal access token", TokenOwner.Personal, "lsxs_pt_[A-Za-z0-9_-]{30,100}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Lightspeed:ServiceToken", EnvironmentVariable = "LIGHTSPEED_ACCESS_TOKEN",
            ServiceCredential = "Lightspeed access token of an application",
        },
        new("linear-api-key", "Linear", "Linear personal API key", TokenOwner.Personal, "lin_api_[A-Za-z0-9_]{32,128}")
        {
            Strict = ["lin_api_[A-Za-z0-9]{40}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Linear:AppToken", EnvironmentVariable = "LINEAR_OAUTH_TOKEN", ServiceCredential = "Linear OAuth app token",
        },
        new("linear-oauth-token", "Linear", "Linear OAuth access token", TokenOwner.Unknown, "lin_oauth_[A-Za-z0-9_]{32,128}")
        {
            Strict = ["lin_oauth_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Linear:AppToken", EnvironmentVariable = "LINEAR_OAUTH_TOKEN", ServiceCredential = "Linear OAuth app token",
        },
        new("linkedin-client-secret", "LinkedIn", "LinkedIn OAuth client secret", TokenOwner.Service, "WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9+/]{6}==")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "LinkedIn:ClientSecret", EnvironmentVariable = "LINKEDIN_CLIENT_SECRET",
        },
        new("llamaindex-key", "LlamaCloud", "LlamaCloud API key", TokenOwner.Unknown, "llx-[A-Za-z0-9_-]{48}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "LlamaCloud:ApiKey", EnvironmentVariable = "LLAMA_CLOUD_API_KEY",
        },
        new("lob-key-live", "Lob", "Lob API key (live)", TokenOwner.Service, "live_[0-9A-Fa-f]{35}")
        {
            Strict = ["live_[0-9a-f]{35}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Lob:ApiKey", EnvironmentVariable = "LOB_API_KEY",
        },
        new("lob-key-test", "Lob", "Lob API key (test)", TokenOwner.Service, "test_[0-9A-Fa-f]{35}")
        {
            Strict = ["test_[0-9a-f]{35}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Lob:ApiKey", EnvironmentVariable = "LOB_API_KEY",
        },
        new("lob-publishable-live", "Lob", "Lob publishable key (live)", TokenOwner.Service, "live_pub_[0-9A-Fa-f]{31}")
        {
            Strict = ["live_pub_[0-9a-f]{31}"],
            Mode = TokenMode.Live, IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Lob:PublishableKey", EnvironmentVariable = "LOB_PUBLISHABLE_KEY",
        },
        new("lob-publishable-test", "Lob", "Lob publishable key (test)", TokenOwner.Service, "test_pub_[0-9A-Fa-f]{31}")
        {
            Strict = ["test_pub_[0-9a-f]{31}"],
            Mode = TokenMode.Test, IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Lob:PublishableKey", EnvironmentVariable = "LOB_PUBLISHABLE_KEY",
        },
        new("localstack-api-key", "LocalStack", "LocalStack auth token", TokenOwner.Personal, "ls-" + PatternParts.Uuid)
        {
            RequiresContext = true, MinimumEntropy = 3.0,
            ConfigurationKey = "LocalStack:CiToken", EnvironmentVariable = "LOCALSTACK_AUTH_TOKEN", ServiceCredential = "LocalStack CI auth token",
        },
        new("locationiq-token", "LocationIQ", "LocationIQ access token", TokenOwner.Service, "pk.[A-Za-z0-9-]{32}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "LocationIq:AccessToken", EnvironmentVariable = "LOCATIONIQ_API_KEY",
        },
        new("logicmonitor-access-key", "LogicMonitor", "LogicMonitor access key", TokenOwner.Unknown, "lma_[A-Za-z0-9+/=_-]{36,80}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "LogicMonitor:AccessKey", EnvironmentVariable = "LM_ACCESS_KEY", ServiceCredential = "LogicMonitor access key of an API user",
        },
        new("logicmonitor-bearer-token", "LogicMonitor", "LogicMonitor bearer token", TokenOwner.Unknown, "lmb_[A-Za-z0-9+/=_-]{40,120}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "LogicMonitor:BearerToken", EnvironmentVariable = "LM_BEARER_TOKEN",
            ServiceCredential = "LogicMonitor bearer token of an API user",
        },
        new("amazon-login-access-token", "Login with Amazon", "Login with Amazon access token", TokenOwner.Personal, "Atza|[A-Za-z0-9_-]{200,800}")
        {
            MinimumEntropy = 4.5, IsSignInPart = true,
            ConfigurationKey = "LoginWithAmazon:ClientSecret", EnvironmentVariable = "LWA_CLIENT_SECRET", ServiceCredential = "Login with Amazon client secret",
        },
        new("amazon-login-client-secret", "Login with Amazon", "Login with Amazon client secret", TokenOwner.Service, "amzn1.oa2-cs.v1.[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "LoginWithAmazon:ClientSecret", EnvironmentVariable = "LWA_CLIENT_SECRET",
        },
        new("amazon-login-refresh-token", "Login with Amazon", "Login with Amazon refresh token", TokenOwner.Personal, "Atzr|[A-Za-z0-9_-]{200,800}")
        {
            MinimumEntropy = 4.5, IsSignInPart = true,
            ConfigurationKey = "LoginWithAmazon:ClientSecret", EnvironmentVariable = "LWA_CLIENT_SECRET", ServiceCredential = "Login with Amazon client secret",
        },
        new("mailchimp-api-key", "Mailchimp", "Mailchimp Marketing API key", TokenOwner.Service, "[A-Za-z0-9]{32}-us[0-9]{1,3}")
        {
            Strict = ["[0-9a-f]{32}-us[0-9]{1,2}"],
            MinimumEntropy = 3.0, Decoder = RandomGuid.Refuse,
            ConfigurationKey = "Mailchimp:ApiKey", EnvironmentVariable = "MAILCHIMP_API_KEY",
        },
        new("mailersend-token", "MailerSend", "MailerSend API token", TokenOwner.Service, "mlsn.[A-Za-z0-9]{30,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "MailerSend:ApiToken", EnvironmentVariable = "MAILERSEND_API_KEY",
        },
        new("mailgun-key-v2", "Mailgun", "Mailgun API or signing key (three-part)", TokenOwner.Service, "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Mailgun:ApiKey", EnvironmentVariable = "MAILGUN_API_KEY",
        },
        new("mailgun-private-key", "Mailgun", "Mailgun private API key", TokenOwner.Service, "key-[A-Za-z0-9]{32}")
        {
            Strict = ["key-[a-z0-9]{32}"],
            Decoder = RandomGuid.Refuse, MinimumEntropy = 2.8,
            ConfigurationKey = "Mailgun:ApiKey", EnvironmentVariable = "MAILGUN_API_KEY",
        },
        new("mailgun-public-key", "Mailgun", "Mailgun public validation key", TokenOwner.Service, "pubkey-[0-9A-Fa-f]{32}")
        {
            Strict = ["pubkey-[0-9a-f]{32}"],
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Mailgun:PublicKey", EnvironmentVariable = "MAILGUN_PUBLIC_KEY",
        },
        new("mailsac-key", "Mailsac", "Mailsac API key", TokenOwner.Unknown, "k_[A-Za-z0-9]{36,64}")
        {
            MinimumEntropy = 4.0,
            ConfigurationKey = "Mailsac:ApiKey", EnvironmentVariable = "MAILSAC_KEY", ServiceCredential = "Mailsac API key of an organization account",
        },
        new("mandrill-api-key", "Mandrill", "Mandrill API key", TokenOwner.Service, "md-[A-Za-z0-9_-]{22}")
        {
            RequiresContext = true, MinimumEntropy = 3.5,
            ConfigurationKey = "Mandrill:ApiKey", EnvironmentVariable = "MANDRILL_API_KEY",
        },
        new("mapbox-public", "Mapbox", "Mapbox public access token", TokenOwner.Service, "pk.[A-Za-z0-9+/=._-]{52,290}")
        {
            Strict = ["pk.eyJ[A-Za-z0-9_-]{50,250}.[A-Za-z0-9_-]{20,30}"],
            IsPublishable = true, MinimumEntropy = 4.2,
            ConfigurationKey = "Mapbox:PublicToken", EnvironmentVariable = "MAPBOX_ACCESS_TOKEN",
        },
        new("mapbox-secret", "Mapbox", "Mapbox secret access token", TokenOwner.Unknown, "sk.[A-Za-z0-9+/=._-]{52,290}")
        {
            Strict = ["sk.eyJ[A-Za-z0-9_-]{50,250}.[A-Za-z0-9_-]{20,30}"],
            MinimumEntropy = 4.2,
            ConfigurationKey = "Mapbox:SecretToken", EnvironmentVariable = "MAPBOX_SECRET_TOKEN",
        },
        new("mapbox-temporary", "Mapbox", "Mapbox temporary access token", TokenOwner.Unknown, "tk.[A-Za-z0-9+/=._-]{52,290}")
        {
            Strict = ["tk.eyJ[A-Za-z0-9_-]{50,250}.[A-Za-z0-9_-]{20,30}"],
            MinimumEntropy = 4.2,
            ConfigurationKey = "Mapbox:TemporaryToken", EnvironmentVariable = "MAPBOX_TEMPORARY_TOKEN",
        },
        new("maxmind-license-key", "MaxMind", "MaxMind license key", TokenOwner.Service, "[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "MaxMind:LicenseKey", EnvironmentVariable = "MAXMIND_LICENSE_KEY",
        },
        new("mercury-token-live", "Mercury", "Mercury production API token", TokenOwner.Service, "mercury_production_[a-z]{2,6}_[A-Za-z0-9]{40,50}_yrucrem")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Mercury:ApiToken", EnvironmentVariable = "MERCURY_API_TOKEN",
        },
        new("mercury-token-test", "Mercury", "Mercury sandbox API token", TokenOwner.Service, "mercury_sandbox_[a-z]{2,6}_[A-Za-z0-9]{40,50}_yrucrem")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Mercury:ApiToken", EnvironmentVariable = "MERCURY_API_TOKEN",
        },
        new("mergify-app-key", "Mergify", "Mergify application key", TokenOwner.Service, "mergify_application_key_[A-Za-z0-9_-]{40,200}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Mergify:ApplicationKey", EnvironmentVariable = "MERGIFY_TOKEN",
        },
        new("facebook-access-token", "Meta", "Meta Graph API access token", TokenOwner.Unknown, "EAA[A-Za-z0-9]{60,800}")
        {
            Strict = ["EAA[A-Za-z0-9]{80,800}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Meta:SystemToken", EnvironmentVariable = "META_SYSTEM_TOKEN", ServiceCredential = "Meta system user access token",
        },
        new("facebook-access-token-legacy", "Meta", "Meta Graph API access token (older form)", TokenOwner.Unknown, "EAACEdEose0cBA[A-Za-z0-9]{10,400}")
        {
            Strict = ["EAACEdEose0cBA[A-Za-z0-9]{20,400}"],
            MinimumEntropy = 2.2,
            ConfigurationKey = "Meta:SystemToken", EnvironmentVariable = "META_SYSTEM_TOKEN", ServiceCredential = "Meta system user access token",
        },
        new("facebook-app-token", "Meta", "Meta app access token", TokenOwner.Service, "[0-9]{12,18}|[A-Za-z0-9_-]{24,40}")
        {
            Strict = ["[0-9]{15,17}|[A-Za-z0-9_-]{24,40}"],
            MinimumEntropy = 3.6,
            ConfigurationKey = "Meta:AppToken", EnvironmentVariable = "FACEBOOK_APP_TOKEN",
        },
        new("instagram-login-token", "Meta", "Meta Instagram access token (Instagram login)", TokenOwner.Personal, "IGAA[A-Za-z0-9_-]{80,400}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Meta:SystemToken", EnvironmentVariable = "META_SYSTEM_TOKEN", ServiceCredential = "Meta system user access token",
        },
        new("instagram-token", "Meta", "Meta Instagram access token", TokenOwner.Personal, "IGQV[A-Za-z0-9_=-]{80,400}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Meta:SystemToken", EnvironmentVariable = "META_SYSTEM_TOKEN", ServiceCredential = "Meta system user access token",
        },
        new("midtrans-client-live", "Midtrans", "Midtrans client key (production)", TokenOwner.Service, "Mid-client-[A-Za-z0-9_-]{10,24}")
        {
            Strict = ["Mid-client-[A-Za-z0-9_-]{14,24}"],
            Mode = TokenMode.Live, IsPublishable = true, MinimumEntropy = 2.0,
            ConfigurationKey = "Midtrans:ClientKey", EnvironmentVariable = "MIDTRANS_CLIENT_KEY",
        },
        new("midtrans-client-test", "Midtrans", "Midtrans client key (sandbox)", TokenOwner.Service, "SB-Mid-client-[A-Za-z0-9_-]{10,24}")
        {
            Strict = ["SB-Mid-client-[A-Za-z0-9_-]{14,24}"],
            Mode = TokenMode.Test, IsPublishable = true, MinimumEntropy = 2.0,
            ConfigurationKey = "Midtrans:ClientKey", EnvironmentVariable = "MIDTRANS_CLIENT_KEY",
        },
        new("midtrans-server-live", "Midtrans", "Midtrans server key (production)", TokenOwner.Service, "Mid-server-[A-Za-z0-9_-]{10,24}")
        {
            Strict = ["Mid-server-[A-Za-z0-9_-]{16,24}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.0,
            ConfigurationKey = "Midtrans:ServerKey", EnvironmentVariable = "MIDTRANS_SERVER_KEY",
        },
        new("midtrans-server-test", "Midtrans", "Midtrans server key (sandbox)", TokenOwner.Service, "SB-Mid-server-[A-Za-z0-9_-]{10,24}")
        {
            Strict = ["SB-Mid-server-[A-Za-z0-9_-]{16,24}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.0,
            ConfigurationKey = "Midtrans:ServerKey", EnvironmentVariable = "MIDTRANS_SERVER_KEY",
        },
        new("minimax-key", "MiniMax", "MiniMax API key", TokenOwner.Unknown, "sk-api-[A-Za-z0-9_-]{119}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "MiniMax:ApiKey", EnvironmentVariable = "MINIMAX_API_KEY",
        },
        new("mollie-key-live", "Mollie", "Mollie API key (live)", TokenOwner.Service, "live_[A-Za-z0-9]{30}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.9,
            ConfigurationKey = "Mollie:ApiKey", EnvironmentVariable = "MOLLIE_API_KEY",
        },
        new("mollie-key-test", "Mollie", "Mollie API key (test)", TokenOwner.Service, "test_[A-Za-z0-9]{30}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.9,
            ConfigurationKey = "Mollie:ApiKey", EnvironmentVariable = "MOLLIE_API_KEY",
        },
        new("mongodb-atlas-sa-id", "MongoDB", "MongoDB Atlas service account client id", TokenOwner.Service, "mdb_sa_id_[A-Za-z0-9]{24}")
        {
            IsPublishable = true, MinimumEntropy = 2.5,
            ConfigurationKey = "MongoDbAtlas:ClientId", EnvironmentVariable = "MONGODB_ATLAS_CLIENT_ID",
        },
        new("mongodb-atlas-sa-secret", "MongoDB", "MongoDB Atlas service account client secret", TokenOwner.Service, "mdb_sa_sk_[A-Za-z0-9_-]{40}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "MongoDbAtlas:ClientSecret", EnvironmentVariable = "MONGODB_ATLAS_CLIENT_SECRET",
        },
        new("kimi-key", "Moonshot AI", "Moonshot AI API key", TokenOwner.Unknown, "sk-[A-Za-z0-9_-]{48}")
        {
            IsFallback = true, MinimumEntropy = 4.4,
            ConfigurationKey = "Moonshot:ApiKey", EnvironmentVariable = "MOONSHOT_API_KEY",
        },
        new("myget-feed-token", "MyGet", "MyGet feed access token", TokenOwner.Personal, "myget.org/F/[A-Za-z0-9._-]{1,64}/auth/" + PatternParts.Uuid)
        {
            MinimumEntropy = 3.0, Label = "myget.org/F/",
            ConfigurationKey = "MyGet:FeedToken", EnvironmentVariable = "MYGET_ACCESS_TOKEN", ServiceCredential = "MyGet feed access token of a build account",
        });
}
