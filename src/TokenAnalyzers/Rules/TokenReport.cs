using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Rules;

/// <summary>Says of a token that was found what is wrong with it there. No character after its public prefix is told.</summary>
internal static class TokenReport
{
    /// <summary>The report of a token in code.</summary>
    /// <param name="token">The token and its place.</param>
    /// <param name="built">The file as it is built; the node of the place may be of another configuration, with the same text.</param>
    /// <param name="context">What is known of the place.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="state">Knows the formats of the compilation, and whether the program may be its user's.</param>
    public static Diagnostic Create(TokenInSource token, SyntaxTree built, CodeContext context, TokenOptions options, CompilationState state)
    {
        var fix = Properties(token.Match, token.Place, context, options);
        return Create(token.Match, ReportedPlace.In(built, token.Place.Span), token.DeclaredAs?.Locations, fix, built, context, state);
    }

    /// <summary>The report of a token in the markup of a page, which no fix changes.</summary>
    /// <param name="match">The token.</param>
    /// <param name="place">Its place in the page.</param>
    /// <param name="built">What is generated from the page; null if nothing is.</param>
    /// <param name="context">What is known of the place.</param>
    /// <param name="state">Knows the formats of the compilation.</param>
    public static Diagnostic InMarkup(TokenMatch match, ReportedPlace place, SyntaxTree? built, CodeContext context, CompilationState state) =>
        Create(match, place, otherPlaces: null, InMarkup(match, context), built, context, state);

    private static FixProperties InMarkup(TokenMatch match, CodeContext context) =>
        new() { Provider = match.Format.Issuer, Format = match.Format.IdText, Facts = FindingFacts.At(context, match.Owner, FixLimit.Generated) };

    private static Diagnostic Create(
        TokenMatch match,
        ReportedPlace place,
        IEnumerable<Location>? otherPlaces,
        FixProperties properties,
        SyntaxTree? built,
        CodeContext context,
        CompilationState state)
    {
        var rule = RuleFor(match, context);
        return DisclosedDiagnostic.Create(
            rule,
            place,
            rule.DefaultSeverity,
            otherPlaces,
            properties,
            state.Matcher,
            Describe(match, rule),
            context.StageReason,
            context.Placed(Replacement(match, context)),
            rule != Descriptors.PersonalToken ? Kind(match, context) : built is null ? MessageText.Empty : state.Programs.Hint(built, context));
    }

    private static DiagnosticDescriptor RuleFor(TokenMatch match, CodeContext context) => context switch
    {
        { Stage: Stage.Development } => match.IsIssued ? Descriptors.IssuedDevelopmentToken : Descriptors.DevelopmentToken,

        // It opens nothing real, whosever it is.
        _ when match.Format.Mode == TokenMode.Test => Descriptors.TestModeToken,
        { Actor: Actor.Service } when match.Owner == TokenOwner.Personal => Descriptors.PersonalToken,
        _ => Descriptors.Token,
    };

    /// <summary>The token in words, such as "GitHub personal access token 'ghp_***' (checksum holds)".</summary>
    public static MessageText Describe(TokenMatch match, DiagnosticDescriptor rule)
    {
        var facts = new List<MessageText>();
        if (match.Owner == TokenOwner.Unknown) facts.Add(Wording.MayBePersonal);
        if (match.IsIssued && rule != Descriptors.IssuedDevelopmentToken) facts.Add(Wording.ChecksumHolds);
        if (match.Decoded?.Encoding == TokenEncoding.Base64) facts.Add(Wording.InBase64);
        if (match.Decoded?.Encoding == TokenEncoding.Hexadecimal) facts.Add(Wording.InHexadecimal);
        if (match.Detail is { } detail) facts.Add(detail);
        var described = MessageText.Of(Wording.TokenWithPrefix, match.Format.Noun, match.Format.ShownPrefix);
        return facts.Count == 0 ? described : MessageText.Of(Wording.TokenWithFacts, described, MessageText.List(facts));
    }

    private static MessageText Replacement(TokenMatch match, CodeContext context)
    {
        if (NeededInstead(match, context) is { } personal) return Article.With(personal.Noun);
        return IsRightKind(match, context) || match.Format.ServiceAdvice is not { } credential ? Wording.It : Article.With(credential);
    }

    // ": the code acts for its user (it asks for the credentials of a dbt user), and this token does not". In production the kind can be right and the place
    // wrong all the same; where a provider has one kind only, nobody asks.
    private static MessageText Kind(TokenMatch match, CodeContext context)
    {
        if (NeededInstead(match, context) is not null && context.ActorReason is { } reason)
            return MessageText.Of(Wording.CodeActsForItsUserAndTokenDoesNot, reason);
        var isAsked = context.Stage == Stage.Production && IsRightKind(match, context) && PersonalCredential.Of(match.Format.Provider) is not null;
        return isAsked ? Wording.KindIsRightAndPlaceIsNot : MessageText.Empty;
    }

    // A service token is the wrong kind where code acts for its user, if its provider has the right one.
    private static PersonalCredential? NeededInstead(TokenMatch match, CodeContext context) =>
        match.Owner == TokenOwner.Service && context.Actor == Actor.User ? PersonalCredential.Of(match.Format.Provider) : null;

    // A person's token is right where code acts for that person, and during development.
    private static bool IsRightKind(TokenMatch match, CodeContext context) =>
        match.Owner == TokenOwner.Service || (match.Owner == TokenOwner.Personal && (context.Actor == Actor.User || context.Stage == Stage.Development));

    private static FixProperties Properties(TokenMatch match, SourceLocation place, CodeContext context, TokenOptions options)
    {
        var format = match.Format;
        var personal = NeededInstead(match, context)
            ?? (match.Owner == TokenOwner.Personal
                && IsRightKind(match, context) ? new(format.Noun, format.PersonalConfigurationKey, format.OwnVariable) : null);
        var (key, variable) = personal is null ? ServiceNames(format, options) : (personal.ConfigurationKey, personal.EnvironmentVariable);
        return new()
        {
            Provider = format.Issuer,
            Format = format.IdText,
            ConfigurationKey = DisclosedName.OfKey(key),
            EnvironmentVariable = DisclosedName.OfKey(variable),
            Credential = personal?.Noun ?? format.ServiceNoun ?? format.Noun,
            Offset = place.Offset,
            Length = place.Length,
            Decoded = match.Decoded,
            IsUnguarded = context.IsUnguarded,
            Facts = FindingFacts.At(place.Node, context, match.Owner),
        };
    }

    // A key that a team chose has the variable that .NET reads it from, so that one setting serves both ways.
    private static (string Key, string Variable) ServiceNames(TokenFormat format, TokenOptions options) =>
        options.ConfigurationKeyOf(format.Provider) is { } key
            ? (key, ConfigurationKeys.VariableOf(key))
            : (format.ConfigurationKey, format.EnvironmentVariable);
}
