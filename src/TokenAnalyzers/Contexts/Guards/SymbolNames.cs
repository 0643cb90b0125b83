using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Names of symbols as the tables here spell them.</summary>
internal static class SymbolNames
{
    /// <summary>The name of a type with its namespace, such as "System.Environment"; without type arguments. A nested type has its container's name before its own.</summary>
    public static string FullNameOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } container) return FullNameOf(container) + "." + type.Name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? FullNameOf(space) + "." + type.Name : type.Name;
    }

    /// <summary>Whether a symbol has an attribute of a type.</summary>
    public static bool HasAttribute(ISymbol symbol, string fullName) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && FullNameOf(type) == fullName);

    private static string FullNameOf(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? FullNameOf(outer) + "." + space.Name : space.Name;
}
