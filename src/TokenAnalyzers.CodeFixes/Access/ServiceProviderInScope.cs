using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Asks an IServiceProvider that the code can name for the configuration.</summary>
internal sealed class ServiceProviderInScope(VariablesInScope variables) : IAccess
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    // The names that hosts, scopes and requests give to their provider.
    private static readonly string[] PropertyNames = ["Services", "ServiceProvider", "RequestServices", "ApplicationServices"];

    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken) => Task.FromResult(Find(code, variables, static _ => true));

    /// <summary>Asks the nearest provider of a kind; null if there is none.</summary>
    public static Reading? Find(CodePlace code, VariablesInScope variables, Func<ScopedValue, bool> isOfKind)
    {
        var compilation = code.Model.Compilation;
        if (HostTypes.Configuration(compilation) is null
            || compilation.GetTypeByMetadataName($"{Namespace}.ServiceProviderServiceExtensions") is null
            || compilation.GetTypeByMetadataName("System.IServiceProvider") is not { } interfaceType)
        {
            return null;
        }

        // What a framework leaves in its base classes, as the HttpContext of a controller, is there only while a request runs.
        var provider = ScopedValue.In(code, variables).FirstOrDefault(value => value.IsOwn && isOfKind(value) && PathToProvider(value.Type) is not null);
        return provider is null ? null : new((types, edits) =>
        {
            types.ImportExtension(interfaceType, Namespace, "GetRequiredService");
            var source = NamedParameter.Of(provider, edits) + PathToProvider(provider.Type);
            return $"{source}.GetRequiredService<{types.Of(HostTypes.ConfigurationNamespace, "IConfiguration")}>()";
        });
    }

    /// <summary>What follows the name of a value to make it a provider; null if nothing does.</summary>
    private static string? PathToProvider(ITypeSymbol type)
    {
        if (HostTypes.IsServiceProvider(type)) return "";
        var property = Array.Find(PropertyNames, name => HostTypes.HasProperty(type, name, HostTypes.IsServiceProvider));
        return property is null ? null : "." + property;
    }
}
