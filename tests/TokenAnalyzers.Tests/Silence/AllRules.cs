using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Silence;

/// <summary>Every analyzer of the package, with all rules on.</summary>
internal static class AllRules
{
    public static DiagnosticAnalyzer[] Analyzers { get; } =
    [
        .. typeof(HardCodedTokenAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
