using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Tests.Syntax;

/// <summary>Values that a constant or a readonly field keeps, and others.</summary>
public sealed class FixedVariableTests
{
    [Theory]
    [InlineData("const string X = [|\"a\"|];")]
    [InlineData("readonly string X = [|\"a\"|];")]
    [InlineData("static readonly string X = [|\"a\"|];")]
    [InlineData("void M() { const string X = [|\"a\"|]; }")]
    public void These_have_a_fixed_variable(string member) => Assert.Equal("X", FixedVariable.NameFor(Marked(member)));

    [Theory]
    [InlineData("string X = [|\"a\"|];")]
    [InlineData("string X { get; } = [|\"a\"|];")]
    [InlineData("void M() { string x = [|\"a\"|]; }")]
    [InlineData("const string X = [|\"a\"|] + \"b\";")]
    [InlineData("void M(string x = [|\"a\"|]) { }")]
    public void These_have_none(string member) => Assert.Null(FixedVariable.NameFor(Marked(member)));

    private static Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax Marked(string member) => SyntaxSource.Parse($$"""class C { {{member}} }""").Marked;
}
