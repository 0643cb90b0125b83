using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>What analyzers say of a source, for tests that look at more than places and messages.</summary>
internal static class Diagnostics
{
    /// <summary>The diagnostics of a file that is no generated code.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfAsync(string source, params DiagnosticAnalyzer[] analyzers) => OfAsync(source, [], analyzers);

    /// <summary>The diagnostics in a project with MSBuild properties, such as "TokenAnalyzersActor = user".</summary>
    public static Task<ImmutableArray<Diagnostic>> OfAsync(string source, string[] properties, params DiagnosticAnalyzer[] analyzers) =>
        OfFilesAsync([source], properties, analyzers);

    /// <summary>The diagnostics in a project of several files. The first one is Program.cs, the others have their number too.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfFilesAsync(string[] sources, string[] properties, params DiagnosticAnalyzer[] analyzers)
    {
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"Program{(index == 0 ? "" : index)}.cs")).ToArray();
        var isProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement)));
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = References.WebLibrary.WithOptions(new(kind, nullableContextOptions: NullableContextOptions.Enable)).AddSyntaxTrees(trees);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        ShapeRecorder.Record(compilation, ("/.globalconfig", $"is_global = true\n{string.Join('\n', properties.Select(property => "build_property." + property))}\n"));
        return compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([], new Project(properties))).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class Project(string[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties
            .Select(property => property.Split('=', StringSplitOptions.TrimEntries))
            .ToImmutableDictionary(parts => $"build_property.{parts[0]}", parts => parts[1]));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
