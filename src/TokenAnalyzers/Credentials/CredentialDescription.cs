using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>What an API takes to authenticate, and what to read in its place.</summary>
/// <param name="Name">A noun phrase without an article, such as "API key".</param>
/// <param name="ConfigurationKey">The configuration key to read it from, such as "Azure:ApiKey".</param>
/// <param name="EnvironmentVariable">The environment variable for code without a configuration.</param>
internal sealed record CredentialDescription(string Name, string ConfigurationKey, string EnvironmentVariable)
{
    /// <summary>The name as messages show it.</summary>
    public NounPhrase Noun => NounPhrase.Of(Name);

    /// <summary>The service credential as messages show it.</summary>
    public NounPhrase? ServiceNoun => ServiceCredential is null ? null : NounPhrase.Of(ServiceCredential);

    /// <summary>What it can't do on some plans of its provider; null if it can on all.</summary>
    public string? ServiceLimit { get; init; }

    /// <summary>The service credential with its limit, as messages advise it.</summary>
    public NounPhrase? ServiceAdvice => ServiceLimit is null ? ServiceNoun : NounPhrase.Of($"{ServiceCredential} ({ServiceLimit})");

    /// <summary>The provider as properties hold it.</summary>
    public TableText? Issuer => Provider is null ? null : TableText.Of(Provider);

    /// <summary>What kind of value it is, and so how one is told from other texts.</summary>
    public CredentialKind Kind { get; init; }

    /// <summary>The provider as the catalogue of formats spells it; null if the API is of none.</summary>
    public string? Provider { get; init; }

    /// <summary>The service credential to use instead, as a noun phrase without an article; null if this may be one.</summary>
    public string? ServiceCredential { get; init; }

    /// <summary>A secret that is named after where it is used: "Http", "access", "token" is read from Http:AccessToken or HTTP_ACCESS_TOKEN.</summary>
    /// <param name="name">A noun phrase without an article.</param>
    /// <param name="section">Whose it is, as a configuration section of letters and digits.</param>
    /// <param name="words">The words of the key in lower case.</param>
    public static CredentialDescription Of(string name, string section, params string[] words) =>
        new(name, $"{section}:{IdentifierWords.Pascal(words)}", IdentifierWords.Variable(words.Prepend(section)));

    /// <summary>A secret that is named after what takes it: an API key for "Http" is read from Http:ApiKey or HTTP_API_KEY.</summary>
    /// <param name="ending">What the name of the taker ends in.</param>
    /// <param name="section">Whose it is, as a configuration section of letters and digits.</param>
    public static CredentialDescription Of(CredentialEnding ending, string section) => Of(ending.Noun.Text, section, ending.Words);

    /// <summary>A secret in the place of a known token: the same is read instead.</summary>
    /// <param name="formatId">The id of the format in the catalogue.</param>
    /// <param name="name">A noun phrase without an article, such as "GitHub token"; null where it can only be of that format.</param>
    public static CredentialDescription Like(string formatId, string? name = null)
    {
        var format = TokenCatalogue.Formats.First(format => format.Id == formatId);
        return new(
            name ?? format.ShortName,
            format.ConfigurationKey,
            format.EnvironmentVariable) { Provider = format.Provider, ServiceCredential = format.ServiceCredential, ServiceLimit = format.ServiceLimit };
    }
}

/// <summary>How a value is told from other texts where an API takes it.</summary>
internal enum CredentialKind
{
    /// <summary>Random characters, as an issuer makes them; scheme and header may be before it.</summary>
    Token,

    /// <summary>What a person made up: any text but one that stands for it.</summary>
    Password,

    /// <summary>What signs or encrypts: random, or a phrase.</summary>
    Key,

    /// <summary>A text that says where to connect, with a password in it.</summary>
    Connection,
}

/// <summary>What APIs take: the rows of the tables share these.</summary>
internal static class WellKnownCredentials
{
    public static readonly CredentialDescription Password = PasswordOf("Credentials");
    public static readonly CredentialDescription ClientSecret = CredentialDescription.Of("client secret", "Credentials", "client", "secret");
    public static readonly CredentialDescription SigningKey = KeyOf("signing key", "Jwt", "signing", "key");
    public static readonly CredentialDescription MessageKey = KeyOf("signing key", "Hmac", "key");
    public static readonly CredentialDescription DerivedKey = KeyOf("password of a key", "Encryption", "password");

