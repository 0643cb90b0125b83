using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>Who can use a symbol.</summary>
internal static class Visibility
{
    /// <summary>Whether other assemblies can.</summary>
    public static bool IsOutside(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }
}
