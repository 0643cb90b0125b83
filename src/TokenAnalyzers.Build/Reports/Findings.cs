namespace TokenAnalyzers.Build.Reports;

/// <summary>Puts together what several compilations say.</summary>
internal static class Findings
{
    private static readonly string[] Levels = ["error", "warning", "note"];

    /// <summary>
    /// Each finding once, in the order of files and places. Several compilations see the same file, one for each framework: it is silent only where all of them
    /// are, and as loud as the loudest.
    /// </summary>
    public static IReadOnlyList<SarifResult> Of(IEnumerable<ReportPart> parts) =>
    [
        .. parts.SelectMany(part => part.Log.Results)
            .Where(result => result.Rule != RequiredValues.Rule)
            .GroupBy(result => (result.Rule, result.Place))
            .Select(same => same.OrderBy(result => result.Suppression is not null).ThenBy(result => Loudness(result.Level)).First())
            .OrderBy(result => result.Place.File, StringComparer.Ordinal)
            .ThenBy(result => result.Place.StartLine)
            .ThenBy(result => result.Place.StartColumn)
            .ThenBy(result => result.Rule, StringComparer.Ordinal)
            .ThenBy(result => result.Place.EndLine)
            .ThenBy(result => result.Place.EndColumn),
    ];

    /// <summary>The rules of all compilations, each once.</summary>
    public static IReadOnlyList<SarifRule> Rules(IEnumerable<ReportPart> parts) =>
        [.. parts.SelectMany(part => part.Log.Rules).GroupBy(rule => rule.Id).Select(same => same.First())];

    /// <summary>Whether a finding counts where what is at least so loud fails a build. What was silenced does not.</summary>
    public static bool IsAtLeast(SarifResult finding, string level) => finding.Suppression is null && Loudness(finding.Level) <= Loudness(level);

    // 0 is the loudest; what is no level at all is the quietest.
    private static int Loudness(string level) => Array.IndexOf(Levels, level) is var place and >= 0 ? place : Levels.Length;
}
