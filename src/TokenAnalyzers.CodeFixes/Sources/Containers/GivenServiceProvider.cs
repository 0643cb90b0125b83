using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>Asks the IServiceProvider that the function is given, as factories of services are. A class has better ways to its own.</summary>
internal sealed class GivenServiceProvider(VariablesInScope variables) : IValueSource
{
    public Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) =>
        ServiceProviderInScope.FindAsync(code, variables, static value => IsOfFunction(value.Symbol) && HostTypes.IsServiceProvider(value.Type), cancellationToken);

    private static bool IsOfFunction(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };
}
