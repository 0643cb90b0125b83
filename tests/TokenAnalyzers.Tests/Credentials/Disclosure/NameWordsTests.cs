using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>The words of names and their ranks, beside the file that lists them.</summary>
public sealed class NameWordsTests
{
    private static readonly string[] Listed =
    [
        .. Repository.Read("src", "TokenAnalyzers", "Credentials", "Disclosure", "NameWords.txt")
            .Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(),
    ];

    [Fact]
    public void A_word_has_the_rank_of_its_place_unless_the_catalogue_has_it()
    {
        var others = Listed.Select((word, index) => (Word: word, Rank: index + 1)).Where(listed => NameWords.Ranks[listed.Word] != listed.Rank).ToList();

        Assert.All(others, listed => Assert.Equal((true, 1000), (listed.Rank > 1000, NameWords.Ranks[listed.Word])));
        Assert.NotEmpty(others);
        Assert.All(NameWords.Ranks.Keys.Except(Listed), word => Assert.Equal(1000, NameWords.Ranks[word]));
    }

    [Fact]
    public void Words_are_in_lower_case() => Assert.All(NameWords.Ranks.Keys, word => Assert.Equal(word.ToLowerInvariant(), word));

    [Theory]
    [InlineData("GitHub")]
    [InlineData("GitHub personal access token (classic)")]
    [InlineData("GitHub personal access token")]
    [InlineData("GitHub App installation token")]
    [InlineData("GitHub:AppToken")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("GitHub:PersonalAccessToken")]
    [InlineData("GITHUB_PERSONAL_ACCESS_TOKEN")]
    public void These_texts_are_of_the_catalogue(string text) => Assert.Contains(text, NameWords.TextsOfCatalogue);

    [Theory]
    [InlineData("")]
    [InlineData("github")]
    [InlineData("GitHub token of mine")]
    [InlineData("GitHub:Token")]
    [InlineData("github-pat-classic")]
    [InlineData("ghp_")]
    public void These_are_not(string text) => Assert.DoesNotContain(text, NameWords.TextsOfCatalogue);
}

/// <summary>The triples of letters that words have.</summary>
public sealed class LetterTriplesTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    [Theory]
    [InlineData("the")]
    [InlineData("ing")]
    [InlineData("tok")]
    [InlineData("zon")]
    [InlineData("abe")]
    public void Words_have_these(string triple) => Assert.True(LetterTriples.Has(triple[0], triple[1], triple[2]));

    [Theory]
    [InlineData("eht")]
    [InlineData("qqq")]
    [InlineData("zzz")]
    [InlineData("aaa")]
    [InlineData("xqz")]
    public void Words_do_not_have_these(string triple) => Assert.False(LetterTriples.Has(triple[0], triple[1], triple[2]));

    [Fact]
    public void There_are_1400_and_nine_of_ten_triples_in_words_are_among_them()
    {
        var all = from first in Letters from second in Letters from third in Letters select LetterTriples.Has(first, second, third);
        var inWords =
            from ranked in NameWords.Ranks
            where ranked.Key.All(Letters.Contains)
            from at in Enumerable.Range(0, Math.Max(0, ranked.Key.Length - 2))
            select (Has: LetterTriples.Has(ranked.Key[at], ranked.Key[at + 1], ranked.Key[at + 2]), Weight: 1.0 / ranked.Value);

        Assert.Equal(1400, all.Count(has => has));
        Assert.InRange(inWords.Where(triple => triple.Has).Sum(triple => triple.Weight) / inWords.Sum(triple => triple.Weight), 0.9, 1);
    }
}
