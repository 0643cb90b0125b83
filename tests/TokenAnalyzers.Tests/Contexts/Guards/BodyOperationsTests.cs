using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>
/// The operations around a piece of source are those that a look at every operation finds. Each row is a pair of sources that differ in one thing, with the
/// token in another place; see <see cref="GuardedSource"/>.
/// </summary>
public sealed class BodyOperationsTests
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

    public static TheoryData<string> Pairs =>
    [
        """string token; if (⟨¦!⟩env.IsDevelopment()) token = "TOKEN"; else token = ""; Use(token);""",
        """if (⟨¦!⟩env.IsDevelopment()) { const string Token = "TOKEN"; Use(Token); }""",
        """if (⟨¦!⟩env.IsDevelopment()) Use($"{number} {"TOKEN"}");""",
        """if (⟨¦!⟩env.IsDevelopment()) Use(new Dictionary<string, string> { ["a"] = "TOKEN" });""",
        """if (⟨¦!⟩env.IsDevelopment()) Use(new[] { "a", "TOKEN" });""",
        """if (⟨¦!⟩env.IsDevelopment()) list.Add("a" + text + "TOKEN");""",
        """if (env.IsDevelopment() ⟨&&¦||⟩ text == "TOKEN") Use(1);""",
        """if (env.IsDevelopment() ⟨&&¦||⟩ text is "TOKEN") Use(1);""",
        """_ = env.IsDevelopment() ⟨&&¦||⟩ list.Remove("TOKEN");""",
        """if (⟨¦!⟩env.IsDevelopment()) { await Task.Delay(1); Use(await Task.FromResult("TOKEN")); }""",
        """if (⟨¦!⟩env.IsDevelopment()) return "TOKEN";""",
        """if (⟨¦!⟩env.IsDevelopment()) throw new InvalidOperationException("TOKEN");""",
        """var other = text; other ??= ⟨env.IsDevelopment()¦flag⟩ ? "TOKEN" : ""; Use(other);""",
        """if (⟨env.IsDevelopment()¦flag⟩) { switch (text) { case "TOKEN": Use(1); break; } }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

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
