using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports credentials of no known format that source code gives to an API that authenticates with them. The values of a
/// file are asked first, then the names around a value that can be a credential, and symbols only where a name fits.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedCredentialAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Credential, Descriptors.DevelopmentToken);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // What a generator writes comes from elsewhere; without a known format nothing says that it is a credential there.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var matcher = TokenSearch.Of(start.Options, start.CancellationToken).Matcher;
            var contexts = new ContextResolver(start.Compilation, start.Options);
            var sinks = new ReferencedSinks(start.Compilation);
            start.RegisterSemanticModelAction(file =>
            {
                var strings = StringCandidates.Of(file.SemanticModel.SyntaxTree);
                if (!strings.Values.IsEmpty) Analyze(file, strings, sinks, matcher, contexts);
            });
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, StringCandidates strings, ReferencedSinks sinks, TokenMatcher matcher, ContextResolver contexts)
    {
        var model = file.SemanticModel;
        var options = TokenOptions.Of(model.SyntaxTree, file.Options);
        var credentials = new CredentialFinder(strings.HasLabel, sinks, matcher, model, file.CancellationToken);
        foreach (var value in strings.Values)
        {
            if (credentials.At(value) is not { } credential) continue;
            var (sink, context) = Decide(credential, contexts, model, file.CancellationToken);
            file.ReportDiagnostic(CredentialReport.Create(credential.Place, sink, context, options, matcher));
        }
    }

    // It is production's if the code that spells it out is, and some code that uses it.
    private static (ReachedSink Sink, CodeContext Context) Decide(CredentialInSource credential, ContextResolver contexts, SemanticModel model, CancellationToken cancellation)
    {
        var first = credential.Sinks[0];
        var written = contexts.At(credential.Place.Node, first.Secret.Provider, model, cancellation);
        if (written.Stage == Stage.Development) return (first, written);

        (ReachedSink, CodeContext)? development = null;
        foreach (var sink in credential.Sinks)
        {
            var used = contexts.At(sink.Node, sink.Secret.Provider, model, cancellation);
            if (used.Stage == Stage.Production) return (sink, used);
            development ??= (sink, used);
        }

        return development ?? (first, written);
    }
}
