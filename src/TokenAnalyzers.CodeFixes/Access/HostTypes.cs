using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>The types through which hosts give configuration and services.</summary>
internal static class HostTypes
{
    public const string ConfigurationNamespace = "Microsoft.Extensions.Configuration";

    public static INamedTypeSymbol? Configuration(Compilation compilation) => compilation.GetTypeByMetadataName($"{ConfigurationNamespace}.IConfiguration");

    /// <summary>Whether a type is a whole configuration. A section is none: its keys are relative.</summary>
    public static bool IsConfiguration(ITypeSymbol type) =>
        Is(type, ConfigurationNamespace, "IConfiguration") && !Is(type, ConfigurationNamespace, "IConfigurationSection");

    public static bool IsServiceProvider(ITypeSymbol type) => Is(type, "System", "IServiceProvider");

    /// <summary>Whether a type has a public property of a kind.</summary>
    public static bool HasProperty(ITypeSymbol type, string name, Func<ITypeSymbol, bool> isOfKind) =>
        BaseTypes(type).Concat(type.AllInterfaces).SelectMany(declaring => declaring.GetMembers(name)).OfType<IPropertySymbol>().Any(property =>
            property is { IsStatic: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public } && isOfKind(property.Type));

    /// <summary>Whether a type is, derives from, or implements another.</summary>
    public static bool Is(ITypeSymbol type, string containingNamespace, string name) =>
        BaseTypes(type).Concat(type.AllInterfaces)
            .Any(candidate => candidate.Name == name && candidate.ContainingNamespace?.ToDisplayString() == containingNamespace);

    private static IEnumerable<ITypeSymbol> BaseTypes(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType) yield return current;
    }
}
