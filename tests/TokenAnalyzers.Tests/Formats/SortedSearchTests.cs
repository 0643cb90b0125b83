using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Tests.Formats;

/// <summary>Binary search, beside a search from the start.</summary>
public sealed class SortedSearchTests
{
    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("1 3 5 7")]
    [InlineData("1 1 3 3 3 5")]
    public void The_first_index_that_is_not_before(string numbers)
    {
        var items = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        for (var sought = 0; sought < 9; sought++)
        {
            var expected = items.TakeWhile(item => item < sought).Count();
            Assert.Equal(expected, SortedSearch.FirstNotBefore(items.Length, (items, sought), static (state, at) => state.items[at] < state.sought));
        }
    }
}
