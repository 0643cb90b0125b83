namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from Packagist to RunPod.</summary>
internal static class ProvidersPToR
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("packagist-conductor-token", "Packagist", "Private Packagist Conductor token", TokenOwner.Service, "packagist_cut_[A-Za-z0-9]{60,76}")
        {
            Strict = ["packagist_cut_[0-9a-f]{68}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Packagist:ConductorToken", EnvironmentVariable = "PACKAGIST_CONDUCTOR_TOKEN",
        },
        new("packagist-org-read-token", "Packagist", "Private Packagist organization token (read-only)", TokenOwner.Service, "packagist_ort_[A-Za-z0-9]{60,76}")
        {
            Strict = ["packagist_ort_[0-9a-f]{68}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Packagist:OrgToken", EnvironmentVariable = "PACKAGIST_ORG_TOKEN",
        },
        new("packagist-org-update-token", "Packagist", "Private Packagist organization token (update)", TokenOwner.Service, "packagist_out_[A-Za-z0-9]{60,76}")
        {
            Strict = ["packagist_out_[0-9a-f]{68}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Packagist:OrgToken", EnvironmentVariable = "PACKAGIST_ORG_TOKEN",
        },
        new("packagist-user-token", "Packagist", "Private Packagist user token", TokenOwner.Personal, "packagist_uut_[A-Za-z0-9]{60,76}")
        {
            Strict = ["packagist_uut_[0-9a-f]{68}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Packagist:OrgToken", EnvironmentVariable = "PACKAGIST_ORG_TOKEN", ServiceCredential = "Private Packagist organization token",
        },
        new("paddle-key-live", "Paddle", "Paddle API key (live)", TokenOwner.Service, "pdl_live_apikey_[A-Za-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}")
        {
            Strict = ["pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Paddle:ApiKey", EnvironmentVariable = "PADDLE_API_KEY",
        },
        new("paddle-key-test", "Paddle", "Paddle API key (sandbox)", TokenOwner.Service, "pdl_sdbx_apikey_[A-Za-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}")
        {
            Strict = ["pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Paddle:ApiKey", EnvironmentVariable = "PADDLE_API_KEY",
        },
        new("pagarme-key-live", "Pagar.me", "Pagar.me API key (live)", TokenOwner.Service, "ak_live_[A-Za-z0-9]{30}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Pagarme:ApiKey", EnvironmentVariable = "PAGARME_API_KEY",
        },
        new("pagarme-key-test", "Pagar.me", "Pagar.me API key (test)", TokenOwner.Service, "ak_test_[A-Za-z0-9]{30}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Pagarme:ApiKey", EnvironmentVariable = "PAGARME_API_KEY",
        },
        new("pagerduty-oauth-token-eu", "PagerDuty", "PagerDuty OAuth token (EU)", TokenOwner.Unknown, "pdeu+_[01][A-Za-z0-9]{7}_" + PatternParts.Uuid)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PagerDuty:OAuthToken", EnvironmentVariable = "PAGERDUTY_OAUTH_TOKEN",
            ServiceCredential = "PagerDuty OAuth token of an account scope",
        },
        new("pagerduty-oauth-token-us", "PagerDuty", "PagerDuty OAuth token", TokenOwner.Unknown, "pdus+_[01][A-Za-z0-9]{7}_" + PatternParts.Uuid)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PagerDuty:OAuthToken", EnvironmentVariable = "PAGERDUTY_OAUTH_TOKEN",
            ServiceCredential = "PagerDuty OAuth token of an account scope",
        },
        new("pagerduty-user-token", "PagerDuty", "PagerDuty user API token", TokenOwner.Personal, "u+[A-Za-z0-9_+-]{18}")
        {
            MinimumEntropy = 2.8,
            ConfigurationKey = "PagerDuty:AppToken", EnvironmentVariable = "PAGERDUTY_TOKEN", ServiceCredential = "PagerDuty OAuth app token",
        },
        new("paystack-secret-live", "Paystack", "Paystack secret key (live)", TokenOwner.Service, "sk_live_[0-9A-Fa-f]{40}")
        {
            Strict = ["sk_live_[0-9A-Fa-f]{40}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Paystack:SecretKey", EnvironmentVariable = "PAYSTACK_SECRET_KEY",
        },
        new("paystack-secret-test", "Paystack", "Paystack secret key (test)", TokenOwner.Service, "sk_test_[0-9A-Fa-f]{40}")
        {
            Strict = ["sk_test_[0-9A-Fa-f]{40}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Paystack:SecretKey", EnvironmentVariable = "PAYSTACK_SECRET_KEY",
        },
        new("permit-api-key", "Permit.io", "Permit.io API key", TokenOwner.Service, "permit_key_[A-Za-z0-9]{50,110}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "PermitIo:ApiKey", EnvironmentVariable = "PERMIT_API_KEY",
        },
        new("perplexity-key", "Perplexity", "Perplexity API key", TokenOwner.Unknown, "pplx-[A-Za-z0-9_-]{40,64}")
        {
            Strict = ["pplx-[A-Za-z0-9]{48}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Perplexity:ApiKey", EnvironmentVariable = "PERPLEXITY_API_KEY",
        },
        new("persona-key-live", "Persona", "Persona API key (production)", TokenOwner.Service, "persona_production_[A-Za-z0-9_-]{20,80}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.3,
            ConfigurationKey = "Persona:ApiKey", EnvironmentVariable = "PERSONA_API_KEY",
        },
        new("persona-key-test", "Persona", "Persona API key (sandbox)", TokenOwner.Service, "persona_sandbox_[A-Za-z0-9_-]{20,80}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.3,
            ConfigurationKey = "Persona:ApiKey", EnvironmentVariable = "PERSONA_API_KEY",
        },
        new("pganalyze-read-key", "pganalyze", "pganalyze read API key", TokenOwner.Service, "pgar_[A-Za-z0-9]{27}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PgAnalyze:ApiKey", EnvironmentVariable = "PGA_API_KEY",
        },
        new("photoroom-key-live", "Photoroom", "Photoroom API key", TokenOwner.Service, "sk_pr_[A-Za-z0-9]{1,64}_[0-9A-Fa-f]{40}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 2.9,
            ConfigurationKey = "Photoroom:ApiKey", EnvironmentVariable = "PHOTOROOM_API_KEY",
        },
        new("photoroom-key-test", "Photoroom", "Photoroom API key (sandbox)", TokenOwner.Service, "sandbox_sk_pr_[A-Za-z0-9]{1,64}_[0-9A-Fa-f]{40}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 2.9,
            ConfigurationKey = "Photoroom:ApiKey", EnvironmentVariable = "PHOTOROOM_API_KEY",
        },
        new("pinecone-key", "Pinecone", "Pinecone API key", TokenOwner.Service, "pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Pinecone:ApiKey", EnvironmentVariable = "PINECONE_API_KEY",
        },
        new("pinterest-refresh-token", "Pinterest", "Pinterest refresh token", TokenOwner.Personal, "pinr.[A-Za-z0-9_.-]{40,300}")
        {
            MinimumEntropy = 3.8, IsSignInPart = true,
            ConfigurationKey = "Pinterest:AccessToken", EnvironmentVariable = "PINTEREST_ACCESS_TOKEN",
            ServiceCredential = "Pinterest access token of a business account",
        },
        new("pinterest-token", "Pinterest", "Pinterest access token", TokenOwner.Personal, "pina_[A-Za-z0-9_-]{20,200}")
        {
            Strict = ["pina_[A-Za-z0-9_-]{32,200}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Pinterest:AccessToken", EnvironmentVariable = "PINTEREST_ACCESS_TOKEN",
            ServiceCredential = "Pinterest access token of a business account",
        },
        new("pixie-api-key", "Pixie", "Pixie API key", TokenOwner.Personal, "px-api-" + PatternParts.UuidOrWord)
        {
            Strict = ["px-api-" + PatternParts.Uuid],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Pixie:DeployKey", EnvironmentVariable = "PL_DEPLOY_KEY", ServiceCredential = "Pixie deploy key",
        },
        new("pixie-deploy-key", "Pixie", "Pixie deploy key", TokenOwner.Service, "px-dep-" + PatternParts.UuidOrWord)
        {
            Strict = ["px-dep-" + PatternParts.Uuid],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Pixie:DeployKey", EnvironmentVariable = "PL_DEPLOY_KEY",
        },
        new("plaid-access-dev", "Plaid", "Plaid Item access token (development)", TokenOwner.Service, "access-development-" + PatternParts.Uuid)
        {
            Mode = TokenMode.Test, MinimumEntropy = 2.5,
            ConfigurationKey = "Plaid:AccessToken", EnvironmentVariable = "PLAID_ACCESS_TOKEN",
        },
        new("plaid-access-live", "Plaid", "Plaid Item access token (production)", TokenOwner.Service, "access-production-" + PatternParts.Uuid)
        {
            Mode = TokenMode.Live, MinimumEntropy = 2.5,
            ConfigurationKey = "Plaid:AccessToken", EnvironmentVariable = "PLAID_ACCESS_TOKEN",
        },
        new("plaid-access-test", "Plaid", "Plaid Item access token (sandbox)", TokenOwner.Service, "access-sandbox-" + PatternParts.Uuid)
        {
            Mode = TokenMode.Test, MinimumEntropy = 2.5,
            ConfigurationKey = "Plaid:AccessToken", EnvironmentVariable = "PLAID_ACCESS_TOKEN",
        },
        new("planetscale-app-secret", "PlanetScale", "PlanetScale app secret", TokenOwner.Service, "pscale_app_secret_[A-Za-z0-9_.=-]{32,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PlanetScale:AppSecret", EnvironmentVariable = "PLANETSCALE_APP_SECRET",
        },
        new("planetscale-oauth-token", "PlanetScale", "PlanetScale OAuth token", TokenOwner.Personal, "pscale_oauth_[A-Za-z0-9_.=-]{32,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PlanetScale:ServiceToken", EnvironmentVariable = "PLANETSCALE_SERVICE_TOKEN", ServiceCredential = "PlanetScale service token",
        },
        new("planetscale-password", "PlanetScale", "PlanetScale database password", TokenOwner.Service, "pscale_pw_[A-Za-z0-9_.=-]{32,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PlanetScale:DatabasePassword", EnvironmentVariable = "PLANETSCALE_DATABASE_PASSWORD",
        },
        new("planetscale-service-token", "PlanetScale", "PlanetScale service token", TokenOwner.Service, "pscale_tkn_[A-Za-z0-9_.=-]{32,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PlanetScale:ServiceToken", EnvironmentVariable = "PLANETSCALE_SERVICE_TOKEN",
        },
        new("plivo-auth-id", "Plivo", "Plivo auth id", TokenOwner.Service, "MA[A-Z0-9]{18}")
        {
            IsPublishable = true, RequiresContext = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Plivo:AuthId", EnvironmentVariable = "PLIVO_AUTH_ID",
        },
        new("polar-oat", "Polar", "Polar organization access token", TokenOwner.Service, "polar_oat_[A-Za-z0-9_-]{20,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Polar:OrgAccessToken", EnvironmentVariable = "POLAR_ACCESS_TOKEN",
        },
        new("polar-oauth-user", "Polar", "Polar OAuth access token", TokenOwner.Unknown, "polar_at_[A-Za-z0-9_-]{20,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Polar:OrgAccessToken", EnvironmentVariable = "POLAR_ACCESS_TOKEN", ServiceCredential = "Polar organization access token",
        },
        new("polar-pat", "Polar", "Polar personal access token", TokenOwner.Personal, "polar_pat_[A-Za-z0-9_-]{20,100}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Polar:OrgAccessToken", EnvironmentVariable = "POLAR_ACCESS_TOKEN", ServiceCredential = "Polar organization access token",
        },
        new("portainer-token", "Portainer", "Portainer access token", TokenOwner.Personal, "ptr_[A-Za-z0-9+/]{43}=")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Portainer:ApiKey", EnvironmentVariable = "PORTAINER_API_KEY", ServiceCredential = "Portainer access token of a service account",
        },
        new("posthog-oauth-access", "PostHog", "PostHog OAuth access token", TokenOwner.Personal, "pha_[A-Za-z0-9]{40,60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PostHog:ProjectSecretKey", EnvironmentVariable = "POSTHOG_SECRET_KEY", ServiceCredential = "PostHog project secret API key",
        },
        new("posthog-oauth-refresh", "PostHog", "PostHog OAuth refresh token", TokenOwner.Personal, "phr_[A-Za-z0-9]{40,60}")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "PostHog:ProjectSecretKey", EnvironmentVariable = "POSTHOG_SECRET_KEY", ServiceCredential = "PostHog project secret API key",
        },
        new("posthog-personal-key", "PostHog", "PostHog personal API key", TokenOwner.Personal, "phx_[A-Za-z0-9_-]{40,60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PostHog:ProjectSecretKey", EnvironmentVariable = "POSTHOG_SECRET_KEY", ServiceCredential = "PostHog project secret API key",
        },
        new("posthog-project-key", "PostHog", "PostHog project API key", TokenOwner.Service, "phc_[A-Za-z0-9_-]{40,60}")
        {
            IsPublishable = true, MinimumEntropy = 3.0,
            ConfigurationKey = "PostHog:ProjectKey", EnvironmentVariable = "POSTHOG_API_KEY",
        },
        new("posthog-secret-key", "PostHog", "PostHog project secret API key", TokenOwner.Service, "phs_[A-Za-z0-9]{40,60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PostHog:ProjectSecretKey", EnvironmentVariable = "POSTHOG_SECRET_KEY",
        },
        new("postman-api-key", "Postman", "Postman API key", TokenOwner.Personal, "PMAK-[A-Za-z0-9-]{59}")
        {
            Strict = ["PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Postman:ServiceAccountKey", EnvironmentVariable = "POSTMAN_SERVICE_ACCOUNT_KEY",
            ServiceCredential = "Postman service account API key",
        },
        new("postman-collection-key", "Postman", "Postman collection access key", TokenOwner.Unknown, "PMAT-[A-Za-z0-9]{26}")
        {
            Strict = ["PMAT-[A-Z0-9]{26}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Postman:CollectionKey", EnvironmentVariable = "POSTMAN_COLLECTION_ACCESS_KEY",
        },
        new("prefect-bot-key", "Prefect", "Prefect service account API key", TokenOwner.Service, "pnb_[A-Za-z0-9]{36}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Prefect:ServiceAccountKey", EnvironmentVariable = "PREFECT_API_KEY",
        },
        new("prefect-user-key", "Prefect", "Prefect user API key", TokenOwner.Personal, "pnu_[A-Za-z0-9]{36}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Prefect:ServiceAccountKey", EnvironmentVariable = "PREFECT_API_KEY", ServiceCredential = "Prefect service account API key",
        },
        new("proof-api-key", "Proof", "Proof API key", TokenOwner.Service, "prf_[A-Za-z0-9_-]{20,90}")
        {
            MinimumEntropy = 3.4,
            ConfigurationKey = "Proof:ApiKey", EnvironmentVariable = "PROOF_API_KEY",
        },
        new("pubnub-publish-key", "PubNub", "PubNub publish key", TokenOwner.Service, "pub-c-" + PatternParts.UuidOrWord)
        {
            Strict = ["pub-c-" + PatternParts.Uuid],
            IsPublishable = true, MinimumEntropy = 2.6,
            ConfigurationKey = "PubNub:PublishKey", EnvironmentVariable = "PUBNUB_PUBLISH_KEY",
        },
        new("pubnub-secret-key", "PubNub", "PubNub secret key", TokenOwner.Service, "sec-c-[A-Za-z0-9+/=]{40,60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PubNub:SecretKey", EnvironmentVariable = "PUBNUB_SECRET_KEY",
        },
        new("pubnub-subscribe-key", "PubNub", "PubNub subscribe key", TokenOwner.Service, "sub-c-" + PatternParts.UuidOrWord)
        {
            Strict = ["sub-c-" + PatternParts.Uuid],
            IsPublishable = true, MinimumEntropy = 2.6,
            ConfigurationKey = "PubNub:SubscribeKey", EnvironmentVariable = "PUBNUB_SUBSCRIBE_KEY",
        },
        new("pulumi-token", "Pulumi", "Pulumi access token", TokenOwner.Unknown, "pul-[A-Za-z0-9]{40}")
        {
            Strict = ["pul-[0-9a-f]{40}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Pulumi:OrgToken", EnvironmentVariable = "PULUMI_ACCESS_TOKEN", ServiceCredential = "Pulumi organization access token",
        },
        new("pypi-test-token", "PyPI", "PyPI API token (test index)", TokenOwner.Personal, "pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{50,1000}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "PyPI:ProjectToken", EnvironmentVariable = "TWINE_PASSWORD", ServiceCredential = "PyPI trusted publishing token",
        },
        new("pypi-token", "PyPI", "PyPI API token", TokenOwner.Personal, "pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "PyPI:ProjectToken", EnvironmentVariable = "TWINE_PASSWORD", ServiceCredential = "PyPI trusted publishing token",
        },
        new("pypi-token-any", "PyPI", "PyPI upload token", TokenOwner.Personal, "pypi-[A-Za-z0-9_-]{85,1000}")
        {
            IsFallback = true, MinimumEntropy = 4.3,
            ConfigurationKey = "PyPI:ProjectToken", EnvironmentVariable = "TWINE_PASSWORD", ServiceCredential = "PyPI trusted publishing token",
        },
        new("rainforest-pay-key", "Rainforest Pay", "Rainforest Pay API key", TokenOwner.Service, "apikey_[0-9A-Fa-f]{64}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "RainforestPay:ApiKey", EnvironmentVariable = "RAINFOREST_API_KEY",
        },
        new("ramp-client-id", "Ramp", "Ramp client id", TokenOwner.Service, "ramp_id_[A-Za-z0-9]{40}")
        {
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Ramp:ClientId", EnvironmentVariable = "RAMP_CLIENT_ID",
        },
        new("ramp-client-secret", "Ramp", "Ramp client secret", TokenOwner.Service, "ramp_sec_[A-Za-z0-9]{48}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Ramp:ClientSecret", EnvironmentVariable = "RAMP_CLIENT_SECRET",
        },
        new("ramp-oauth-token", "Ramp", "Ramp OAuth token", TokenOwner.Service, "ramp_tok_[A-Za-z0-9]{40,60}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Ramp:AccessToken", EnvironmentVariable = "RAMP_ACCESS_TOKEN",
        },
        new("rancher-token", "Rancher", "Rancher API token", TokenOwner.Personal, "token-[A-Za-z0-9]{5}:[A-Za-z0-9]{54}")
        {
            Strict = ["token-[a-z0-9]{5}:[a-z0-9]{54}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Rancher:ServiceToken", EnvironmentVariable = "RANCHER_SERVICE_TOKEN", ServiceCredential = "Rancher token of a service account",
        },
        new("razorpay-key-id-live", "Razorpay", "Razorpay key ID (live)", TokenOwner.Service, "rzp_live_[A-Za-z0-9]{14}")
        {
            Mode = TokenMode.Live, IsPublishable = true,
            ConfigurationKey = "Razorpay:KeyId", EnvironmentVariable = "RAZORPAY_KEY_ID",
        },
        new("razorpay-key-id-test", "Razorpay", "Razorpay key ID (test)", TokenOwner.Service, "rzp_test_[A-Za-z0-9]{14}")
        {
            Mode = TokenMode.Test, IsPublishable = true,
            ConfigurationKey = "Razorpay:KeyId", EnvironmentVariable = "RAZORPAY_KEY_ID",
        },
        new("readme-key", "ReadMe", "ReadMe API key", TokenOwner.Service, "rdme_[A-Za-z0-9]{70}")
        {
            Strict = ["rdme_[a-z0-9]{70}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "ReadMe:ApiKey", EnvironmentVariable = "README_API_KEY",
        },
        new("recharge-key", "Recharge", "Recharge Payments API token", TokenOwner.Service, "sk_[0-9]{1,2}x[0-9]_[0-9A-Fa-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Recharge:ApiToken", EnvironmentVariable = "RECHARGE_API_TOKEN",
        },
        new("recharge-key-test", "Recharge", "Recharge Payments API token (test)", TokenOwner.Service, "sk_test_[0-9]{1,2}x[0-9]_[0-9A-Fa-f]{64}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 2.5,
            ConfigurationKey = "Recharge:ApiToken", EnvironmentVariable = "RECHARGE_API_TOKEN",
        },
        new("redirect-pizza-token", "redirect.pizza", "redirect.pizza API token", TokenOwner.Service, "rpa_[A-Za-z0-9]{30}")
        {
            MinimumEntropy = 3.4,
            ConfigurationKey = "RedirectPizza:ApiToken", EnvironmentVariable = "REDIRECT_PIZZA_TOKEN",
        },
        new("render-api-key", "Render", "Render API key", TokenOwner.Personal, "rnd_[A-Za-z0-9]{28,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Render:ApiKey", EnvironmentVariable = "RENDER_API_KEY", ServiceCredential = "Render API key of an automation account",
        },
        new("replicate-token", "Replicate", "Replicate API token", TokenOwner.Unknown, "r8_[A-Za-z0-9_-]{37}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Replicate:OrgToken", EnvironmentVariable = "REPLICATE_API_TOKEN", ServiceCredential = "Replicate organization API token",
        },
        new("resend-api-key", "Resend", "Resend API key", TokenOwner.Service, "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}")
        {
            MinimumEntropy = 3.4,
            ConfigurationKey = "Resend:ApiKey", EnvironmentVariable = "RESEND_API_KEY",
        },
        new("retool-token", "Retool", "Retool access token", TokenOwner.Service, "retool_01[A-Za-z0-9]{24}")
        {
            Strict = ["retool_01[a-z0-9]{24}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Retool:AccessToken", EnvironmentVariable = "RETOOL_ACCESS_TOKEN",
        },
        new("riot-api-key", "Riot Games", "Riot Games API key", TokenOwner.Personal, "RGAPI-" + PatternParts.Uuid)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "RiotGames:ApiKey", EnvironmentVariable = "RIOT_API_KEY", ServiceCredential = "Riot Games API key of a registered product",
        },
        new("robinhood-crypto-key", "Robinhood", "Robinhood Crypto API key", TokenOwner.Personal, "rh-api-" + PatternParts.UuidOrWord)
        {
            Strict = ["rh-api-" + PatternParts.Uuid],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Robinhood:ApiKey", EnvironmentVariable = "ROBINHOOD_API_KEY", ServiceCredential = "Robinhood API key of a dedicated account",
        },
        new("rootly-api-key", "Rootly", "Rootly API key", TokenOwner.Unknown, "rootly_[A-Za-z0-9]{64}")
        {
            Strict = ["rootly_[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Rootly:GlobalApiKey", EnvironmentVariable = "ROOTLY_API_TOKEN", ServiceCredential = "Rootly global API key",
        },
        new("rubygems-key", "RubyGems", "RubyGems API key", TokenOwner.Personal, "rubygems_[A-Za-z0-9]{42,52}")
        {
            Strict = ["rubygems_[0-9a-f]{48}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "RubyGems:ApiKey", EnvironmentVariable = "GEM_HOST_API_KEY", ServiceCredential = "RubyGems trusted publishing key",
        },
        new("runpod-key", "RunPod", "RunPod API key", TokenOwner.Unknown, "rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "RunPod:ApiKey", EnvironmentVariable = "RUNPOD_API_KEY",
        });
}
