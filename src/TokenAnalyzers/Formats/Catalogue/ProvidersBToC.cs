using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from Bannerbear to Cursor.</summary>
internal static class ProvidersBToC
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("baidu-api-key", "Baidu", "Baidu AI Cloud API key", TokenOwner.Unknown, "bce-v3/ALTAK-[A-Za-z0-9]{21}/[0-9a-f]{40}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Baidu:ApiKey", EnvironmentVariable = "BAIDU_API_KEY", ServiceCredential = "Baidu AI Cloud API key of a service user",
        },
        new("bannerbear-master-key", "Bannerbear", "Bannerbear master API key", TokenOwner.Service, "bb_ma_[A-Za-z0-9]{30}")
        {
            Strict = ["bb_ma_[0-9a-f]{30}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Bannerbear:ApiKey", EnvironmentVariable = "BANNERBEAR_API_KEY",
        },
        new("bannerbear-project-key", "Bannerbear", "Bannerbear project API key", TokenOwner.Service, "bb_pr_[A-Za-z0-9]{30}")
        {
            Strict = ["bb_pr_[0-9a-f]{30}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Bannerbear:ApiKey", EnvironmentVariable = "BANNERBEAR_API_KEY",
        },
        new("baremetrics-key", "Baremetrics", "Baremetrics API key", TokenOwner.Service, "sk_[A-Za-z0-9]{18,25}")
        {
            IsFallback = true, RequiresContext = true, MinimumEntropy = 3.4,
            ConfigurationKey = "Baremetrics:ApiKey", EnvironmentVariable = "BAREMETRICS_API_KEY",
        },
        new("baremetrics-live-key", "Baremetrics", "Baremetrics live API key", TokenOwner.Service, "lk_[A-Za-z0-9]{18,25}")
        {
            Mode = TokenMode.Live, RequiresContext = true, MinimumEntropy = 3.4,
            ConfigurationKey = "Baremetrics:ApiKey", EnvironmentVariable = "BAREMETRICS_API_KEY",
        },
        new("beamer-api-key", "Beamer", "Beamer API key", TokenOwner.Service, "b_[A-Za-z0-9+/=_-]{44}")
        {
            RequiresContext = true, MinimumEntropy = 4.2,
            ConfigurationKey = "Beamer:ApiKey", EnvironmentVariable = "BEAMER_API_KEY",
        },
        new("besttime-private-key", "BestTime", "BestTime private API key", TokenOwner.Service, "pri_[0-9A-Fa-f]{32}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "BestTime:ApiKey", EnvironmentVariable = "BESTTIME_API_KEY",
        },
        new("bitbucket-app-password", "Bitbucket", "Bitbucket Cloud app password", TokenOwner.Personal, "ATBB[A-Za-z0-9_.=-]{24,64}")
        {
            Strict = ["ATBB[A-Za-z0-9]{24}[0-9A-F]{8}"],
            MinimumEntropy = 3.0, Checksum = HexadecimalChecksum.HoldsUpper,
            ConfigurationKey = "Bitbucket:AccessToken", EnvironmentVariable = "BITBUCKET_ACCESS_TOKEN", ServiceCredential = "Bitbucket repository access token",
        },
        new("bitbucket-dc-http-token", "Bitbucket", "Bitbucket Data Center HTTP access token", TokenOwner.Unknown, "BBDC-[A-Za-z0-9+/=@_-]{40,60}")
        {
            Strict = ["BBDC-[A-Za-z0-9+/=_-]{40,50}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Bitbucket:HttpAccessToken", EnvironmentVariable = "BITBUCKET_TOKEN", ServiceCredential = "Bitbucket project HTTP access token",
        },
        new("bitwarden-machine-token", "Bitwarden", "Bitwarden Secrets Manager machine account access token", TokenOwner.Service,
            "0." + PatternParts.Uuid + ".[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Bitwarden:AccessToken", EnvironmentVariable = "BWS_ACCESS_TOKEN",
        },
        new("blynk-oauth-client-id", "Blynk", "Blynk OAuth client id", TokenOwner.Service, "oa2-client-id_[A-Za-z0-9_-]{32}")
        {
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Blynk:ClientId", EnvironmentVariable = "BLYNK_CLIENT_ID",
        },
        new("blynk-oauth-client-pair", "Blynk", "Blynk OAuth client id and secret pair", TokenOwner.Service,
            "oa2-client-id_[A-Za-z0-9_-]{32}:[A-Za-z0-9_-]{40}")
        {
            MinimumEntropy = 2.8,
            ConfigurationKey = "Blynk:ClientSecret", EnvironmentVariable = "BLYNK_CLIENT_SECRET",
        },
        new("braintree-token-live", "Braintree", "Braintree access token (production)", TokenOwner.Service,
            "access_token$production$[A-Za-z0-9]{16}$[A-Za-z0-9]{32}")
        {
            Strict = ["access_token$production$[a-z0-9]{16}$[a-z0-9]{32}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Braintree:AccessToken", EnvironmentVariable = "BRAINTREE_ACCESS_TOKEN",
        },
        new("braintree-token-test", "Braintree", "Braintree access token (sandbox)", TokenOwner.Service, "access_token$sandbox$[A-Za-z0-9]{16}$[A-Za-z0-9]{32}")
        {
            Strict = ["access_token$sandbox$[a-z0-9]{16}$[a-z0-9]{32}"],
            Mode = TokenMode.Test, MinimumEntropy = 2.8,
            ConfigurationKey = "Braintree:AccessToken", EnvironmentVariable = "BRAINTREE_ACCESS_TOKEN",
        },
        new("branch-key-live", "Branch", "Branch key (live)", TokenOwner.Service, "key_live_[A-Za-z0-9]{16,40}")
        {
            Mode = TokenMode.Live, IsPublishable = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Branch:Key", EnvironmentVariable = "BRANCH_KEY",
        },
        new("branch-key-test", "Branch", "Branch key (test)", TokenOwner.Service, "key_test_[A-Za-z0-9]{16,40}")
        {
            Mode = TokenMode.Test, IsPublishable = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Branch:Key", EnvironmentVariable = "BRANCH_KEY",
        },
        new("brave-search-key", "Brave", "Brave Search API key", TokenOwner.Service, "BSA[A-Za-z0-9_-]{24,40}")
        {
            MinimumEntropy = 3.9,
            ConfigurationKey = "BraveSearch:ApiKey", EnvironmentVariable = "BRAVE_API_KEY",
        },
        new("brevo-api-key", "Brevo", "Brevo API key", TokenOwner.Service, "xkeysib-[A-Za-z0-9_-]{70,90}")
        {
            Strict = ["xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Brevo:ApiKey", EnvironmentVariable = "BREVO_API_KEY",
        },
        new("brevo-smtp-key", "Brevo", "Brevo SMTP key", TokenOwner.Service, "xsmtpsib-[A-Za-z0-9_-]{70,90}")
        {
            Strict = ["xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Brevo:SmtpKey", EnvironmentVariable = "BREVO_SMTP_KEY",
        },
        new("browserbase-api-key", "Browserbase", "Browserbase API key", TokenOwner.Service, "bb_live_[A-Za-z0-9_-]{20,40}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.5,
            ConfigurationKey = "Browserbase:ApiKey", EnvironmentVariable = "BROWSERBASE_API_KEY",
        },
        new("buildkite-agent-access-token", "Buildkite", "Buildkite agent access token", TokenOwner.Service, "bkaa_[A-Za-z0-9_.-]{40,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:AgentToken", EnvironmentVariable = "BUILDKITE_AGENT_TOKEN",
        },
        new("buildkite-agent-registration-token", "Buildkite", "Buildkite unclustered agent (registration) token", TokenOwner.Service,
            "bkar_[A-Za-z0-9_.-]{40,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:AgentToken", EnvironmentVariable = "BUILDKITE_AGENT_TOKEN",
        },
        new("buildkite-cluster-token", "Buildkite", "Buildkite agent (cluster) token", TokenOwner.Service, "bkct_[A-Za-z0-9_.-]{40,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:AgentToken", EnvironmentVariable = "BUILDKITE_AGENT_TOKEN",
        },
        new("buildkite-job-token", "Buildkite", "Buildkite agent job token", TokenOwner.Service, "bkaj_[A-Za-z0-9_.-]{100,600}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:JobToken", EnvironmentVariable = "BUILDKITE_AGENT_ACCESS_TOKEN",
        },
        new("buildkite-package-token", "Buildkite", "Buildkite package registry token", TokenOwner.Service, "bkpt_[A-Za-z0-9_.-]{60,400}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:PackagesToken", EnvironmentVariable = "BUILDKITE_PACKAGES_TOKEN",
        },
        new("buildkite-portal-secret", "Buildkite", "Buildkite portal secret", TokenOwner.Service, "bkps_[A-Za-z0-9_.-]{24,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:PortalSecret", EnvironmentVariable = "BUILDKITE_PORTAL_SECRET",
        },
        new("buildkite-portal-token", "Buildkite", "Buildkite portal access token", TokenOwner.Service, "bkpat_[A-Za-z0-9_.-]{24,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:PortalToken", EnvironmentVariable = "BUILDKITE_PORTAL_TOKEN",
        },
        new("buildkite-user-token", "Buildkite", "Buildkite user access token", TokenOwner.Personal, "bkua_[A-Za-z0-9_.-]{38,80}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Buildkite:ApiToken", EnvironmentVariable = "BUILDKITE_API_TOKEN", ServiceCredential = "Buildkite API token of a machine user",
        },
        new("cal-api-key-live", "Cal.com", "Cal.com API key", TokenOwner.Personal, "cal_live_[A-Za-z0-9]{32}")
        {
            Strict = ["cal_live_[0-9a-f]{32}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Cal:ApiKey", EnvironmentVariable = "CAL_API_KEY", ServiceCredential = "Cal.com API key of a service account",
        },
        new("canva-client-secret", "Canva", "Canva Connect client secret", TokenOwner.Service, "cnvca[A-Za-z0-9_-]{51}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Canva:ClientSecret", EnvironmentVariable = "CANVA_CLIENT_SECRET",
        },
        new("cashfree-secret-live", "Cashfree", "Cashfree secret key (live)", TokenOwner.Service, "cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Cashfree:SecretKey", EnvironmentVariable = "CASHFREE_SECRET_KEY",
        },
        new("cashfree-secret-test", "Cashfree", "Cashfree secret key (test)", TokenOwner.Service, "cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Cashfree:SecretKey", EnvironmentVariable = "CASHFREE_SECRET_KEY",
        },
        new("cerebras-api-key", "Cerebras", "Cerebras API key", TokenOwner.Unknown, "csk-[A-Za-z0-9]{48}")
        {
            Strict = ["csk-[a-z0-9]{48}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Cerebras:ApiKey", EnvironmentVariable = "CEREBRAS_API_KEY",
        },
        new("cfx-server-key", "Cfx.re", "Cfx.re server key", TokenOwner.Personal, "cfxk_[A-Za-z0-9]{20}_[A-Za-z0-9]{6}")
        {
            MinimumEntropy = 3.2,
            ConfigurationKey = "CfxRe:ServerKey", EnvironmentVariable = "CFX_SERVER_KEY", ServiceCredential = "Cfx.re server key of a server account",
        },
        new("checkio-key", "Checkio", "Checkio API key", TokenOwner.Service, "pk_[A-Za-z0-9]{45}")
        {
            Strict = ["pk_[a-z0-9]{45}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Checkio:ApiKey", EnvironmentVariable = "CHECKIO_API_KEY",
        },
        new("checkly-service-key", "Checkly", "Checkly service API key", TokenOwner.Service, "sv_[0-9a-f]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Checkly:ServiceApiKey", EnvironmentVariable = "CHECKLY_API_KEY",
        },
        new("checkly-user-key", "Checkly", "Checkly user API key", TokenOwner.Personal, "cu_[0-9a-f]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Checkly:ServiceApiKey", EnvironmentVariable = "CHECKLY_API_KEY", ServiceCredential = "Checkly service API key",
        },
        new("checkout-secret-sandbox", "Checkout.com", "Checkout.com secret key (sandbox)", TokenOwner.Service, "sk_sbox_[a-z0-9_*=-]{20,40}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Checkout:SecretKey", EnvironmentVariable = "CHECKOUT_SECRET_KEY",
        },
        new("checkout-secret-uuid", "Checkout.com", "Checkout.com secret key (older form)", TokenOwner.Service, "sk_" + PatternParts.Uuid)
        {
            Mode = TokenMode.Live, MinimumEntropy = 2.5,
            ConfigurationKey = "Checkout:SecretKey", EnvironmentVariable = "CHECKOUT_SECRET_KEY",
        },
        new("checkout-secret-uuid-test", "Checkout.com", "Checkout.com secret key (older form, test)", TokenOwner.Service, "sk_test_" + PatternParts.Uuid)
        {
            Mode = TokenMode.Test, MinimumEntropy = 2.5,
            ConfigurationKey = "Checkout:SecretKey", EnvironmentVariable = "CHECKOUT_SECRET_KEY",
        },
        new("circleci-personal-token", "CircleCI", "CircleCI personal API token", TokenOwner.Personal, "CCIPAT_[A-Za-z0-9]{20,24}_[A-Za-z0-9]{40}")
        {
            Strict = ["CCIPAT_[A-Za-z0-9]{20,24}_[a-z0-9]{40}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "CircleCI:ProjectToken", EnvironmentVariable = "CIRCLECI_TOKEN", ServiceCredential = "CircleCI project API token",
        },
        new("circleci-project-token", "CircleCI", "CircleCI project API token", TokenOwner.Service, "CCIPRJ_[A-Za-z0-9]{20,24}_[A-Za-z0-9]{40}")
        {
            Strict = ["CCIPRJ_[A-Za-z0-9]{20,24}_[a-z0-9]{40}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "CircleCI:ProjectToken", EnvironmentVariable = "CIRCLECI_TOKEN",
        },
        new("clerk-secret-key-live", "Clerk", "Clerk secret key (live)", TokenOwner.Service, "sk_live_[A-Za-z0-9]{42,50}")
        {
            Strict = ["sk_live_[A-Za-z0-9]{42,50}"],
            Mode = TokenMode.Live, MinimumEntropy = 3.5,
            ConfigurationKey = "Clerk:SecretKey", EnvironmentVariable = "CLERK_SECRET_KEY",
        },
        new("clerk-secret-key-test", "Clerk", "Clerk secret key (test)", TokenOwner.Service, "sk_test_[A-Za-z0-9]{42,50}")
        {
            Strict = ["sk_test_[A-Za-z0-9]{42,50}"],
            Mode = TokenMode.Test, MinimumEntropy = 3.5,
            ConfigurationKey = "Clerk:SecretKey", EnvironmentVariable = "CLERK_SECRET_KEY",
        },
        new("clickhouse-cloud-secret", "ClickHouse", "ClickHouse Cloud API key secret", TokenOwner.Service, "4b1d[A-Za-z0-9]{38}")
        {
            MinimumEntropy = 4.1,
            ConfigurationKey = "ClickHouse:ApiKeySecret", EnvironmentVariable = "CLICKHOUSE_CLOUD_API_SECRET",
        },
        new("clickup-personal-token", "ClickUp", "ClickUp personal API token", TokenOwner.Personal, "pk_[0-9]{6,9}_[A-Za-z0-9]{32}")
        {
            Strict = ["pk_[0-9]{6,9}_[A-Z0-9]{32}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "ClickUp:AppToken", EnvironmentVariable = "CLICKUP_APP_TOKEN", ServiceCredential = "ClickUp OAuth app token",
        },
        new("clojars-deploy-token", "Clojars", "Clojars deploy token", TokenOwner.Personal, "CLOJARS_[A-Za-z0-9]{60}")
        {
            Strict = ["CLOJARS_[0-9a-f]{60}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Clojars:DeployToken", EnvironmentVariable = "CLOJARS_DEPLOY_TOKEN",
            ServiceCredential = "Clojars deploy token of a publishing account",
        },
        new("close-api-key", "Close", "Close API key", TokenOwner.Personal, "api_[A-Za-z0-9.]{41,49}")
        {
            Strict = ["api_[A-Za-z0-9]{20,24}.[A-Za-z0-9]{20,24}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Close:AppToken", EnvironmentVariable = "CLOSE_APP_TOKEN", ServiceCredential = "Close OAuth app token",
        },
        new("cloudflare-account-token", "Cloudflare", "Cloudflare account API token", TokenOwner.Service, "cfat_[A-Za-z0-9]{48}")
        {
            Strict = ["cfat_[A-Za-z0-9]{40}[0-9a-f]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsLower,
            ConfigurationKey = "Cloudflare:AccountToken", EnvironmentVariable = "CLOUDFLARE_API_TOKEN",
        },
        new("cloudflare-global-key", "Cloudflare", "Cloudflare Global API key", TokenOwner.Personal, "cfk_[A-Za-z0-9]{48}")
        {
            Strict = ["cfk_[A-Za-z0-9]{40}[0-9a-f]{8}"],
            MinimumEntropy = 3.0, Checksum = HexadecimalChecksum.HoldsLower,
            ConfigurationKey = "Cloudflare:AccountToken", EnvironmentVariable = "CLOUDFLARE_API_TOKEN", ServiceCredential = "Cloudflare account API token",
        },
        new("cloudflare-origin-ca-key", "Cloudflare", "Cloudflare Origin CA key", TokenOwner.Personal, "v1.0-[A-Za-z0-9_.-]{160,200}")
        {
            Strict = ["v1.0-[0-9a-f]{24}-[0-9a-f]{146}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Cloudflare:AccountToken", EnvironmentVariable = "CLOUDFLARE_API_TOKEN", ServiceCredential = "Cloudflare account API token",
        },
        new("cloudflare-service-token-secret", "Cloudflare", "Cloudflare Access service token client secret", TokenOwner.Service, "cfast_[A-Za-z0-9]{48}")
        {
            Strict = ["cfast_[A-Za-z0-9]{40}[0-9a-f]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsLower,
            ConfigurationKey = "Cloudflare:AccessClientSecret", EnvironmentVariable = "CF_ACCESS_CLIENT_SECRET",
        },
        new("cloudflare-user-token", "Cloudflare", "Cloudflare user API token", TokenOwner.Personal, "cfut_[A-Za-z0-9]{48}")
        {
            Strict = ["cfut_[A-Za-z0-9]{40}[0-9a-f]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsLower,
            ConfigurationKey = "Cloudflare:AccountToken", EnvironmentVariable = "CLOUDFLARE_API_TOKEN", ServiceCredential = "Cloudflare account API token",
        },
        new("cloudsmith-api-key", "Cloudsmith", "Cloudsmith API key", TokenOwner.Unknown, "csa_[0-9a-f]{30}[A-Za-z0-9]{6}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Cloudsmith:ServiceAccountKey", EnvironmentVariable = "CLOUDSMITH_API_KEY",
            ServiceCredential = "Cloudsmith service account API key",
        },
        new("cloudsmith-feed-token", "Cloudsmith", "Cloudsmith entitlement token in an address", TokenOwner.Service, "nuget.cloudsmith.io/[A-Za-z0-9]{16}")
        {
            MinimumEntropy = 3.0, Label = "nuget.cloudsmith.io/",
            ConfigurationKey = "Cloudsmith:EntitlementToken", EnvironmentVariable = "CLOUDSMITH_ENTITLEMENT_TOKEN",
        },
        new("cockroachdb-cloud-key", "CockroachDB", "CockroachDB Cloud service account API key", TokenOwner.Service, "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "CockroachDb:ApiKey", EnvironmentVariable = "COCKROACH_API_KEY",
        },
        new("coderabbit-api-key", "CodeRabbit", "CodeRabbit API key", TokenOwner.Unknown, "cr-[0-9a-f]{58}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "CodeRabbit:ApiKey", EnvironmentVariable = "CODERABBIT_API_KEY", ServiceCredential = "CodeRabbit API key of an organization",
        },
        new("coinbase-cdp-key-name", "Coinbase", "Coinbase Developer Platform API key name", TokenOwner.Service,
            "organizations/" + PatternParts.UuidOrWord + "/apiKeys/" + PatternParts.UuidOrWord)
        {
            IsPublishable = true,
            ConfigurationKey = "Coinbase:ApiKeyName", EnvironmentVariable = "CDP_API_KEY_NAME",
        },
        new("column-key-live", "Column", "Column API key (live)", TokenOwner.Service, "live_[A-Za-z0-9]{27}")
        {
            Mode = TokenMode.Live, RequiresContext = true, MinimumEntropy = 3.8,
            ConfigurationKey = "Column:ApiKey", EnvironmentVariable = "COLUMN_API_KEY",
        },
        new("column-key-test", "Column", "Column API key (sandbox)", TokenOwner.Service, "test_[A-Za-z0-9]{27}")
        {
            Mode = TokenMode.Test, RequiresContext = true, MinimumEntropy = 3.8,
            ConfigurationKey = "Column:ApiKey", EnvironmentVariable = "COLUMN_API_KEY",
        },
        new("configcat-sdk-key", "ConfigCat", "ConfigCat SDK key", TokenOwner.Service, "configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "ConfigCat:SdkKey", EnvironmentVariable = "CONFIGCAT_SDK_KEY",
        },
        new("confluent-api-secret", "Confluent", "Confluent Cloud API secret", TokenOwner.Unknown, "cflt[A-Za-z0-9+/]{54,80}")
        {
            Strict = ["cflt[A-Za-z0-9+/]{60}"],
            MinimumEntropy = 4.2, Checksum = ConfluentChecksum.Holds,
            ConfigurationKey = "Confluent:ApiSecret", EnvironmentVariable = "CONFLUENT_CLOUD_API_SECRET",
            ServiceCredential = "Confluent Cloud API secret of a service account",
        },
        new("contentful-pat", "Contentful", "Contentful personal access token", TokenOwner.Personal, "CFPAT-[A-Za-z0-9_-]{43}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Contentful:AppToken", EnvironmentVariable = "CONTENTFUL_APP_TOKEN", ServiceCredential = "Contentful app access token",
        },
        new("context7-api-key", "Context7", "Context7 API key", TokenOwner.Unknown, "ctx7sk-" + PatternParts.Uuid)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Context7:ApiKey", EnvironmentVariable = "CONTEXT7_API_KEY", ServiceCredential = "Context7 API key of a team",
        },
        new("convertapi-secret", "ConvertAPI", "ConvertAPI secret", TokenOwner.Service, "secret_[A-Za-z0-9]{16}")
        {
            RequiresContext = true, MinimumEntropy = 3.4,
            ConfigurationKey = "ConvertApi:Secret", EnvironmentVariable = "CONVERTAPI_SECRET",
        },
        new("coralogix-personal-key", "Coralogix", "Coralogix personal API key", TokenOwner.Personal, "cxup_[A-Za-z0-9]{28,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Coralogix:TeamKey", EnvironmentVariable = "CORALOGIX_PRIVATE_KEY", ServiceCredential = "Coralogix team API key",
        },
        new("coralogix-team-key", "Coralogix", "Coralogix team API key", TokenOwner.Service, "cxtp_[A-Za-z0-9]{28,32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Coralogix:TeamKey", EnvironmentVariable = "CORALOGIX_PRIVATE_KEY",
        },
        new("courier-key-any", "Courier", "Courier API key", TokenOwner.Service, "pk_[A-Za-z0-9]{1,20}_[A-Za-z0-9]{28}")
        {
            IsFallback = true, MinimumEntropy = 3.6,
            ConfigurationKey = "Courier:ApiKey", EnvironmentVariable = "COURIER_AUTH_TOKEN",
        },
        new("courier-key-live", "Courier", "Courier API key (production)", TokenOwner.Service, "pk_prod_[A-Za-z0-9]{28}")
        {
            Strict = ["pk_prod_[A-Z0-9]{28}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Courier:ApiKey", EnvironmentVariable = "COURIER_AUTH_TOKEN",
        },
        new("coze-pat", "Coze", "Coze personal access token", TokenOwner.Personal, "pat_[A-Za-z0-9]{64}")
        {
            MinimumEntropy = 4.0,
            ConfigurationKey = "Coze:ServiceToken", EnvironmentVariable = "COZE_API_TOKEN", ServiceCredential = "Coze service access token",
        },
        new("cratesio-token", "crates.io", "crates.io API token", TokenOwner.Personal, "cio[A-Za-z0-9]{32}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "CratesIo:Token", EnvironmentVariable = "CARGO_REGISTRY_TOKEN", ServiceCredential = "crates.io trusted publishing token",
        },
        new("cursor-api-key", "Cursor", "Cursor API key (older form)", TokenOwner.Unknown, "key_[0-9A-Fa-f]{64}")
        {
            Strict = ["key_[0-9a-f]{64}"],
            RequiresContext = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Cursor:ApiKey", EnvironmentVariable = "CURSOR_API_KEY", ServiceCredential = "Cursor service account API key",
        },
        new("cursor-api-key-2026", "Cursor", "Cursor API key", TokenOwner.Unknown, "crsr_[0-9A-Fa-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Cursor:ApiKey", EnvironmentVariable = "CURSOR_API_KEY", ServiceCredential = "Cursor service account API key",
        });
}
