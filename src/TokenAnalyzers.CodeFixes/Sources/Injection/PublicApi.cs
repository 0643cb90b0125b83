using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Sources.Containers;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>
/// Classes that code outside of the solution may make objects of: the public ones of a library that no program of the
/// solution uses. A test of the library is no such program. What a framework makes objects of is no one else's to make.
/// </summary>
internal static class PublicApi
{
    public static async Task<bool> IsInAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        if (FrameworkTypes.AreActivated(type) || FrameworkTypes.AreFound(type) || !IsVisible(type)) return false;
        return solution.GetProject(type.ContainingAssembly, cancellationToken) is { } library
            && !Executables.Is(library)
            && !await Executables.HaveAsync(library, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }
}
