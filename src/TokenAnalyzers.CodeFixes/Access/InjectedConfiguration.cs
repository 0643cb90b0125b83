using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access.Injection;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Has the configuration injected into the class. Each class is looked at once in a rewriting.</summary>
internal sealed class InjectedConfiguration(Solution solution) : IAccess
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
        if (TestClasses.Contain(type) || InjectableClass.Of(type, solution) is not { } injectable) return null;
        var injection = InjectionInto(injectable, code);
        if (injection is null || !injection.AddsParameter) return injection;

        var callers = await Callers.OfAsync(type, solution, cancellationToken).ConfigureAwait(false);
        return callers.AllowParameter(injectable, code.Model.Compilation) ? injection : null;
    }

    private static IInjection? InjectionInto(InjectableClass type, CodePlace code)
    {
        if (type.PrimaryConstructor is not null) return new PrimaryConstructorInjection(type);
        return type.Constructors.IsEmpty ? NewConstructorInjection.Of(code) : ConstructorInjection.Of(type, code.Model);
    }
}
