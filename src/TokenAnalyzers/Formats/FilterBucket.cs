namespace TokenAnalyzers.Formats;

/// <summary>
/// Patterns that share one bit of a filter. The filter sees only which characters any of them takes at a position, so
/// patterns that look alike belong together.
/// </summary>
internal sealed class FilterBucket
{
    private readonly FilterClass[] _positions = new FilterClass[PrefixFilter.Positions];

    /// <summary>What the bucket takes at a position.</summary>
    public FilterClass At(int position) => _positions[position];

    /// <summary>Puts each pattern where it makes false alarms likelier by the least.</summary>
    public static FilterBucket[] Distribute(IEnumerable<FilterPattern> patterns)
    {
        var buckets = new FilterBucket[8];
        for (var i = 0; i < buckets.Length; i++) buckets[i] = new();
        foreach (var pattern in patterns)
        {
            var best = buckets[0];
            var least = double.MaxValue;
            foreach (var bucket in buckets)
            {
                var increase = bucket.LikelihoodWith(pattern) - bucket.LikelihoodWith(null);
                if (increase < least) (best, least) = (bucket, increase);
            }

            best.Add(pattern);
        }

        return buckets;
    }

    private void Add(FilterPattern pattern)
    {
        for (var i = 0; i < _positions.Length; i++) _positions[i] |= pattern[i];
    }

    private double LikelihoodWith(FilterPattern? pattern)
    {
        var likelihood = 1.0;
        for (var i = 0; i < _positions.Length; i++)
        {
            likelihood *= CharacterFrequency.Of(pattern is null ? _positions[i] : _positions[i] | pattern[i]);
        }

        return likelihood;
    }
}
