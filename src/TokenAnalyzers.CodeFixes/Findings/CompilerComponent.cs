namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>
/// Analyzers, code fixes and source generators, which the compiler and the editor run. They may not read the environment (rule
/// RS1035), and no one could give it a value there.
/// </summary>
internal static class CompilerComponent
{
    private const string Namespace = "Microsoft.CodeAnalysis";

    // The attributes by which a host finds its components.
    private static readonly string[] Attributes =
    [
        "DiagnosticAnalyzerAttribute", "GeneratorAttribute", "ExportCodeFixProviderAttribute", "ExportCodeRefactoringProviderAttribute"
    ];

    /// <summary>Whether an assembly has such a component.</summary>
    public static bool IsIn(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{Namespace}.Diagnostics.DiagnosticAnalyzer") is not null && HasComponent(compilation.Assembly.GlobalNamespace);

    private static bool HasComponent(INamespaceSymbol space) => space.GetTypeMembers().Any(IsComponent) || space.GetNamespaceMembers().Any(HasComponent);

    private static bool IsComponent(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } known
            && Attributes.Contains(known.Name)
            && known.ContainingNamespace.ToDisplayString().StartsWith(Namespace, StringComparison.Ordinal));
}