    public static readonly CredentialDescription HttpToken = CredentialDescription.Of("access token", "Http", "access", "token");
    public static readonly CredentialDescription HttpPassword = PasswordOf("Http");
    public static readonly CredentialDescription CertificatePassword = PasswordOf("Certificate");
    public static readonly CredentialDescription DatabasePassword = PasswordOf("Database");
    public static readonly CredentialDescription DirectoryPassword = PasswordOf("Directory");
    public static readonly CredentialDescription KafkaPassword = PasswordOf("Kafka");
    public static readonly CredentialDescription MailPassword = PasswordOf("Mail");
    public static readonly CredentialDescription MongoPassword = PasswordOf("Mongo");
    public static readonly CredentialDescription RabbitPassword = PasswordOf("RabbitMq");
    public static readonly CredentialDescription RedisPassword = PasswordOf("Redis");
    public static readonly CredentialDescription SshPassword = PasswordOf("Ssh");
    public static readonly CredentialDescription FtpPassword = PasswordOf("Ftp");
    public static readonly CredentialDescription UserPassword = PasswordOf("Users");
    public static readonly CredentialDescription HttpApiKey = CredentialDescription.Of("API key", "Http", "api", "key");
    public static readonly CredentialDescription HttpSecret = CredentialDescription.Of("secret", "Http", "secret");
    public static readonly CredentialDescription HttpConsumerSecret = CredentialDescription.Of("consumer secret", "Http", "consumer", "secret");
    public static readonly CredentialDescription HttpTokenSecret = CredentialDescription.Of("token secret", "Http", "token", "secret");
    public static readonly CredentialDescription PasswordOfConnection = CredentialDescription.Of("password in a connection string", "Database", "password");
    public static readonly CredentialDescription ConnectionToken = CredentialDescription.Of("access token", "Database", "access", "token");
    public static readonly CredentialDescription DatabaseConnection = ConnectionOf("Default");
    public static readonly CredentialDescription MongoConnection = ConnectionOf("Mongo");
    public static readonly CredentialDescription RabbitConnection = ConnectionOf("RabbitMq");
    public static readonly CredentialDescription RedisConnection = ConnectionOf("Redis");
    public static readonly CredentialDescription CloudinaryConnection = ConnectionOf("Cloudinary");

    public static readonly CredentialDescription IdentityServerClientSecret = new(
        "client secret", "IdentityServer:ClientSecret", "IDENTITY_SERVER_CLIENT_SECRET");

    public static readonly CredentialDescription AzureKey = CredentialDescription.Of("Azure key", "Azure", "key");
    public static readonly CredentialDescription AzureSignature = CredentialDescription.Of(
        "Azure shared access signature", "Azure", "shared", "access", "signature");
    public static readonly CredentialDescription AzureClientSecret = new("Entra client secret", "Azure:ClientSecret", "AZURE_CLIENT_SECRET");
    public static readonly CredentialDescription AzurePassword = new("Entra password", "Azure:Password", "AZURE_PASSWORD") { Kind = CredentialKind.Password };
    public static readonly CredentialDescription AzureToken = new("Entra access token", "Azure:AccessToken", "AZURE_ACCESS_TOKEN");
    public static readonly CredentialDescription AwsSecretKey = new("AWS secret access key", "AWS:SecretAccessKey", "AWS_SECRET_ACCESS_KEY");
    public static readonly CredentialDescription AwsSessionToken = new("AWS session token", "AWS:SessionToken", "AWS_SESSION_TOKEN");
    public static readonly CredentialDescription GitPassword = CredentialDescription.Of("Git password or token", "Git", "token");
    public static readonly CredentialDescription TwilioToken = new("Twilio auth token", "Twilio:AuthToken", "TWILIO_AUTH_TOKEN");
    public static readonly CredentialDescription SlackSigningSecret = new("Slack signing secret", "Slack:SigningSecret", "SLACK_SIGNING_SECRET");

