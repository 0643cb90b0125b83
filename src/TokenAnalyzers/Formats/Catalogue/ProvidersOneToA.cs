using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from 1Password to Axiom, Amazon and Azure apart.</summary>
internal static class ProvidersOneToA
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("1password-secret-key", "1Password", "1Password account secret key", TokenOwner.Personal,
            "A3-[A-Z0-9]{6}-[A-Z0-9]{6}(-)?[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}")
        {
            Strict = ["A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}"],
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "OnePassword:ServiceAccountToken", EnvironmentVariable = "OP_SERVICE_ACCOUNT_TOKEN",
            ServiceCredential = "1Password service account token",
        },
        new("1password-service-account-token", "1Password", "1Password service account token", TokenOwner.Service, "ops_ey[A-Za-z0-9+/=_-]{100,8010}")
        {
            Strict = ["ops_eyJ[A-Za-z0-9+/]{160,8000}={0,3}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "OnePassword:ServiceAccountToken", EnvironmentVariable = "OP_SERVICE_ACCOUNT_TOKEN",
        },
        new("intra42-client-id", "42 Intra", "42 Intra application UID", TokenOwner.Service, "u-s4t2ud-[0-9A-Fa-f]{64}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "Intra42:ClientId", EnvironmentVariable = "INTRA42_UID",
        },
        new("intra42-client-id-af", "42 Intra", "42 Intra application UID (apprenticeship form)", TokenOwner.Service, "u-s4t2af-[0-9A-Fa-f]{64}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "Intra42:ClientId", EnvironmentVariable = "INTRA42_UID",
        },
        new("intra42-client-secret", "42 Intra", "42 Intra application secret", TokenOwner.Service, "s-s4t2ud-[0-9A-Fa-f]{64}")
        {
            Strict = ["s-s4t2ud-[0-9a-f]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Intra42:ClientSecret", EnvironmentVariable = "INTRA42_SECRET",
        },
        new("intra42-client-secret-af", "42 Intra", "42 Intra application secret (apprenticeship form)", TokenOwner.Service, "s-s4t2af-[0-9A-Fa-f]{64}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "Intra42:ClientSecret", EnvironmentVariable = "INTRA42_SECRET",
        },
        new("adafruit-io-key", "Adafruit", "Adafruit IO key", TokenOwner.Personal, "aio_[A-Za-z0-9]{28}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Adafruit:IoKey", EnvironmentVariable = "ADAFRUIT_IO_KEY", ServiceCredential = "Adafruit IO key of a device account",
        },
        new("adobe-client-secret", "Adobe", "Adobe OAuth client secret", TokenOwner.Service, "p8e-[A-Za-z0-9-]{32}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Adobe:ClientSecret", EnvironmentVariable = "ADOBE_CLIENT_SECRET",
        },
        new("adyen-api-key", "Adyen", "Adyen API key", TokenOwner.Service,
            "AQE[A-Za-z0-9]{1,4}hmfx[A-Za-z0-9+/]{40,200}={0,2}-[A-Za-z0-9+/]{20,80}={0,2}-[!#-&(-;=?-\\[^-~]{12,20}")
        {
            MinimumEntropy = 4.5,
            ConfigurationKey = "Adyen:ApiKey", EnvironmentVariable = "ADYEN_API_KEY",
        },
        new("age-recipient", "age", "age X25519 recipient (public key)", TokenOwner.Service, "age1[a-z0-9]{58}")
        {
            Strict = ["age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}"],
            IsPublishable = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Age:Recipient", EnvironmentVariable = "AGE_RECIPIENT",
        },
        new("age-secret-key", "age", "age X25519 identity (secret key)", TokenOwner.Unknown, "AGE-SECRET-KEY-1[A-Z0-9]{58}")
        {
            Strict = ["AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Age:Identity", EnvironmentVariable = "AGE_SECRET_KEY",
        },
        new("aikido-ci-token", "Aikido", "Aikido CI scanning token", TokenOwner.Service, "AIK_CI_[A-Za-z0-9]{20,44}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Aikido:CiToken", EnvironmentVariable = "AIKIDO_CI_TOKEN",
        },
        new("aikido-client-id", "Aikido", "Aikido API client id", TokenOwner.Service, "AIK_CLIENT_[A-Za-z0-9]{24}")
        {
            IsPublishable = true, MinimumEntropy = 2.8,
            ConfigurationKey = "Aikido:ClientId", EnvironmentVariable = "AIKIDO_CLIENT_ID",
        },
        new("aikido-client-secret", "Aikido", "Aikido API client secret", TokenOwner.Service, "AIK_SECRET_[A-Za-z0-9]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Aikido:ClientSecret", EnvironmentVariable = "AIKIDO_CLIENT_SECRET",
        },
        new("airtable-pat", "Airtable", "Airtable access token", TokenOwner.Unknown, "pat[A-Za-z0-9]{14}.[A-Za-z0-9]{62,66}")
        {
            Strict = ["pat[A-Za-z0-9]{14}.[0-9a-f]{64}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Airtable:ServiceAccountToken", EnvironmentVariable = "AIRTABLE_SERVICE_ACCOUNT_TOKEN",
            ServiceCredential = "Airtable service account token", PersonalName = "Airtable personal access token",
        },
        new("aiven-service-password", "Aiven", "Aiven service password", TokenOwner.Service, "AVNS_[A-Za-z0-9_-]{19}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Aiven:ServicePassword", EnvironmentVariable = "AIVEN_SERVICE_PASSWORD",
        },
        new("akamai-client-token", "Akamai", "Akamai EdgeGrid client or access token", TokenOwner.Unknown, "akab-[A-Za-z0-9]{16,32}-[A-Za-z0-9]{5,16}")
        {
            Strict = ["akab-[a-z0-9]{16}-[a-z0-9]{16}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Akamai:ClientToken", EnvironmentVariable = "AKAMAI_CLIENT_TOKEN", ServiceCredential = "Akamai service client token",
        },
        new("alchemy-auth-token", "Alchemy", "Alchemy auth token", TokenOwner.Service, "alcht_[A-Za-z0-9]{30}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Alchemy:AuthToken", EnvironmentVariable = "ALCHEMY_AUTH_TOKEN",
        },
        new("alibaba-access-key-id", "Alibaba Cloud", "Alibaba Cloud AccessKey ID", TokenOwner.Unknown, "LTAI[A-Za-z0-9]{12,21}")
        {
            ConfigurationKey = "AlibabaCloud:AccessKeyId", EnvironmentVariable = "ALIBABA_CLOUD_ACCESS_KEY_ID",
            ServiceCredential = "Alibaba Cloud access key ID of a service user",
        },
        new("alibaba-sts-key-id", "Alibaba Cloud", "Alibaba Cloud STS AccessKey ID", TokenOwner.Unknown, "STS.[A-Za-z0-9]{16,64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "AlibabaCloud:StsAccessKeyId", EnvironmentVariable = "ALIBABA_CLOUD_STS_ACCESS_KEY_ID",
            ServiceCredential = "Alibaba Cloud access key ID of a RAM role",
        },
        new("alibaba-sts-security-token", "Alibaba Cloud", "Alibaba Cloud STS security token", TokenOwner.Unknown, "CAIS[A-Za-z0-9+/=_-]{20,1500}")
        {
            MinimumEntropy = 3.7,
            ConfigurationKey = "AlibabaCloud:SecurityToken", EnvironmentVariable = "ALIBABA_CLOUD_SECURITY_TOKEN",
            ServiceCredential = "Alibaba Cloud security token of a RAM role",
        },
        new("anthropic-admin-key", "Anthropic", "Anthropic Admin API key", TokenOwner.Service, "sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{90,130}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Anthropic:AdminApiKey", EnvironmentVariable = "ANTHROPIC_ADMIN_KEY",
        },
        new("anthropic-api-key", "Anthropic", "Anthropic API key", TokenOwner.Service, "sk-ant-api[0-9]{2,4}-[A-Za-z0-9_-]{64,140}")
        {
            Strict = ["sk-ant-api[0-9]{2,3}-[A-Za-z0-9_-]{90,130}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Anthropic:ApiKey", EnvironmentVariable = "ANTHROPIC_API_KEY",
        },
        new("anthropic-oauth-access", "Anthropic", "Anthropic OAuth access token", TokenOwner.Personal, "sk-ant-oat[0-9]{2}-[A-Za-z0-9_-]{80,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Anthropic:ApiKey", EnvironmentVariable = "ANTHROPIC_API_KEY", ServiceCredential = "Anthropic workspace API key",
            PersonalEnvironmentVariable = "CLAUDE_CODE_OAUTH_TOKEN",
        },
        new("anthropic-oauth-refresh", "Anthropic", "Anthropic OAuth refresh token", TokenOwner.Personal, "sk-ant-ort[0-9]{2}-[A-Za-z0-9_-]{80,120}")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "Anthropic:ApiKey", EnvironmentVariable = "ANTHROPIC_API_KEY", ServiceCredential = "Anthropic workspace API key",
        },
        new("anthropic-session", "Anthropic", "Anthropic Claude.ai session key", TokenOwner.Personal, "sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,140}")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "Anthropic:ApiKey", EnvironmentVariable = "ANTHROPIC_API_KEY", ServiceCredential = "Anthropic workspace API key",
        },
        new("apideck-key-live", "Apideck", "Apideck API key (live)", TokenOwner.Service, "sk_live_[A-Za-z0-9-]{93}")
        {
            Strict = ["sk_live_[A-Za-z0-9-]{93}"],
            Mode = TokenMode.Live, MinimumEntropy = 2.8,
            ConfigurationKey = "Apideck:ApiKey", EnvironmentVariable = "APIDECK_API_KEY",
        },
        new("apify-api-token", "Apify", "Apify API token", TokenOwner.Unknown, "apify_api_[A-Za-z0-9-]{34,38}")
        {
            Strict = ["apify_api_[A-Za-z0-9]{34,38}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Apify:ApiToken", EnvironmentVariable = "APIFY_TOKEN", ServiceCredential = "Apify organization API token",
        },
        new("apollo-graph-key", "Apollo GraphOS", "Apollo GraphOS graph API key", TokenOwner.Service, "service:[A-Za-z0-9_-]{2,64}:[A-Za-z0-9_-]{22}")
        {
            RequiresContext = true, MinimumEntropy = 3.6,
            ConfigurationKey = "Apollo:GraphKey", EnvironmentVariable = "APOLLO_KEY",
        },
        new("apollo-user-key", "Apollo GraphOS", "Apollo GraphOS personal API key", TokenOwner.Personal, "user:[A-Za-z0-9_.-]{2,64}:[A-Za-z0-9_-]{22}")
        {
            RequiresContext = true, MinimumEntropy = 3.6,
            ConfigurationKey = "Apollo:GraphKey", EnvironmentVariable = "APOLLO_KEY", ServiceCredential = "Apollo GraphOS graph API key",
        },
        new("asaas-api-key-live", "Asaas", "Asaas API key (production)", TokenOwner.Service, "$aact_prod_[A-Za-z0-9+/=_:-]{20,200}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 3.0,
            ConfigurationKey = "Asaas:ApiKey", EnvironmentVariable = "ASAAS_API_KEY",
        },
        new("asaas-api-key-test", "Asaas", "Asaas API key (sandbox)", TokenOwner.Service, "$aact_hmlg_[A-Za-z0-9+/=_:-]{20,200}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 3.0,
            ConfigurationKey = "Asaas:ApiKey", EnvironmentVariable = "ASAAS_API_KEY",
        },
        new("asana-pat", "Asana", "Asana access token", TokenOwner.Unknown, "2/[0-9]{10,20}/[0-9]{10,20}:[0-9a-f]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Asana:ServiceAccountToken", EnvironmentVariable = "ASANA_SERVICE_ACCOUNT_TOKEN",
            ServiceCredential = "Asana service account token",
            PersonalName = "Asana personal access token",
        },
        new("asana-pat-legacy", "Asana", "Asana access token (legacy)", TokenOwner.Unknown, "0/[0-9a-f]{32}")
        {
            RequiresContext = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Asana:ServiceAccountToken", EnvironmentVariable = "ASANA_SERVICE_ACCOUNT_TOKEN",
            ServiceCredential = "Asana service account token",
        },
        new("asana-pat-v1", "Asana", "Asana access token (older)", TokenOwner.Unknown, "1/[0-9]{12,20}:[0-9a-f]{32}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Asana:ServiceAccountToken", EnvironmentVariable = "ASANA_SERVICE_ACCOUNT_TOKEN",
            ServiceCredential = "Asana service account token",
        },
        new("atlassian-access-token", "Atlassian", "Atlassian resource access token", TokenOwner.Service, "ATCTT[A-Za-z0-9+/=_-]{24,800}")
        {
            Strict = ["ATCTT3[A-Za-z0-9_-]{60,300}=[0-9A-F]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsUpper,
            ConfigurationKey = "Atlassian:AccessToken", EnvironmentVariable = "ATLASSIAN_ACCESS_TOKEN",
        },
        new("atlassian-api-token", "Atlassian", "Atlassian account API token", TokenOwner.Personal, "ATATT[A-Za-z0-9+/=_-]{24,800}")
        {
            Strict = ["ATATT3[A-Za-z0-9_-]{60,300}=[0-9A-F]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsUpper,
            ConfigurationKey = "Atlassian:ServiceAccountToken", EnvironmentVariable = "ATLASSIAN_API_TOKEN",
            ServiceCredential = "Atlassian service account API key",
        },
        new("atlassian-service-account-key", "Atlassian", "Atlassian service account API key", TokenOwner.Service, "ATSTT[A-Za-z0-9+/=_-]{24,800}")
        {
            Strict = ["ATSTT3[A-Za-z0-9_-]{60,300}=[0-9A-F]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsUpper,
            ConfigurationKey = "Atlassian:ServiceAccountToken", EnvironmentVariable = "ATLASSIAN_API_TOKEN",
        },
        new("authress-external-client-key", "Authress", "Authress access key (ext_ client)", TokenOwner.Service,
            "ext_[A-Za-z0-9]{5,30}.[A-Za-z0-9]{4,6}.acc[_-][A-Za-z0-9-]{10,32}.[A-Za-z0-9+/=_-]{30,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Authress:ServiceClientKey", EnvironmentVariable = "AUTHRESS_KEY",
        },
        new("authress-key", "Authress", "Authress access key (authress_ client)", TokenOwner.Service,
            "authress_[A-Za-z0-9]{5,30}.[A-Za-z0-9]{4,6}.acc[_-][A-Za-z0-9-]{10,32}.[A-Za-z0-9+/=_-]{30,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Authress:ServiceClientKey", EnvironmentVariable = "AUTHRESS_KEY",
        },
        new("authress-scauth-key", "Authress", "Authress access key (scauth_ client)", TokenOwner.Service,
            "scauth_[A-Za-z0-9]{5,30}.[A-Za-z0-9]{4,6}.acc[_-][A-Za-z0-9-]{10,32}.[A-Za-z0-9+/=_-]{30,120}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Authress:ServiceClientKey", EnvironmentVariable = "AUTHRESS_KEY",
        },
        new("authress-service-client-key", "Authress", "Authress service client access key", TokenOwner.Service,
            "sc_[A-Za-z0-9]{5,30}.[A-Za-z0-9]{4,6}.acc[_-][A-Za-z0-9-]{10,32}.[A-Za-z0-9+/=_-]{30,120}")
        {
            Strict = ["sc_[a-z0-9]{5,30}.[a-z0-9]{4,6}.acc[_-][A-Za-z0-9-]{10,32}.[A-Za-z0-9+/=_-]{30,120}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Authress:ServiceClientKey", EnvironmentVariable = "AUTHRESS_KEY",
        },
        new("axiom-api-token", "Axiom", "Axiom API token", TokenOwner.Service, "xaat-" + PatternParts.UuidOrWord)
        {
            Strict = ["xaat-" + PatternParts.Uuid],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Axiom:ApiToken", EnvironmentVariable = "AXIOM_TOKEN",
        },
        new("axiom-ingest-token", "Axiom", "Axiom ingest token (legacy)", TokenOwner.Service, "xait-" + PatternParts.UuidOrWord)
        {
            Strict = ["xait-" + PatternParts.Uuid],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Axiom:ApiToken", EnvironmentVariable = "AXIOM_TOKEN",
        },
        new("axiom-pat", "Axiom", "Axiom personal access token", TokenOwner.Personal, "xapt-" + PatternParts.UuidOrWord)
        {
            Strict = ["xapt-" + PatternParts.Uuid],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Axiom:ApiToken", EnvironmentVariable = "AXIOM_TOKEN", ServiceCredential = "Axiom API token",
        });
}
