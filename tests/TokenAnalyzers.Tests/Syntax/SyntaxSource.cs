using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Syntax;

/// <summary>A source that compiles, in which brackets mark one expression: <c>return [|x|];</c>.</summary>
internal sealed class SyntaxSource
{
    private SyntaxSource(ExpressionSyntax marked, SemanticModel model) => (Marked, Model) = (marked, model);

    public ExpressionSyntax Marked { get; }

    public SemanticModel Model { get; }

    public static SyntaxSource Parse(string source)
    {
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(text);
        var compilation = CSharpCompilation.Create("Test", [tree], References.Web, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var marked = tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().First(node => node.Span.Start == start && node.Span.End == end);
        return new(marked, compilation.GetSemanticModel(tree));
    }

    public ISymbol Symbol => Model.GetSymbolInfo(Marked).Symbol!;
}
