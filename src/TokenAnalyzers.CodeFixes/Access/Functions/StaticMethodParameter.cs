using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>One more parameter for a static method whose callers are all in the solution, and the argument for it in every call.</summary>
/// <param name="solution">The solution.</param>
/// <param name="atCalls">How the calls get at the configuration.</param>
internal sealed class StaticMethodParameter(Solution solution, IAccess atCalls) : IAccess
{
    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (EnclosingFunctions.Of(code).OfType<MethodDeclarationSyntax>().FirstOrDefault() is not { } method || !method.Modifiers.Any(SyntaxKind.StaticKeyword)) return null;
        if (code.Model.GetDeclaredSymbol(method, cancellationToken) is not { IsExtensionMethod: false } symbol || !Visibility.IsOwn(symbol, code.Model.Compilation)) return null;
        var calls = new List<(InvocationExpressionSyntax, SemanticModel, Reading)>();
        var references = await SymbolFinder.FindReferencesAsync(symbol, solution, cancellationToken).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var name = root!.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (name.IsPartOfStructuredTrivia()) continue;
            if (CallOf(name) is not { } call) return null;
            if (await atCalls.FindAsync(CodePlace.At(call, location.Document, model!), cancellationToken).ConfigureAwait(false) is not { } configuration) return null;
            calls.Add((call, model!, configuration));
        }

        var parameter = FreeName.In(FreeName.OfConfiguration, method, EnclosingFunctions.StartOf(method), code.Model);
        return calls.Count == 0 ? null : new AddedArgument(parameter, method, method.ParameterList, code.Model, calls).Reading;
    }

    private static InvocationExpressionSyntax? CallOf(SyntaxNode name) =>
        (name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name).Parent as InvocationExpressionSyntax;
}
