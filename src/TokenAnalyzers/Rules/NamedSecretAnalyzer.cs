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
public sealed class NamedSecretAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NamedSecret);

    private protected override void Start(CompilationStartAnalysisContext start, CompilationState state) =>
        start.RegisterSemanticModelAction(file => Analyze(file, state));

    private static void Analyze(SemanticModelAnalysisContext file, CompilationState state)
    {
        var model = file.SemanticModel;
        var strings = StringCandidates.Of(model.SyntaxTree);
        if (strings.Values.IsEmpty && strings.Pairs.IsEmpty) return;

        CredentialFinder? credentials = null;
        var secrets = NamedSecret.Among(strings.Values, state.Matcher, model, file.CancellationToken).Concat(NamedSecret.InTexts(strings.Pairs, state.Matcher, model, file.CancellationToken));
        foreach (var secret in secrets)
        {
            // Where an API authenticates with the value, TKN1003 says so, and that is no guess.
            if (secret.Value is { } value && (credentials ??= new(strings.HasLabel, state.Sinks, state.Matcher, model, file.CancellationToken)).Has(value)) continue;
            var context = state.Contexts.At(secret.Place.Node, provider: null, model, file.CancellationToken);
            if (context.Stage == Stage.Production) file.ReportDiagnostic(NamedSecretReport.Create(secret, context, state.Matcher));
        }
    }
}
