using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Which members of a type work with what "X" is given to.</summary>
public sealed class SharedStateTests
{
    [Theory]
    [InlineData("class C { string _token = \"X\"; string A() => _token; string B() => A(); int D() => 1; }", "_token A B")]
    [InlineData("class C { string Token { get; } = \"X\"; string A() => Token; int D() => 1; }", "Token A")]
    [InlineData("class C { object _http; int _n; C(object http) { http.Add(\"X\"); _http = http; _n = 1; } void A() => _http.Get(); void D() => _n.Get(); }", "_http C A")]
    [InlineData("class C { object _http; int _n; C() { _n = 1; this._http = \"X\"; } void A() => _http.Get(); void D() => _n.Get(); }", "_http C A")]
    [InlineData("class C(object x) : B(\"X\") { void A() { } }", "A")]
    [InlineData("[Headers(\"X\")] interface I { void A(); void B(); }", "A B")]
    public void Members_that_name_it_or_each_other_are_reached(string source, string members)
    {
        var place = PlaceIn(source);
        var reached = new SharedState(SharedState.HolderOf(place)!).ReachedFrom(place);

        Assert.Equal(members, string.Join(' ', reached.Select(NameOf)));
    }

    [Theory]
    [InlineData("class C { string M() => \"X\"; }")]
    [InlineData("[Obsolete(\"X\")] class C { }")]
    [InlineData("Use(\"X\");")]
    public void Other_places_share_nothing(string source) => Assert.Null(SharedState.HolderOf(PlaceIn(source)));

    [Theory]
    [InlineData("class C { string Me() => Get(\"https://api.github.com/user\"); }", true)]
    [InlineData("class C { string Me() => Get($\"{Host}/user\"); }", true)]
    [InlineData("class C { string Me() => Get(\"https://api.github.com/app\"); }", false)]
    public void A_type_may_ask_for_a_user(string source, bool mayAsk) =>
        Assert.Equal(mayAsk, new SharedState(CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Single()).MayAsk);

    [Fact]
    public void Fields_properties_and_constructors_are_beside_a_method()
    {
        var method = CSharpSyntaxTree.ParseText("class C { int f; int P { get; } C() { } void M() { } void N() { } }").GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();

        Assert.Equal("f P C", string.Join(' ', SharedState.SetUpsBeside(method).Select(NameOf)));
        Assert.Empty(SharedState.SetUpsBeside(method.Body!));
    }

    private static LiteralExpressionSyntax PlaceIn(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single(literal => literal.Token.ValueText == "X");

    private static string NameOf(SyntaxNode member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        _ => member.ToString(),
    };
}
