using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Access.Injection;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>One more parameter for a static local function, and the argument for it in every call.</summary>
/// <param name="atCalls">How the calls get at the configuration.</param>
internal sealed class StaticFunctionParameter(IAccess atCalls) : IAccess
{
    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (code.Boundary is not LocalFunctionStatementSyntax function || HostTypes.Configuration(code.Model.Compilation) is null) return null;
        var symbol = code.Model.GetDeclaredSymbol(function, cancellationToken);
        var calls = new List<(InvocationExpressionSyntax Call, Reading Configuration)>();
        foreach (var name in function.Parent!.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == function.Identifier.ValueText))
        {
            if (!SymbolEqualityComparer.Default.Equals((code.Model.GetSymbolInfo(name, cancellationToken).Symbol as IMethodSymbol)?.OriginalDefinition, symbol)) continue;
            if (name.Parent is not InvocationExpressionSyntax call) return null;
            var place = CodePlace.At(call, code.Document, code.Model);
            if (await atCalls.FindAsync(place, cancellationToken).ConfigureAwait(false) is not { } configuration) return null;
            calls.Add((call, configuration));
        }

        return calls.Count == 0 ? null : new((_, edits) => Add(function, calls, code.Model, edits));
    }

    private static string Add(LocalFunctionStatementSyntax function, List<(InvocationExpressionSyntax Call, Reading Configuration)> calls, SemanticModel model, TokenEdits edits)
    {
        var name = FreeName.In("configuration", function, function.ParameterList.Span.End, model);
        var type = new TypeNames(model, function.SpanStart, edits).Of(HostTypes.ConfigurationNamespace, "IConfiguration");
        var index = Parameters.NewIndex(function.ParameterList);
        Parameters.Add(function.ParameterList, $"{type} {name}", edits);
        foreach (var (call, configuration) in calls)
        {
            var value = configuration.Source(new(model, call.SpanStart, edits), edits);
            Arguments.Add(call.ArgumentList, index, name, value, edits);
        }

        return name;
    }
}
