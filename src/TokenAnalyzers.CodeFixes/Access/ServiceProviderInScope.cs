using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Asks an IServiceProvider that the code can name for the configuration.</summary>
internal sealed class ServiceProviderInScope : IAccess
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    // The names that hosts, scopes and requests give to their provider.
    private static readonly string[] _properties = ["Services", "ServiceProvider", "RequestServices", "ApplicationServices"];

    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken) => Task.FromResult(Find(code));

    private static Reading? Find(CodePlace code)
    {
        var compilation = code.Model.Compilation;
        if (HostTypes.Configuration(compilation) is null
            || compilation.GetTypeByMetadataName($"{Namespace}.ServiceProviderServiceExtensions") is null
            || compilation.GetTypeByMetadataName("System.IServiceProvider") is not { } interfaceType)
        {
            return null;
        }

        // What a framework leaves in its base classes, as the HttpContext of a controller, is there only while a request runs.
        var provider = ScopedValue.In(code).Where(value => value.IsOwn).Select(Provider).FirstOrDefault(found => found is not null);
        return provider is null ? null : new((types, _) =>
        {
            types.ImportExtension(interfaceType, Namespace, "GetRequiredService");
            return $"{provider}.GetRequiredService<{types.Of(HostTypes.ConfigurationNamespace, "IConfiguration")}>()";
        });
    }

    private static string? Provider(ScopedValue value)
    {
        if (HostTypes.IsServiceProvider(value.Type)) return value.Text;
        var property = _properties.FirstOrDefault(name => HostTypes.HasProperty(value.Type, name, HostTypes.IsServiceProvider));
        return property is null ? null : $"{value.Text}.{property}";
    }
}
