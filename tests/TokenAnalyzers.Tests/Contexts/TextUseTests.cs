using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>What code does with the text "a", by the names that it is given to.</summary>
public sealed class TextUseTests
{
    [Theory]
    [InlineData("http.PostAsync(\"a\");", "POST", true)]
    [InlineData("Send(new HttpRequestMessage(HttpMethod.Delete, \"a\"));", "DELETE", true)]
    [InlineData("http.PutAsync(new Uri(\"a\"));", "PUT", true)]
    [InlineData("client.Execute(\"a\");", null, true)]
    [InlineData("Message m = new(Method.Patch, \"a\");", "PATCH", true)]
    [InlineData("var path = \"a\"; http.GetAsync(path);", "GET", true)]
    [InlineData("\"a\".AppendPathSegment(id).GetJsonAsync();", "GET", false)]
    [InlineData("MapPost(\"a\");", null, false)]
    [InlineData("Keep(\"a\");", null, false)]
    public void The_call_tells_the_method(string statement, string? method, bool isRequest)
    {
        var text = TextIn(statement);

        Assert.Equal((method, isRequest), (TextUse.MethodOf(text), TextUse.IsRequest(text)));
    }

    [Theory]
    [InlineData("LogInformation(\"a\");", true)]
    [InlineData("Console.WriteLine(\"a\");", true)]
    [InlineData("throw new InvalidOperationException(\"a\");", true)]
    [InlineData("if (path == \"a\") Go();", true)]
    [InlineData("if (path is \"a\") Go();", true)]
    [InlineData("switch (path) { case \"a\": break; }", true)]
    [InlineData("var path = \"a\"; Log(path);", true)]
    [InlineData("var path = \"a\"; Log(path); http.GetAsync(path);", false)]
    [InlineData("http.GetAsync(\"a\");", false)]
    [InlineData("Keep(\"a\");", false)]
    [InlineData("path = \"a\";", false)]
    public void A_text_may_only_be_told(string statement, bool isMention) => Assert.Equal(isMention, TextUse.IsMention(TextIn(statement)));

    [Theory]
    [InlineData("interface I { [Get(\"a\")] object M(); }", true)]
    [InlineData("class C { [HttpGet(\"a\")] object M() => this; }", false)]
    public void The_path_in_an_attribute_of_a_client_is_a_request(string source, bool isRequest)
    {
        var text = TextIn(source);

        Assert.Equal((isRequest, !isRequest), (TextUse.IsRequest(text), TextUse.IsMention(text)));
        Assert.Equal(isRequest ? "GET" : null, TextUse.MethodOf(text));
    }

    [Theory]
    [InlineData("Get", true)]
    [InlineData("HttpGet", false)]
    [InlineData("GetAsync", false)]
    public void A_verb_is_a_whole_name(string name, bool isVerb) => Assert.Equal(isVerb, TextUse.IsVerb(name));

    private static LiteralExpressionSyntax TextIn(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single(literal => literal.Token.ValueText == "a");
}
