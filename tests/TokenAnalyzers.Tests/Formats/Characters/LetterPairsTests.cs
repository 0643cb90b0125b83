using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Tests.Formats.Characters;

/// <summary>How many neighbours among letters are those of words.</summary>
public sealed class LetterPairsTests
{
    [Theory]
    [InlineData("configuration", 12, 12)]
    [InlineData("CONFIGURATION", 12, 12)]
    [InlineData("token", 4, 3)]
    [InlineData("qxzj", 3, 0)]
    [InlineData("the", 2, 2)]
    [InlineData("eht", 2, 0)]
    public void Pairs_of_letters_are_counted(string value, int all, int ofWords) => Assert.Equal((all, ofWords), LetterPairs.Count(value));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("2026-01-31")]
    [InlineData("i-n")]
    [InlineData("i n")]
    [InlineData("i2n")]
    [InlineData("i@n[i`n{i")]
    [InlineData("iénéiÎn")]
    public void Letters_with_something_between_are_no_pair(string value) => Assert.Equal((0, 0), LetterPairs.Count(value));

    [Fact]
    public void Words_have_200_pairs()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        var pairs = from first in Letters from second in Letters select LetterPairs.Count($"{first}{second}");

        Assert.Equal((676, 200), (pairs.Sum(pair => pair.All), pairs.Sum(pair => pair.OfWords)));
    }
}
