using System.Collections.Immutable;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>Which texts each row of the catalogue takes and which it leaves.</summary>
public sealed class CatalogueMatchingTests
{
    private const int Seeds = 5;

    // A key of Moonshot AI without a sign in it reads as that of any provider with OpenAI's form.
    private static readonly Dictionary<string, string> ReadAs = new() { ["kimi-key"] = "sk-48-generic" };

    private static readonly ILookup<char?, TokenFormat> ByFirstCharacter =
        TokenCatalogue.Formats.ToLookup(format => format.Prefix.Length > 0 ? format.Prefix[0] : (char?)null);

    /// <summary>What holds for each row.</summary>
    internal static FormatPromise[] Promises =>
    [
        new(A_row_takes_its_tokens_at_every_length),
        new(Every_documented_form_is_inside_the_wide_one),
        new(A_character_less_than_the_shortest_token_is_none),
        new(A_character_more_than_the_longest_token_is_none),
        new(A_token_with_another_character_in_its_prefix_is_none),
        new(A_token_is_found_as_what_it_is),
        new(Formats_that_tie_give_one_answer),
    ];

    private static void A_row_takes_its_tokens_at_every_length(TokenFormat format)
    {
        foreach (var sequence in format.Pattern.Sequences)
        {
            foreach (var count in Counts)
            {
                var token = Tokens.Of(sequence, new Random(1), count);
                Assert.True(format.Pattern.MatchesAll(token), token);
            }
        }
    }

    private static void Every_documented_form_is_inside_the_wide_one(TokenFormat format)
    {
        foreach (var sequence in format.Strict.SelectMany(strict => PatternParser.Parse(strict).Sequences))
        {
            foreach (var count in Counts)
            {
                var token = Tokens.Of(sequence, new Random(1), count);
                Assert.True(format.IsStrict(token) && format.Pattern.MatchesAll(token), token);
            }
        }
    }

    private static void A_character_less_than_the_shortest_token_is_none(TokenFormat format)
    {
        var shortest = format.Pattern.Sequences.MinBy(sequence => sequence.Elements.Sum(element => element.Minimum))!;
        var token = Tokens.Of(shortest, new Random(1), element => element.Minimum);
        var shorter = token[..^1];
        Assert.Equal(-1, format.Pattern.Match(shorter, 0));
        Assert.Equal(-1, format.Pattern.Match(shorter + Outside(format), 0));
    }

    private static void A_character_more_than_the_longest_token_is_none(TokenFormat format)
    {
        var longest = format.Pattern.Sequences.MaxBy(sequence => sequence.Elements.Sum(element => element.Maximum))!;
        var token = Tokens.Of(longest, new Random(1), element => element.Maximum);
        Assert.False(format.Pattern.MatchesAll(token + token[^1]));

        // Where a part may be missing, what stands before it can be a token of its own.
        if (format.Pattern.Sequences.Length == 1) Assert.Equal(-1, format.Pattern.Match(token + token[^1], 0));
    }

    private static void A_token_with_another_character_in_its_prefix_is_none(TokenFormat format)
    {
        var token = Tokens.Of(format);
        for (var index = 0; index < format.Prefix.Length; index++)
        {
            Assert.Equal(-1, format.Pattern.Match(token[..index] + Outside(format) + token[(index + 1)..], 0));
        }
    }

    private static void A_token_is_found_as_what_it_is(TokenFormat format)
    {
        var other = Format(ReadAs.GetValueOrDefault(format.Id, format.Id));
        for (var seed = 0; seed < Seeds; seed++)
        {
            var matches = TokenCatalogue.Matcher.Find($"x = \"{Tokens.Of(format, seed)}\"", named => named == format);
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
        var match = Assert.Single(TokenCatalogue.Matcher.Find($"https://host?{token}"));
        Assert.Equal((13 + label.Length, token.Length - label.Length), (match.Start, match.Length));
    }

    // Whoever wins by the order of choice, two formats that are equal in it must say the same.
    private static void Formats_that_tie_give_one_answer(TokenFormat format)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var token = Tokens.Of(format, seed);
            var claims = ByFirstCharacter[null].Concat(ByFirstCharacter[token[0]]).Where(other => Tokens.Judge(other, token, 0)?.End == token.Length).ToArray();
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
