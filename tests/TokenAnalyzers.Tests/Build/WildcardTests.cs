using TokenAnalyzers.Build;

namespace TokenAnalyzers.Tests.Build;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("a*c", "ac", "ab")]
    [InlineData("a*c", "abbc", "abcd")]
    [InlineData("*", "any thing", null)]
    [InlineData("", "", "a")]
    [InlineData("*.tf", ".tf", "tf")]
    [InlineData("*.tf", "main.tf", "main.tfvars")]
    [InlineData("*a*b*", "xaxbx", "xbxax")]
    [InlineData("?", "a", "")]
    [InlineData("a?c", "abc", "abbc")]
    [InlineData("[ab]c", "bc", "cc")]
    [InlineData("[a-c]", "b", "d")]
    [InlineData("[!a-c]", "d", "b")]
    [InlineData("[^a]", "b", "a")]
    [InlineData("[]a]", "]", "b")]
    [InlineData("[!]a]", "b", "]")]
    [InlineData("[a-]", "-", "b")]
    [InlineData(@"[\]]", "]", @"\")]
    [InlineData("[Oo]bj", "obj", "OBJ")]
    [InlineData("[ab", "[ab", "a")]
    [InlineData(@"\*", "*", "a")]
    [InlineData(@"\#a", "#a", @"\#a")]
    [InlineData(@"a\", @"a\", "a")]
    [InlineData("Nuget.config", "Nuget.config", "nuget.config")]
    public void A_pattern_takes_one_and_not_the_other(string pattern, string taken, string? other)
    {
        Assert.True(Wildcard.Matches(pattern, taken, ignoreCase: false));
        if (other is not null) Assert.False(Wildcard.Matches(pattern, other, ignoreCase: false));
    }

    [Theory]
    [InlineData("nuget.config", "NuGet.Config")]
    [InlineData("WEB*", "web.config")]
    [InlineData("[a-c]", "B")]
    public void Case_makes_no_difference_where_it_is_to_make_none(string pattern, string name)
    {
        Assert.True(Wildcard.Matches(pattern, name, ignoreCase: true));
        Assert.False(Wildcard.Matches(pattern, name, ignoreCase: false));
    }

    [Fact]
    public void Many_stars_cost_no_more_than_the_product_of_both_lengths() =>
        Assert.False(Wildcard.Matches(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 5000), ignoreCase: false));
}
