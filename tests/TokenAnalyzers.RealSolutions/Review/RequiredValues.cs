using System.Text.RegularExpressions;
using TokenAnalyzers.RealSolutions.Planting;

namespace TokenAnalyzers.RealSolutions.Review;

/// <summary>The values that fixed code asks for, each with the token that it took the place of, as variables of an environment.</summary>
internal static partial class RequiredValues
{
    /// <summary>Reads them from the difference between the two states of the solution.</summary>
    public static IReadOnlyDictionary<string, string> In(string difference, IReadOnlyList<PlantedToken> tokens)
    {
        var values = new Dictionary<string, string>();
        foreach (var file in difference.Split("\ndiff --git "))
        {
            // A hunk that takes one token and asks for one value tells which belongs to which; the rest follows the order in the file.
            var left = new Queue<PlantedToken>(tokens.Where(token => Removes(file, token)));
            foreach (var hunk in file.Split("\n@@ "))
            {
                var removed = tokens.Where(token => Removes(hunk, token)).ToArray();
                foreach (var name in Missing().Matches(hunk).Select(match => match.Groups[1].Value).Distinct())
                {
                    var token = removed.Length > 0
                        ? removed[Math.Min(removed.Length - 1, values.Count(v => removed.Any(r => r.Text == v.Value)))]
                        : left.Count > 0 ? left.Peek()
                        : tokens[0];
                    values.TryAdd(name.Replace(":", "__", StringComparison.Ordinal), token.Text);
                }
            }
        }

        return values;
    }

    private static bool Removes(string difference, PlantedToken token) =>
        difference.Split('\n').Any(line => line.StartsWith('-') && line.Contains(token.Text, StringComparison.Ordinal));

    [GeneratedRegex(@"^\+.*'([A-Za-z0-9_:.-]+)' is missing", RegexOptions.Multiline)]
    private static partial Regex Missing();
}
