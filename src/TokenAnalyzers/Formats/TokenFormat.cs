using TokenAnalyzers.Formats.Patterns;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Formats;

/// <summary>What one kind of token looks like and what to use in its place: a row of the catalogue.</summary>
internal sealed class TokenFormat(string id, string provider, string name, TokenOwner owner, string pattern)
{
    // Words of variables that hold no token of a person.
    private static readonly string[] OtherKinds =
        [
            "SERVICE", "BOT", "APP", "CLIENT", "DEPLOY", "ORG", "TENANT", "TEAM", "SYSTEM", "SERVER", "PROJECT", "CI", "OAUTH", "INTEGRATION", "WORKSPACE",
            "CONNECTED", "CONFIG", "SESSION"
        ];

    // Two threads may read the same pattern at once; both get an equal one, so no lock is needed.
    private Pattern? _pattern;
    private Pattern[]? _strict;

    /// <summary>A stable name for options and documentation, such as <c>github-pat-classic</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Who issues the token, as the provider spells itself.</summary>
    public string Provider { get; } = provider;

    /// <summary>Whether one provider issues it: many issue private keys and JSON Web Tokens.</summary>
    public bool HasOneProvider => Provider != "Generic";

    /// <summary>A noun phrase without an article, such as "GitHub personal access token (classic)".</summary>
    public string Name { get; } = name;

    /// <summary>The name without what tells one form from another, such as "GitHub personal access token".</summary>
    public string ShortName => WithoutDetails(Name);

    /// <summary>The name, the name without details, and the service credential, as messages show them.</summary>
    public NounPhrase Noun => NounPhrase.Of(Name);

    /// <inheritdoc cref="Noun"/>
    public NounPhrase ShortNoun => NounPhrase.Of(ShortName);

    /// <inheritdoc cref="Noun"/>
    public NounPhrase? ServiceNoun => ServiceCredential is null ? null : NounPhrase.Of(ServiceCredential);

    /// <summary>Who issues the token, and the id, as properties hold them.</summary>
    public TableText Issuer => TableText.Of(Provider);

    /// <inheritdoc cref="Issuer"/>
    public TableText IdText => TableText.Of(Id);

    /// <summary>What of the prefix messages may show. Of a connection string it is the key that the token stands under.</summary>
    public TableText ShownPrefix
    {
        get => field ?? TableText.Of(Prefix.Substring(Prefix.LastIndexOf(';') + 1));
        init;
    }

    public TokenOwner Owner { get; } = owner;

    /// <summary>The widest form in use, in the language of <see cref="PatternParser"/>.</summary>
    public string PatternText { get; } = pattern;

    /// <summary>The characters that every token of the format starts with; empty if there are none.</summary>
    public string Prefix { get; } = PatternParser.LiteralPrefix(pattern);

    /// <summary>The documented forms, each as narrow as it is documented. They raise confidence and drop nothing.</summary>
    public string[] Strict { get; init; } = [];

    public TokenMode Mode { get; init; }

    /// <summary>Meant to be seen by anyone: known, so that no other format takes it, and never reported.</summary>
    public bool IsPublishable { get; init; }

    /// <summary>Loses against any other format that matches as much.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Too plain to report without the provider's name near by.</summary>
    public bool RequiresContext { get; init; }

    /// <summary>
    /// A word before the value that makes it the half of a pair that everyone may see, where both halves have this form:
    /// "site", for the site key of a captcha.
    /// </summary>
    public string? PublicName { get; init; }

    /// <summary>
    /// Words, in small letters and digits only, that make the value public where they are beside it: "authdomain", for the key of a
    /// web application of Firebase.
    /// </summary>
    public string[] PublicNeighbours { get; init; } = [];

    /// <summary>Whether everyone may see the value in some surroundings.</summary>
    public bool CanBePublic => PublicName is not null || PublicNeighbours.Length > 0;

    /// <summary>Whether what is around a value has to be looked at.</summary>
    public bool DependsOnContext => RequiresContext || CanBePublic;

    /// <summary>The fewest bits per character (Shannon) of what follows the literal prefix; 0 asks for none.</summary>
    public double MinimumEntropy { get; init; }

    /// <summary>Computes the checksum that the issuer put into the token, where there is one.</summary>
    public TokenCheck? Checksum { get; init; }

    /// <summary>Too plain to report unless the checksum holds.</summary>
    public bool RequiresChecksum { get; init; }

    /// <summary>Decodes the token where its form alone is not enough.</summary>
    public TokenDecoder? Decoder { get; init; }

    /// <summary>The configuration key of the credential to read in production, such as <c>GitHub:AppToken</c>.</summary>
    public string ConfigurationKey { get; init; } = "";

