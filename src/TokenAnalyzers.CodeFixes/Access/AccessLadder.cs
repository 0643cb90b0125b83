using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>The ways to get at a value, in the order in which they are tried.</summary>
internal static class AccessLadder
{
    public static ImmutableArray<IAccess> For(Solution solution)
    {
        var variables = new VariablesInScope();
        return ImmutableArray.Create<IAccess>(
            new ConfigurationInScope(variables),
            new ServiceProviderInScope(variables),
            new InjectedConfiguration(solution),
            new EnvironmentVariable());
    }
}
