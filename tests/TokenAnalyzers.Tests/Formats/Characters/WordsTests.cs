using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Characters;

public sealed class WordsTests
{
    [Theory]
    [InlineData("X-Api-Key2")]
    [InlineData("GitHub:Token")]
    [InlineData("prod/api/token")]
    [InlineData("System.Text.Json")]
    [InlineData("Base64Text")]
    [InlineData("Summer-2024")]
    [InlineData("2026-01-31")]
    public void Names_and_numbers_are_words(string value) => Assert.True(Words.Only(value));

    [Theory]
    [InlineData("Passw0rd")]
    [InlineData("Pa$$word")]
    [InlineData("Winter2024!")]
    [InlineData("Summer20245")]
    [InlineData("xq7zkvbw9")]
    [InlineData("QLw5d0AJzfdHbhgw49Nn")]
    public void What_is_random_or_made_up_is_none(string value) => Assert.False(Words.Only(value));

    [Theory]
    [InlineData("config_registry_authentication_token")]
    [InlineData("customer_portal_session_settings")]
    [InlineData("corner_depressor_left")]
    [InlineData("cassette_recorder_options")]
    [InlineData("is-the-prefix-of-access-tokens")]
    [InlineData("vault_account_permission_2024")]
    [InlineData("ApplicationInsightsSettings")]
    [InlineData("applicationInsightsSettings12")]
    [InlineData("accelerationoftheobject")]
    [InlineData("CONFIG_REGISTRY_AUTHENTICATION")]
    [InlineData("Portal/Customer.Settings:Default")]
    public void Words_stand_in_place_of_random_characters(string body) => Assert.True(Words.InPlaceOfRandom(body), body);

    [Theory]
    // Random letters in small letters, in capitals, in both cases and with signs between them.
    [InlineData("qzxkvbwqjfhzkxwvqpgz")]
    [InlineData("QZXKVBWQJFHZKXWVQPGZ")]
    [InlineData("stAtioNERtheRAntiNGs")]
    [InlineData("aHoneST-reTUrn_ValUE")]
    [InlineData("xkq-vzj-wqh-pfz-kjx-gqv")]
    // Words with digits or signs inside.
    [InlineData("st4tion3ry_retain3r_v4lue")]
    [InlineData("station ery retainer value")]
    [InlineData("station$ery_retainer_value")]
    // A word before random characters, and after them.
    [InlineData("customer_portal_8f3Kx0Qz71LbV5tY")]
    [InlineData("8f3Kx0Qz71LbV5tY_customer_portal")]
    [InlineData("customer_portal_202401312359")]
    // Too little to tell.
    [InlineData("station")]
    [InlineData("2024-01-31")]
    [InlineData("")]
    public void Random_characters_do_not_read_as_words(string body) => Assert.False(Words.InPlaceOfRandom(body), body);

    // Fewer than one in a million may read as words, so none of this many.
    [Theory]
    [MemberData(nameof(PlaceholdersTests.RandomBodies), MemberType = typeof(PlaceholdersTests))]
    public void Random_bodies_do_not_read_as_words(string alphabet, int length)
    {
        var random = new Random(20_260_101);
        var body = new char[length];
        for (var count = 0; count < 15_000; count++)
        {
            random.GetItems(alphabet, body);
            Assert.False(Words.InPlaceOfRandom(body), new string(body));
        }
    }
}
