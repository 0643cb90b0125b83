using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>Which of several matches counts. A match is written as its format, its start and its end, and what else is known of it.</summary>
public sealed class OverlapResolverTests
{
    private static readonly TokenFormat[] Formats =
    [
        new("a", "Acme", "Acme token", TokenOwner.Service, "ab[a-z]{9}"),
        new("b", "Acme", "Acme token", TokenOwner.Service, "ab[a-z]{9}"),
        new("long", "Acme", "Acme token", TokenOwner.Service, "abc[a-z]{9}"),
        new("rest", "Acme", "Acme token", TokenOwner.Service, "abcd[a-z]{9}") { IsFallback = true },
        new("public", "Acme", "Acme site key", TokenOwner.Service, "abcde[a-z]{9}") { IsPublishable = true },
    ];

    // In the order of their weight: each row differs in its reason, and what weighs less says the opposite.
    [Theory]
    [InlineData("b 2 12 encoded", "long 2 11 strict")]
    [InlineData("rest 0 10", "long 0 10 encoded strict")]
    [InlineData("rest 0 10 strict", "long 0 10")]
    [InlineData("b 0 10", "rest 0 10")]
    [InlineData("long 0 10", "a 0 10")]
    [InlineData("b 0 10", "a 1 11")]
    [InlineData("a 0 10", "b 0 10")]
    public void The_first_of_two_that_overlap_wins(string winner, string other)
    {
        Assert.Equal([winner], Among(winner, other));
        Assert.Equal([winner], Among(other, winner));
    }

    [Theory]
    [InlineData("a 0 10", "b 10 20")]
    [InlineData("a 0 10", "a 30 41 strict")]
    [InlineData("a 0 10 encoded", "long 11 12")]
    public void Two_that_do_not_overlap_count_both(string first, string second)
    {
        Assert.Equal([first, second], Among(first, second));
        Assert.Equal([first, second], Among(second, first));
    }

    [Theory]
    [InlineData("public 0 10", "a 2 8", "")]
    [InlineData("a 0 12", "public 2 8", "a 0 12")]
    [InlineData("public 0 10", "a 10 20", "a 10 20")]
    public void What_is_publishable_takes_part_and_is_dropped(string first, string second, string left) =>
        Assert.Equal(left, string.Join(", ", Among(first, second)));

    // What overlaps only a loser counts.
    [Fact]
    public void A_chain_has_several_winners() => Assert.Equal(["a 0 8", "b 16 24"], Among("b 16 24", "long 7 12", "rest 12 17", "a 0 8"));

    [Fact]
    public void Of_no_match_none_counts() => Assert.Empty(Among());

    private static IEnumerable<string> Among(params string[] candidates) => OverlapResolver.Among([.. candidates.Select(Read)]).Select(Write);

    private static TokenMatch Read(string match)
    {
        var words = match.Split(' ');
        var start = int.Parse(words[1], null);
        return new(Formats.Single(format => format.Id == words[0]), start, int.Parse(words[2], null) - start)
        {
            IsStrict = words.Contains("strict"),
            Decoded = words.Contains("encoded") ? new(default, 0, 5) : null,
        };
    }

    private static string Write(TokenMatch match) =>
        $"{match.Format.Id} {match.Start} {match.End}{(match.Decoded is null ? "" : " encoded")}{(match.IsStrict ? " strict" : "")}";
}
