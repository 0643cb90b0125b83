namespace TokenAnalyzers.Options;

/// <summary>Names that are spelled like one that is not known.</summary>
internal static class NearNames
{
    private const int Most = 3;

    // The time grows with the square of the length, and a longer text is no misspelled name.
    private const int Longest = 64;

    /// <summary>At most three names, the nearest first: those that go on where it ends, and those with few other letters.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > Longest) return [];
        return [.. known
            .Select(candidate => (Name: candidate, Distance: Distance(name.ToLowerInvariant(), candidate)))
            .Where(candidate => candidate.Distance <= name.Length / 3)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(candidate => candidate.Name)];
    }

    // How many letters have to be changed, added or left out (Levenshtein); one if the candidate only goes on.
    private static int Distance(string name, string candidate)
    {
        if (candidate.StartsWith(name, StringComparison.Ordinal)) return 1;
        var previous = Enumerable.Range(0, candidate.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var current = new int[candidate.Length + 1];
            current[0] = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var changed = previous[j - 1] + (name[i - 1] == candidate[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[candidate.Length];
    }
}
