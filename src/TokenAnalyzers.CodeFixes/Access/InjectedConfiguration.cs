using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access.Injection;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Has the configuration injected into the class. Each class is looked at once in a rewriting.</summary>
/// <param name="solution">The solution.</param>
/// <param name="atCalls">How code that makes objects of the class gets at the configuration.</param>
internal sealed class InjectedConfiguration(Solution solution, IAccess atCalls) : IAccess
{
    private readonly Dictionary<INamedTypeSymbol, IInjection?> _injections = new(SymbolEqualityComparer.Default);

    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (code.Reach == Reach.Static || code.Type is not { } type || HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (!_injections.TryGetValue(type, out var injection))
            _injections.Add(type, injection = await FindAsync(type, code, cancellationToken).ConfigureAwait(false));
        return injection?.In(code);
    }

    private async Task<IInjection?> FindAsync(INamedTypeSymbol type, CodePlace code, CancellationToken cancellationToken)
    {
        if (ComponentInjection.IsComponent(type)) return new ComponentInjection(code.Declaration!, code.Model);
        if (TestClasses.Contain(type) || await InjectableClass.OfAsync(type, solution, cancellationToken).ConfigureAwait(false) is not { } injectable) return null;
        var family = await ClassFamily.OfAsync(injectable, solution, atCalls, cancellationToken).ConfigureAwait(false);
        if (injectable.Primary is { } primary) return new PrimaryConstructorInjection(family, primary);
        return injectable.Unwritten is { } unwritten ? new NewConstructorInjection(family, unwritten) : new ConstructorInjection(family);
    }
}
