using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>The pieces of names, and what each costs.</summary>
public sealed class NamePiecesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("apiKey", "api Key")]
    [InlineData("API_KEY", "API _ KEY")]
    [InlineData("x-api-key", "x - api - key")]
    [InlineData("githubtoken", "github token")]
    [InlineData("passwordhashes", "password hashes")]
    [InlineData("Key10", "Key 10")]
    [InlineData("ConnectionStrings:Default", "Connection Strings : Default")]
    [InlineData("__token__", "__ token")]
    [InlineData("qvxzkwpj", "qvxzkwpj")]
    public void A_name_is_taken_apart(string name, string pieces)
    {
        var found = NamePieces.Of(name);

        Assert.Equal(pieces, string.Join(' ', found.Select(piece => piece.Text)));
        Assert.All(found, piece => Assert.Equal(name[piece.Start..piece.End], piece.Text));
        Assert.Equal(name.TrimEnd('_').Length, found.Sum(piece => piece.Text.Length));
    }

    [Fact]
    public void A_word_costs_by_its_rank_and_its_casing()
    {
        var bits = Math.Log2(NameWords.Ranks["key"]) + 4;

        Assert.Equal(bits + 1, Last("key"), precision: 9);
        Assert.Equal(bits + 1, Last("Key"), precision: 9);
        Assert.Equal(bits + 0.1, Last("apiKey"), precision: 9);
        Assert.Equal(bits + 0.1, Last("API_KEY"), precision: 9);
        Assert.Equal(bits + 3, Last("api_KEY"), precision: 9);
        Assert.Equal(bits + 3, Last("API_key"), precision: 9);
        Assert.Equal(6 - 0.1, Cost("api_AB1c") - Cost("api_ab1c"), precision: 9);
        Assert.InRange(Last("key"), 0, Last("hashes") - 1);
    }

    [Theory]
    [InlineData("api_key", 3)]
    [InlineData("x_api_key", 1)]
    [InlineData("x-api_key", 5)]
    [InlineData("api__key", 5)]
    [InlineData("api___key", 27)]
    public void A_separator_costs_by_the_one_before(string name, double bits) => Assert.Equal(bits, NamePieces.Of(name)[^2].Bits, precision: 9);

    // With the separator before it.
    [Theory]
    [InlineData("Secret", "Secret7", 7.4)]
    [InlineData("Key", "Key10", 10.8)]
    [InlineData("key", "key_97", 14.8)]
    [InlineData("key", "key_979", 22.2)]
    public void A_number_costs_by_its_digits(string name, string numbered, double bits) => Assert.Equal(bits, Cost(numbered) - Cost(name), precision: 9);

    // What sounds like a word costs less than what does not, and a word of the table less than both.
    [Fact]
    public void What_is_no_word_costs_by_how_it_sounds()
    {
        Assert.InRange(Cost("blorfing"), Cost("password") + 5, 50);
        Assert.InRange(Cost("qvxzkwpj"), Cost("blorfing") + 5, 51);
    }

    private static double Last(string name) => NamePieces.Of(name)[^1].Bits;

    private static double Cost(string name) => NamePieces.Of(name).Sum(piece => piece.Bits);
}
