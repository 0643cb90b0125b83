using TokenAnalyzers.Formats.Characters;

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
}
