using TokenAnalyzers.Messages;

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
        Wording.PersonalTokenTitle,
        Wording.PersonalTokenMessage,
        Wording.PersonalTokenDescription);

    /// <summary>Arguments: the token, why the code is production, what to use instead, and why the kind of token is wrong or nothing.</summary>
    public static readonly DiagnosticDescriptor Token = Describe(
        TokenId,
        DiagnosticSeverity.Warning,
        Wording.TokenTitle,
        Wording.TokenMessage,
        Wording.TokenDescription);

    /// <summary>
    /// Arguments: the credential ("API key"), why the code is production, what to use instead, and to what it is given (", given
    /// to AzureKeyCredential").
    /// </summary>
    public static readonly DiagnosticDescriptor Credential = Describe(
        CredentialId,
        DiagnosticSeverity.Warning,
        Wording.CredentialTitle,
        Wording.CredentialMessage,
        Wording.CredentialDescription);

    /// <summary>Arguments as <see cref="Token"/> or <see cref="Credential"/>.</summary>
    public static readonly DiagnosticDescriptor DevelopmentToken = Describe(
        DevelopmentTokenId,
        DiagnosticSeverity.Info,
        Wording.DevelopmentTokenTitle,
        Wording.DevelopmentTokenMessage,
        Wording.DevelopmentTokenDescription);

    /// <summary>
    /// Arguments: what holds the token ("comment"), " in development code" and why or nothing, the token ("a dbt personal access
    /// token 'dbtu_***'").
    /// </summary>
    public static readonly DiagnosticDescriptor InactiveToken = Describe(
        InactiveTokenId,
        DiagnosticSeverity.Warning,
        Wording.InactiveTokenTitle,
        Wording.InactiveTokenMessage,
        Wording.InactiveTokenDescription);

    /// <summary>
    /// Arguments: what the name says ("an API key"), where it is ("production code (no environment guard)", "a comment"), what names it ("'apiKey' names
    /// one"), and what to do.
    /// </summary>
    public static readonly DiagnosticDescriptor NamedSecret = Describe(
        NamedSecretId,
        DiagnosticSeverity.Info,
        Wording.NamedSecretTitle,
        Wording.NamedSecretMessage,
        Wording.NamedSecretDescription);

    /// <summary>Arguments as <see cref="PersonalToken"/>.</summary>
    public static readonly DiagnosticDescriptor IssuedDevelopmentToken = Describe(
        IssuedDevelopmentTokenId,
        DiagnosticSeverity.Warning,
        Wording.IssuedDevelopmentTokenTitle,
        Wording.IssuedDevelopmentTokenMessage,
        Wording.IssuedDevelopmentTokenDescription);

    /// <summary>
    /// Arguments: the token that the key names ("a GitHub personal access token"), why the code is production, what to use instead, and what to set as in
    /// <see cref="PersonalToken"/>.
    /// </summary>
    public static readonly DiagnosticDescriptor PersonalRead = Describe(
        PersonalReadId,
        DiagnosticSeverity.Warning,
        Wording.PersonalReadTitle,
        Wording.PersonalReadMessage,
        Wording.PersonalReadDescription,
        "CWE-250");

    /// <summary>Arguments: the token ("a dbt service token"), what the call asks for, what to use instead.</summary>
    public static readonly DiagnosticDescriptor ServiceTokenForUser = Describe(
        ServiceTokenForUserId,
        DiagnosticSeverity.Warning,
        Wording.ServiceTokenForUserTitle,
        Wording.ServiceTokenForUserMessage,
        Wording.ServiceTokenForUserDescription);

    /// <summary>Arguments: the token ("Stripe secret key (test) 'sk_test_***'"), why the code is production.</summary>
    public static readonly DiagnosticDescriptor TestModeToken = Describe(
        TestModeTokenId,
        DiagnosticSeverity.Info,
        Wording.TestModeTokenTitle,
        Wording.TestModeTokenMessage,
        Wording.TestModeTokenDescription);

    /// <summary>Arguments: the token, why production reads the file, what to use instead.</summary>
    public static readonly DiagnosticDescriptor PersonalTokenInFile = Describe(
        PersonalTokenInFileId,
        DiagnosticSeverity.Warning,
        Wording.PersonalTokenInFileTitle,
        Wording.PersonalTokenInFileMessage,
        Wording.PersonalTokenInFileDescription);

    /// <summary>Arguments: the token, why the file is judged so, why the kind of token is wrong or nothing, what to keep outside.</summary>
    public static readonly DiagnosticDescriptor TokenInFile = Describe(
        TokenInFileId,
        DiagnosticSeverity.Warning,
        Wording.TokenInFileTitle,
        Wording.TokenInFileMessage,
        Wording.TokenInFileDescription);

    /// <summary>Arguments as <see cref="TokenInFile"/>.</summary>
    public static readonly DiagnosticDescriptor TokenInDevelopmentFile = Describe(
        TokenInDevelopmentFileId,
        DiagnosticSeverity.Info,
        Wording.TokenInDevelopmentFileTitle,
        Wording.TokenInDevelopmentFileMessage,
        Wording.TokenInDevelopmentFileDescription);

    /// <summary>Arguments: the name ("the key 'Dbt:ServiceToken'"), the credential (", a dbt service token") or nothing.</summary>
    public static readonly DiagnosticDescriptor RequiredValue = Describe(
        RequiredValueId,
        "Configuration",
        DiagnosticSeverity.Info,
        Wording.RequiredValueTitle,
        Wording.RequiredValueMessage,
        Wording.RequiredValueDescription,
        isEnabledByDefault: false);

    /// <summary>Arguments: what is wrong and what is valid, as one sentence without its full stop.</summary>
    public static readonly DiagnosticDescriptor InvalidConfiguration = Describe(
        InvalidConfigurationId,
        "Configuration",
        DiagnosticSeverity.Warning,
        Wording.InvalidConfigurationTitle,
        Wording.InvalidConfigurationMessage,
        Wording.InvalidConfigurationDescription,
        isEnabledByDefault: true,
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor UnmatchedEntry = Describe(
        UnmatchedEntryId,
        "Configuration",
        DiagnosticSeverity.Warning,
        Wording.UnmatchedEntryTitle,
        Wording.UnmatchedEntryMessage,
        Wording.UnmatchedEntryDescription,
        isEnabledByDefault: true,
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
        string id, DiagnosticSeverity severity, LocalizableText title, LocalizableText message, LocalizableText description, string weakness = "CWE-798") =>
        Describe(
            id, "Security", severity, title, message, description, isEnabledByDefault: true,
            weakness, "security", "external/cwe/" + weakness.ToLowerInvariant());

    private static DiagnosticDescriptor Describe(
        string id,
        string category,
        DiagnosticSeverity severity,
        LocalizableText title,
        LocalizableText message,
        LocalizableText description,
        bool isEnabledByDefault,
        params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault, description, HelpLinkTo(id), tags);

    private static string HelpLinkTo(string id) => $"https://github.com/tokenanalyzers/tokenanalyzers/blob/main/docs/rules/{id}.md";
}
