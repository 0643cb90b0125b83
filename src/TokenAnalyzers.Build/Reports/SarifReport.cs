using System.Globalization;
using System.Reflection;

namespace TokenAnalyzers.Build.Reports;

/// <summary>Writes findings as SARIF 2.1, as code scanning takes it.</summary>
internal static class SarifReport
{
    private const string Base = "%SRCROOT%";

    /// <param name="rules">The rules; those without a finding are left out.</param>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="root">The folder that paths start from; null if they stay whole.</param>
    /// <param name="properties">What the log says of itself.</param>
    public static string Text(
        IEnumerable<SarifRule> rules, IReadOnlyList<SarifResult> findings, string? root, IEnumerable<KeyValuePair<string, string>> properties)
    {
        var found = new HashSet<string>(findings.Select(finding => finding.Rule), StringComparer.Ordinal);
        SarifRule[] named = [.. rules.Where(rule => found.Contains(rule.Id)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        var fingerprints = new Fingerprints(root);
        return JsonText.Of(new JsonMembers
        {
            { "$schema", "https://json.schemastore.org/sarif-2.1.0.json" },
            { "version", "2.1.0" },
            {
                "runs",
                new[]
                {
                    new JsonMembers
                    {
                        { "tool", new JsonMembers { { "driver", Driver(named) } } },
                        { "columnKind", "utf16CodeUnits" },
                        { "originalUriBaseIds", root is null ? null : new JsonMembers { { Base, Described("The root of the repository.") } } },
                        { "results", findings.Select(finding => Result(finding, Array.FindIndex(named, rule => rule.Id == finding.Rule), root, fingerprints)) },
                        { "properties", Texts(properties) },
                    },
                }
            },
        });
    }

    private static JsonMembers Driver(IEnumerable<SarifRule> rules) => new()
    {
        { "name", "TokenAnalyzers" },
        { "semanticVersion", typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion },
        { "informationUri", "https://github.com/tokenanalyzers/tokenanalyzers" },
        { "rules", rules.Select(Rule) },
    };

    private static JsonMembers Rule(SarifRule rule)
    {
        var rating = RuleRatings.Of(rule.Id);
        return new()
        {
            { "id", rule.Id },
            { "name", rule.Id },
            { "shortDescription", Text(rule.Title) },
            { "fullDescription", Text(rule.Description) },
            { "helpUri", rule.HelpUri },
            { "help", new JsonMembers { { "text", $"{rule.Description} {rule.HelpUri}" }, { "markdown", $"{rule.Description} [{rule.Id}]({rule.HelpUri})" } } },
            {
                "properties",
                new JsonMembers
                {
                    { "tags", rule.Tags },
                    { "precision", rating?.Precision },
                    { "security-severity", rating?.Severity.ToString(CultureInfo.InvariantCulture) },
                }
            },
        };
    }

    private static JsonMembers Result(SarifResult finding, int rule, string? root, Fingerprints fingerprints) => new()
    {
        { "ruleId", finding.Rule },
        { "ruleIndex", rule < 0 ? null : rule },
        { "level", finding.Level },
        { "message", Text(finding.Message) },
        {
            "locations",
            new[] { new JsonMembers { { "physicalLocation", Place(finding.Place, root) } } }
        },
        { "partialFingerprints", new JsonMembers { { "primaryLocationLineHash", fingerprints.Of(finding) } } },
        {
            "suppressions",
            finding.Suppression is not { } reason ? null : new[]
            {
                new JsonMembers { { "kind", reason.Kind }, { "justification", reason.Justification.Length == 0 ? null : reason.Justification } },
            }
        },
        { "properties", new JsonMembers { { "customProperties", Texts(finding.Properties) } } },
    };

    private static JsonMembers Place(SarifPlace place, string? root)
    {
        var below = root is null ? null : PathNames.Below(PathNames.Of(root), PathNames.Of(place.File));
        var file = below is null
            ? new JsonMembers { { "uri", new Uri(place.File).AbsoluteUri } }
            : new JsonMembers { { "uri", string.Join("/", below.Select(Uri.EscapeDataString)) }, { "uriBaseId", Base } };
        return new()
        {
            { "artifactLocation", file },
            {
                "region",
                new JsonMembers
                {
                    { "startLine", place.StartLine },
                    { "startColumn", place.StartColumn },
                    { "endLine", place.EndLine },
                    { "endColumn", place.EndColumn },
                }
            },
        };
    }

    private static JsonMembers Text(string text) => new() { { "text", text } };

    private static JsonMembers Described(string text) => new() { { "description", Text(text) } };

    private static JsonMembers Texts(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var members = new JsonMembers();
        foreach (var text in texts.OrderBy(text => text.Key, StringComparer.Ordinal)) members.Add(text.Key, text.Value);
        return members;
    }

    /// <summary>A path with forward slashes, from a folder on where it is in there.</summary>
    public static string PathFrom(string? root, string file) =>
        root is not null && PathNames.Below(PathNames.Of(root), PathNames.Of(file)) is { } names ? string.Join("/", names) : file.Replace('\\', '/');
}
