using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// Writes findings as one page for a browser. It is whole in itself: nothing is loaded, and the browser is told to run no other script than the one that
/// filters the rows. Without scripts it shows all of them.
/// </summary>
internal static class HtmlReport
{
    private const string Unknown = "–";

    /// <summary>What the rows can be filtered by, in the order of the columns.</summary>
    private static readonly Facet[] Facets =
    [
        new("level", "Severity", finding => finding.Suppression is null ? finding.Level : "silenced"),
        new("rule", "Rule", finding => finding.Rule),
        new("provider", "Provider", finding => finding.Property(FindingProperties.Provider)),
        new("owner", "Owner", finding => finding.Property(FindingProperties.Owner)?.ToLowerInvariant()),
        new("stage", "Stage", finding => finding.Property(FindingProperties.Stage)?.ToLowerInvariant()),
        new("reason", "Reason", finding => finding.Property(FindingProperties.Reason)),
    ];

    /// <param name="rules">The rules of the findings.</param>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="root">The folder that paths start from.</param>
    public static string Text(IEnumerable<SarifRule> rules, IReadOnlyList<SarifResult> findings, string root)
    {
        var script = Resource("page.js");
        var named = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        var policy = $"default-src 'none'; style-src 'unsafe-inline'; script-src '{HashOf(script)}'";
        page.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Tokens</title>\n");
        page.Append($"<style>\n{Resource("page.css")}</style>\n</head>\n<body>\n<h1>Tokens</h1>\n");
        page.Append($"<p><output>{Number(findings.Count)}</output> findings. No value is on this page: ");
        page.Append("of a token it shows the public prefix and no more.</p>\n");
        page.Append("<form>\n");
        foreach (var facet in Facets) WriteChoice(facet, findings, named, page);
        page.Append("</form>\n<table>\n<thead><tr>");
        foreach (var facet in Facets) page.Append($"<th>{facet.Title}</th>");
        page.Append("<th>Place</th><th>Message</th></tr></thead>\n<tbody>\n");
        foreach (var finding in findings) WriteRow(finding, named, root, page);
        return page.Append($"</tbody>\n</table>\n<script>{script}</script>\n</body>\n</html>\n").ToString();
    }

    private static void WriteChoice(Facet facet, IReadOnlyList<SarifResult> findings, Dictionary<string, SarifRule> rules, StringBuilder page)
    {
        page.Append($"<label>{facet.Title} <select name=\"{facet.Name}\"><option value=\"\">all</option>");
        foreach (var same in findings.GroupBy(facet.Value).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal))
        {
            var text = rules.TryGetValue(same.Key, out var rule) ? $"{same.Key}: {rule.Title}" : same.Key;
            page.Append($"<option value=\"{Escape(same.Key)}\">{Escape(text)} ({Number(same.Count())})</option>");
        }

        page.Append("</select></label>\n");
    }

    private static void WriteRow(SarifResult finding, Dictionary<string, SarifRule> rules, string root, StringBuilder page)
    {
        page.Append(finding.Suppression is null ? "<tr" : "<tr class=\"silenced\"");
        foreach (var facet in Facets) page.Append($" data-{facet.Name}=\"{Escape(facet.Value(finding))}\"");
        page.Append('>');
        foreach (var facet in Facets)
        {
            var text = Escape(facet.Value(finding));
            page.Append(facet.Name switch
            {
                "level" => $"<td class=\"{text}\">{text}</td>",
                "rule" when rules.TryGetValue(finding.Rule, out var rule) => $"<td><a href=\"{Escape(rule.HelpUri)}\">{text}</a></td>",
                _ => $"<td>{text}</td>",
            });
        }

        var place = $"{SarifReport.PathFrom(root, finding.Place.File)}:{Number(finding.Place.StartLine)}";
        var reason = finding.Suppression is { Justification: { Length: > 0 } given } ? $" (silenced: {given})" : "";
        page.Append($"<td class=\"place\">{Escape(place)}</td><td class=\"message\">{Escape(finding.Message + reason)}</td></tr>\n");
    }

    private static string HashOf(string script)
    {
        using var hash = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(script)));
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One thing that findings are grouped by.</summary>
    private sealed class Facet(string name, string title, Func<SarifResult, string?> value)
    {
        public string Name => name;

        public string Title => title;

        public string Value(SarifResult finding) => value(finding) ?? Unknown;
    }
}
