using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Places where no fix can be offered, beside those where one may be.</summary>
public sealed class FixLimitTests
{
    private static readonly CodeContext Context = new(Stage.Production, Wording.NoEnvironmentGuard, IsUnguarded: true, Actor.Service, ActorReason: null);

    [Theory]
    [InlineData("[Headers(\"«»\")] class C;", true)]
    [InlineData("class C { bool Is(string s) => s is \"«»\"; }", true)]
    [InlineData("class C { int Of(string s) => s switch { \"«»\" => 1, _ => 2 }; }", true)]
    [InlineData("class C { void Of(string s) { switch (s) { case \"«»\": break; } } }", true)]
    [InlineData("class C { string Of(int n) => n switch { 1 => \"«»\", _ => \"\" }; }", false)]
    [InlineData("class C { void Of(int n) { switch (n) { case 1: Use(\"«»\"); break; } } }", false)]
    [InlineData("class C { const string S = \"«»\"; }", false)]
    [InlineData("class C { void Of(string s = \"«»\") { } }", false)]
    [InlineData("class C { bool Is(string s) => s == \"«»\"; }", false)]
    public void A_place_that_asks_for_a_constant_has_one(string source, bool isLimited)
    {
        var literal = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single(node => node.Token.ValueText == "«»");

        Assert.Equal(isLimited ? FixLimit.Constant : null, FixLimit.At(literal, Context));
        Assert.Equal(FixLimit.AtUsers, FixLimit.At(literal, Context with { IsAtUsers = true }));
    }
}
