using System.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class IdentifierAndSecretTests
{
    private const string Identifier = "5f8b1c2d3e4a5b6c7d8e9f0a1b";
    private const string Uuid = "3b241101-e2bb-4255-8caf-4136c566a962";

    [Theory]
    [InlineData("100000000000", 20)]
    [InlineData("7654", 20)]
    [InlineData("98765", 16)]
    public void A_Jira_token_belongs_to_a_person(string identifier, int randomBytes)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            Assert.Equal(new TokenFacts(TokenOwner.Personal, null), IdentifierAndSecret.DecodeJira(Jira(identifier + ":", Composed.Bytes(randomBytes, seed))));
        }
    }

    [Theory]
    [InlineData("999:", 20)]
    [InlineData("0123456789:", 20)]
    [InlineData("12345678901x:", 20)]
    [InlineData("123456789012;", 20)]
    [InlineData("123456789012:", 15)]
    [InlineData(":", 20)]
    [InlineData("", 20)]
    public void Anything_else_is_no_Jira_token(string identifier, int randomBytes) =>
        Assert.Null(IdentifierAndSecret.DecodeJira(Jira(identifier, [.. Composed.Bytes(randomBytes).Select(value => (byte)(value | 0x80))])));

    [Fact]
    public void Words_after_the_colon_are_no_Jira_token() =>
        Assert.Null(IdentifierAndSecret.DecodeJira(Jira("123456789012:", Encoding.ASCII.GetBytes("twenty letters of it"))));

    [Fact]
    public void An_NGC_key_does_not_say_whose_it_is() =>
        Assert.Equal(new TokenFacts(TokenOwner.Unknown, null), IdentifierAndSecret.DecodeNgc(Ngc($"{Identifier}:{Uuid}")));

    [Fact]
    public void Anything_else_is_no_NGC_key()
    {
        Assert.Null(IdentifierAndSecret.DecodeNgc(Ngc($"{Identifier};{Uuid}")));
        Assert.Null(IdentifierAndSecret.DecodeNgc(Ngc($"{Identifier.ToUpperInvariant()}:{Uuid}")));
        Assert.Null(IdentifierAndSecret.DecodeNgc(Ngc($"{Identifier}:{Uuid.Replace('-', '0')}")));
        Assert.Null(IdentifierAndSecret.DecodeNgc(Ngc($"{Identifier}:{Uuid.Replace('b', 'g')}")));
        Assert.Null(IdentifierAndSecret.DecodeNgc(Ngc($"{Identifier[1..]}:{Uuid}")));
        Assert.Null(IdentifierAndSecret.DecodeNgc(Composed.Text(Composed.Base62, 84)));
        Assert.Null(IdentifierAndSecret.DecodeNgc(""));
    }

    private static string Jira(string start, byte[] random) => Convert.ToBase64String([.. Encoding.ASCII.GetBytes(start), .. random]);

    private static string Ngc(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));
}
