using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Tests.Syntax.Calls;

/// <summary>What a member is used on, as code spells it out.</summary>
public sealed class ReceiverTests
{
    [Theory]
    [InlineData("[|a.Next|]", "a")]
    [InlineData("[|a.Go()|]", "a")]
    [InlineData("[|a[0]|]", "a")]
    [InlineData("[|a.Next.Go()|]", "a.Next")]
    [InlineData("a?[|.Next|]", "a")]
    [InlineData("a?[|.Go()|]", "a")]
    [InlineData("a?[|[0]|]", "a")]
    // The first link of a chain has what is before the chain, and not itself.
    [InlineData("a?[|.Next|]?.Next", "a")]
    [InlineData("a?.Next?[|.Go()|]", ".Next")]
    public void The_receiver_is_what_comes_before(string expression, string? receiver) =>
        Assert.Equal(receiver, Receiver.Of(SyntaxSource.Parse(
            $$"""class C { C Next = null!; C this[int i] => this; C Go() => this; object? M(C a) => {{expression}}; C N() => Go(); }""").Marked)?.ToString());
}
