using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access.Functions;
using TokenAnalyzers.CodeFixes.Places.Filled;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>The ways to get at a value, in the order in which they are tried.</summary>
internal static class AccessLadder
{
    public static ImmutableArray<IAccess> For(Solution solution)
    {
        var variables = new VariablesInScope();
        var inScope = new ConfigurationInScope(variables);
        var provider = new ServiceProviderInScope(variables);
        var atCalls = new FirstAccess(inScope, provider);
        var injected = new InjectedConfiguration(solution, atCalls);
        return ImmutableArray.Create<IAccess>(
            new SectionInScope(variables),
            new OptionsInScope(variables, new FilledTypes(solution)),
            inScope,
            new GivenServiceProvider(variables),
            new HandlerParameter(),
            new ContextOverload(),
            new ProviderOverload(),
            new ConfiguredOptions(),
            new StaticFunctionParameter(new FirstAccess(atCalls, injected)),
            new EnvironmentHelper(variables),
            injected,
            provider,
            new StaticConfiguration(),
            new SettingsReader(),
            new AppSettings(),
            new EnvironmentVariable());
    }

    /// <summary>A parameter of the method, which its callers give.</summary>
    public static ImmutableArray<IAccess> ByParameter(Solution solution)
    {
        var variables = new VariablesInScope();
        var atCalls = new FirstAccess(new ConfigurationInScope(variables), new ServiceProviderInScope(variables));
        return ImmutableArray.Create<IAccess>(new StaticMethodParameter(new FirstAccess(atCalls, new InjectedConfiguration(solution, atCalls))));
    }
}
