using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>What a format asks of a text beyond its pattern, and what is known of a token then.</summary>
public sealed class MatchVerifierTests
{
    private static readonly string Token = "acme_" + Composed.Text(Composed.Base36, 20);
    private static readonly string Placeholder = "acme_" + "yourtokenhere0123abc";
    private static readonly string Words = "acme_" + "registrationofdevice";
    private static readonly string Run = "acme_" + "aaaaaaaaaaaaaaaa12ab";

    // Each row has what lets the token pass, and what does not.
    private static readonly Dictionary<string, (TokenFormat Passes, TokenFormat Fails)> Rows = new()
    {
        ["pattern"] = (Format(), new("acme", "Acme", "Acme token", TokenOwner.Service, "acme_[a-z0-9]{21}")),
        ["entropy"] = (Format(entropy: 3.0), Format(entropy: 4.9)),
        ["checksum"] = (Format(requiresChecksum: true, checksum: _ => true), Format(requiresChecksum: true, checksum: _ => false)),
        ["decoder"] = (Format(decoder: _ => default(TokenFacts)), Format(decoder: _ => null)),
    };

    public static TheoryData<string> Names => new(Rows.Keys);

    [Theory, MemberData(nameof(Names))]
    public void A_format_takes_the_token_or_not(string name)
    {
        var match = Tokens.Judge(Rows[name].Passes, $"x {Token}", 2);

        Assert.Equal((2, 25, TokenOwner.Service, false), (match!.Start, match.Length, match.Owner, match.IsStrict));
        Assert.Null(Tokens.Judge(Rows[name].Fails, $"x {Token}", 2));
    }

    [Fact]
    public void A_placeholder_and_words_are_a_token_only_if_it_was_issued()
    {
        foreach (var plain in new[] { Placeholder, Words, $"/x/{Token}.png"[3..] })
        {
            Assert.Null(Tokens.Judge(Format(entropy: 2.0), plain, 0));
            Assert.Null(Tokens.Judge(Format(entropy: 2.0, checksum: _ => false), plain, 0));
            Assert.True(Tokens.Judge(Format(checksum: _ => true, entropy: 4.9), plain, 0)!.IsIssued);
        }

        Assert.False(Tokens.Judge(Format(checksum: _ => false), Token, 0)!.IsIssued);
    }

    // A team's own tokens may be words.
    [Fact]
    public void Words_are_a_token_where_nothing_random_is_asked_for() => Assert.NotNull(Tokens.Judge(Format(), Words, 0));

    // Documentation computes the checksum of one letter, repeated.
    [Fact]
    public void A_run_of_one_letter_is_none_whatever_its_checksum() => Assert.Null(Tokens.Judge(Format(checksum: _ => true), Run, 0));

    [Theory]
    [InlineData(nameof(TokenOwner.Unknown), nameof(TokenOwner.Service))]
    [InlineData(nameof(TokenOwner.Personal), nameof(TokenOwner.Personal))]
    public void What_a_token_says_of_its_owner_counts_before_its_format(string said, string owner)
    {
        var match = Tokens.Judge(Format(decoder: _ => new(Enum.Parse<TokenOwner>(said), Wording.NeverExpires)), Token, 0)!;

        Assert.Equal((owner, "never expires"), ($"{match.Owner}", match.Detail!.ToString()));
    }

    [Theory]
    [InlineData("acme_[a-z0-9]{20}", true)]
    [InlineData("acme_[A-Z]{20}", false)]
    public void A_documented_form_is_told(string strict, bool isStrict) => Assert.Equal(isStrict, Tokens.Judge(Format(strict: [strict]), Token, 0)!.IsStrict);

    [Fact]
    public void A_label_is_no_part_of_the_match()
    {
        var match = Tokens.Judge(Format(label: "acme_"), $"x {Token}", 2)!;

        Assert.Equal((7, 20), (match.Start, match.Length));
    }

    // The prefix says nothing of how random a token is.
    [Fact]
    public void Checks_see_the_whole_token_and_its_entropy_is_that_of_the_rest()
    {
        Assert.NotNull(Tokens.Judge(Format(checksum: token => token.SequenceEqual(Token), requiresChecksum: true), $"x {Token} y", 2));
        var hexadecimal = new TokenFormat("a", "Acme", "Acme token", TokenOwner.Service, "QRSTUVWXYZ_[0-9a-f]{32}") { MinimumEntropy = 4.1 };
        Assert.Null(Tokens.Judge(hexadecimal, "QRSTUVWXYZ_" + Composed.Text("0123456789abcdef", 32), 0));
    }

    private static TokenFormat Format(
        double entropy = 0, bool requiresChecksum = false, TokenCheck? checksum = null, TokenDecoder? decoder = null, string[]? strict = null,
        string label = "") => new("acme", "Acme", "Acme token", TokenOwner.Service, "acme_[a-z0-9]{20}")
    {
        MinimumEntropy = entropy,
        RequiresChecksum = requiresChecksum,
        Checksum = checksum,
        Decoder = decoder,
        Strict = strict ?? [],
        Label = label,
    };
}
