using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts;

/// <summary>Test frameworks by the assembly that test code references.</summary>
internal static class TestFrameworks
{
    private static readonly (string Assembly, string Name)[] Known =
    [
        ("xunit.core", "xunit"),
        ("xunit.v3.core", "xunit"),
        ("nunit.framework", "NUnit"),
        ("Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest"),
        ("MSTest.TestFramework", "MSTest"),
        ("TUnit.Core", "TUnit"),
    ];

    /// <summary>The test framework that a compilation references, by name; null if it references none.</summary>
    public static TableText? ReferencedBy(Compilation compilation)
    {
        foreach (var reference in compilation.ReferencedAssemblyNames)
        {
            foreach (var (assembly, name) in Known)
            {
                if (string.Equals(reference.Name, assembly, StringComparison.OrdinalIgnoreCase)) return TableText.Of(name);
            }
        }

        return null;
    }
}
