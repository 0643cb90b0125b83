using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports service tokens in code that asks for what answers only to the user. The text of a file is searched for such
/// endpoints; syntax and symbols are looked at only for the code around one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServiceTokenForUserAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ServiceTokenForUser);

    private protected override void Start(CompilationStartAnalysisContext start, CompilationState state) =>
        start.RegisterSemanticModelAction(file => Analyze(file, state));

    private static void Analyze(SemanticModelAnalysisContext file, CompilationState state)
    {
        var places = state.Candidates.Of(file.SemanticModel.SyntaxTree).Words;
        if (places.IsEmpty) return;

        IReadOnlyCollection<string>? constants = null;
        var seen = new HashSet<SyntaxNode>();
        foreach (var scope in EndpointScopes.Around(places, file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken), file.CancellationToken))
        {
            if (scope.Count > 0 && seen.Add(scope[0]))
                Report(scope, constants ??= state.Candidates.ConstantsIn(file.SemanticModel.SyntaxTree, file.CancellationToken), file, state.Matcher);
        }
    }

    private static void Report(IReadOnlyList<SyntaxNode> scope, IReadOnlyCollection<string> constants, SemanticModelAnalysisContext file, TokenMatcher matcher)
    {
        var names = new BoundSymbols(file.SemanticModel);
        foreach (var provider in UserEndpointTable.Providers)
        {
            var uses = ServiceTokenUse.In(scope, provider.Name, constants, file.SemanticModel, file.CancellationToken).ToList();
            if (uses.Count == 0 || PersonalCredential.Of(provider.Name) is not { } personal) continue;

            // A token that names its provider tells whose a plain address is.
            var told = UserEndpoints.CalledIn(scope, provider.Name, isOfToken: false, names, file.CancellationToken);
            var ofToken = told ?? UserEndpoints.CalledIn(scope, provider.Name, isOfToken: true, names, file.CancellationToken);
            foreach (var use in uses)
            {
                if ((use.IsOfProvider ? ofToken : told) is not { } request) continue;
                file.ReportDiagnostic(DisclosedDiagnostic.Create(
                    Descriptors.ServiceTokenForUser, use.Place
                        .GetLocation(), properties: null, matcher, Article
                        .With($"{use.Credential}"), $"{request.Name}", Article
                        .With($"{personal.Noun}")));
            }
        }
    }
}
