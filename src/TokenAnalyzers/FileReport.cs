using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Files;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers;

/// <summary>Says of a secret in a configuration file what is wrong with it there. No character behind a public prefix is told.</summary>
internal static class FileReport
{
    public static Diagnostic Create(FileSecret secret, string path, SourceText text, CodeContext context, TokenMatcher matcher)
    {
        var rule = RuleFor(secret, context);
        var place = Location.Create(path, secret.Span, text.Lines.GetLinePositionSpan(secret.Span));
        var described = Describe(secret, rule, matcher);
        return rule == Rules.PersonalTokenInFile
            ? DisclosedDiagnostic.Create(rule, place, Properties(secret), matcher, described, context.StageReason, Article.With(ServiceCredential(secret)))
            : DisclosedDiagnostic.Create(
                rule, place, Properties(secret), matcher, described, context.StageReason, WrongKind(secret, context), NeededInstead(secret, context) is { } personal ? Article.With($"{personal.Noun}") : $"it");
    }

    private static DiagnosticDescriptor RuleFor(FileSecret secret, CodeContext context) => context switch
    {
        { Stage: Stage.Development } => Rules.TokenInDevelopmentFile,
        { Actor: Actor.Service } when secret.Owner == TokenOwner.Personal => Rules.PersonalTokenInFile,
        _ => Rules.TokenInFile,
    };

    private static MessageText Describe(FileSecret secret, DiagnosticDescriptor rule, TokenMatcher matcher)
    {
        if (secret.Match is { } match) return TokenReport.Describe(match with { Owner = secret.Owner }, rule);
        var credential = secret.PersonalKey is { } personal ? Article.With($"{personal.Credential}") : null;
        if (secret.Key!.Shown is not { } key || key.HoldsTokenOf(matcher)) return credential is null ? MessageText.Of($"A value that is named as a secret") : $"A value that is named as {credential},";
        return credential is null ? MessageText.Of($"Value of '{key}'") : $"Value of '{key}', {credential},";
    }

    private static MessageText ServiceCredential(FileSecret secret) =>
        (secret.Match?.Format.ServiceNoun ?? secret.PersonalKey?.ServiceCredential) is { } credential ? MessageText.Of($"{credential}") : $"service token";

    // ": the file is its user's (the dbt CLI reads it for its user), and this token is not".
    private static MessageText WrongKind(FileSecret secret, CodeContext context) =>
        NeededInstead(secret, context) is null || context.ActorReason is not { } reason ? MessageText.Of($"") : $": it acts for its user ({reason}), and this token does not";

    // A service token is the wrong kind where a file is its user's, if its provider has the right one.
    private static PersonalCredential? NeededInstead(FileSecret secret, CodeContext context) =>
        secret.Owner == TokenOwner.Service && context.Actor == Actor.User ? PersonalCredential.Of(secret.Match!.Format.Provider) : null;

    private static DisclosedProperties Properties(FileSecret secret)
    {
        var properties = new DisclosedProperties();
        properties.Add(TokenProperties.Provider, secret.Match?.Format.Issuer);
        properties.Add(TokenProperties.Format, secret.Match?.Format.IdText);
        return properties;
    }
}
