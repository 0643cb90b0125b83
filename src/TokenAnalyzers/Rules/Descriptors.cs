namespace TokenAnalyzers.Rules;

/// <summary>Every rule: its id, what it says and how loud it is by default.</summary>
internal static class Descriptors
{
    public const string PersonalTokenId = "TKN1001";
    public const string TokenId = "TKN1002";
    public const string CredentialId = "TKN1003";
    public const string DevelopmentTokenId = "TKN1004";
    public const string InactiveTokenId = "TKN1005";
    public const string NamedSecretId = "TKN1006";
    public const string IssuedDevelopmentTokenId = "TKN1007";
    public const string PersonalReadId = "TKN2001";
    public const string ServiceTokenForUserId = "TKN2002";
    public const string TestModeTokenId = "TKN2003";
    public const string PersonalTokenInFileId = "TKN3001";
    public const string TokenInFileId = "TKN3002";
    public const string TokenInDevelopmentFileId = "TKN3003";
    public const string RequiredValueId = "TKN4001";
    public const string InvalidConfigurationId = "TKN9001";
    public const string UnmatchedEntryId = "TKN9002";

    /// <summary>
    /// Arguments: the token ("dbt personal access token 'dbtu_***'"), why the code is production, what to use instead, and what to set in a program that
    /// may act for its user or nothing.
    /// </summary>
    public static readonly DiagnosticDescriptor PersonalToken = Describe(
        PersonalTokenId,
        DiagnosticSeverity.Warning,
        "Hard-coded personal access token in production code",
        "Hard-coded {0} in production code ({1}): it acts as a person; read {2} from configuration instead{3}",
        "A personal access token acts as the person who made it. Production code that carries one stops when that person leaves, "
            + "and does all that the person may do.");

    /// <summary>Arguments: the token, why the code is production, what to use instead, and why the kind of token is wrong or nothing.</summary>
    public static readonly DiagnosticDescriptor Token = Describe(
        TokenId,
        DiagnosticSeverity.Warning,
        "Hard-coded token in production code",
        "Hard-coded {0} in production code ({1}){3}; read {2} from configuration instead",
        "A token in source code is known to everyone who can read the code or the assembly, and can't be changed without a new build.");

    /// <summary>
    /// Arguments: the credential ("API key"), why the code is production, what to use instead, and to what it is given (", given
    /// to AzureKeyCredential").
    /// </summary>
    public static readonly DiagnosticDescriptor Credential = Describe(
        CredentialId,
        DiagnosticSeverity.Warning,
        "Hard-coded credential in production code",
        "Hard-coded {0} in production code ({1}){3}; read {2} from configuration instead",
        "A credential in source code is known to everyone who can read the code or the assembly, and can't be changed without a new build.");

    /// <summary>Arguments as <see cref="Token"/> or <see cref="Credential"/>.</summary>
    public static readonly DiagnosticDescriptor DevelopmentToken = Describe(
        DevelopmentTokenId,
        DiagnosticSeverity.Info,
        "Hard-coded token in development code",
        "Hard-coded {0} in development code ({1}){3}; read {2} from configuration instead",
        "A token in source code is known to everyone who can read the code, even where the code never runs in production.");

    /// <summary>
    /// Arguments: what holds the token ("comment"), " in development code" and why or nothing, the token ("a dbt personal access
    /// token 'dbtu_***'").
    /// </summary>
    public static readonly DiagnosticDescriptor InactiveToken = Describe(
        InactiveTokenId,
        DiagnosticSeverity.Warning,
        "Token left in a comment or in inactive code",
        "This {0}{1} holds {2}; revoke it at the provider and delete it here",
        "A token that no build compiles does no work, and everyone who can read the source has it all the same.");

    /// <summary>
    /// Arguments: what the name says ("an API key"), where it is ("production code (no environment guard)", "a comment"), what names it ("'apiKey' names
    /// one"), and what to do.
    /// </summary>
    public static readonly DiagnosticDescriptor NamedSecret = Describe(
        NamedSecretId,
        DiagnosticSeverity.Info,
        "String that looks like a secret",
        "This looks like {0} in {1}: {2}; {3}",
        "A value that is named as a secret and looks random is likely to be one. Everyone who can read the code or the assembly knows it.");

    /// <summary>Arguments as <see cref="PersonalToken"/>.</summary>
    public static readonly DiagnosticDescriptor IssuedDevelopmentToken = Describe(
        IssuedDevelopmentTokenId,
        DiagnosticSeverity.Warning,
        "Issued token in development code",
        "Hard-coded {0} in development code ({1}): its checksum holds, so it was issued and not made up; revoke it and read {2} from configuration instead",
        "The checksum inside the token holds, which a made-up token would not achieve: a provider issued it.");

    /// <summary>
    /// Arguments: the token that the key names ("a GitHub personal access token"), why the code is production, what to use instead, and what to set as in
    /// <see cref="PersonalToken"/>.
    /// </summary>
    public static readonly DiagnosticDescriptor PersonalRead = Describe(
        PersonalReadId,
        DiagnosticSeverity.Warning,
        "Production code reads a personal access token",
        "Production code ({1}) reads {0}, which acts as a person; read {2} instead{3}",
        "A personal access token acts as the person who made it, wherever it comes from. Production code that reads one stops when that "
            + "person leaves, and does all that the person may do.",
        "CWE-250");

