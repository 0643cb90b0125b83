using Microsoft.CodeAnalysis;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Tests.Syntax;

/// <summary>Symbols by their full names.</summary>
public sealed class FullNamesTests
{
    [Theory]
    [InlineData("System.Environment", "[|System.Environment|].Exit(0)")]
    [InlineData("System.Environment.Exit", "[|System.Environment.Exit|](0)")]
    [InlineData("System.Environment.SpecialFolder", "[|System.Environment.SpecialFolder|].Desktop.ToString()")]
    [InlineData("System.Collections.Generic.List", "_ = new [|System.Collections.Generic.List<int>|]()")]
    [InlineData("System.Threading", "[|System.Threading|].Thread.Yield()")]
    [InlineData("C", "[|C|].M()")]
    public void A_symbol_has_its_name(string name, string statement) => Assert.True(FullNames.Is(SymbolIn(statement), name));

    [Theory]
    [InlineData("Environment", "[|System.Environment|].Exit(0)")]
    [InlineData("ystem.Environment", "[|System.Environment|].Exit(0)")]
    [InlineData("Old.System.Environment", "[|System.Environment|].Exit(0)")]
    [InlineData(".System.Environment", "[|System.Environment|].Exit(0)")]
    [InlineData("System.SpecialFolder", "[|System.Environment.SpecialFolder|].Desktop.ToString()")]
    [InlineData("System", "[|System.Environment|].Exit(0)")]
    [InlineData("", "[|C|].M()")]
    public void It_has_no_other(string name, string statement) => Assert.False(FullNames.Is(SymbolIn(statement), name));

    [Theory]
    [InlineData("System.IO.Stream", "_ = new [|System.IO.MemoryStream|]()", true)]
    [InlineData("System.IDisposable", "_ = new [|System.IO.MemoryStream|]()", true)]
    [InlineData("System.IO.MemoryStream", "_ = new [|System.IO.MemoryStream|]()", true)]
    [InlineData("System.IO.FileStream", "_ = new [|System.IO.MemoryStream|]()", false)]
    [InlineData("System.IO.MemoryStream", "_ = typeof([|System.IO.Stream|])", false)]
    [InlineData("System.IDisposable", "_ = typeof([|T|])", true)]
    [InlineData("System.IO.Stream", "_ = typeof([|T|])", false)]
    public void A_type_is_of_the_kind_of_its_bases(string name, string statement, bool isOfKind) =>
        Assert.Equal(isOfKind, FullNames.IsKindOf((ITypeSymbol)SymbolIn(statement), name));

    [Theory]
    [InlineData("System", true)]
    [InlineData("", false)]
    [InlineData("System.Environment", false)]
    public void A_type_is_in_its_namespace(string name, bool isIn) => Assert.Equal(isIn, FullNames.IsIn(SymbolIn("[|System.Environment|].Exit(0)"), name));

    private static ISymbol SymbolIn(string statement) => SyntaxSource.Parse($$"""class C { public static void M() { } void N<T>() where T : System.IDisposable { {{statement}}; } }""").Symbol;
}
