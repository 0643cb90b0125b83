using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.NamedSecrets;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Suggests to look at values that are named as secrets and look random. The text of a file is searched for such values;
/// syntax is asked only where there is one, and symbols where a value is an argument.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamedSecretAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NamedSecret);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // What a tool generates holds random values of many kinds; only known formats are looked for there.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var matcher = TokenSearch.Of(start.Options, start.CancellationToken).Matcher;
            var contexts = new ContextResolver(start.Compilation, start.Options);
            var sinks = new ReferencedSinks(start.Compilation);
            start.RegisterSemanticModelAction(file =>
            {
                var strings = StringCandidates.Of(file.SemanticModel.SyntaxTree);
                if (!strings.Values.IsEmpty || !strings.Pairs.IsEmpty) Analyze(file, strings, sinks, matcher, contexts);
            });
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, StringCandidates strings, ReferencedSinks sinks, TokenMatcher matcher, ContextResolver contexts)
    {
        var model = file.SemanticModel;
        CredentialFinder? credentials = null;
        var secrets = NamedSecret.Among(strings.Values, matcher, model, file.CancellationToken).Concat(NamedSecret.InTexts(strings.Pairs, matcher, model, file.CancellationToken));
        foreach (var secret in secrets)
        {
            // Where an API authenticates with the value, TKN1003 says so, and that is no guess.
            if (secret.Value is { } value && (credentials ??= new(strings.HasLabel, sinks, matcher, model, file.CancellationToken)).Has(value)) continue;
            var context = contexts.At(secret.Place.Node, provider: null, model, file.CancellationToken);
            if (context.Stage == Stage.Production) file.ReportDiagnostic(NamedSecretReport.Create(secret, context, matcher));
        }
    }
}
