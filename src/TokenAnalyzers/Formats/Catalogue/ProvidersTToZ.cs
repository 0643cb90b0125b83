using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from Tableau to Zuplo.</summary>
internal static class ProvidersTToZ
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("tableau-pat", "Tableau", "Tableau personal access token secret", TokenOwner.Personal, "[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Tableau:ConnectedAppSecret", EnvironmentVariable = "TABLEAU_CONNECTED_APP_SECRET",
            ServiceCredential = "Tableau connected app secret",
        },
        new("tailscale-api-key", "Tailscale", "Tailscale API access token", TokenOwner.Unknown, "tskey-api-[A-Za-z0-9_-]{16,110}")
        {
            Strict = ["tskey-api-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Tailscale:OAuthClientSecret", EnvironmentVariable = "TS_API_CLIENT_SECRET", ServiceCredential = "Tailscale OAuth client secret",
        },
        new("tailscale-auth-key", "Tailscale", "Tailscale auth key", TokenOwner.Unknown, "tskey-auth-[A-Za-z0-9_-]{16,110}")
        {
            Strict = ["tskey-auth-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Tailscale:OAuthClientSecret", EnvironmentVariable = "TS_API_CLIENT_SECRET", ServiceCredential = "Tailscale OAuth client secret",
        },
        new("tailscale-client-secret", "Tailscale", "Tailscale OAuth client secret", TokenOwner.Service, "tskey-client-[A-Za-z0-9_-]{16,110}")
        {
            Strict = ["tskey-client-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Tailscale:OAuthClientSecret", EnvironmentVariable = "TS_API_CLIENT_SECRET",
        },
        new("tailscale-other-key", "Tailscale", "Tailscale key", TokenOwner.Unknown, "tskey-[a-z]{2,20}-[A-Za-z0-9_-]{8,120}")
        {
            Strict = ["tskey-[a-z]{2,20}-[A-Za-z0-9_]{8,40}-[A-Za-z0-9_]{8,60}"],
            IsFallback = true, MinimumEntropy = 2.4,
            ConfigurationKey = "Tailscale:OAuthClientSecret", EnvironmentVariable = "TS_API_CLIENT_SECRET", ServiceCredential = "Tailscale OAuth client secret",
        },
        new("tailscale-scim-key", "Tailscale", "Tailscale SCIM key", TokenOwner.Service, "tskey-scim-[A-Za-z0-9_-]{16,110}")
        {
            Strict = ["tskey-scim-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Tailscale:ScimKey", EnvironmentVariable = "TS_SCIM_KEY",
        },
        new("tailscale-webhook-key", "Tailscale", "Tailscale webhook secret", TokenOwner.Service, "tskey-webhook-[A-Za-z0-9_-]{16,110}")
        {
            Strict = ["tskey-webhook-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Tailscale:WebhookSecret", EnvironmentVariable = "TS_WEBHOOK_SECRET",
        },
        new("tavily-key", "Tavily", "Tavily API key", TokenOwner.Unknown, "tvly-[A-Za-z0-9_-]{32,40}")
        {
            Strict = ["tvly-[A-Za-z0-9]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Tavily:ApiKey", EnvironmentVariable = "TAVILY_API_KEY",
        },
        new("tavily-key-dev", "Tavily", "Tavily API key (development)", TokenOwner.Unknown, "tvly-dev-[A-Za-z0-9-]{32,70}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Tavily:ApiKey", EnvironmentVariable = "TAVILY_API_KEY",
        },
        new("tavily-key-prod", "Tavily", "Tavily API key (production)", TokenOwner.Unknown, "tvly-prod-[A-Za-z0-9-]{32,70}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Tavily:ApiKey", EnvironmentVariable = "TAVILY_API_KEY",
        },
        new("teamcity-token", "TeamCity", "TeamCity access token", TokenOwner.Personal, "eyJ0eXAiOiAiVENWMiJ9.[A-Za-z0-9_-]{36}.[A-Za-z0-9_-]{48}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "TeamCity:ServiceToken", EnvironmentVariable = "TEAMCITY_SERVICE_TOKEN",
            ServiceCredential = "TeamCity token of a service account",
        },
        new("teamwork-token", "Teamwork", "Teamwork API token", TokenOwner.Personal, "tkn.v1_[A-Za-z0-9+/]{71}=")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Teamwork:AppToken", EnvironmentVariable = "TEAMWORK_APP_TOKEN", ServiceCredential = "Teamwork OAuth app token",
        },
        new("telegram-bot-address", "Telegram", "Telegram bot token in an address", TokenOwner.Service, "bot[0-9]{5,16}:[A-Za-z0-9_-]{34,35}")
        {
            Strict = ["bot[0-9]{8,10}:AA[A-Za-z0-9_-]{32,33}"],
            MinimumEntropy = 4.1, Label = "bot",
            ConfigurationKey = "Telegram:BotToken", EnvironmentVariable = "TELEGRAM_BOT_TOKEN",
        },
        new("telegram-bot-token", "Telegram", "Telegram bot token", TokenOwner.Service, "[0-9]{5,16}:[A-Za-z0-9_-]{34,35}")
        {
            Strict = ["[0-9]{8,10}:AA[A-Za-z0-9_-]{32,33}"],
            MinimumEntropy = 4.1,
            ConfigurationKey = "Telegram:BotToken", EnvironmentVariable = "TELEGRAM_BOT_TOKEN",
        },
        new("telnyx-key", "Telnyx", "Telnyx API v2 key", TokenOwner.Service, "KEY[A-Za-z0-9_-]{55}")
        {
            MinimumEntropy = 4.3,
            ConfigurationKey = "Telnyx:ApiKey", EnvironmentVariable = "TELNYX_API_KEY",
        },
        new("temporal-api-key", "Temporal", "Temporal Cloud API key", TokenOwner.Unknown,
            "ey[A-Za-z0-9+/=_-]{12,2010}.ey[A-Za-z0-9+/=_-]{12,8010}.[A-Za-z0-9+/=_-]{10,2000}")
        {
            Strict = ["eyJ[A-Za-z0-9_-]{12,2000}.eyJ[A-Za-z0-9_-]{12,8000}.[A-Za-z0-9_-]{10,2000}"],
            MinimumEntropy = 3.0, Decoder = JsonWebToken.IssuedBy("temporal.io"),
            ConfigurationKey = "Temporal:ApiKey", EnvironmentVariable = "TEMPORAL_API_KEY", ServiceCredential = "Temporal Cloud API key of a service account",
        },
        new("tencent-secret-id", "Tencent Cloud", "Tencent Cloud secret ID", TokenOwner.Unknown, "AKID[A-Za-z0-9]{32}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "TencentCloud:SecretId", EnvironmentVariable = "TENCENTCLOUD_SECRET_ID",
            ServiceCredential = "Tencent Cloud secret ID of a service user",
        },
        new("thunderstore-token", "Thunderstore", "Thunderstore service account token", TokenOwner.Service, "tss_[A-Za-z0-9_-]{20,80}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "Thunderstore:ServiceToken", EnvironmentVariable = "TCLI_AUTH_TOKEN",
        },
        new("tickettailor-key", "Ticket Tailor", "Ticket Tailor API key", TokenOwner.Service, "sk_[0-9]{4}_[0-9]{4,8}_[A-Za-z0-9]{32}")
        {
            Strict = ["sk_[0-9]{4}_[0-9]{4,8}_[0-9a-f]{32}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "TicketTailor:ApiKey", EnvironmentVariable = "TICKET_TAILOR_API_KEY",
        },
        new("tines-webhook", "Tines", "Tines webhook", TokenOwner.Service, "tines.com/webhook/[A-Za-z0-9]{32}/[A-Za-z0-9]{32}")
        {
            Strict = ["tines.com/webhook/[a-z0-9]{32}/[a-z0-9]{32}"],
            MinimumEntropy = 2.8, Label = "tines.com/webhook/",
            ConfigurationKey = "Tines:WebhookPath", EnvironmentVariable = "TINES_WEBHOOK_PATH",
        },
        new("together-key", "Together AI", "Together AI API key", TokenOwner.Unknown, "tgp_v1_[A-Za-z0-9_-]{43}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Together:ApiKey", EnvironmentVariable = "TOGETHER_API_KEY",
        },
        new("tolgee-pat", "Tolgee", "Tolgee personal access token", TokenOwner.Personal, "tgpat_[a-z0-9]{30,80}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "Tolgee:ApiKey", EnvironmentVariable = "TOLGEE_API_KEY", ServiceCredential = "Tolgee project API key",
        },
        new("tolgee-project-key", "Tolgee", "Tolgee project API key", TokenOwner.Service, "tgpak_[a-z0-9]{30,80}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "Tolgee:ApiKey", EnvironmentVariable = "TOLGEE_API_KEY",
        },
        new("trello-token", "Trello", "Trello API token", TokenOwner.Personal, "ATTA[A-Za-z0-9]{60,80}")
        {
            Strict = ["ATTA[A-Za-z0-9]{72}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Trello:ApiToken", EnvironmentVariable = "TRELLO_API_TOKEN", ServiceCredential = "Trello token of an integration account",
        },
        new("trigger-dev-key-live", "Trigger.dev", "Trigger.dev secret key (production)", TokenOwner.Service, "tr_prod_[A-Za-z0-9]{18,64}")
        {
            Mode = TokenMode.Live,
            ConfigurationKey = "TriggerDev:SecretKey", EnvironmentVariable = "TRIGGER_SECRET_KEY",
        },
        new("trigger-dev-key-test", "Trigger.dev", "Trigger.dev secret key (development)", TokenOwner.Service, "tr_dev_[A-Za-z0-9]{18,64}")
        {
            Mode = TokenMode.Test,
            ConfigurationKey = "TriggerDev:SecretKey", EnvironmentVariable = "TRIGGER_SECRET_KEY",
        },
        new("trigger-dev-pat", "Trigger.dev", "Trigger.dev personal access token", TokenOwner.Personal, "tr_pat_[A-Za-z0-9]{32,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "TriggerDev:SecretKey", EnvironmentVariable = "TRIGGER_SECRET_KEY", ServiceCredential = "Trigger.dev environment secret key",
        },
        new("truenas-api-key", "TrueNAS", "TrueNAS API key", TokenOwner.Unknown, "[0-9]{1,4}-[A-Za-z0-9]{64}")
        {
            MinimumEntropy = 4.4,
            ConfigurationKey = "TrueNas:ApiKey", EnvironmentVariable = "TRUENAS_API_KEY", ServiceCredential = "TrueNAS API key of a service user",
        },
        new("trufflehog-key", "TruffleHog", "TruffleHog Enterprise secret", TokenOwner.Service, "thog-secret-[A-Za-z0-9]{32}")
        {
            Strict = ["thog-secret-[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "TruffleHog:Secret", EnvironmentVariable = "TRUFFLEHOG_SECRET",
        },
        new("trufflehog-key-id", "TruffleHog", "TruffleHog Enterprise key id", TokenOwner.Service, "thog-key-[0-9A-Fa-f]{16}")
        {
            MinimumEntropy = 2.0,
            ConfigurationKey = "TruffleHog:KeyId", EnvironmentVariable = "TRUFFLEHOG_KEY",
        },
        new("twilio-account-sid", "Twilio", "Twilio account SID", TokenOwner.Service, "AC[0-9A-Fa-f]{32}")
        {
            Strict = ["AC[0-9a-f]{32}"],
            IsPublishable = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Twilio:AccountSid", EnvironmentVariable = "TWILIO_ACCOUNT_SID",
        },
        new("twilio-api-key-sid", "Twilio", "Twilio API key SID", TokenOwner.Service, "SK[A-Za-z0-9]{32}")
        {
            Strict = ["SK[0-9a-f]{32}"],
            MinimumEntropy = 2.9,
            ConfigurationKey = "Twilio:ApiKeySid", EnvironmentVariable = "TWILIO_API_KEY",
        },
        new("twitch-stream-key", "Twitch", "Twitch stream key", TokenOwner.Personal, "live_[0-9]{8,12}_[A-Za-z0-9]{30,36}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "Twitch:StreamKey", EnvironmentVariable = "TWITCH_STREAM_KEY", ServiceCredential = "Twitch stream key of a shared channel",
        },
        new("typeform-pat", "Typeform", "Typeform personal access token", TokenOwner.Personal, "tfp_[A-Za-z0-9_.=-]{40,60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Typeform:AppToken", EnvironmentVariable = "TYPEFORM_APP_TOKEN", ServiceCredential = "Typeform OAuth app token",
        },
        new("ubidots-key", "Ubidots", "Ubidots token", TokenOwner.Unknown, "BBFF-[A-Za-z0-9]{30}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Ubidots:DeviceToken", EnvironmentVariable = "UBIDOTS_TOKEN", ServiceCredential = "Ubidots device token",
        },
        new("ubidots-key-us", "Ubidots", "Ubidots token (newer prefix)", TokenOwner.Unknown, "BBUS-[A-Za-z0-9]{30}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Ubidots:DeviceToken", EnvironmentVariable = "UBIDOTS_TOKEN", ServiceCredential = "Ubidots device token",
        },
        new("unkey-root-key", "Unkey", "Unkey root key", TokenOwner.Service, "unkey_[A-Za-z0-9]{20,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Unkey:RootKey", EnvironmentVariable = "UNKEY_ROOT_KEY",
        },
        new("unleash-client-token", "Unleash", "Unleash client token", TokenOwner.Service, "[A-Za-z0-9_.*[\\]-]{1,40}:[A-Za-z0-9_-]{2,40}.[0-9a-f]{56,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Unleash:ApiToken", EnvironmentVariable = "UNLEASH_API_TOKEN",
        },
        new("unleash-pat", "Unleash", "Unleash personal access token", TokenOwner.Personal, "user:[0-9a-f]{56,64}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Unleash:ServiceAccountToken", EnvironmentVariable = "UNLEASH_SERVICE_ACCOUNT_TOKEN",
            ServiceCredential = "Unleash service account token",
        },
        new("upcloud-token", "UpCloud", "UpCloud API token", TokenOwner.Personal, "ucat_[A-Za-z0-9]{24,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "UpCloud:ApiToken", EnvironmentVariable = "UPCLOUD_TOKEN", ServiceCredential = "UpCloud API token of a sub-account",
        },
        new("valtown-token", "Val Town", "Val Town API token", TokenOwner.Personal, "vtwn_[A-Za-z0-9_-]{20,80}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "ValTown:ApiToken", EnvironmentVariable = "VAL_TOWN_API_TOKEN",
            ServiceCredential = "Val Town API token of an organization account",
        },
        new("vercel-ai-gateway-key", "Vercel", "Vercel AI Gateway API key", TokenOwner.Service, "vck_[A-Za-z0-9_-]{20,60}")
        {
            Strict = ["vck_[A-Za-z0-9_-]{56}"],
            MinimumEntropy = 3.6, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "Vercel:AiGatewayKey", EnvironmentVariable = "AI_GATEWAY_API_KEY",
        },
        new("vercel-app-access-token", "Vercel", "Vercel app access token", TokenOwner.Personal, "vca_[A-Za-z0-9_-]{20,60}")
        {
            Strict = ["vca_[A-Za-z0-9_-]{56}"],
            MinimumEntropy = 3.6, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "Vercel:IntegrationToken", EnvironmentVariable = "VERCEL_TOKEN", ServiceCredential = "Vercel integration token",
        },
        new("vercel-app-refresh-token", "Vercel", "Vercel app refresh token", TokenOwner.Personal, "vcr_[A-Za-z0-9_-]{20,60}")
        {
            Strict = ["vcr_[A-Za-z0-9_-]{56}"],
            MinimumEntropy = 3.6, Checksum = Base62Checksum.Holds, IsSignInPart = true,
            ConfigurationKey = "Vercel:IntegrationToken", EnvironmentVariable = "VERCEL_TOKEN", ServiceCredential = "Vercel integration token",
        },
        new("vercel-integration-token", "Vercel", "Vercel integration token", TokenOwner.Service, "vci_[A-Za-z0-9_-]{20,60}")
        {
            Strict = ["vci_[A-Za-z0-9_-]{56}"],
            MinimumEntropy = 3.6, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "Vercel:IntegrationToken", EnvironmentVariable = "VERCEL_TOKEN",
        },
        new("vercel-pat", "Vercel", "Vercel personal access token", TokenOwner.Personal, "vcp_[A-Za-z0-9_-]{20,60}")
        {
            Strict = ["vcp_[A-Za-z0-9_-]{56}"],
            MinimumEntropy = 3.6, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "Vercel:IntegrationToken", EnvironmentVariable = "VERCEL_TOKEN", ServiceCredential = "Vercel integration token",
        },
        new("voiceflow-key", "Voiceflow", "Voiceflow API key", TokenOwner.Service, "VF.([A-Z]{2}.)?[0-9A-Fa-f]{24}.[A-Za-z0-9]{16}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Voiceflow:ApiKey", EnvironmentVariable = "VOICEFLOW_API_KEY",
        },
        new("volcengine-access-key-id", "Volcengine", "Volcengine access key ID", TokenOwner.Unknown, "AKLT[A-Za-z0-9]{43,47}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "Volcengine:AccessKeyId", EnvironmentVariable = "VOLC_ACCESS_KEY_ID",
            ServiceCredential = "Volcengine access key ID of a service user",
        },
        new("voyage-api-key", "Voyage AI", "Voyage AI API key", TokenOwner.Unknown, "pa-[A-Za-z0-9_-]{43}")
        {
            MinimumEntropy = 4.3,
            ConfigurationKey = "VoyageAi:ApiKey", EnvironmentVariable = "VOYAGE_API_KEY", ServiceCredential = "Voyage AI API key of an organization project",
        },
        new("wakatime-app-secret", "WakaTime", "WakaTime OAuth app secret", TokenOwner.Service, "waka_sec_[A-Za-z0-9]{40,100}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "WakaTime:AppSecret", EnvironmentVariable = "WAKATIME_APP_SECRET",
        },
        new("wakatime-key", "WakaTime", "WakaTime API key", TokenOwner.Personal, "waka_[A-Za-z0-9-]{36,64}")
        {
            Strict = ["waka_" + PatternParts.Uuid],
            MinimumEntropy = 2.8,
            ConfigurationKey = "WakaTime:ApiKey", EnvironmentVariable = "WAKATIME_API_KEY", ServiceCredential = "WakaTime OAuth app token",
        },
        new("wakatime-oauth-access", "WakaTime", "WakaTime OAuth access token", TokenOwner.Personal, "waka_tok_[A-Za-z0-9]{40,100}")
        {
            MinimumEntropy = 3.5, IsSignInPart = true,
            ConfigurationKey = "WakaTime:ApiKey", EnvironmentVariable = "WAKATIME_API_KEY", ServiceCredential = "WakaTime OAuth app token",
        },
        new("wakatime-oauth-refresh", "WakaTime", "WakaTime OAuth refresh token", TokenOwner.Personal, "waka_ref_[A-Za-z0-9]{40,100}")
        {
            MinimumEntropy = 3.5, IsSignInPart = true,
            ConfigurationKey = "WakaTime:ApiKey", EnvironmentVariable = "WAKATIME_API_KEY", ServiceCredential = "WakaTime OAuth app token",
        },
        new("webex-token", "Webex", "Webex access token", TokenOwner.Unknown, "[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_" + PatternParts.UuidOrWord)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Webex:BotToken", EnvironmentVariable = "WEBEX_ACCESS_TOKEN", ServiceCredential = "Webex bot access token",
        },
        new("wechat-app-id", "WeChat", "WeChat app id", TokenOwner.Service, "wx[0-9a-f]{16}")
        {
            IsPublishable = true, RequiresContext = true, MinimumEntropy = 2.6,
            ConfigurationKey = "WeChat:AppId", EnvironmentVariable = "WECHAT_APP_ID",
        },
        new("wandb-key-v1", "Weights & Biases", "Weights & Biases API key (v1)", TokenOwner.Unknown, "wandb_v1_[A-Za-z0-9_]{77}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Wandb:ServiceAccountKey", EnvironmentVariable = "WANDB_API_KEY", ServiceCredential = "Weights & Biases service account API key",
        },
        new("woocommerce-consumer-key", "WooCommerce", "WooCommerce consumer key", TokenOwner.Unknown, "ck_[0-9a-f]{40}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "WooCommerce:ConsumerKey", EnvironmentVariable = "WOOCOMMERCE_CONSUMER_KEY",
            ServiceCredential = "WooCommerce consumer key of a service user",
        },
        new("woocommerce-consumer-secret", "WooCommerce", "WooCommerce consumer secret", TokenOwner.Unknown, "cs_[0-9a-f]{40}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "WooCommerce:ConsumerSecret", EnvironmentVariable = "WOOCOMMERCE_CONSUMER_SECRET",
            ServiceCredential = "WooCommerce consumer secret of a service user",
        },
        new("workato-api-token", "Workato", "Workato developer API client token", TokenOwner.Service,
            "wrka([a-z]{2})?-eyJ[A-Za-z0-9_-]{8,600}.[A-Za-z0-9_-]{16,2000}.[A-Za-z0-9_-]{64,1000}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Workato:ApiToken", EnvironmentVariable = "WORKATO_API_TOKEN",
        },
        new("workos-key-live", "WorkOS", "WorkOS API key (production)", TokenOwner.Service, "sk_live_a2V5Xz[A-Za-z0-9+/]{60,80}={0,2}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "WorkOS:ApiKey", EnvironmentVariable = "WORKOS_API_KEY",
        },
        new("workos-key-test", "WorkOS", "WorkOS API key (staging)", TokenOwner.Service, "sk_test_a2V5Xz[A-Za-z0-9+/]{60,80}={0,2}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "WorkOS:ApiKey", EnvironmentVariable = "WORKOS_API_KEY",
        },
        new("wundergraph-key", "WunderGraph", "WunderGraph Cosmo API key", TokenOwner.Service, "cosmo_[A-Za-z0-9]{32}")
        {
            Strict = ["cosmo_[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "WunderGraph:ApiKey", EnvironmentVariable = "COSMO_API_KEY",
        },
        new("x-app-bearer", "X", "X app-only bearer token", TokenOwner.Service, "AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{70,110}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "X:BearerToken", EnvironmentVariable = "TWITTER_BEARER_TOKEN",
        },
        new("xai-key", "xAI", "xAI API key", TokenOwner.Service, "xai-[A-Za-z0-9_-]{70,120}")
        {
            Strict = ["xai-[A-Za-z0-9_]{80}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "XAI:ApiKey", EnvironmentVariable = "XAI_API_KEY",
        },
        new("xata-key", "Xata", "Xata API key", TokenOwner.Personal, "xau_[A-Za-z0-9]{32,60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Xata:WorkspaceKey", EnvironmentVariable = "XATA_WORKSPACE_KEY", ServiceCredential = "Xata workspace API key",
        },
        new("xendit-key-live", "Xendit", "Xendit secret key (live)", TokenOwner.Service, "xnd_production_[A-Za-z0-9]{30,80}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.5,
            ConfigurationKey = "Xendit:SecretKey", EnvironmentVariable = "XENDIT_SECRET_KEY",
        },
        new("xendit-key-test", "Xendit", "Xendit secret key (test)", TokenOwner.Service, "xnd_development_[A-Za-z0-9]{30,80}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.5,
            ConfigurationKey = "Xendit:SecretKey", EnvironmentVariable = "XENDIT_SECRET_KEY",
        },
        new("yandex-api-key", "Yandex", "Yandex Cloud API key", TokenOwner.Service, "AQVN[A-Za-z0-9_-]{35,38}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Yandex:ApiKey", EnvironmentVariable = "YANDEX_API_KEY",
        },
        new("yandex-iam-token", "Yandex", "Yandex Cloud IAM token", TokenOwner.Unknown, "t1.[A-Za-z0-9_=-]{1,400}.[A-Za-z0-9_=-]{86,88}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Yandex:ServiceAccountKey", EnvironmentVariable = "YC_TOKEN", ServiceCredential = "Yandex Cloud service account key",
        },
        new("yandex-oauth-token", "Yandex", "Yandex OAuth token", TokenOwner.Personal, "y0_[A-Za-z0-9_-]{55,62}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Yandex:ServiceAccountKey", EnvironmentVariable = "YC_TOKEN", ServiceCredential = "Yandex Cloud service account key",
        },
        new("yandex-static-key", "Yandex", "Yandex Cloud static access key secret", TokenOwner.Service, "YC[A-Za-z0-9_-]{38}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Yandex:SecretKey", EnvironmentVariable = "YANDEX_SECRET_KEY",
        },
        new("zapier-webhook", "Zapier", "Zapier catch hook", TokenOwner.Service, "https://hooks.zapier.com/hooks/catch/[A-Za-z0-9/]{10,20}")
        {
            Label = "https://hooks.zapier.com/hooks/catch/",
            ConfigurationKey = "Zapier:WebhookPath", EnvironmentVariable = "ZAPIER_WEBHOOK_PATH",
        },
        new("zenhub-api-key", "ZenHub", "ZenHub personal API key", TokenOwner.Personal, "zh_[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "ZenHub:ApiKey", EnvironmentVariable = "ZENHUB_API_KEY", ServiceCredential = "ZenHub API key of a service user",
        },
        new("zoho-token", "Zoho", "Zoho OAuth token", TokenOwner.Unknown, "1000.[0-9A-Fa-f]{32}.[0-9A-Fa-f]{32}")
        {
            Strict = ["1000.[0-9a-f]{32}.[0-9a-f]{32}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Zoho:RefreshToken", EnvironmentVariable = "ZOHO_REFRESH_TOKEN", ServiceCredential = "Zoho refresh token of a service account",
        },
        new("zuplo-key", "Zuplo", "Zuplo consumer API key", TokenOwner.Service, "zpka_[A-Za-z0-9]{32}_[A-Za-z0-9]{8}")
        {
            Strict = ["zpka_[a-z0-9]{32}_[0-9a-f]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsForZuplo,
            ConfigurationKey = "Zuplo:ApiKey", EnvironmentVariable = "ZUPLO_API_KEY",
        });
}
