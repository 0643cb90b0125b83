using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.CodeFixes.Sources.Containers;
using TokenAnalyzers.CodeFixes.Sources.Functions;
using TokenAnalyzers.CodeFixes.Sources.Injection;

namespace TokenAnalyzers.CodeFixes;

/// <summary>The ways to get at a value, in the order in which they are tried.</summary>
internal static class ValueSourceOrder
{
    public static ImmutableArray<ValueSource> For(Solution solution)
    {
        var variables = new VariablesInScope();
        var inScope = new ConfigurationInScope(variables);
        var provider = new ServiceProviderInScope(variables);
        var atCalls = new PreferredSource(inScope, provider);
        var injected = new InjectedConfiguration(solution, atCalls);
        return ImmutableArray.Create<ValueSource>(
            new SectionInScope(variables),
            new OptionsInScope(variables, new FilledTypes(solution)),
            inScope,
            new GivenServiceProvider(variables),
            new HandlerParameter(),
            new ContextOverload(),
            new ProviderOverload(),
            new ConfiguredOptions(),
            new StaticFunctionParameter(new PreferredSource(atCalls, injected)),
            new EnvironmentHelper(variables),
            injected,
            provider,
            new StaticConfiguration(),
            new SettingsReader(),
            new AppSettings(),
            new EnvironmentVariable());
    }

    /// <summary>A parameter of the method, which its callers give.</summary>
    public static ImmutableArray<ValueSource> ByParameter(Solution solution)
    {
        var variables = new VariablesInScope();
        var atCalls = new PreferredSource(new ConfigurationInScope(variables), new ServiceProviderInScope(variables));
        return ImmutableArray.Create<ValueSource>(new StaticMethodParameter(new PreferredSource(atCalls, new InjectedConfiguration(solution, atCalls))));
    }
}

/// <summary>The first of several ways that there is.</summary>
internal sealed class PreferredSource(params ValueSource[] ways) : ValueSource
{
    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        foreach (var way in ways)
        {
            if (await way.FindAsync(code, cancellationToken).ConfigureAwait(false) is { } reading) return reading;
        }

        return null;
    }
}
