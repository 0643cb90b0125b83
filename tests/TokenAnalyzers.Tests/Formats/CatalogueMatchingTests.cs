using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Tests.Formats;

/// <summary>Which texts each row of the catalogue takes and which it leaves.</summary>
public sealed class CatalogueMatchingTests
{
    private const int Seeds = 5;

    // A key of Moonshot AI without a sign in it reads as that of any provider with OpenAI's form.
    private static readonly Dictionary<string, string> ReadAs = new() { ["kimi-key"] = "sk-48-generic" };

    public static TheoryData<string> Ids => CatalogueTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_takes_its_tokens_at_every_length(string id)
    {
        var format = Format(id);
        foreach (var sequence in format.Pattern.Sequences)
        {
            foreach (var count in Counts)
            {
                var token = Tokens.Of(sequence, new Random(1), count);
                Assert.True(format.Pattern.MatchesAll(token), token);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_documented_form_is_inside_the_wide_one(string id)
    {
        var format = Format(id);
        foreach (var sequence in format.Strict.SelectMany(strict => PatternParser.Parse(strict).Sequences))
        {
            foreach (var count in Counts)
            {
                var token = Tokens.Of(sequence, new Random(1), count);
                Assert.True(format.IsStrict(token) && format.Pattern.MatchesAll(token), token);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_character_less_than_the_shortest_token_is_none(string id)
    {
        var format = Format(id);
        var shortest = format.Pattern.Sequences.MinBy(sequence => sequence.Elements.Sum(element => element.Minimum))!;
        var token = Tokens.Of(shortest, new Random(1), element => element.Minimum);
        var shorter = token[..^1];
        Assert.Equal(-1, format.Pattern.Match(shorter, 0));
        Assert.Equal(-1, format.Pattern.Match(shorter + Outside(format), 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_character_more_than_the_longest_token_is_none(string id)
    {
        var format = Format(id);
        var longest = format.Pattern.Sequences.MaxBy(sequence => sequence.Elements.Sum(element => element.Maximum))!;
        var token = Tokens.Of(longest, new Random(1), element => element.Maximum);
        Assert.False(format.Pattern.MatchesAll(token + token[^1]));

        // Where a part may be missing, what stands before it can be a token of its own.
        if (format.Pattern.Sequences.Length == 1) Assert.Equal(-1, format.Pattern.Match(token + token[^1], 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_token_with_another_character_in_its_prefix_is_none(string id)
    {
        var format = Format(id);
        var token = Tokens.Of(format);
        for (var index = 0; index < format.Prefix.Length; index++)
        {
            Assert.Equal(-1, format.Pattern.Match(token[..index] + Outside(format) + token[(index + 1)..], 0));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_token_is_found_as_what_it_is(string id)
    {
        var format = Format(id);
        var other = Format(ReadAs.GetValueOrDefault(id, id));
        for (var seed = 0; seed < Seeds; seed++)
        {
            var matches = TokenMatcher.Default.Find($"x = \"{Tokens.Of(format, seed)}\"", named => named == format);
            if (format.IsPublishable) Assert.Empty(matches);
            else Assert.Contains(AnswerFor(matches), new[] { (format.Provider, format.Owner), (other.Provider, other.Owner) });
        }
    }

    [Theory]
    [InlineData("azure-sas-signature", "sig=")]
    [InlineData("azure-storage-connection-string", "AccountKey=")]
    [InlineData("slack-webhook", "hooks.slack.com/services/")]
    public void What_introduces_a_token_is_no_part_of_it(string id, string label)
    {
        var token = Tokens.Of(id);
        var match = Assert.Single(TokenMatcher.Default.Find($"https://host?{token}"));
        Assert.Equal((13 + label.Length, token.Length - label.Length), (match.Start, match.Length));
    }

    // Whoever wins by the order of choice, two formats that are equal in it must say the same.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Formats_that_tie_give_one_answer(string id)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var token = Tokens.Of(Format(id), seed);
            var claims = TokenCatalogue.Formats.Where(format => Tokens.Judge(format, token, 0)?.End == token.Length).ToArray();
            var best = claims.GroupBy(format => (!format.IsStrict(token), format.IsFallback, -format.Prefix.Length)).MinBy(group => group.Key);
            Assert.Single((best ?? Enumerable.Empty<TokenFormat>()).Select(format => (format.Provider, format.Owner, format.IsPublishable)).Distinct());
        }
    }

    private static Func<PatternElement, int>[] Counts =>
    [
        element => element.Minimum,
        element => element.Maximum,
        element => (element.Minimum + element.Maximum) / 2,
    ];

    private static (string Provider, TokenOwner Owner) AnswerFor(IEnumerable<TokenMatch> matches)
    {
        var match = Assert.Single(matches);
        return (match.Format.Provider, match.Owner);
    }

    // A character that is in no run of the format.
    private static char Outside(TokenFormat format) =>
        "~!\u007f".First(c => !format.Pattern.Sequences.SelectMany(sequence => sequence.Elements).Any(element => element.Alphabet.Contains(c)));

    private static TokenFormat Format(string id) => TokenCatalogue.Formats.Single(format => format.Id == id);
}
