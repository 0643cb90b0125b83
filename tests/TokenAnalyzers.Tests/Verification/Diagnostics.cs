using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>What analyzers say of a source, for tests that look at more than places and messages.</summary>
internal static class Diagnostics
{
    public static Task<ImmutableArray<Diagnostic>> OfAsync(string source, params DiagnosticAnalyzer[] analyzers) =>
        CSharpCompilation.Create("Program", [CSharpSyntaxTree.ParseText(source, path: "Program.cs")], References.Web, new(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers([.. analyzers])
            .GetAnalyzerDiagnosticsAsync();
}
