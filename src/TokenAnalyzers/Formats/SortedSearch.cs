namespace TokenAnalyzers.Formats;

/// <summary>Binary search in what is in order.</summary>
internal static class SortedSearch
{
    /// <summary>The first index that is not before what is looked for; the count if all are. Nothing is allocated if the function is static.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="state">What the function needs: as a rule the items, and what is looked for.</param>
    /// <param name="isBefore">Whether the item at an index is before it.</param>
    public static int FirstNotBefore<TState>(int count, TState state, Func<TState, int, bool> isBefore)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(state, middle)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
