using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.BuildConfigurations;

/// <summary>What names mean in code that this build does not compile.</summary>
public sealed class SpeculativeSymbolsTests
{
    [Theory]
    [InlineData("Prefix", "a")]
    [InlineData("Elsewhere.Text", "c")]
    [InlineData("OnlyThere", "b")]
    [InlineData("FixedThere", "e")]
    [InlineData("nameof(Elsewhere.Text)", "Text")]
    [InlineData("nameof(OnlyThere)", "OnlyThere")]
    [InlineData("text", null)]
    [InlineData("Missing", null)]
    [InlineData("WrittenThere", null)]
    public void A_constant_is_read_in_this_build_or_in_the_other(string expression, string? expected)
    {
        var (argument, names) = Resolve(expression);

        Assert.Equal(expected, names.ConstantOf(argument, CancellationToken.None));
    }

    [Theory]
    [InlineData("text", "string")]
    [InlineData("Count", "int")]
    [InlineData("\"a\" + OnlyThere", "string")]
    public void A_call_is_of_the_method_that_may_take_its_arguments(string expression, string parameter)
    {
        var (argument, names) = Resolve(expression);
        var call = argument.FirstAncestorOrSelf<InvocationExpressionSyntax>()!;

        Assert.Equal(parameter, names.MethodOf(call, CancellationToken.None)?.Parameters.Single().Type.ToDisplayString());
    }

    [Theory]
    [InlineData("Count", "Count")]
    [InlineData("Elsewhere.Text", "Text")]
    [InlineData("text", null)]
    [InlineData("OnlyThere", null)]
    public void A_field_is_one_of_this_build(string expression, string? expected)
    {
        var (argument, names) = Resolve(expression);

        Assert.Equal(expected, names.FieldOf(argument, CancellationToken.None)?.Name);
    }

    [Fact]
    public void The_class_of_an_attribute_is_known()
    {
        var (argument, names) = Resolve("text");
        var attribute = argument.SyntaxTree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Single();

        Assert.Equal("ObsoleteAttribute", names.ClassOf(attribute, CancellationToken.None)?.Name);
    }

    // An argument of a call that only Debug compiles, and the names in the file as it is built without DEBUG.
    private static (ExpressionSyntax Argument, SpeculativeSymbols Names) Resolve(string expression)
    {
        var tree = CSharpSyntaxTree.ParseText(
            $$"""
            class Elsewhere { public const string Text = "c"; }
            class C
            {
                const string Prefix = "a";
                int Count;
            #if DEBUG
                const string OnlyThere = "b";
                static readonly string FixedThere = "e";
                static string WrittenThere = "f";
                [System.Obsolete] void N() { }
            #endif
                void M(string text)
                {
            #if DEBUG
                    Use({{expression}});
            #endif
                }

                static void Use(string text) { }
                static void Use(int number) { }
            }
            """);
        var file = new FileConfigurations(tree, []);
        var model = CSharpCompilation.Create("Test", [tree], References.Net).GetSemanticModel(tree);
        var call = file.Debug.Tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        return (call.ArgumentList.Arguments.Single().Expression, new(model, file));
    }
}
