using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Reads;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers;

/// <summary>
/// Reports service tokens in code that asks for what answers only to the user. The text of a file is searched for such
/// endpoints; syntax and symbols are asked only for the code around one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServiceTokenForUserAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ServiceTokenForUser);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext file)
    {
        if (SignSearch.In(file.SemanticModel.SyntaxTree.GetText(file.CancellationToken), UserEndpointSigns.Find) is not { } signs) return;
        var seen = new HashSet<SyntaxNode>();
        foreach (var scope in EndpointScopes.Around(signs, file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken)))
        {
            if (scope.Count > 0 && seen.Add(scope[0])) Report(scope, file);
        }
    }

    private static void Report(IReadOnlyList<SyntaxNode> scope, SemanticModelAnalysisContext file)
    {
        foreach (var provider in UserEndpointTable.Providers)
        {
            if (PersonalCredential.Of(provider.Name) is not { } personal) continue;
            foreach (var use in ServiceTokenUse.In(scope, provider.Name, file.SemanticModel, file.CancellationToken))
            {
                if (UserEndpoints.CalledIn(scope, provider.Name, use.IsOfProvider, file.SemanticModel, file.CancellationToken) is not { } request) continue;
                file.ReportDiagnostic(Diagnostic.Create(
                    Rules.ServiceTokenForUser, use.Place.GetLocation(), Article.With(use.Credential), request.Name, Article.With(personal.Name)));
            }
        }
    }
}
