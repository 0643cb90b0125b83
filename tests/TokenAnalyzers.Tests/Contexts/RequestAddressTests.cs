using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>The host and the path of a text. What is not known of it is a zero character.</summary>
public sealed class RequestAddressTests
{
    [Theory]
    [InlineData("https://api.github.com:443/user/repos?page=1#top", "api.github.com")]
    [InlineData("api.github.com/user", "api.github.com")]
    [InlineData("/api.github.com/user", null)]
    [InlineData("search.all", null)]
    [InlineData("\0/user", null)]
    [InlineData("https://\0/user", null)]
    public void An_address_has_the_host_that_is_spelled_out(string text, string? host) => Assert.Equal(host, RequestAddress.Parse(text)!.Host);

    [Theory]
    [InlineData("")]
    [InlineData("?page=1")]
    [InlineData("a user")]
    public void Other_texts_are_no_address(string text) => Assert.Null(RequestAddress.Parse(text));

    [Theory]
    [InlineData("https://api.github.com/user", "", true)]
    [InlineData("/user/repos?page=2", "", true)]
    [InlineData("\0/user", "", true)]
    [InlineData("user\0", "", true)]
    [InlineData("https://git.example/api/v3/user", "api/v3", true)]
    [InlineData("https://git.example/api/v3/user", "", false)]
    [InlineData("users", "", false)]
    [InlineData("a/user", "", false)]
    public void A_path_starts_with_segments_after_a_root(string text, string root, bool starts) =>
        Assert.Equal(starts, RequestAddress.Parse(text)!.StartsWith(root, ["user"]));

    [Theory]
    [InlineData("https://proxy.example/dbt/users/7/credentials/", true)]
    [InlineData("users/\0/credentials\0", true)]
    [InlineData("users/7/my-credentials", false)]
    [InlineData("users/credentials", false)]
    [InlineData("users/7", false)]
    public void A_path_contains_segments_one_after_the_other(string text, bool contains) =>
        Assert.Equal(contains, RequestAddress.Parse(text)!.Contains(["users", "*", "credentials"]));

    [Theory]
    [InlineData("interface I { [Get(\"/user\")] object M(); }", "GET")]
    [InlineData("interface I { [HttpGet(\"/user\")] object M(); }", null)]
    [InlineData("interface I { [Get(\"the user\")] object M(); }", null)]
    [InlineData("interface I { object M(); }", null)]
    [InlineData("class C { [Get(\"/user\")] object M() => this; }", null)]
    public void The_method_of_an_interface_has_its_path_in_an_attribute(string source, string? verb)
    {
        const string Attributes = "class GetAttribute(string path) : System.Attribute { } class HttpGetAttribute(string path) : System.Attribute { }";
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source + Attributes)], References.Net);

        Assert.Equal(verb, InterfacePath.Of((IMethodSymbol)compilation.GetSymbolsWithName("M").Single())?.Verb);
    }
}
