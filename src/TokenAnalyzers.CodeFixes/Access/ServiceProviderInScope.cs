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
        if (HostTypes.Configuration(compilation) is null || compilation.GetTypeByMetadataName($"{Namespace}.ServiceProviderServiceExtensions") is null) return null;

        var provider = ScopedValue.In(code).Select(Provider).FirstOrDefault(found => found is not null);
        return provider is null ? null : new((types, _) =>
        {
            types.ImportExtension(provider.Type, Namespace, "GetRequiredService");
            return $"{provider.Text}.GetRequiredService<{types.Of(HostTypes.ConfigurationNamespace, "IConfiguration")}>()";
        });
    }

    private static ScopedValue? Provider(ScopedValue value)
    {
        if (HostTypes.IsServiceProvider(value.Type)) return value;
        var property = _properties.FirstOrDefault(name => HostTypes.HasProperty(value.Type, name, HostTypes.IsServiceProvider));
        return property is null ? null : value with { Text = $"{value.Text}.{property}" };
    }
}
