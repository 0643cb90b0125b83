namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>Who can use a symbol.</summary>
internal static class Visibility
{
    /// <summary>Whether assemblies can that are not in the solution. What refers to a program, as its tests do, is beside it.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="compilation">The project that declares it.</param>
    public static bool IsOutside(ISymbol symbol, Compilation compilation)
    {
        if (compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule)) return false;
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }

    /// <summary>Whether assemblies that are not in the solution can give a property or field of an object another value.</summary>
    public static bool IsSetOutside(ISymbol member, Compilation compilation) => !member.IsStatic && member switch
    {
        IPropertySymbol { SetMethod: { } setter } => IsOutside(setter, compilation),
        IFieldSymbol { IsReadOnly: false, IsConst: false } => IsOutside(member, compilation),
        _ => false,
    };

    /// <summary>Whether all code that can call a method is in the solution, and no other method has to have the same parameters.</summary>
    public static bool IsOwn(IMethodSymbol method, Compilation compilation) =>
        method is
        {
            IsVirtual: false,
            IsAbstract: false,
            IsOverride: false,
            IsExtern: false,
            PartialDefinitionPart: null,
            PartialImplementationPart: null,
            ExplicitInterfaceImplementations.IsEmpty: true,
        }
        && !IsOutside(method, compilation)
        && method.ContainingType.TypeKind != TypeKind.Interface
        && !method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
