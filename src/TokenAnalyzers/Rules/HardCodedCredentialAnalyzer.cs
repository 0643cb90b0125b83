using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports credentials of no known format that source code gives to an API that authenticates with them. The values of a
/// file are looked at first, then the names around a value that can be a credential, and symbols only where a name fits.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedCredentialAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.Credential, Descriptors.DevelopmentToken, Descriptors.NamedSecret);

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        var contexts = state.NewContexts();
        return new(file => Analyze(file, state, contexts));
    }

    /// <summary>Reports the credentials of a file.</summary>
    internal static void Analyze(CodeFile file, CompilationState state, ContextResolver contexts)
    {
        var model = file.SemanticModel;
        var strings = state.Candidates.Of(model.SyntaxTree).Strings;
        if (strings.Values.IsEmpty && strings.Connections.IsEmpty) return;

        var options = TokenOptions.Of(model.SyntaxTree, file.Options);
        var credentials = new CredentialFinder(strings.HasLabel, state.Sinks, state.Matcher, model, file.CancellationToken);
        var found = strings.Values.Select(credentials.At).Concat(strings.Connections.Select(credentials.AtConnection));
        foreach (var credential in found.OfType<CredentialInSource>())
        {
            var (sink, context) = Decide(credential, contexts, model, file.CancellationToken);
            if (sink.IsWellKnown && context.Stage == Stage.Development) continue;
            Report(file, sink.IsWellKnown
                ? CredentialReport.WellKnown(credential.Place, sink, context, options, state.Matcher)
                : CredentialReport.Create(credential.Place, sink, context, options, state.Matcher));
        }
    }

    // It is production's if the code that spells it out is, and some code that uses it.
    private static (ReachedSink Sink, CodeContext Context) Decide(
        CredentialInSource credential, ContextResolver contexts, SemanticModel model, CancellationToken cancellationToken)
    {
        var first = credential.Sinks[0];
        var written = contexts.AtCredential(credential.Place.Node, first.Secret.Provider, model, cancellationToken);
        if (written.Stage == Stage.Development) return (first, written);

        (ReachedSink, CodeContext)? development = null;
        foreach (var sink in credential.Sinks)
        {
            var used = contexts.At(sink.Node, sink.Secret.Provider, model, cancellationToken);
            if (used.Stage == Stage.Production) return (sink, used);
            development ??= (sink, used);
        }

        return development ?? (first, written);
    }
}

/// <summary>Says of a credential of no known format what takes it and what to read instead. No character of it is told.</summary>
internal static class CredentialReport
{
    /// <param name="place">Where it is written.</param>
    /// <param name="sink">What takes it.</param>
    /// <param name="context">What is known of the place.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="matcher">The formats of the compilation.</param>
    public static Diagnostic Create(SourceLocation place, ReachedSink sink, CodeContext context, TokenOptions options, TokenMatcher matcher)
    {
        var rule = context.Stage == Stage.Development ? Descriptors.DevelopmentToken : Descriptors.Credential;
        var replacement = Replacement(sink.Secret, context);
        return DisclosedDiagnostic.Create(
            rule,
            ReportedPlace.In(place.Node.SyntaxTree, place.Span),
            Properties(place, sink.Secret, replacement, options) with { Facts = FindingFacts.At(place.Node, context) },
            matcher,
            sink.Secret.Noun,
            context.StageReason,
            context.Placed(replacement is { Advice: var advice } ? Article.With(advice) : Wording.It),
            MessageText.Of(Wording.GivenTo, sink.Taker));
    }

    /// <summary>Says of a password that everybody knows, where production code gives it to an API, that it is one. It is no more than a suggestion.</summary>
    public static Diagnostic WellKnown(SourceLocation place, ReachedSink sink, CodeContext context, TokenOptions options, TokenMatcher matcher) =>
        DisclosedDiagnostic.Create(
            Descriptors.NamedSecret,
            ReportedPlace.In(place.Node.SyntaxTree, place.Span),
            Properties(place, sink.Secret, replacement: null, options) with { Facts = FindingFacts.At(place.Node, context) },
            matcher,
            Article.With(sink.Secret.Noun),
            MessageText.Of(Wording.ProductionCode, context.StageReason),
            MessageText.Of(Wording.IsGivenToAndEverybodyKnowsIt, sink.Taker),
            Wording.ReadItFromConfiguration);

    // In production a service credential, where the provider has one; where code acts for its user, that user's token.
    private static (NounPhrase Noun, NounPhrase Advice, string Key, string Variable)? Replacement(CredentialDescription secret, CodeContext context)
    {
        if (secret.Provider is { } provider && context.Actor == Actor.User)
        {
            return PersonalCredential.Of(provider) is { } personal
                ? (personal.Noun, personal.Noun, personal.ConfigurationKey, personal.EnvironmentVariable)
                : null;
        }

        return secret is { ServiceNoun: { } service, ServiceAdvice: { } advice } && context.Stage == Stage.Production
            ? (service, advice, secret.ConfigurationKey, secret.EnvironmentVariable)
            : null;
    }

    private static FixProperties Properties(
        SourceLocation place,
        CredentialDescription secret,
        (NounPhrase Noun, NounPhrase Advice, string Key, string Variable)? replacement,
        TokenOptions options)
    {
        var (noun, _, key, variable) = replacement ?? (secret.Noun, secret.Noun, secret.ConfigurationKey, secret.EnvironmentVariable);

        // A key that a team chose has the variable that .NET reads it from.
        if (secret.Provider is { } provider && key == secret.ConfigurationKey && options.ConfigurationKeyOf(provider) is { } chosen)
            (key, variable) = (chosen, ConfigurationKeys.VariableOf(chosen));
        return new()
        {
            Provider = secret.Issuer,
            ConfigurationKey = DisclosedName.OfKey(key),
            EnvironmentVariable = DisclosedName.OfKey(variable),
            Credential = noun,
            Offset = place.Offset,
            Length = place.Length,
        };
    }
}
