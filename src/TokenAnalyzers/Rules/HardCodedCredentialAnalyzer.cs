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
public sealed class HardCodedCredentialAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Credential, Descriptors.DevelopmentToken);

    private protected override void Start(CompilationStartAnalysisContext start, CompilationState state) =>
        start.RegisterSemanticModelAction(file => Analyze(file, state));

    private static void Analyze(SemanticModelAnalysisContext file, CompilationState state)
    {
        var model = file.SemanticModel;
        var strings = StringCandidates.Of(model.SyntaxTree);
        if (strings.Values.IsEmpty) return;

        var options = TokenOptions.Of(model.SyntaxTree, file.Options);
        var credentials = new CredentialFinder(strings.HasLabel, state.Sinks, state.Matcher, model, file.CancellationToken);
        foreach (var value in strings.Values)
        {
            if (credentials.At(value) is not { } credential) continue;
            var (sink, context) = Decide(credential, state.Contexts, model, file.CancellationToken);
            file.ReportDiagnostic(CredentialReport.Create(credential.Place, sink, context, options, state.Matcher));
        }
    }

    // It is production's if the code that spells it out is, and some code that uses it.
    private static (ReachedSink Sink, CodeContext Context) Decide(CredentialInSource credential, ContextResolver contexts, SemanticModel model, CancellationToken cancellationToken)
    {
        var first = credential.Sinks[0];
        var written = contexts.At(credential.Place.Node, first.Secret.Provider, model, cancellationToken);
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
