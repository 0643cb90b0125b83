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

    // A prefix before words, before an identifier, or inside of a name, each with the format that it is no token of. "¦" goes at run time: whole, some look
    // like tokens to those who search repositories.
    [Theory]
    [InlineData("npm-token", "npm_¦config_registry_authentication_token_helper")]
    [InlineData("huggingface-user-token", "hf_¦customer_portal_session_settings_page")]
    [InlineData("lichess-pat", "lip_¦corner_depressor_left")]
    [InlineData("vercel-app-refresh-token", "vcr_¦cassette_library_directory")]
    [InlineData("gitlab-pat", "glpat-¦is-the-prefix-of-personal-tokens")]
    [InlineData("slack-bot-token", "xoxb-¦token-prefix-is-reserved-for-bots")]
    [InlineData("slack-user-token", "xoxp-¦a1b2c3d4e5f6a7b8c9d0")]
    [InlineData("dbt-service-token", "dbtc_¦vault_account_permission_settings_of_tenant")]
    [InlineData("alibaba-sts-key-id", "STS.¦ApplicationHostFactory")]
    [InlineData("pagerduty-user-token", "u+¦accelerationofmass")]
    [InlineData("openai-project-key", "sk-proj-¦the-key-of-the-project-that-is-described-above")]
    [InlineData("apollo-user-key", "user:profile:9XZyTk2mQ0WqLr8vBn3cEA")]
    [InlineData("mailchimp-api-key", "0f8fad5bd9cb469fa16570867728950e-us2")]
    [InlineData("cursor-api-key", "key_¦9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("infracost-token", "https://cdn.acme.com/img/ico-¦9f86d081884c7d659a2feaa0c55ad015.png")]
    [InlineData("octopus-api-key", "https://acme.com/v2/API-¦0F8FAD5BD9CB469FA16570867728950E")]
    [InlineData("launchdarkly-access-token", "https://acme.com/v2/api-¦0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("mailgun-private-key", "foreign-key-9f86d081884c7d659a2feaa0c55ad015")]
    [InlineData("iyzico-sandbox-key", "sandbox-¦9f86d081884c7d659a2feaa0c55ad015")]
    [InlineData("telegram-bot-address", "robot123456789:AAykjuxxfwxlcPAnFHSGcArfrUNZQWyz")]
    public void Ordinary_values_are_no_tokens_and_a_random_body_is_one(string id, string value)
    {
        Assert.Empty(TokenCatalogue.Matcher.Find(value.Replace("¦", "", StringComparison.Ordinal)));
        Assert.NotEmpty(TokenCatalogue.Matcher.Find(Tokens.Of(id), _ => true));
    }

    // "¤" stands for the token.
    [Theory]
    [InlineData("teams-webhook", "https://contoso.¤")]
    [InlineData("teams-workflow-webhook", "https://default0f8fad5bd9cb469f.a1.¤")]
    [InlineData("tines-webhook", "https://contoso.¤")]
    [InlineData("azure-appconfig-connection-string", "Endpoint=https://contoso.¤")]
    [InlineData("azure-signalr-connection-string", "Endpoint=https://contoso.service.¤;Version=1.0;")]
    [InlineData("azure-webpubsub-connection-string", "Endpoint=https://contoso.¤;Version=1.0;")]
    [InlineData("azure-communication-connection-string", "endpoint=https://contoso.communication.¤")]
    [InlineData("azure-cosmosdb-connection-string", "AccountEndpoint=https://contoso.documents.¤;")]
    [InlineData("azure-storage-connection-string", "DefaultEndpointsProtocol=https;AccountName=contoso;¤;EndpointSuffix=core.windows.net")]
    [InlineData("telegram-bot-address", "https://api.telegram.org/¤/sendMessage?chat_id=42")]
    [InlineData("telegram-bot-address", "/¤/")]
    [InlineData("telegram-bot-token", "¤")]
    [InlineData("clerk-secret-key-live", "¤")]
    [InlineData("stripe-secret-live", "¤")]
    [InlineData("nuget-api-key-v5", "¤")]
    public void A_token_is_found_in_its_address(string id, string text) =>
        Assert.Equal(id, Assert.Single(TokenCatalogue.Matcher.Find(text.Replace("¤", Tokens.Of(id), StringComparison.Ordinal))).Format.Id);

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
