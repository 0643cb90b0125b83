namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// Writes findings as a code quality report, which GitLab shows in merge requests. It knows nothing of silent findings, so they are left out.
/// </summary>
internal static class CodeQualityReport
{
    // From which security severity on a finding is how grave there.
    private static readonly (double From, string Severity)[] Severities = [(9, "blocker"), (7, "critical"), (4, "major"), (0, "minor")];

    /// <param name="findings">The findings in their order.</param>
    /// <param name="root">The folder that paths start from.</param>
    public static string Text(IReadOnlyList<SarifResult> findings, string root)
    {
        var fingerprints = new Fingerprints(root);
        return JsonText.Of(findings.Where(finding => finding.Suppression is null).Select(finding => new JsonMembers
        {
            { "description", finding.Message },
            { "check_name", finding.Rule },
            { "fingerprint", fingerprints.Of(finding) },
            { "severity", SeverityOf(finding.Rule) },
            {
                "location",
                new JsonMembers
                {
                    { "path", SarifReport.PathFrom(root, finding.Place.File) },
                    { "lines", new JsonMembers { { "begin", finding.Place.StartLine } } },
                }
            },
        }));
    }

    private static string SeverityOf(string rule) =>
        RuleRatings.Of(rule) is { Severity: var severity } ? Severities.First(row => severity >= row.From).Severity : "info";
}
