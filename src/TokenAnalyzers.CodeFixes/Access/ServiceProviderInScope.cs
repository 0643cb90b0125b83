using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Asks an IServiceProvider that the code can name for the configuration.</summary>
internal sealed class ServiceProviderInScope(VariablesInScope variables) : IAccess
{
    // The names that hosts, scopes and requests give to their provider.
    private static readonly string[] PropertyNames = ["Services", "ServiceProvider", "RequestServices", "ApplicationServices"];

    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken) => Task.FromResult(Find(code, variables, static _ => true));

    /// <summary>Asks the nearest provider of a kind; null if there is none.</summary>
    public static Reading? Find(CodePlace code, VariablesInScope variables, Func<ScopedValue, bool> isOfKind)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration) return null;

        // What a framework leaves in its base classes, as the HttpContext of a controller, is there only while a request runs.
        var provider = ScopedValue.In(code, variables).FirstOrDefault(value => value.IsOwn && isOfKind(value) && PathToProvider(value.Type) is not null);
        return provider is null ? null : new((types, edits) => configuration.From(NamedParameter.Of(provider, edits) + PathToProvider(provider.Type), types));
    }

    /// <summary>What follows the name of a value to make it a provider; null if nothing does.</summary>
    private static string? PathToProvider(ITypeSymbol type)
    {
        if (HostTypes.IsServiceProvider(type)) return "";
        var property = Array.Find(PropertyNames, name => HostTypes.HasProperty(type, name, HostTypes.IsServiceProvider));
        return property is null ? null : "." + property;
    }
}
