using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>
/// Classes that code outside of the solution may make objects of: the public ones of a library that no program of the
/// solution uses. A test of the library is no such program. What a framework makes objects of is no one else's to make.
/// </summary>
internal static class PublicApi
{
    public static async Task<bool> IsInAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        if (FrameworkTypes.AreActivated(type) || !IsVisible(type)) return false;
        if (solution.GetProject(type.ContainingAssembly, cancellationToken) is not { } library || IsProgram(library)) return false;
        var graph = solution.GetProjectDependencyGraph();
        foreach (var program in solution.Projects.Where(IsProgram))
        {
            if (!graph.GetProjectsThatThisProjectTransitivelyDependsOn(program.Id).Contains(library.Id)) continue;
            var compilation = await program.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            if (compilation is not null && TestFrameworks.ReferencedBy(compilation) is null) return false;
        }

        return true;
    }

    private static bool IsProgram(Project project) =>
        project.CompilationOptions?.OutputKind is not (null or OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule);

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }
}