    public static readonly CredentialDescription GitHubToken = CredentialDescription.Like("github-pat-classic", "GitHub token");
    public static readonly CredentialDescription GitHubPassword = CredentialDescription.Like("github-pat-classic", "GitHub password or token");
    public static readonly CredentialDescription GitLabToken = CredentialDescription.Like("gitlab-pat", "GitLab token");
    public static readonly CredentialDescription AzureDevOpsToken = CredentialDescription.Like("azure-devops-pat", "Azure DevOps token");
    public static readonly CredentialDescription DbtToken = CredentialDescription.Like("dbt-user-token", "dbt token");
    public static readonly CredentialDescription SlackToken = CredentialDescription.Like("slack-user-token", "Slack token");
    public static readonly CredentialDescription SlackAppToken = CredentialDescription.Like("slack-app-token");
    public static readonly CredentialDescription DiscordToken = CredentialDescription.Like("discord-bot-token");
    public static readonly CredentialDescription DiscordWebhookToken = new(
        "Discord webhook token", "Discord:WebhookToken", "DISCORD_WEBHOOK_TOKEN") { Provider = "Discord" };
    public static readonly CredentialDescription TelegramToken = CredentialDescription.Like("telegram-bot-token");
    public static readonly CredentialDescription SendGridKey = CredentialDescription.Like("sendgrid-key");
    public static readonly CredentialDescription StripeKey = CredentialDescription.Like("stripe-secret-live", "Stripe API key");
    public static readonly CredentialDescription StripeWebhookSecret = CredentialDescription.Like("stripe-webhook-secret");

    private static CredentialDescription PasswordOf(string section) =>
        CredentialDescription.Of("password", section, "password") with { Kind = CredentialKind.Password };

    private static CredentialDescription KeyOf(string name, string section, params string[] words) =>
        CredentialDescription.Of(name, section, words) with { Kind = CredentialKind.Key };

    // .NET reads the variable of that name as the same connection string.
    private static CredentialDescription ConnectionOf(string name) =>
        new("connection string with a password", "ConnectionStrings:" + name, "ConnectionStrings__" + name) { Kind = CredentialKind.Connection };
}

/// <summary>Environment variables that hold a credential: those of the catalogue, and those that name a provider and a secret.</summary>
internal static class CredentialVariables
{
    private static readonly CredentialDescription[] Known =
    [
        WellKnownCredentials.AwsSecretKey, WellKnownCredentials.AwsSessionToken, WellKnownCredentials.AzureClientSecret, WellKnownCredentials.AzurePassword,
        WellKnownCredentials.TwilioToken, WellKnownCredentials.SlackSigningSecret,
    ];

    private static readonly Dictionary<string, CredentialDescription> ByName = Index();

    /// <summary>What a variable holds; null if it is not a secret that is known.</summary>
    public static CredentialDescription? Find(string name)
    {
        if (ByName.TryGetValue(name, out var known)) return known;
        return CredentialName.OfTaker(name) is { } secret && KeyProvider.Find(name, name.Length, atEnd: false) is { } format
            ? new(
                $"{format.Provider} {secret.Noun.Text}",
                format.ConfigurationKey,
                format.EnvironmentVariable)
            {
                Provider = format.Provider, ServiceCredential = format.ServiceCredential, ServiceLimit = format.ServiceLimit,
            }
            : null;
    }

    private static Dictionary<string, CredentialDescription> Index()
    {
        var index = Known.ToDictionary(secret => secret.EnvironmentVariable, StringComparer.OrdinalIgnoreCase);
        var formats = TokenCatalogue.Formats.Where(format => !format.IsPublishable).ToList();

        // Formats that share a variable differ in details that the variable does not tell, and in their owner: what production reads is no token
        // of a person where there is another one, and what calls itself personal is one.
        foreach (var format in formats.OrderBy(format => format.Owner == TokenOwner.Personal)) Add(format.EnvironmentVariable, format);
        foreach (var format in formats.GroupBy(format => format.Provider).Select(PersonalCredential.FormatAmong).OfType<TokenFormat>().Concat(formats))
            Add(format.PersonalEnvironmentVariable, format);

        return index;

        void Add(string name, TokenFormat format)
        {
            if (name.Length > 0 && !index.ContainsKey(name)) index.Add(name, CredentialDescription.Like(format.Id));
        }
    }
}
