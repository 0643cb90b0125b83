namespace TokenAnalyzers.Build.Reports;

/// <summary>Why a finding is not fixed, and the page that says what to do by hand.</summary>
/// <param name="Reason">The reason in words.</param>
/// <param name="Page">The page and its section, in docs/.</param>
internal sealed record FixLimit(string Reason, string Page);

/// <summary>What stands in the way of a fix: by rule, and by what the place alone tells.</summary>
internal static class FixLimits
{
    private const string Page = "rules/not-fixable.md";
    private const string File = "a fix changes no configuration file";

    private static readonly FixLimit Unknown = new(
        "'dotnet format analyzers' has not run since, or none of its ways fits the code there", Page);

    private static readonly Dictionary<string, FixLimit> OfRules = new(StringComparer.Ordinal)
    {
        ["TKN1005"] = new("no build compiles it: delete it", "rules/TKN1005.md"),
        ["TKN2001"] = new("the value is read already: make a service's credential, and read that", "rules/TKN2001.md"),
        ["TKN2002"] = new("the value is read already: the call needs the user's own", "rules/TKN2002.md"),
        ["TKN3001"] = new(File, "configuration-files.md"),
        ["TKN3002"] = new(File, "configuration-files.md"),
        ["TKN3003"] = new(File, "configuration-files.md"),
    };

    // By the section of the page about what is not fixed.
    private static readonly Dictionary<string, string> OfPlaces = new(StringComparer.Ordinal)
    {
        ["programs-that-run-at-their-users"] = "the program runs at its users, where nothing is secret",
        ["constants-and-text"] = "the language asks for a constant there",
        ["generated-code"] = "it is in a page, which no fix changes",
    };

    /// <summary>The limit of a finding.</summary>
    public static FixLimit Of(SarifResult finding) =>
        OfRules.TryGetValue(finding.Rule, out var ofRule) ? ofRule
        : finding.Property(FindingProperties.Limit) is { } place && OfPlaces.TryGetValue(place, out var reason) ? new(reason, $"{Page}#{place}")
        : Unknown;
}
