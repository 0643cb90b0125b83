using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Syntax;

/// <summary>Names of symbols as the tables here spell them.</summary>
internal static class FullNames
{
    /// <summary>The name of a type with its namespace and the types around it, such as "System.Environment"; without type arguments.</summary>
    public static string FullNameOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } container) return FullNameOf(container) + "." + type.Name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? FullNameOf(space) + "." + type.Name : type.Name;
    }

    /// <summary>The attribute of a type that a symbol has; null if it has none.</summary>
    public static AttributeData? AttributeOf(ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && FullNameOf(type) == fullName);

    private static string FullNameOf(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? FullNameOf(outer) + "." + space.Name : space.Name;
}
