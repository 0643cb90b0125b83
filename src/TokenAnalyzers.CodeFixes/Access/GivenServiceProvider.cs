using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Asks the IServiceProvider that the function is given, as factories of services are. A class has better ways to its own.</summary>
internal sealed class GivenServiceProvider(VariablesInScope variables) : IAccess
{
    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken) =>
        Task.FromResult(ServiceProviderInScope.Find(code, variables, value => value.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } } && HostTypes.IsServiceProvider(value.Type)));
}
