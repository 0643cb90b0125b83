using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TokenAnalyzers.Build.Reports;

/// <summary>What one compilation says of tokens: the part of the compiler's SARIF 2.1 log that is this product's.</summary>
/// <param name="Rules">The rules that were looked for.</param>
/// <param name="Results">What was found, silent findings too.</param>
/// <param name="Properties">What the log says of itself.</param>
internal sealed record SarifLog(IReadOnlyList<SarifRule> Rules, IReadOnlyList<SarifResult> Results, IReadOnlyDictionary<string, string> Properties)
{
    private const string OwnRules = "TKN";

    /// <summary>Reads the log of a compilation.</summary>
    /// <param name="path">The file that the compiler wrote.</param>
    /// <param name="project">Where a result is that has no place of its own.</param>
    /// <returns>Null if the file is not there, or is no SARIF 2.1.</returns>
    public static SarifLog? Read(string path, string project) =>
        QuietFiles.TextOf(path) is { } text && Parse(text)?.Element("runs")?.Elements().FirstOrDefault() is { } run
            ? new(
                [.. Items(run.Element("tool")?.Element("driver"), "rules").Where(IsOwn("id")).Select(SarifRule.Read)],
                [.. Items(run, "results").Where(IsOwn("ruleId")).Select(result => SarifResult.Read(result, project))],
                Members(run.Element("properties")))
            : null;

    /// <summary>The text of a member; empty if there is none.</summary>
    internal static string Text(XElement? json, params string[] path) => path.Aggregate(json, (inner, name) => inner?.Element(name))?.Value ?? "";

    /// <summary>The elements of an array; none if there is no array.</summary>
    internal static IEnumerable<XElement> Items(XElement? json, string name) => json?.Element(name)?.Elements() ?? [];

    /// <summary>The members of an object as texts.</summary>
    internal static IReadOnlyDictionary<string, string> Members(XElement? json) =>
        (json?.Elements() ?? []).ToDictionary(member => member.Name.LocalName, member => member.Value, StringComparer.Ordinal);

    private static Func<XElement, bool> IsOwn(string id) => json => Text(json, id).StartsWith(OwnRules, StringComparison.Ordinal);

    // The framework reads JSON as XML: an object has an element for each member, and an array one for each item.
    private static XElement? Parse(string text)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(text), XmlDictionaryReaderQuotas.Max);
            var json = XElement.Load(reader);
            return Text(json, "version").StartsWith("2.1", StringComparison.Ordinal) ? json : null;
        }
        catch (Exception error) when (error is XmlException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>A rule as the compiler describes it.</summary>
internal sealed record SarifRule(string Id, string Title, string Description, string HelpUri, IReadOnlyList<string> Tags)
{
    public static SarifRule Read(XElement json) => new(
        SarifLog.Text(json, "id"),
        SarifLog.Text(json, "shortDescription", "text"),
        SarifLog.Text(json, "fullDescription", "text"),
        SarifLog.Text(json, "helpUri"),
        [.. SarifLog.Items(json.Element("properties"), "tags").Select(tag => tag.Value)]);
}

/// <summary>One finding.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Level">How loud it is, with the options that hold there: "error", "warning", "note" or "none".</param>
/// <param name="Message">What is said of it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Suppression">Why it is silent; null if it is not.</param>
/// <param name="Properties">What the diagnostic tells besides, such as the provider.</param>
internal sealed record SarifResult(
    string Rule, string Level, string Message, SarifPlace Place, SarifSuppression? Suppression, IReadOnlyDictionary<string, string> Properties)
{
    public static SarifResult Read(XElement json, string project) =>
        new(
            SarifLog.Text(json, "ruleId"),
            SarifLog.Text(json, "level") is { Length: > 0 } level ? level : "warning",
            SarifLog.Text(json, "message", "text"),
            SarifPlace.Read(SarifLog.Items(json, "locations").FirstOrDefault()?.Element("physicalLocation")) ?? new(project, 1, 1, 1, 1),
            SarifLog.Items(json, "suppressions").Select(SarifSuppression.Read).FirstOrDefault(),
            SarifLog.Members(json.Element("properties")?.Element("customProperties")));

    /// <summary>A property; null if there is none of the name.</summary>
    public string? Property(string name) => Properties.TryGetValue(name, out var value) ? value : null;
}

/// <summary>Where a finding is: the whole path of the file, as this system writes it, with lines and columns counted from 1.</summary>
internal sealed record SarifPlace(string File, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <returns>Null if no file is named.</returns>
    public static SarifPlace? Read(XElement? json)
    {
        var uri = SarifLog.Text(json, "artifactLocation", "uri");
        if (uri.Length == 0) return null;
        var file = Uri.TryCreate(uri, UriKind.Absolute, out var whole) ? whole.LocalPath : Uri.UnescapeDataString(uri);
        var region = json!.Element("region");
        return new(file, Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn"));

        int Number(string name) => (int?)region?.Element(name) ?? 1;
    }
}

/// <summary>Why a finding is silent.</summary>
/// <param name="Kind">"inSource" or "external".</param>
/// <param name="Justification">The reason that was given, else what suppressed it, as the compiler says it; empty if it says nothing.</param>
internal sealed record SarifSuppression(string Kind, string Justification)
{
    public static SarifSuppression Read(XElement json) => new(
        SarifLog.Text(json, "kind"),
        SarifLog.Text(json, "justification") is { Length: > 0 } reason ? reason : SarifLog.Text(json, "properties", "suppressionType"));
}