    /// <summary>Arguments: the token ("a dbt service token"), what the call asks for, what to use instead.</summary>
    public static readonly DiagnosticDescriptor ServiceTokenForUser = Describe(
        ServiceTokenForUserId,
        DiagnosticSeverity.Warning,
        "Service token where the call needs the user's own context",
        "This is {0}, but the call needs the user's own context (it asks for {1}); use {2} instead",
        "Some endpoints answer only to the user whose data they hold. They refuse a service token, whatever its rights are.");

    /// <summary>Arguments: the token ("Stripe secret key (test) 'sk_test_***'"), why the code is production.</summary>
    public static readonly DiagnosticDescriptor TestModeToken = Describe(
        TestModeTokenId,
        DiagnosticSeverity.Info,
        "Test-mode token in production code",
        "Hard-coded {0} in production code ({1}): it opens the provider's sandbox only; read the token of each environment from configuration instead",
        "A token for a provider's sandbox opens nothing real, so it is less dangerous than a live one. Production code that carries it "
            + "talks to the sandbox, or waits for a live token to be pasted in its place.");

    /// <summary>Arguments: the token, why production reads the file, what to use instead.</summary>
    public static readonly DiagnosticDescriptor PersonalTokenInFile = Describe(
        PersonalTokenInFileId,
        DiagnosticSeverity.Warning,
        "Personal access token in a configuration file that production reads",
        "{0} in a configuration file that production reads ({1}): it acts as a person; use {2}, and keep it out of the repository",
        "A personal access token acts as the person who made it. Production that is given one stops when that person leaves, "
            + "and the repository gives it to everyone who can read it.");

    /// <summary>Arguments: the token, why the file is judged so, why the kind of token is wrong or nothing, what to keep outside.</summary>
    public static readonly DiagnosticDescriptor TokenInFile = Describe(
        TokenInFileId,
        DiagnosticSeverity.Warning,
        "Token in a configuration file",
        "{0} in a configuration file ({1}){2}; keep {3} out of the repository",
        "A configuration file that stands beside the code is known to everyone who can read the repository, and its history keeps what is deleted.");

    /// <summary>Arguments as <see cref="TokenInFile"/>.</summary>
    public static readonly DiagnosticDescriptor TokenInDevelopmentFile = Describe(
        TokenInDevelopmentFileId,
        DiagnosticSeverity.Info,
        "Token in a development-only configuration file",
        "{0} in a configuration file of development ({1}){2}; keep {3} out of the repository",
        "A token for development opens something too, and everyone who can read the repository has it.");

    /// <summary>Arguments: the name ("the key 'Dbt:ServiceToken'"), the credential (", a dbt service token") or nothing.</summary>
    public static readonly DiagnosticDescriptor RequiredValue = new(
        RequiredValueId,
        "Value that has to be set where the program runs",
        "The program reads {0}{1}; set it wherever it runs",
        "Configuration",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "Code that was fixed reads a value that is not in the repository. The program stops where it is not set.",
        HelpLinkTo(RequiredValueId));

    /// <summary>Arguments: what is wrong and what is valid, as one sentence without its full stop.</summary>
    public static readonly DiagnosticDescriptor InvalidConfiguration = new(
        InvalidConfigurationId,
        "Configuration of TokenAnalyzers is not valid",
        "{0}",
        "Configuration",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is not valid is ignored, and the code is judged as if it were not there.",
        HelpLinkTo(InvalidConfigurationId),
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor UnmatchedEntry = new(
        UnmatchedEntryId,
        "Entry of the baseline that matches nothing",
        "Nothing in this file matches the entry any more; delete its line, or let dotnet build -t:WriteTokenBaseline do so",
        "Configuration",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An entry for what is gone would hide it if it came back.",
        HelpLinkTo(UnmatchedEntryId),
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The rules that say something of code or a file, and not of the configuration of this product. A baseline may know it.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfTokens { get; } = ImmutableArray.Create(
        PersonalToken,
        Token,
        Credential,
        DevelopmentToken,
        InactiveToken,
        NamedSecret,
        IssuedDevelopmentToken,
        PersonalRead,
        ServiceTokenForUser,
        TestModeToken,
        PersonalTokenInFile,
        TokenInFile,
        TokenInDevelopmentFile);

    // Two of the tags are those by which code scanning knows a weakness.
    private static DiagnosticDescriptor Describe(
        string id, DiagnosticSeverity severity, string title, string message, string description, string weakness = "CWE-798") =>
        new(
            id,
            title,
            message,
            "Security",
            severity,
            isEnabledByDefault: true,
            description,
            HelpLinkTo(id),
            weakness,
            "security",
            "external/cwe/" + weakness.ToLowerInvariant());

    private static string HelpLinkTo(string id) => $"https://github.com/tokenanalyzers/tokenanalyzers/blob/main/docs/rules/{id}.md";
}
