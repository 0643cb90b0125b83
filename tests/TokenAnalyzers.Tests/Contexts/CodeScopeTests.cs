using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>The code that belongs to one task with the call of X.</summary>
public sealed class CodeScopeTests
{
    [Theory]
    [InlineData("class C { void M() { F(() => { X(); }); } void N() { } }", "void M() { F(() => { X(); }); }")]
    [InlineData("class C { int P => X(); }", "int P => X();")]
    [InlineData("class C { int f = X(); }", "int f = X();")]
    [InlineData("class C { C() : base(X()) { } }", "C() : base(X()) { }")]
    [InlineData("enum E { A = X() }", "A = X()")]
    [InlineData("X(); Y();", "X();|Y();")]
    [InlineData("Run(() => X()); Y();", "() => X()")]
    [InlineData("Run(() => { F(); void F() => X(); });", "void F() => X();")]
    [InlineData("void F() => Run(() => X()); Y();", "() => X()")]
    public void A_member_or_a_function_of_top_level_statements_is_one_task(string source, string scope) => Assert.Equal(scope, ScopeIn(source));

    [Theory]
    [InlineData("class C() : B(X()) { }")]
    [InlineData("[A(X())] class C { }")]
    [InlineData("[assembly: A(X())]")]
    public void What_is_in_no_member_has_none(string source) => Assert.Empty(ScopeIn(source));

    private static string ScopeIn(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var place = root.FindToken(source.IndexOf("X()", StringComparison.Ordinal)).Parent!;
        return string.Join('|', CodeScope.Around(place).Select(node => node.ToString()));
    }
}
