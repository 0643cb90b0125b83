using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>The types through which hosts give configuration and services.</summary>
internal static class HostTypes
{
    public static INamedTypeSymbol? Configuration(Compilation compilation) => compilation.GetTypeByMetadataName(ConfigurationApi.Configuration);

    /// <summary>Whether a type is a whole configuration. A section is not one: its keys are relative.</summary>
    public static bool IsConfiguration(ITypeSymbol type) => ConfigurationApi.IsConfigurationOrSection(type) && !ConfigurationApi.IsSection(type);

    public static bool IsServiceProvider(ITypeSymbol type) => FullNames.IsKindOf(type, "System.IServiceProvider");

    /// <summary>Whether a type has a public property of a kind, which is not declared as missing at times.</summary>
    public static bool HasProperty(ITypeSymbol type, string name, Func<ITypeSymbol, bool> isOfKind) =>
        SelfAndAllBases(type).SelectMany(declaring => declaring.GetMembers(name)).OfType<IPropertySymbol>().Any(property =>
            property is
            {
                IsStatic: false,
                GetMethod: not null,
                DeclaredAccessibility: Accessibility.Public,
                NullableAnnotation: not NullableAnnotation.Annotated,
            }
                && isOfKind(property.Type));

    /// <summary>A type, its base classes and its interfaces. A type parameter has what its constraints have.</summary>
    private static IEnumerable<ITypeSymbol> SelfAndAllBases(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.SelectMany(SelfAndAllBases);
        return BaseTypes(type).Concat(type.AllInterfaces);
    }

    private static IEnumerable<ITypeSymbol> BaseTypes(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType) yield return current;
    }
}
