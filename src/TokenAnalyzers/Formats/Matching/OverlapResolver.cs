namespace TokenAnalyzers.Formats.Matching;

/// <summary>Decides which match counts where several formats claim the same characters.</summary>
internal static class OverlapResolver
{
    /// <summary>
    /// The longest match wins, then the one that is not encoded, then the one in a documented form, then the one that is not a fallback, then the longest
    /// prefix, then the id; what overlaps the winner is dropped. Publishable tokens take part and are dropped last.
    /// </summary>
    /// <returns>The winners in the order of the text.</returns>
    public static ImmutableArray<TokenMatch> Among(List<TokenMatch> candidates)
    {
        var winners = ImmutableArray.CreateBuilder<TokenMatch>();
        candidates.Sort((left, right) => left.Start.CompareTo(right.Start));
        for (int first = 0, next; first < candidates.Count; first = next)
        {
            next = EndOfGroup(candidates, first);
            AddWinners(candidates.GetRange(first, next - first), winners);
        }

        return winners.ToImmutable();
    }

    // The matches of a group cover a stretch of the text without a gap.
    private static int EndOfGroup(List<TokenMatch> candidates, int first)
    {
        var end = candidates[first].End;
        var next = first + 1;
        for (; next < candidates.Count && candidates[next].Start < end; next++) end = Math.Max(end, candidates[next].End);
        return next;
    }

    private static void AddWinners(List<TokenMatch> group, ImmutableArray<TokenMatch>.Builder winners)
    {
        group.Sort(CompareRank);
        var chosen = new List<TokenMatch>();
        foreach (var candidate in group)
        {
            if (!chosen.Exists(winner => winner.Start < candidate.End && candidate.Start < winner.End)) chosen.Add(candidate);
        }

        winners.AddRange(chosen.Where(match => !match.Format.IsPublishable).OrderBy(match => match.Start));
    }

    private static int CompareRank(TokenMatch left, TokenMatch right)
    {
        var order = right.Length.CompareTo(left.Length);
        if (order == 0) order = (left.Decoded is not null).CompareTo(right.Decoded is not null);
        if (order == 0) order = right.IsStrict.CompareTo(left.IsStrict);
        if (order == 0) order = left.Format.IsFallback.CompareTo(right.Format.IsFallback);
        if (order == 0) order = right.Format.Prefix.Length.CompareTo(left.Format.Prefix.Length);
        if (order == 0) order = left.Start.CompareTo(right.Start);
        return order != 0 ? order : string.CompareOrdinal(left.Format.Id, right.Format.Id);
    }
}
