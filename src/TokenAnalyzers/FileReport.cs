using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Files;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;

namespace TokenAnalyzers;

/// <summary>Says of a secret in a configuration file what is wrong with it there. No character behind a public prefix is told.</summary>
internal static class FileReport
{
    public static Diagnostic Create(FileSecret secret, string path, SourceText text, CodeContext context)
    {
        var rule = RuleFor(secret, context);
        var place = Location.Create(path, secret.Span, text.Lines.GetLinePositionSpan(secret.Span));
        var described = Describe(secret, rule);
        return rule == Rules.PersonalTokenInFile
            ? Diagnostic.Create(rule, place, Properties(secret), described, context.StageReason, Article.With(ServiceCredential(secret)))
            : Diagnostic.Create(rule, place, Properties(secret), described, context.StageReason, WrongKind(secret, context), NeededInstead(secret, context) is { } personal ? Article.With(personal.Name) : "it");
    }

    private static DiagnosticDescriptor RuleFor(FileSecret secret, CodeContext context) => context switch
    {
        { Stage: Stage.Development } => Rules.TokenInDevelopmentFile,
        { Actor: Actor.Service } when secret.Owner == TokenOwner.Personal => Rules.PersonalTokenInFile,
        _ => Rules.TokenInFile,
    };

    private static string Describe(FileSecret secret, DiagnosticDescriptor rule)
    {
        if (secret.Match is { } match) return TokenReport.Describe(match with { Owner = secret.Owner }, rule);
        var key = OptionText.Quote(secret.Key!.Text);
        return secret.PersonalKey is { } personal ? $"Value of {key}, {Article.With(personal.Credential)}," : $"Value of {key}";
    }

    private static string ServiceCredential(FileSecret secret) => secret.Match?.Format.ServiceCredential ?? secret.PersonalKey?.ServiceCredential ?? "service token";

    // ": the file is its user's (the dbt CLI reads it for its user), and this token is not".
    private static string WrongKind(FileSecret secret, CodeContext context) =>
        NeededInstead(secret, context) is null ? "" : $": it acts for its user ({context.ActorReason}), and this token does not";

    // A service token is the wrong kind where a file is its user's, if its provider has the right one.
    private static PersonalCredential? NeededInstead(FileSecret secret, CodeContext context) =>
        secret.Owner == TokenOwner.Service && context.Actor == Actor.User ? PersonalCredential.Of(secret.Match!.Format.Provider) : null;

    private static ImmutableDictionary<string, string?> Properties(FileSecret secret) => secret.Match is { } match
        ? ImmutableDictionary<string, string?>.Empty.Add(TokenProperties.Provider, match.Format.Provider).Add(TokenProperties.Format, match.Format.Id)
        : ImmutableDictionary<string, string?>.Empty;
}
