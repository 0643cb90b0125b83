using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Makes an analyzer as another package has one. It is compiled when a test runs: what stands in an assembly of tests is no analyzer for a compiler.</summary>
internal static class OtherAnalyzer
{
    private const string Source = """
        using System.Collections.Immutable;
        using System.Linq;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;
        using Microsoft.CodeAnalysis.Text;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class Other : DiagnosticAnalyzer
        {
            private readonly string _part;

            public Other(string part, string[] ids)
            {
                _part = part;
                SupportedDiagnostics = ids.Select(id => new DiagnosticDescriptor(id, "Title", "Message", "Other", DiagnosticSeverity.Warning, true)).ToImmutableArray();
            }

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterSyntaxTreeAction(file =>
                {
                    var place = Location.Create(file.Tree, new TextSpan(file.Tree.ToString().IndexOf(_part, System.StringComparison.Ordinal), _part.Length));
                    foreach (var rule in SupportedDiagnostics) file.ReportDiagnostic(Diagnostic.Create(rule, place));
                });
            }
        }
        """;

    private static readonly Type Other = Compile();

    /// <summary>One that reports a part of each source with some ids.</summary>
    public static DiagnosticAnalyzer Reporting(string part, params string[] ids) => (DiagnosticAnalyzer)Activator.CreateInstance(Other, part, ids)!;

    private static Type Compile()
    {
        var roslyn = new[] { typeof(Compilation), typeof(System.Collections.Immutable.ImmutableArray) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location));
        var compilation = CSharpCompilation.Create(
            "Other", [CSharpSyntaxTree.ParseText(Source)], [.. References.Net, .. roslyn], new(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(image.ToArray()).GetType("Other", throwOnError: true)!;
    }
}
