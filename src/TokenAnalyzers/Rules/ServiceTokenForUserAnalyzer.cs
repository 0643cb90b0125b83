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

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        var endpoints = new UserEndpoints();
        return new(file => Analyze(file, endpoints, state));
    }

    /// <summary>Reports the service tokens of a file.</summary>
    internal static void Analyze(CodeFile file, UserEndpoints endpoints, CompilationState state)
    {
        var tree = file.SemanticModel.SyntaxTree;
        var places = state.Candidates.Of(tree).Words;
        if (places.IsEmpty) return;

        IReadOnlyCollection<string>? constants = null;
        var seen = new HashSet<SyntaxNode>();
        foreach (var scope in EndpointScopes.Around(places, tree.GetRoot(file.CancellationToken), file.CancellationToken))
        {
            // The token may be taken where the type is set up.
            var code = scope.Concat(scope.Take(1).SelectMany(SharedState.SetUpsBeside)).Where(seen.Add).ToList();
            if (code.Count > 0) Analyze(code, constants ??= state.Candidates.ConstantsIn(tree, file.CancellationToken), file, endpoints, state.Matcher);
        }
    }

    private static void Analyze(
        IReadOnlyList<SyntaxNode> code, IReadOnlyCollection<string> constants, CodeFile file, UserEndpoints endpoints, TokenMatcher matcher)
    {
        var names = new BoundSymbols(file.SemanticModel);
        foreach (var provider in UserEndpointTable.Providers)
        {
            if (PersonalCredential.Of(provider.Name) is not { } personal) continue;
            foreach (var use in ServiceTokenUse.In(code, provider.Name, constants, file.SemanticModel, file.CancellationToken))
            {
                // A token that names its provider tells whose a plain address is.
                if (endpoints.RequestFor(use.Place, provider.Name, use.IsOfProvider, names, file.CancellationToken) is not { } request) continue;
                Report(file, DisclosedDiagnostic.Create(
                    Descriptors.ServiceTokenForUser,
                    ReportedPlace.In(use.Place.SyntaxTree, use.Place.Span),
                    properties: null,
                    matcher,
                    Article.With(use.Credential),
                    request.Name,
                    Article.With(personal.Noun)));
            }
        }
    }
}
