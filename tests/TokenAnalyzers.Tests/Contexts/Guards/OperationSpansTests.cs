using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>The operations around a piece of source are those that a look at every operation finds.</summary>
public sealed class OperationSpansTests
{
    private const string Source = """
        using System;
        using System.Linq;

        class C
        {
            string[] M(string? name, bool isLive, int[] numbers)
            {
                var tokens = new[] { "a", name ?? "b", isLive ? "c" : $"d{numbers.Length}", string.Concat("e", name, "f") };
                foreach (var number in numbers.Where(number => number > 1)) tokens[number] += name switch { "g" => "h", { Length: > 2 } => "i", _ => throw new InvalidOperationException("j") };
                return tokens;
            }
        }
        """;

    [Fact]
    public void They_are_found_for_every_token()
    {
        var tree = CSharpSyntaxTree.ParseText(Source);
        var compilation = CSharpCompilation.Create("Spans", [tree], References.Net, new(OutputKind.DynamicallyLinkedLibrary));
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var body = Assert.IsAssignableFrom<IMethodBodyOperation>(compilation.GetSemanticModel(tree).GetOperation(method));
        var graph = ControlFlowGraph.Create(body);

        foreach (var root in graph.Blocks.SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations).Append(body))
        {
            var spans = new OperationSpans(root);
            foreach (var span in method.DescendantTokens().Select(token => token.Span))
            {
                Assert.Equal(root.DescendantsAndSelf().Where(operation => operation.Syntax.Span.Contains(span)), spans.Around(span));
            }
        }
    }

    [Fact]
    public void All_of_them_are_counted()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { int i = 1 + 2; }");
        var model = CSharpCompilation.Create("Spans", [tree], References.Net).GetSemanticModel(tree);
        var sum = model.GetOperation(tree.GetRoot().DescendantNodes().OfType<BinaryExpressionSyntax>().Single())!;

        Assert.Equal((3, 1), (new OperationSpans(sum).Count, new OperationSpans(sum).Around(sum.Syntax.Span).Count()));
    }
}
