using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Tests.Formats;

public sealed class TokenMatchTests
{
    private static readonly TokenFormat Format = new("acme", "Acme", "Acme token", TokenOwner.Service, "acme_[a-z]{9}");

    [Fact]
    public void A_match_ends_after_its_last_character() => Assert.Equal(17, new TokenMatch(Format, 3, 14).End);

    [Fact]
    public void Its_owner_is_that_of_the_format_unless_another_is_said()
    {
        Assert.Equal(TokenOwner.Service, new TokenMatch(Format, 3, 14).Owner);
        Assert.Equal(TokenOwner.Personal, new TokenMatch(Format, 3, 14) { Owner = TokenOwner.Personal }.Owner);
    }
}