    /// <summary>The environment variable of the same credential.</summary>
    public string EnvironmentVariable { get; init; } = "";

    /// <summary>The service credential to use instead, as a noun phrase without an article; null if the token is one itself.</summary>
    public string? ServiceCredential { get; init; }

    /// <summary>What the service credential can't do on some plans of the provider, as messages say it; null if it can on all.</summary>
    public string? ServiceLimit { get; init; }

    /// <summary>The service credential with its limit, as messages advise it.</summary>
    public NounPhrase? ServiceAdvice => ServiceLimit is null ? ServiceNoun : NounPhrase.Of($"{ServiceCredential} ({ServiceLimit})");

    /// <summary>What a token of a person is called where the provider gives services the same form; null if it has no such name.</summary>
    public string? PersonalName { get; init; }

    /// <summary>What a token of a person is called, with or without services beside it, as messages show it.</summary>
    public NounPhrase PersonalNoun => NounPhrase.Of(PersonalName ?? ShortName);

    /// <summary>A session or a part of a sign-in, or open to one thing only: nothing that a person gives to programs of their own.</summary>
    public bool IsSignInPart { get; init; }

    /// <summary>
    /// The configuration key of a personal token that is right where it is: in development, or where the code acts for
    /// its user. Such as <c>GitHub:PersonalAccessToken</c>.
    /// </summary>
    public string PersonalConfigurationKey
    {
        get => field ?? $"{ConfigurationRoot}:PersonalAccessToken";
        init;
    }

    /// <summary>The environment variable of the same personal token, such as <c>GITHUB_PERSONAL_ACCESS_TOKEN</c>.</summary>
    public string PersonalEnvironmentVariable
    {
        get => field ?? $"{ConfigurationRoot.ToUpperInvariant()}_PERSONAL_ACCESS_TOKEN";
        init;
    }

    /// <summary>
    /// The environment variable of a personal token that is right where it is: the one that the provider's own tools read, such
    /// as <c>OPENAI_API_KEY</c>, unless they read another one for it, that names a credential of another kind, or the token is called a
    /// personal access token.
    /// </summary>
    public string OwnVariable =>
        !PersonalEnvironmentVariable.EndsWith("_PERSONAL_ACCESS_TOKEN", StringComparison.Ordinal)
        || Name.IndexOf("personal access token", StringComparison.Ordinal) >= 0
        || EnvironmentVariable.Split('_').Any(OtherKinds.Contains)
            ? PersonalEnvironmentVariable
            : EnvironmentVariable;

    /// <summary>
    /// What introduces the token in a text and is no part of it, such as <c>AccountKey=</c>; every match starts with it.
    /// </summary>
    public string Label { get; init; } = "";

    /// <summary>The pattern, read when it is first asked for.</summary>
    public Pattern Pattern => _pattern ??= PatternParser.Parse(PatternText);

    private string ConfigurationRoot => ConfigurationKey.Substring(0, Math.Max(0, ConfigurationKey.IndexOf(':')));

    /// <summary>Whether the token has a documented form.</summary>
    public bool IsStrict(ReadOnlySpan<char> token)
    {
        foreach (var form in _strict ??= Array.ConvertAll(Strict, PatternParser.Parse))
        {
            if (form.MatchesAll(token)) return true;
        }

        return false;
    }

    // What is in parentheses inside a name is a part of it: "Azure Machine Learning Studio (classic) key".
    private static string WithoutDetails(string name) =>
        name.EndsWith(")", StringComparison.Ordinal) && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var details
            ? WithoutDetails(name.Substring(0, details))
            : name;
}

/// <summary>Whose a token is.</summary>
internal enum TokenOwner
{
    /// <summary>The provider gives both kinds the same form.</summary>
    Unknown,

    /// <summary>It acts as a person and ends with that person's access.</summary>
    Personal,

    /// <summary>It acts as an account, an application or a workload.</summary>
    Service,
}

/// <summary>Which of a provider's environments accepts a token.</summary>
internal enum TokenMode
{
    /// <summary>The form does not tell.</summary>
    Any,

    /// <summary>The provider's production environment.</summary>
    Live,

    /// <summary>The provider's sandbox or test mode.</summary>
    Test,
}

/// <summary>Whether the characters of a whole token, prefix included, hold together.</summary>
internal delegate bool TokenCheck(ReadOnlySpan<char> token);

/// <summary>Reads what a whole token says of itself; null if it does not decode as its format says.</summary>
internal delegate TokenFacts? TokenDecoder(ReadOnlySpan<char> token);
