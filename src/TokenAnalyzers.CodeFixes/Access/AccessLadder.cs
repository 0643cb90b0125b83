using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>The ways to get at a value, in the order in which they are tried.</summary>
internal static class AccessLadder
{
    public static ImmutableArray<IAccess> For(Solution solution) => ImmutableArray.Create<IAccess>(
        new ConfigurationInScope(),
        new ServiceProviderInScope(),
        new InjectedConfiguration(solution),
        new AppSettings(),
        new EnvironmentVariable());
}
