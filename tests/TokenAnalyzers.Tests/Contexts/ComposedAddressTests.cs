using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Addresses that calls put together. What is not known of one is a zero character.</summary>
public sealed class ComposedAddressTests
{
    private const string Api = "\"https://api.github.com\"";

    [Theory]
    [InlineData($"{Api}.AppendPathSegment(\"user\")", "https://api.github.com/user")]
    [InlineData("host.AppendPathSegments(\"user\", \"repos\")", "\0/user/repos")]
    [InlineData("\"https://api.github.com/\".AppendPathSegment(\"/user/\").AppendPathSegment(id)", "https://api.github.com/user/\0")]
    [InlineData($"Url.Combine({Api}, \"user\")", "https://api.github.com/user")]
    [InlineData("new UriBuilder(\"https\", \"api.github.com\")", "https://api.github.com")]
    [InlineData("new UriBuilder(\"https\", \"api.github.com\", 443, \"user\")", "https://api.github.com/user")]
    [InlineData("new UriBuilder(\"https\", \"api.github.com\", 443, \"\") { Path = \"user\" }", "https://api.github.com/user")]
    [InlineData($"new UriBuilder({Api}) {{ Path = \"/user\" }}", "https://api.github.com/user")]
    public void A_base_and_segments_are_joined(string expression, string address) => Assert.Equal(address, Of(SyntaxFactory.ParseExpression(expression)));

    [Theory]
    [InlineData("Path.Combine(\"a\", \"b\")")]
    [InlineData("text.Append(\"a\")")]
    [InlineData("new Uri(\"a\")")]
    [InlineData("new UriBuilder()")]
    [InlineData("builder.Path = \"a\"")]
    public void Other_calls_compose_none(string expression) => Assert.Null(Of(SyntaxFactory.ParseExpression(expression)));

    [Theory]
    [InlineData("b.Path = \"user\"", "https://api.github.com/user")]
    [InlineData("c.Path = \"user\"", null)]
    [InlineData("b.Query = \"user\"", null)]
    public void A_builder_is_given_its_path_later(string assignment, string? address)
    {
        var code = CSharpSyntaxTree.ParseText($"class C {{ void M() {{ var b = new UriBuilder({Api}); var c = new Options({Api}); {assignment}; }} }}").GetRoot();

        Assert.Equal(address, Of(code.DescendantNodes().OfType<AssignmentExpressionSyntax>().Single()));
    }

    private static string? Of(ExpressionSyntax expression)
    {
        var address = ComposedAddress.Of(expression, new NoSymbols(), CancellationToken.None);
        Assert.Equal(address is not null, ComposedAddress.Is(expression));
        return address;
    }

    private sealed class NoSymbols : ISymbolResolver
    {
        public string? ConstantOf(ExpressionSyntax expression, CancellationToken cancellationToken) => null;

        public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, CancellationToken cancellationToken) => null;

        public IFieldSymbol? FieldOf(ExpressionSyntax expression, CancellationToken cancellationToken) => null;

        public INamedTypeSymbol? ClassOf(AttributeSyntax attribute, CancellationToken cancellationToken) => null;
    }
}
