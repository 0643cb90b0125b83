using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Freeze;

/// <summary>Every analyzer and every fix of the two assemblies, whatever they are called.</summary>
internal static class Product
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = All<DiagnosticAnalyzer>("TokenAnalyzers");

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = All<CodeFixProvider>("TokenAnalyzers.CodeFixes");

    /// <summary>The fixes of each rule, in the order of rules.</summary>
    public static IEnumerable<(string Id, CodeFixProvider Fix)> FixesByRule { get; } =
        [.. Fixes.SelectMany(fix => fix.FixableDiagnosticIds.Select(id => (Id: id, fix))).OrderBy(pair => pair.Id, StringComparer.Ordinal)];

    /// <summary>All that is reported in a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        return await compilation!.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
    }

    private static ImmutableArray<T> All<T>(string assembly) =>
    [
        .. from type in Assembly.Load(assembly).GetTypes()
           where typeof(T).IsAssignableFrom(type) && !type.IsAbstract
           select (T)Activator.CreateInstance(type, nonPublic: true)!,
    ];
}
