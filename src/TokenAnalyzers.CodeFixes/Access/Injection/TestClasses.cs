using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>Classes of tests. Test frameworks make their objects, and have no configuration to give.</summary>
internal static class TestClasses
{
    private static readonly string[] Frameworks = ["Xunit", "NUnit.Framework", "Microsoft.VisualStudio.TestTools.UnitTesting", "TUnit.Core"];

    /// <summary>Whether a class, or one of its methods, has an attribute of a test framework.</summary>
    public static bool Contain(INamedTypeSymbol type) =>
        type.GetAttributes().Any(IsOfFramework) || type.GetMembers().OfType<IMethodSymbol>().Any(method => method.GetAttributes().Any(IsOfFramework));

    private static bool IsOfFramework(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingNamespace?.ToDisplayString() is { } name && Array.IndexOf(Frameworks, name) >= 0;
}
