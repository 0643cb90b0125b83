namespace TokenAnalyzers.Sinks;

/// <summary>What APIs take: the rows of the tables share these.</summary>
internal static class Secrets
{
    public static readonly Secret Password = Secret.Of("password", "Credentials", "password");
    public static readonly Secret ClientSecret = Secret.Of("client secret", "Credentials", "client", "secret");
    public static readonly Secret SigningKey = Secret.Of("signing key", "Jwt", "signing", "key");

    public static readonly Secret MessageKey = Secret.Of("signing key", "Hmac", "key");

    public static readonly Secret HttpToken = Secret.Of("access token", "Http", "access", "token");
    public static readonly Secret HttpPassword = Secret.Of("password", "Http", "password");
    public static readonly Secret HttpApiKey = Secret.Of("API key", "Http", "api", "key");
    public static readonly Secret HttpSecret = Secret.Of("secret", "Http", "secret");
    public static readonly Secret HttpConsumerSecret = Secret.Of("consumer secret", "Http", "consumer", "secret");
    public static readonly Secret HttpTokenSecret = Secret.Of("token secret", "Http", "token", "secret");
    public static readonly Secret ConnectionToken = Secret.Of("access token", "Database", "access", "token");

    public static readonly Secret IdentityServerClientSecret = new("client secret", "IdentityServer:ClientSecret", "IDENTITY_SERVER_CLIENT_SECRET");

    public static readonly Secret AzureKey = Secret.Of("Azure key", "Azure", "key");
    public static readonly Secret AzureSignature = Secret.Of("Azure shared access signature", "Azure", "shared", "access", "signature");
    public static readonly Secret AzureClientSecret = new("Entra client secret", "Azure:ClientSecret", "AZURE_CLIENT_SECRET");
    public static readonly Secret AzurePassword = new("Entra password", "Azure:Password", "AZURE_PASSWORD");
    public static readonly Secret AzureToken = new("Entra access token", "Azure:AccessToken", "AZURE_ACCESS_TOKEN");
    public static readonly Secret AwsSecretKey = new("AWS secret access key", "AWS:SecretAccessKey", "AWS_SECRET_ACCESS_KEY");
    public static readonly Secret AwsSessionToken = new("AWS session token", "AWS:SessionToken", "AWS_SESSION_TOKEN");
    public static readonly Secret GitPassword = Secret.Of("Git password or token", "Git", "token");
    public static readonly Secret TwilioToken = new("Twilio auth token", "Twilio:AuthToken", "TWILIO_AUTH_TOKEN");
    public static readonly Secret SlackSigningSecret = new("Slack signing secret", "Slack:SigningSecret", "SLACK_SIGNING_SECRET");

    public static readonly Secret GitHubToken = Secret.Like("github-pat-classic", "GitHub token");
    public static readonly Secret GitHubPassword = Secret.Like("github-pat-classic", "GitHub password or token");
    public static readonly Secret GitLabToken = Secret.Like("gitlab-pat", "GitLab token");
    public static readonly Secret AzureDevOpsToken = Secret.Like("azure-devops-pat", "Azure DevOps token");
    public static readonly Secret DbtToken = Secret.Like("dbt-user-token", "dbt token");
    public static readonly Secret SlackToken = Secret.Like("slack-user-token", "Slack token");
    public static readonly Secret SlackAppToken = Secret.Like("slack-app-token");
    public static readonly Secret DiscordToken = Secret.Like("discord-bot-token");
    public static readonly Secret DiscordWebhookToken = new("Discord webhook token", "Discord:WebhookToken", "DISCORD_WEBHOOK_TOKEN") { Provider = "Discord" };
    public static readonly Secret TelegramToken = Secret.Like("telegram-bot-token");
    public static readonly Secret SendGridKey = Secret.Like("sendgrid-key");
    public static readonly Secret StripeKey = Secret.Like("stripe-secret-live", "Stripe API key");
    public static readonly Secret StripeWebhookSecret = Secret.Like("stripe-webhook-secret");
}
