using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>One more parameter for a static method whose callers are all in the solution, and the argument for it in every call.</summary>
/// <param name="atCalls">How the calls get at the configuration.</param>
internal sealed class StaticMethodParameter(IAccess atCalls) : IAccess
{
    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (EnclosingFunctions.Of(code).OfType<MethodDeclarationSyntax>().FirstOrDefault() is not { } method || !method.Modifiers.Any(SyntaxKind.StaticKeyword)) return null;
        if (code.Model.GetDeclaredSymbol(method, cancellationToken) is not { IsExtensionMethod: false } symbol || !Visibility.IsOwn(symbol, code.Model.Compilation)) return null;
        var calls = new List<(InvocationExpressionSyntax, SemanticModel, Reading)>();
        foreach (var use in await SymbolUses.Of(code.Document.Project.Solution).OfAsync(symbol, cancellationToken).ConfigureAwait(false))
        {
            if (use.Whole.Parent is not InvocationExpressionSyntax call) return null;
            if (await atCalls.FindAsync(CodePlace.At(call, use.Document, use.Model), cancellationToken).ConfigureAwait(false) is not { } configuration) return null;
            calls.Add((call, use.Model, configuration));
        }

        var parameter = FreeName.In(FreeName.OfConfiguration, method, EnclosingFunctions.StartOf(method), code.Model);
        return calls.Count == 0 ? null : new AddedArgument(parameter, method, method.ParameterList, code.Model, calls).Reading;
    }
}
