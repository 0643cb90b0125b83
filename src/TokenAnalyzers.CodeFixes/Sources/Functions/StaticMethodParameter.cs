using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>One more parameter for a static method whose callers are all in the solution, and the argument for it in every call.</summary>
/// <param name="atCalls">How the calls get at the configuration.</param>
internal sealed class StaticMethodParameter(IValueSource atCalls) : IValueSource
{
    public async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (EnclosingFunctions.Of(code).OfType<MethodDeclarationSyntax>().FirstOrDefault() is not { } method || !method.Modifiers.Any(SyntaxKind.StaticKeyword)) return null;
        if (code.Model.GetDeclaredSymbol(method, cancellationToken) is not { IsExtensionMethod: false } symbol || !Visibility.IsOwn(symbol, code.Model.Compilation)) return null;
        var calls = new List<(InvocationExpressionSyntax, SemanticModel, ReadPlan)>();
        foreach (var use in await SymbolUses.Of(code.Document.Project.Solution).OfAsync(symbol, cancellationToken).ConfigureAwait(false))
        {
            if (use.Whole.Parent is not InvocationExpressionSyntax call) return null;
            if (await atCalls.FindAsync(CodeLocation.At(call, use.Document, use.Model), cancellationToken).ConfigureAwait(false) is not { } configuration) return null;
            calls.Add((call, use.Model, configuration));
        }

        var parameter = FreeName.In(FreeName.OfConfiguration, method, EnclosingFunctions.StartOf(method), code.Model);
        return calls.Count == 0 ? null : new AddedArgument(parameter, method, method.ParameterList, code.Model, calls).Reading;
    }
}
