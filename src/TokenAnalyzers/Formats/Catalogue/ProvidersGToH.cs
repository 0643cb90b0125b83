using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of the providers from GC Notify to Hugging Face.</summary>
internal static class ProvidersGToH
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("gc-notify-key", "GC Notify", "GC Notify API key", TokenOwner.Service,
            "gcntfy-[A-Za-z0-9_-]{1,80}-" + PatternParts.UuidOrWord + "-" + PatternParts.UuidOrWord)
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "GcNotify:ApiKey", EnvironmentVariable = "GC_NOTIFY_API_KEY",
        },
        new("gemini-exchange-key", "Gemini", "Gemini (exchange) account API key id", TokenOwner.Service, "account-[A-Za-z0-9]{20}")
        {
            RequiresContext = true, MinimumEntropy = 3.4,
            ConfigurationKey = "GeminiExchange:ApiKey", EnvironmentVariable = "GEMINI_EXCHANGE_API_KEY",
        },
        new("gemini-exchange-master-key", "Gemini", "Gemini (exchange) master API key id", TokenOwner.Service, "master-[A-Za-z0-9]{20}")
        {
            RequiresContext = true, MinimumEntropy = 3.4,
            ConfigurationKey = "GeminiExchange:ApiKey", EnvironmentVariable = "GEMINI_EXCHANGE_API_KEY",
        },
        new("github-installation-token", "GitHub", "GitHub App installation token", TokenOwner.Service, "ghs_[A-Za-z0-9_-]{35,255}")
        {
            Strict = ["ghs_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN",
        },
        new("github-installation-token-jwt", "GitHub", "GitHub App installation token (JSON Web Token)", TokenOwner.Service,
            "ghs_[0-9]{1,20}_[A-Za-z0-9_-]{8,1010}.[A-Za-z0-9_.-]{8,11010}")
        {
            Strict = ["ghs_[0-9]{1,20}_eyJ[A-Za-z0-9_-]{15,1000}.[A-Za-z0-9_-]{10,10000}.[A-Za-z0-9_-]{10,1000}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN",
        },
        new("github-oauth-token", "GitHub", "GitHub OAuth access token", TokenOwner.Personal, "gho_[A-Za-z0-9_-]{35,255}")
        {
            Strict = ["gho_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN", ServiceCredential = "GitHub App installation token",
        },
        new("github-pat-classic", "GitHub", "GitHub personal access token (classic)", TokenOwner.Personal, "ghp_[A-Za-z0-9_-]{35,255}")
        {
            Strict = ["ghp_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN", ServiceCredential = "GitHub App installation token",
        },
        new("github-pat-fine-grained", "GitHub", "GitHub personal access token (fine-grained)", TokenOwner.Personal, "github_pat_[A-Za-z0-9_]{35,255}")
        {
            Strict = ["github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN", ServiceCredential = "GitHub App installation token",
        },
        new("github-refresh-token", "GitHub", "GitHub App refresh token", TokenOwner.Personal, "ghr_[A-Za-z0-9_-]{35,255}")
        {
            Strict =
            [
                "ghr_[A-Za-z0-9]{76}",
                "ghr_[A-Za-z0-9]{36}",
            ],
            MinimumEntropy = 3.0, Checksum = Base62Checksum.Holds, IsSignInPart = true,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN", ServiceCredential = "GitHub App installation token",
        },
        new("github-user-to-server", "GitHub", "GitHub App user access token", TokenOwner.Personal, "ghu_[A-Za-z0-9_-]{35,255}")
        {
            Strict = ["ghu_[A-Za-z0-9]{36}"],
            MinimumEntropy = 3.0, Checksum = Base62Checksum.Holds,
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN", ServiceCredential = "GitHub App installation token",
        },
        new("gitlab-agent-token", "GitLab", "GitLab agent for Kubernetes token", TokenOwner.Service,
            "glagent-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glagent-[A-Za-z0-9_-]{50}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:AgentToken", EnvironmentVariable = "GITLAB_AGENT_TOKEN",
        },
        new("gitlab-ci-job-token", "GitLab", "GitLab CI/CD job token", TokenOwner.Service,
            "glcbt-[A-Za-z0-9_-]{20,90}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20,64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:JobToken", EnvironmentVariable = "CI_JOB_TOKEN",
        },
        new("gitlab-deploy-token", "GitLab", "GitLab deploy token", TokenOwner.Service,
            "gldt-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["gldt-[A-Za-z0-9_-]{20,22}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:DeployToken", EnvironmentVariable = "CI_DEPLOY_PASSWORD",
        },
        new("gitlab-feature-flags-token", "GitLab", "GitLab feature flags client token", TokenOwner.Service,
            "glffct-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glffct-[A-Za-z0-9_-]{20}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:FeatureFlagsToken", EnvironmentVariable = "GITLAB_FEATURE_FLAGS_TOKEN",
        },
        new("gitlab-feed-token", "GitLab", "GitLab feed token", TokenOwner.Personal, "glft-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glft-[A-Za-z0-9_-]{20,80}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "GitLab:ProjectToken", EnvironmentVariable = "GITLAB_TOKEN", ServiceCredential = "GitLab project access token",
        },
        new("gitlab-incoming-mail-token", "GitLab", "GitLab incoming mail token", TokenOwner.Personal,
            "glimt-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glimt-[A-Za-z0-9_-]{25}"],
            MinimumEntropy = 2.8, IsSignInPart = true,
            ConfigurationKey = "GitLab:ProjectToken", EnvironmentVariable = "GITLAB_TOKEN", ServiceCredential = "GitLab project access token",
        },
        new("gitlab-oauth-app-secret", "GitLab", "GitLab OAuth application secret", TokenOwner.Service,
            "gloas-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["gloas-[A-Za-z0-9_-]{64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:OAuthSecret", EnvironmentVariable = "GITLAB_OAUTH_SECRET",
        },
        new("gitlab-pat", "GitLab", "GitLab access token", TokenOwner.Unknown, "glpat-[A-Za-z0-9_=-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict =
            [
                "glpat-[A-Za-z0-9_-]{27,300}.[a-z0-9]{2}.[a-z0-9]{9}",
                "glpat-[A-Za-z0-9_-]{27,300}.[a-z0-9]{9}",
                "glpat-[A-Za-z0-9_-]{20}",
            ],
            MinimumEntropy = 2.8, Checksum = RoutableChecksum.Holds,
            ConfigurationKey = "GitLab:ProjectToken", EnvironmentVariable = "GITLAB_TOKEN", ServiceCredential = "GitLab project access token",
            PersonalName = "GitLab personal access token",
        },
        new("gitlab-runner-registration", "GitLab", "GitLab runner registration token (deprecated)", TokenOwner.Service,
            "GR1348941[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["GR1348941[A-Za-z0-9_-]{20}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:RunnerToken", EnvironmentVariable = "CI_SERVER_TOKEN",
        },
        new("gitlab-runner-token", "GitLab", "GitLab runner authentication token", TokenOwner.Service,
            "glrt-[A-Za-z0-9_-]{20,320}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict =
            [
                "glrt-t[0-9]_[A-Za-z0-9_-]{27,300}.[a-z0-9]{2}.[a-z0-9]{9}",
                "glrt-t[0-9]_[A-Za-z0-9_-]{27,300}.[a-z0-9]{9}",
                "glrt-[A-Za-z0-9_-]{20}",
            ],
            MinimumEntropy = 2.8, Checksum = RoutableChecksum.Holds,
            ConfigurationKey = "GitLab:RunnerToken", EnvironmentVariable = "CI_SERVER_TOKEN",
        },
        new("gitlab-runner-token-legacy-reg", "GitLab", "GitLab runner authentication token (registered)", TokenOwner.Service,
            "glrtr-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glrtr-[A-Za-z0-9_-]{20,22}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:RunnerToken", EnvironmentVariable = "CI_SERVER_TOKEN",
        },
        new("gitlab-scim-token", "GitLab", "GitLab SCIM token", TokenOwner.Service,
            "glsoat-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glsoat-[A-Za-z0-9_-]{20}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:ScimToken", EnvironmentVariable = "GITLAB_SCIM_TOKEN",
        },
        new("gitlab-session-cookie", "GitLab", "GitLab session cookie", TokenOwner.Personal,
            "_gitlab_session=[A-Za-z0-9_-]{20,64}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["_gitlab_session=[0-9a-f]{32}"],
            MinimumEntropy = 2.8, Label = "_gitlab_session=", IsSignInPart = true,
            ConfigurationKey = "GitLab:ProjectToken", EnvironmentVariable = "GITLAB_TOKEN", ServiceCredential = "GitLab project access token",
        },
        new("gitlab-trigger-token", "GitLab", "GitLab pipeline trigger token", TokenOwner.Service,
            "glptt-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glptt-[0-9a-f]{40}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:TriggerToken", EnvironmentVariable = "GITLAB_TRIGGER_TOKEN",
        },
        new("gitlab-workspace-token", "GitLab", "GitLab workspace token", TokenOwner.Service,
            "glwt-[A-Za-z0-9_-]{20,300}(.[A-Za-z0-9_-]{2,16}(.[A-Za-z0-9_-]{2,16})?)?")
        {
            Strict = ["glwt-[A-Za-z0-9_-]{20,64}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "GitLab:WorkspaceToken", EnvironmentVariable = "GITLAB_WORKSPACE_TOKEN",
        },
        new("gocardless-token-live", "GoCardless", "GoCardless access token (live)", TokenOwner.Service, "live_[A-Za-z0-9_=-]{40,42}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 4.2,
            ConfigurationKey = "GoCardless:AccessToken", EnvironmentVariable = "GOCARDLESS_ACCESS_TOKEN",
        },
        new("gocardless-token-test", "GoCardless", "GoCardless access token (sandbox)", TokenOwner.Service, "sandbox_[A-Za-z0-9_=-]{40,42}")
        {
            Mode = TokenMode.Test, MinimumEntropy = 4.2,
            ConfigurationKey = "GoCardless:AccessToken", EnvironmentVariable = "GOCARDLESS_ACCESS_TOKEN",
        },
        new("fcm-server-key", "Google", "Google Firebase Cloud Messaging server key", TokenOwner.Service, "AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Firebase:ServerKey", EnvironmentVariable = "FCM_SERVER_KEY",
        },
        new("gcp-adc-user-json", "Google", "Google Cloud user credentials file", TokenOwner.Personal, "\"type\"[ \\t]{0,4}:[ \\t]{0,4}\"authorized_user\"")
        {
            IsPublishable = true,
            ConfigurationKey = "Google:ServiceAccountKey", EnvironmentVariable = "GOOGLE_SERVICE_ACCOUNT_KEY", ServiceCredential = "Google service account key",
        },
        new("gcp-service-account-json", "Google", "Google Cloud service account key file", TokenOwner.Service,
            "\"type\"[ \\t]{0,4}:[ \\t]{0,4}\"service_account\"")
        {
            IsPublishable = true,
            ConfigurationKey = "Google:ServiceAccountKey", EnvironmentVariable = "GOOGLE_SERVICE_ACCOUNT_KEY",
        },
        new("google-api-key", "Google", "Google API key", TokenOwner.Service, "AIza[A-Za-z0-9_-]{35}")
        {
            PublicNeighbours = ["authdomain", "messagingsenderid"], MinimumEntropy = 3.0,
            ConfigurationKey = "Google:ApiKey", EnvironmentVariable = "GOOGLE_API_KEY",
        },
        new("google-auth-key", "Google", "Google API key bound to a service account", TokenOwner.Service, "AQ.[A-Za-z0-9_-]{40,80}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "Google:GeminiApiKey", EnvironmentVariable = "GEMINI_API_KEY",
        },
        new("google-oauth-access-token", "Google", "Google OAuth 2.0 access token", TokenOwner.Unknown, "ya29.[A-Za-z0-9_.-]{10,2048}")
        {
            Strict = ["ya29.[A-Za-z0-9_.-]{20,2048}"],
            MinimumEntropy = 2.5,
            ConfigurationKey = "Google:ServiceAccountToken", EnvironmentVariable = "GOOGLE_OAUTH_ACCESS_TOKEN",
            ServiceCredential = "Google service account access token",
        },
        new("google-oauth-client-id", "Google", "Google OAuth client ID", TokenOwner.Service, "[0-9]{3,80}-[A-Za-z0-9_]{32}.apps.googleusercontent.com")
        {
            Strict = ["[0-9]{6,20}-[a-z0-9]{32}.apps.googleusercontent.com"],
            IsPublishable = true,
            ConfigurationKey = "Google:ClientId", EnvironmentVariable = "GOOGLE_CLIENT_ID",
        },
        new("google-oauth-client-secret", "Google", "Google OAuth client secret", TokenOwner.Service, "GOCSPX-[A-Za-z0-9_-]{28}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Google:ClientSecret", EnvironmentVariable = "GOOGLE_CLIENT_SECRET",
        },
        new("google-oauth-refresh-token", "Google", "Google OAuth 2.0 refresh token", TokenOwner.Personal, "1//0[A-Za-z0-9_-]{60,512}")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "Google:ServiceAccountKey", EnvironmentVariable = "GOOGLE_SERVICE_ACCOUNT_KEY", ServiceCredential = "Google service account key",
        },
        new("google-storage-hmac-service", "Google", "Google Cloud Storage HMAC access ID of a service account", TokenOwner.Service, "GOOG1E[A-Z0-9]{55}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Google:StorageHmacAccessId", EnvironmentVariable = "GOOGLE_STORAGE_HMAC_ACCESS_ID",
        },
        new("google-storage-hmac-user", "Google", "Google Cloud Storage HMAC access ID", TokenOwner.Personal, "GOOG[A-Z0-9]{20}")
        {
            MinimumEntropy = 3.2, IsSignInPart = true,
            ConfigurationKey = "Google:StorageHmacAccessId", EnvironmentVariable = "GOOGLE_STORAGE_HMAC_ACCESS_ID",
            ServiceCredential = "Google Cloud Storage HMAC access ID of a service account",
        },
        new("recaptcha-key", "Google", "Google reCAPTCHA key", TokenOwner.Service, "6L[c-f][A-Za-z0-9_-]{37}")
        {
            PublicName = "site", MinimumEntropy = 3.8,
            ConfigurationKey = "Recaptcha:SecretKey", EnvironmentVariable = "RECAPTCHA_SECRET_KEY",
        },
        new("grafana-api-key-legacy", "Grafana", "Grafana API key (legacy)", TokenOwner.Service, "eyJrIjoi[A-Za-z0-9+/]{40,380}={0,3}")
        {
            Strict = ["eyJrIjoi[A-Za-z0-9+/]{60,380}={0,2}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Grafana:ServiceAccountToken", EnvironmentVariable = "GRAFANA_SERVICE_ACCOUNT_TOKEN",
        },
        new("grafana-cloud-token", "Grafana", "Grafana Cloud access policy token", TokenOwner.Service, "glc_[A-Za-z0-9+/=_-]{32,410}")
        {
            Strict = ["glc_eyJ[A-Za-z0-9+/]{40,400}={0,2}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Grafana:CloudToken", EnvironmentVariable = "GRAFANA_CLOUD_TOKEN",
        },
        new("grafana-service-account", "Grafana", "Grafana service account token", TokenOwner.Service, "glsa_[A-Za-z0-9_-]{41}")
        {
            Strict = ["glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}"],
            MinimumEntropy = 2.8, Checksum = HexadecimalChecksum.HoldsForGrafana,
            ConfigurationKey = "Grafana:ServiceAccountToken", EnvironmentVariable = "GRAFANA_SERVICE_ACCOUNT_TOKEN",
        },
        new("groq-api-key", "Groq", "Groq API key", TokenOwner.Service, "gsk_[A-Za-z0-9_-]{8,40}WGdyb3FY[A-Za-z0-9_-]{8,40}")
        {
            Strict = ["gsk_[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Groq:ApiKey", EnvironmentVariable = "GROQ_API_KEY",
        },
        new("groq-api-key-any", "Groq", "Groq API key (no marker)", TokenOwner.Service, "gsk_[A-Za-z0-9_-]{40,88}")
        {
            Strict = ["gsk_[A-Za-z0-9]{52}"],
            IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Groq:ApiKey", EnvironmentVariable = "GROQ_API_KEY",
        },
        new("guardsquare-appsweep-key", "Guardsquare", "Guardsquare AppSweep API key", TokenOwner.Service, "gs_appsweep_[A-Za-z0-9_-]{40,60}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "Guardsquare:AppSweepKey", EnvironmentVariable = "APPSWEEP_API_KEY",
        },
        new("hackclub-ai-key", "Hack Club", "Hack Club AI API key", TokenOwner.Personal, "sk-hc-v1-[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "HackClub:ApiKey", EnvironmentVariable = "HACKCLUB_API_KEY", ServiceCredential = "Hack Club AI API key of a club account",
        },
        new("harness-pat", "Harness", "Harness personal access token", TokenOwner.Personal, "pat.[A-Za-z0-9_-]{22}.[A-Za-z0-9]{24}.[A-Za-z0-9]{20}")
        {
            Strict = ["pat.[A-Za-z0-9_-]{22}.[0-9a-f]{24}.[A-Za-z0-9]{20}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Harness:ServiceAccountToken", EnvironmentVariable = "HARNESS_API_KEY", ServiceCredential = "Harness service account token",
        },
        new("harness-sat", "Harness", "Harness service account token", TokenOwner.Service, "sat.[A-Za-z0-9_-]{22}.[A-Za-z0-9]{24}.[A-Za-z0-9]{20}")
        {
            Strict = ["sat.[A-Za-z0-9_-]{22}.[0-9a-f]{24}.[A-Za-z0-9]{20}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Harness:ServiceAccountToken", EnvironmentVariable = "HARNESS_API_KEY",
        },
        new("vault-batch-token", "HashiCorp Vault", "HashiCorp Vault batch token (1.10 and later)", TokenOwner.Unknown, "hvb.[A-Za-z0-9_.-]{24,500}")
        {
            Strict = ["hvb.[A-Za-z0-9_-]{50,400}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("vault-batch-token-legacy", "HashiCorp Vault", "HashiCorp Vault batch token (before 1.10)", TokenOwner.Unknown, "b.[A-Za-z0-9_-]{24,500}")
        {
            RequiresContext = true, MinimumEntropy = 4.0,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("vault-recovery-token", "HashiCorp Vault", "HashiCorp Vault recovery token", TokenOwner.Unknown, "hvr.[A-Za-z0-9_-]{24,500}")
        {
            Strict = ["hvr.[A-Za-z0-9_-]{24,200}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("vault-recovery-token-legacy", "HashiCorp Vault", "HashiCorp Vault recovery token (before 1.10)", TokenOwner.Unknown, "r.[A-Za-z0-9_-]{24,500}")
        {
            RequiresContext = true, MinimumEntropy = 4.0,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("vault-service-token", "HashiCorp Vault", "HashiCorp Vault service token (1.10 and later)", TokenOwner.Unknown, "hvs.[A-Za-z0-9_.-]{24,200}")
        {
            Strict = ["hvs.[A-Za-z0-9_-]{24,200}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("vault-service-token-legacy", "HashiCorp Vault", "HashiCorp Vault service token (before 1.10)", TokenOwner.Unknown, "s.[A-Za-z0-9]{24}")
        {
            MinimumEntropy = 3.7,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("vault-token-legacy-wide", "HashiCorp Vault", "HashiCorp Vault service token (before 1.10, other lengths)", TokenOwner.Unknown,
            "s.[A-Za-z0-9_-]{18,128}")
        {
            IsFallback = true, RequiresContext = true, MinimumEntropy = 3.7,
            ConfigurationKey = "Vault:Token", EnvironmentVariable = "VAULT_TOKEN", ServiceCredential = "HashiCorp Vault AppRole token",
        },
        new("hcaptcha-secret", "hCaptcha", "hCaptcha secret key", TokenOwner.Service, "ES_[0-9A-Fa-f]{32}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "HCaptcha:SecretKey", EnvironmentVariable = "HCAPTCHA_SECRET",
        },
        new("terraform-cloud-token", "HCP Terraform", "HCP Terraform API token", TokenOwner.Unknown, "[A-Za-z0-9_-]{14}.atlasv1.[A-Za-z0-9_=-]{60,70}")
        {
            Strict = ["[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9_=-]{60,70}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "Terraform:TeamToken", EnvironmentVariable = "TFE_TOKEN", ServiceCredential = "HCP Terraform team API token",
        },
        new("heroku-api-key", "Heroku", "Heroku API key", TokenOwner.Personal, "HRKU-[A-Za-z0-9_-]{60}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Heroku:ApiKey", EnvironmentVariable = "HEROKU_API_KEY", ServiceCredential = "Heroku API key of an automation account",
        },
        new("heroku-api-key-uuid", "Heroku", "Heroku API key (older form)", TokenOwner.Personal, "HRKU-" + PatternParts.UuidOrWord)
        {
            Strict = ["HRKU-" + PatternParts.Uuid],
            MinimumEntropy = 2.8,
            ConfigurationKey = "Heroku:ApiKey", EnvironmentVariable = "HEROKU_API_KEY", ServiceCredential = "Heroku API key of an automation account",
        },
        new("hex-personal-token", "Hex.tech", "Hex.tech personal access token", TokenOwner.Personal, "hxtp_[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "HexTech:WorkspaceToken", EnvironmentVariable = "HEX_WORKSPACE_TOKEN", ServiceCredential = "Hex.tech workspace token",
        },
        new("hex-workspace-token", "Hex.tech", "Hex.tech workspace token", TokenOwner.Service, "hxtw_[0-9a-f]{64}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "HexTech:WorkspaceToken", EnvironmentVariable = "HEX_WORKSPACE_TOKEN",
        },
        new("honeycomb-configuration-key", "Honeycomb", "Honeycomb configuration key", TokenOwner.Service, "hc[a-z]lk_[a-z0-9]{26,90}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Honeycomb:ConfigurationKey", EnvironmentVariable = "HONEYCOMB_CONFIGURATION_KEY",
        },
        new("honeycomb-ingest-key", "Honeycomb", "Honeycomb ingest key", TokenOwner.Service, "hc[a-z]ik_[a-z0-9]{58}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Honeycomb:IngestKey", EnvironmentVariable = "HONEYCOMB_API_KEY",
        },
        new("honeycomb-management-key", "Honeycomb", "Honeycomb management key", TokenOwner.Service, "hc[a-z]mk_[a-z0-9]{26,90}")
        {
            MinimumEntropy = 2.5,
            ConfigurationKey = "Honeycomb:ManagementKey", EnvironmentVariable = "HONEYCOMB_KEY_ID",
        },
        new("hubspot-private-app", "HubSpot", "HubSpot private app access token", TokenOwner.Service, "pat-[a-z]{2}[0-9]-" + PatternParts.UuidOrWord)
        {
            Strict = ["pat-[a-z]{2}[0-9]-" + PatternParts.Uuid],
            MinimumEntropy = 2.6,
            ConfigurationKey = "HubSpot:PrivateAppToken", EnvironmentVariable = "HUBSPOT_ACCESS_TOKEN",
        },
        new("huggingface-oauth-token", "Hugging Face", "Hugging Face OAuth access token", TokenOwner.Personal, "hf_oauth_[A-Za-z0-9_.-]{40,2000}")
        {
            MinimumEntropy = 3.8, IsSignInPart = true,
            ConfigurationKey = "HuggingFace:ServiceToken", EnvironmentVariable = "HF_TOKEN", ServiceCredential = "Hugging Face token of a service account",
        },
        new("huggingface-org-token", "Hugging Face", "Hugging Face organization API token (deprecated)", TokenOwner.Service, "api_org_[A-Za-z0-9]{34}")
        {
            Strict = ["api_org_[A-Za-z]{34}"],
            MinimumEntropy = 2.8,
            ConfigurationKey = "HuggingFace:OrgToken", EnvironmentVariable = "HF_ORG_TOKEN",
        },
        new("huggingface-user-token", "Hugging Face", "Hugging Face access token", TokenOwner.Unknown, "hf_[A-Za-z0-9_-]{34,40}")
        {
            Strict = ["hf_[A-Za-z]{34}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "HuggingFace:ServiceToken", EnvironmentVariable = "HF_TOKEN", ServiceCredential = "Hugging Face token of a service account",
            PersonalName = "Hugging Face user access token",
        });
}
