using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.NamedSecrets;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Suggests to look at values that are named as secrets and look random. The text of a file is searched for such values;
/// syntax is looked at only where there is one, and symbols where a value is an argument.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamedSecretAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NamedSecret);

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        var contexts = state.NewContexts();
        return new(file => Analyze(file, state, contexts));
    }

    /// <summary>Reports the named secrets of a file.</summary>
    internal static void Analyze(CodeFile file, CompilationState state, ContextResolver contexts)
    {
        var model = file.SemanticModel;
        var strings = state.Candidates.Of(model.SyntaxTree).Strings;
        if (!strings.MayHoldNamedSecrets) return;

        CredentialFinder? credentials = null;
        GeneratedPage? page = null;
        var places = new HashSet<int>();
        var secrets = SecretsInTexts.InConnections(strings.Connections, state.Matcher, model.SyntaxTree, file.CancellationToken)
            .Concat(SecretsInValues.Among(strings.Values, state.Matcher, model.SyntaxTree, model, file.CancellationToken))
            .Concat(SecretsInTexts.InPairs(strings.Pairs, state.Matcher, model.SyntaxTree, file.CancellationToken));
        foreach (var secret in secrets)
        {
            // A password in a connection string is a pair too.
            if (!places.Add(secret.Place.Span.Start)) continue;

            // Where an API authenticates with the value, TKN1003 says so, and that is not a guess.
            credentials ??= new(strings.HasLabel, state.Sinks, state.Matcher, model, file.CancellationToken);
            if (secret.Value is { } value && credentials.Has(value)) continue;
            if (secret.Connection is { Sign: var sign } && credentials.HasConnection(sign)) continue;
            var context = contexts.AtCredential(secret.Place.Node, provider: null, model, file.CancellationToken);
            if (context.Stage != Stage.Production) continue;
            page ??= GeneratedPage.Of(model.SyntaxTree, file.Options, file.CancellationToken);
            Report(file, NamedSecretReport.Create(secret, PlaceOf(secret.Place, page), context, state.Matcher));
        }

        AnalyzeOutsideCode(file, strings, state, contexts);
    }

    // Of a page of Razor, the generator hands attributes of components to parameters.
    private static ReportedPlace PlaceOf(SourceLocation place, GeneratedPage? page)
    {
        var inTree = ReportedPlace.In(place.Node.SyntaxTree, place.Span);
        return page?.AttributeOf(place.Node, inTree.Text!) is { } inPage ? inTree with { Location = inPage } : inTree;
    }

    private static void AnalyzeOutsideCode(CodeFile file, StringCandidates strings, CompilationState state, ContextResolver contexts)
    {
        var tree = file.SemanticModel.SyntaxTree;
        var configurations = contexts.ConfigurationsOf(tree);
        foreach (var secret in SecretsOutsideCode.Among(strings, state.Matcher, tree, file.CancellationToken))
        {
            if (configurations.IsOfAnotherFramework(secret.Span.Start)) continue;
            if (contexts.StageOutsideCode(secret.Span, secret.Around, file.SemanticModel, file.CancellationToken).Value != Stage.Production) continue;
            var diagnostic = NamedSecretReport.Create(secret, tree, state.Matcher);
            if (!configurations.IsTurnedOff(diagnostic)) Report(file, diagnostic);
        }
    }
}

/// <summary>Says of a value that is named as a secret what names it and what to do. No character of the value is told.</summary>
internal static class NamedSecretReport
{
    public static Diagnostic Create(NamedSecret secret, ReportedPlace place, CodeContext context, TokenMatcher matcher)
    {
        var name = ShownName(secret.Name, matcher);
        return DisclosedDiagnostic.Create(
            Descriptors.NamedSecret,
            place,
            Properties(secret, name) with { Facts = FindingFacts.At(secret.Place.Node, context) },
            matcher,
            Article.With(secret.Name.Noun),
            MessageText.Of(Wording.ProductionCode, context.StageReason),
            secret.Connection is { } found ? ReasonOf(found) : ReasonOf(secret, name),
            Wording.ReadItFromConfiguration);
    }

    public static Diagnostic Create(SecretOutsideCode secret, SyntaxTree tree, TokenMatcher matcher) =>
        DisclosedDiagnostic.Create(
            Descriptors.NamedSecret,
            ReportedPlace.In(tree, secret.Span),
            properties: null,
            matcher,
            Article.With(secret.Secret.Name.Noun),
            secret.Place == Wording.Comment ? Wording.AComment : secret.Place,
            secret.Secret.Connection is { } found ? ReasonOf(found) : ReasonOf(secret.Secret, ShownName(secret.Secret.Name, matcher)),
            Wording.DeleteItHere);

    private static DisclosedName? ShownName(CredentialName name, TokenMatcher matcher) => name.Name is { } own && !own.HoldsTokenOf(matcher) ? own : null;

    private static MessageText ReasonOf(ConnectionFinding found) => (found.IsOfAddress, found.IsWellKnown) switch
    {
        (true, false) => Wording.IsInAnAddress,
        (true, true) => Wording.IsInAnAddressAndEverybodyKnowsIt,
        (false, false) => Wording.ConnectionStringHasIt,
        (false, true) => Wording.ConnectionStringHasItAndEverybodyKnowsIt,
    };

    private static MessageText ReasonOf(NamedSecret secret, DisclosedName? name)
    {
        var naming = name is null ? Wording.IsNamedAsOne : MessageText.Of(Wording.NamesOne, name);
        return secret.Looks switch
        {
            ValueLooks.Identifier => naming,
            ValueLooks.Password or ValueLooks.AppPassword => MessageText.Of(Wording.AndTheValueLooksLikeOne, naming),
            _ => MessageText.Of(Wording.AndTheValueLooksRandom, naming),
        };
    }

    private static FixProperties Properties(NamedSecret secret, DisclosedName? name) =>
        secret.Connection is { } connection ? OfConnection(secret, connection.Secret) : OfName(secret, name);

    private static FixProperties OfConnection(NamedSecret secret, CredentialDescription read) => new()
    {
        ConfigurationKey = DisclosedName.OfKey(read.ConfigurationKey),
        EnvironmentVariable = DisclosedName.OfKey(read.EnvironmentVariable),
        Credential = read.Noun,
        Offset = secret.Place.Offset,
        Length = secret.Place.Length,
    };

    // Where the name may not be shown, the key says no more than what it names.
    private static FixProperties OfName(NamedSecret secret, DisclosedName? name)
    {
        // A single letter before others says nothing: "X-Api-Key", "_mApiKey".
        var words = IdentifierWords.Of(name?.Text ?? secret.Name.Noun.Text).ToList();
        if (words.Count > 1 && words[0].Length == 1) words.RemoveAt(0);
        return new()
        {
            ConfigurationKey = DisclosedName.OfKey(KeyOf(words, hasSection: name is not null && words.Count > 2)),
            EnvironmentVariable = DisclosedName.OfKey(IdentifierWords.Variable(words)),
            Credential = secret.Name.Noun,
            Offset = secret.Place.Offset,
            Length = secret.Place.Length,
        };
    }

    // "tmdbApiKey" is read from Tmdb:ApiKey, and "apiKey" from Secrets:ApiKey: the section says that it is one.
    private static string KeyOf(List<string> words, bool hasSection) =>
        hasSection ? $"{IdentifierWords.Capitalized(words[0])}:{IdentifierWords.Pascal(words.Skip(1))}" : "Secrets:" + IdentifierWords.Pascal(words);
}
