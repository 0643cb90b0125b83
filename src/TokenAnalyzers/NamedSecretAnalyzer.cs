using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Names;
using TokenAnalyzers.Sinks;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers;

/// <summary>
/// Suggests to look at values that are named as secrets and look random. The text of a file is searched for such values;
/// syntax is asked only where there is one, and symbols where a value is an argument.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamedSecretAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NamedSecret);

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
            var sinks = new SinkRows(start.Compilation);
            start.RegisterSemanticModelAction(file =>
            {
                var strings = FileStrings.Of(file.SemanticModel.SyntaxTree);
                if (!strings.Values.IsEmpty) Analyze(file, strings, sinks, matcher, contexts);
            });
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, FileStrings strings, SinkRows sinks, TokenMatcher matcher, ContextResolver contexts)
    {
        FileCredentials? credentials = null;
        foreach (var secret in NamedSecret.Among(strings.Values, matcher, file.SemanticModel, file.CancellationToken))
        {
            // Where an API authenticates with the value, TKN1003 says so, and that is no guess.
            credentials ??= new(strings.HasLabel, sinks, matcher, file.SemanticModel, file.CancellationToken);
            if (credentials.At(secret.Value) is not null) continue;
            var context = contexts.At(secret.Place.Node, provider: null, file.SemanticModel, file.CancellationToken);
            if (context.Stage == Stage.Production) file.ReportDiagnostic(NamedSecretReport.Create(secret, context));
        }
    }
}
