using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers;

/// <summary>Says of a token that was found what is wrong with it there. No character behind its public prefix is told.</summary>
internal static class TokenReport
{
    /// <param name="token">The token and its place.</param>
    /// <param name="built">The file as it is built; the node of the place may be of another configuration, with the same text.</param>
    /// <param name="context">What is known of the place.</param>
    /// <param name="options">The options of the file.</param>
    public static Diagnostic Create(TokenInSource token, SyntaxTree built, CodeContext context, TokenOptions options)
    {
        var match = token.Match;
        var rule = RuleFor(match, context);
        return Diagnostic.Create(
            rule,
            Location.Create(built, token.Place.Span),
            token.DeclaredAs?.Locations,
            Properties(match, token.Place, context, options),
            Describe(match, rule),
            context.StageReason,
            Replacement(match, context));
    }

    private static DiagnosticDescriptor RuleFor(TokenMatch match, CodeContext context) => context switch
    {
        { Stage: Stage.Development } => match.IsIssued ? Rules.IssuedDevelopmentToken : Rules.DevelopmentToken,
        { Actor: Actor.Service } when match.Owner == TokenOwner.Personal => Rules.PersonalToken,
        _ => Rules.Token,
    };

    // "GitHub personal access token 'ghp_***' (checksum holds)".
    private static string Describe(TokenMatch match, DiagnosticDescriptor rule)
    {
        var facts = new List<string>();
        if (match.Owner == TokenOwner.Unknown) facts.Add("may be personal");
        if (match.IsIssued && rule != Rules.IssuedDevelopmentToken) facts.Add("checksum holds");
        if (match.Detail is { } detail) facts.Add(detail);
        var described = $"{match.Format.Name} '{match.Format.Prefix}***'";
        return facts.Count == 0 ? described : $"{described} ({string.Join(", ", facts)})";
    }

    private static string Replacement(TokenMatch match, CodeContext context) =>
        IsRightKind(match, context) || match.Format.ServiceCredential is not { } credential ? "it" : Noun.WithArticle(credential);

    // A person's token is right where code acts for that person, and during development.
    private static bool IsRightKind(TokenMatch match, CodeContext context) =>
        match.Owner == TokenOwner.Service || (match.Owner == TokenOwner.Personal && (context.Actor == Actor.User || context.Stage == Stage.Development));

    private static ImmutableDictionary<string, string?> Properties(TokenMatch match, SourcePlace place, CodeContext context, TokenOptions options)
    {
        var format = match.Format;
        var keepsKind = match.Owner == TokenOwner.Personal && IsRightKind(match, context);
        var (key, variable) = keepsKind ? (format.PersonalConfigurationKey, format.PersonalEnvironmentVariable) : ServiceNames(format, options);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(TokenProperties.Provider, format.Provider);
        properties.Add(TokenProperties.Format, format.Id);
        properties.Add(TokenProperties.ConfigurationKey, key);
        properties.Add(TokenProperties.EnvironmentVariable, variable);
        properties.Add(TokenProperties.Credential, keepsKind ? format.Name : format.ServiceCredential ?? format.Name);
        properties.Add(TokenProperties.Offset, place.Offset.ToString(CultureInfo.InvariantCulture));
        properties.Add(TokenProperties.Length, place.Length.ToString(CultureInfo.InvariantCulture));
        return properties.ToImmutable();
    }

    // A key that a team chose has the variable that .NET reads it from, so that one setting serves both ways.
    private static (string Key, string Variable) ServiceNames(TokenFormat format, TokenOptions options) =>
        options.ConfigurationKeyOf(format.Provider) is { } key ? (key, ConfigurationKeys.VariableOf(key)) : (format.ConfigurationKey, format.EnvironmentVariable);
}
