using TokenAnalyzers.ConfigurationFiles;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Rules;

/// <summary>Reports tokens in the configuration files beside the code. The package's targets give them to the compiler as additional files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class ConfigurationFileAnalyzer : TokenAnalyzer
{
    // The targets mark what a project asks for by TokenAnalyzersFiles.
    private const string Asked = "build_metadata._TokenAnalyzersAsked.TokenAnalyzers";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.PersonalTokenInFile, Descriptors.TokenInFile, Descriptors.TokenInDevelopmentFile);

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken) =>
        new(InCode: null, file => Analyze(file, state.Matcher));

    private static void Analyze(TextFile context, TokenMatcher matcher)
    {
        var file = context.AdditionalFile;
        if (KindOf(file, context.Options) is not { } kind || file.GetText(context.CancellationToken) is not { } text) return;
        var secrets = new ConfigurationSecrets(text, kind, matcher, context.CancellationToken);
        if (secrets.Found.Count == 0) return;

        var options = TokenOptions.Of(file, context.Options);
        if (options.IsExcluded || !IsFirst(context)) return;
        var contexts = new ConfigurationFileContext(
            file.Path, secrets, options, context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (var secret in secrets.Found)
        {
            if (secret.Match is { } match && options.Excludes(match.Format)) continue;
            if (contexts.Of(secret) is { } stage) context.ReportDiagnostic(FileReport.Create(secret, file.Path, text, stage, matcher));
        }
    }

    // Null if the file is not searched.
    private static ConfigurationFileKind? KindOf(AdditionalText file, AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var isAsked = TokenOptions.ValueOf(provider.GetOptions(file), Asked) == "true" && !RazorPages.Has(file.Path);
        return ConfigurationFileKinds.Of(file.Path, isAsked) is { } kind && ProjectContext.ScansFiles(provider.GlobalOptions) ? kind : null;
    }
}

/// <summary>Says of a secret in a configuration file what is wrong with it there. No character after a public prefix is told.</summary>
internal static class FileReport
{
    public static Diagnostic Create(ConfigurationSecret secret, string path, SourceText text, CodeContext context, TokenMatcher matcher)
    {
        var rule = RuleFor(secret, context);
        var place = ReportedPlace.In(path, text, secret.Span);
        var described = Describe(secret, rule, matcher);
        if (rule == Descriptors.PersonalTokenInFile)
        {
            return DisclosedDiagnostic.Create(
                rule, place, Properties(secret, context), matcher, described, context.StageReason, Article.With(ServiceCredential(secret)));
        }

        return DisclosedDiagnostic.Create(
            rule,
            place,
            SeverityOf(secret, rule),
            otherPlaces: null,
            Properties(secret, context),
            matcher,
            described,
            context.StageReason,
            WrongKind(secret, context),
            NeededInstead(secret, context) is { } personal ? Article.With(personal.Noun) : Wording.ThisValue);
    }

    // As in code: what a provider issued is no example.
    private static DiagnosticSeverity SeverityOf(ConfigurationSecret secret, DiagnosticDescriptor rule) =>
        secret.Match is { IsIssued: true, Format.Mode: not TokenMode.Test } ? DiagnosticSeverity.Warning : rule.DefaultSeverity;

    private static DiagnosticDescriptor RuleFor(ConfigurationSecret secret, CodeContext context) => context switch
    {
        { Stage: Stage.Development } => Descriptors.TokenInDevelopmentFile,
        { Actor: Actor.Service } when secret.Owner == TokenOwner.Personal => Descriptors.PersonalTokenInFile,
        _ => Descriptors.TokenInFile,
    };

    private static MessageText Describe(ConfigurationSecret secret, DiagnosticDescriptor rule, TokenMatcher matcher)
    {
        if (secret.Match is { } match) return TokenReport.Describe(match with { Owner = secret.Owner }, rule);
        var credential = secret.PersonalKey is { } personal ? Article.With(personal.Credential) : null;
        if (secret.Key!.Shown is not { } key || key.HoldsTokenOf(matcher))
            return credential is null ? Wording.ValueNamedAsASecret : MessageText.Of(Wording.ValueNamedAs, credential);
        return credential is null ? MessageText.Of(Wording.ValueOfKey, key) : MessageText.Of(Wording.ValueOfKeyOfCredential, key, credential);
    }

    private static NounPhrase ServiceCredential(ConfigurationSecret secret) =>
        secret.Match?.Format.ServiceAdvice ?? secret.PersonalKey?.ServiceAdvice ?? PersonalKey.AnyServiceToken;

    // ": the file is its user's (the dbt CLI reads it for its user), and this token is not".
    private static MessageText WrongKind(ConfigurationSecret secret, CodeContext context) =>
        NeededInstead(secret, context) is null || context.ActorReason is not { } reason
            ? MessageText.Empty
            : MessageText.Of(Wording.FileActsForItsUserAndTokenDoesNot, reason);

    // A service token is the wrong kind where a file is its user's, if its provider has the right one.
    private static PersonalCredential? NeededInstead(ConfigurationSecret secret, CodeContext context) =>
        secret.Owner == TokenOwner.Service && context.Actor == Actor.User ? PersonalCredential.Of(secret.Match!.Format.Provider) : null;

    private static FixProperties Properties(ConfigurationSecret secret, CodeContext context) =>
        new() { Provider = secret.Match?.Format.Issuer, Format = secret.Match?.Format.IdText, Facts = FindingFacts.At(context, secret.Owner) };
}
