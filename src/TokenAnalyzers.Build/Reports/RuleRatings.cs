namespace TokenAnalyzers.Build.Reports;

/// <summary>How grave a finding of a rule is, and how sure: what code scanning sorts by.</summary>
/// <param name="Severity">From 0.1 to 10, in steps of the CVSS: critical above 9, high from 7, medium from 4, else low.</param>
/// <param name="Precision">"very-high", "high", "medium" or "low".</param>
internal sealed record RuleRating(double Severity, string Precision);

/// <summary>The rating of each rule that finds a weakness. Rules of the configuration of this product have none.</summary>
internal static class RuleRatings
{
    private static readonly Dictionary<string, RuleRating> Rows = new(StringComparer.Ordinal)
    {
        // Whoever reads the code has it, and it opens what production has.
        ["TKN1001"] = new(9.1, "very-high"),
        ["TKN1002"] = new(9.1, "very-high"),
        ["TKN1003"] = new(8.8, "high"),
        ["TKN1005"] = new(8.1, "very-high"),
        ["TKN1006"] = new(7.5, "medium"),
        ["TKN3001"] = new(9.1, "very-high"),
        ["TKN3002"] = new(8.8, "high"),

        // It opens what development has.
        ["TKN1004"] = new(4.3, "high"),
        ["TKN1007"] = new(6.5, "very-high"),
        ["TKN3003"] = new(4.3, "high"),

        // Nothing is given away: the kind of token is wrong, or it opens a sandbox.
        ["TKN2001"] = new(5.4, "high"),
        ["TKN2002"] = new(3.1, "high"),
        ["TKN2003"] = new(3.1, "very-high"),
    };

    /// <summary>The rating of a rule; null if it has none.</summary>
    public static RuleRating? Of(string rule) => Rows.TryGetValue(rule, out var rating) ? rating : null;
}
