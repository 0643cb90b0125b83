namespace TokenAnalyzers.Syntax;

/// <summary>
/// Symbols by the names that tables have for them: "System.Environment", "Namespace.Outer.Nested", "Namespace.Type.Property";
/// without type arguments.
/// </summary>
internal static class FullNames
{
    /// <summary>The full name of a type.</summary>
    public static string FullNameOf(INamespaceOrTypeSymbol type) =>
        type.ContainingSymbol is INamespaceOrTypeSymbol container and not INamespaceSymbol { IsGlobalNamespace: true }
            ? FullNameOf(container) + "." + type.Name
            : type.Name;

    /// <summary>Whether a type, a namespace or a member has a full name.</summary>
    public static bool Is(ISymbol? symbol, string fullName)
    {
        var end = fullName.Length;
        for (; symbol is not (null or INamespaceSymbol { IsGlobalNamespace: true }); symbol = symbol.ContainingSymbol)
        {
            var name = symbol.Name;
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0 || (start > 0 && fullName[start - 1] != '.')) return false;
            end = start - 1;
        }

        // One before the first character: nothing is left of the name.
        return end == -1;
    }

    /// <summary>Whether a symbol is declared in a namespace itself.</summary>
    public static bool IsIn(ISymbol symbol, string fullName) => Is(symbol.ContainingNamespace, fullName);

    /// <summary>Whether a type is, derives from, or implements another one. A type parameter is what its constraints are.</summary>
    public static bool IsKindOf(ITypeSymbol? type, string fullName)
    {
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.Any(constraint => IsKindOf(constraint, fullName));
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (Is(candidate, fullName)) return true;
        }

        return type is not null && type.AllInterfaces.Any(implemented => Is(implemented, fullName));
    }

    /// <summary>The attribute of a type that a symbol has; null if it has none.</summary>
    public static AttributeData? AttributeOf(ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => Is(attribute.AttributeClass, fullName));
}
