using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Detection.Sinks;

namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>Which calls only look at what they are given.</summary>
public sealed class NonAuthenticatingCallTests
{
    [Theory]
    [InlineData("Guid.Parse(t)")]
    [InlineData("Version.ParseExact(t)")]
    [InlineData("text.IndexOf(t)")]
    [InlineData("text?.Contains(t)")]
    [InlineData("text.StartsWith(t)")]
    [InlineData("Equals(t, other)")]
    [InlineData("string.Compare(t, other)")]
    [InlineData("Equal<string>(t, other)")]
    [InlineData("Assert.That(t, other)")]
    [InlineData("CollectionAssert.AreEqual(t, other)")]
    public void It_only_looks(string call) =>
        Assert.True(
            NonAuthenticatingCall.Is(SyntaxFactory.ParseExpression(call).DescendantNodesAndSelf().First(node => node.IsKind(SyntaxKind.InvocationExpression))));

    [Theory]
    [InlineData("client.Login(t)")]
    [InlineData("Connect(t)")]
    [InlineData("parser.Set(t)")]
    [InlineData("Partition(t)")]
    [InlineData("text?.Container(t)")]
    [InlineData("client.Started(t)")]
    [InlineData("new Parse(t)")]
    [InlineData("_(t)")]
    [InlineData("(Parse)(t)")]
    [InlineData("Assertions.Authenticate(t)")]
    public void It_may_do_more(string call) => Assert.False(NonAuthenticatingCall.Is(SyntaxFactory.ParseExpression(call).DescendantNodesAndSelf().First(node =>
        node.IsKind(SyntaxKind.InvocationExpression) || node.IsKind(SyntaxKind.ObjectCreationExpression) || node.IsKind(SyntaxKind.CastExpression))));

    [Theory]
    [InlineData("TryParseToken", true)]
    [InlineData("WriteSecret", true)]
    [InlineData("GetToken", true)]
    [InlineData("ParseToken", true)]
    [InlineData("Authenticate", false)]
    [InlineData("UseToken", false)]
    [InlineData("Together", false)]
    [InlineData("", false)]
    public void It_takes_a_token_as_one_of_many_texts(string method, bool handles) => Assert.Equal(handles, NonAuthenticatingCall.Handles(method));
}
