using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>The configuration that services have: every host puts it there.</summary>
/// <param name="Provider">The type IServiceProvider.</param>
internal sealed record ProvidedConfiguration(INamedTypeSymbol Provider)
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Null where services or configuration are not known.</summary>
    public static ProvidedConfiguration? In(Compilation compilation) =>
        HostTypes.Configuration(compilation) is not null
        && compilation.GetTypeByMetadataName($"{Namespace}.ServiceProviderServiceExtensions") is not null
        && compilation.GetTypeByMetadataName("System.IServiceProvider") is { } provider
            ? new(provider)
            : null;

    /// <summary>The source that asks a provider for it.</summary>
    public string From(string provider, TypeNames types)
    {
        types.ImportExtension(Provider, Namespace, "GetRequiredService");
        return $"{provider}.GetRequiredService<{types.Of(ConfigurationApi.Namespace, "IConfiguration")}>()";
    }
}
