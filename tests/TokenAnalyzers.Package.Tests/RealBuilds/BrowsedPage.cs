using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A page of findings as a browser has it after its script ran, and what each of its filters shows.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Count">How many it says that there are.</param>
/// <param name="Filters">One for each value that can be chosen.</param>
/// <param name="Background">The colour behind it.</param>
/// <param name="Requests">What it loaded.</param>
/// <param name="Markup">All of its document.</param>
internal sealed partial record BrowsedPage(int Rows, string Count, BrowsedFilter[] Filters, string Background, string[] Requests, string Markup)
{
    // A page around it chooses as a reader does, and takes what it sees for its own text.
    private const string Reader = """
        <!DOCTYPE html>
        <script>
        function read(frame) {
          const page = frame.contentDocument;
          const rows = [...page.querySelectorAll('tbody tr')];
          const visible = () => rows.filter(row => row.getClientRects().length > 0).length;
          const count = () => page.querySelector('output').textContent;
          const seen = { rows: visible(), count: count(), filters: [] };
          for (const choice of page.querySelectorAll('select')) {
            const choose = value => { choice.value = value; choice.dispatchEvent(new Event('change')); };
            for (const { value, label } of [...choice.options].filter(option => option.value)) {
              choose(value);
              seen.filters.push({ label, rows: visible(), count: count() });
            }
            choose('');
          }
          seen.background = frame.contentWindow.getComputedStyle(page.body).backgroundColor;
          seen.requests = frame.contentWindow.performance.getEntriesByType('resource').map(request => request.name);
          seen.markup = page.documentElement.outerHTML;
          document.body.textContent = JSON.stringify(seen);
        }
        </script>
        <body><iframe src="tokens.html" onload="read(this)"></iframe></body>
        """;

    /// <summary>Opens a page.</summary>
    /// <returns>What is seen of it, and what the browser logged.</returns>
    public static async Task<(BrowsedPage Page, string Log)> OpenAsync(Workspace workspace, byte[] page, bool isDark)
    {
        var folder = isDark ? "page/dark" : "page/light";
        workspace.Write($"{folder}/tokens.html", page);
        workspace.Write($"{folder}/reader.html", Reader);
        var (shown, log) = await Browser.OpenAsync(workspace.PathOf($"{folder}/reader.html"), isDark);
        var seen = WebUtility.HtmlDecode(Seen().Match(shown).Groups["seen"].Value);
        return (JsonSerializer.Deserialize<BrowsedPage>(seen, JsonSerializerOptions.Web)!, log);
    }

    [GeneratedRegex("<body>(?<seen>.*)</body>", RegexOptions.Singleline)]
    private static partial Regex Seen();
}

/// <summary>What is seen when one value of a filter is chosen.</summary>
/// <param name="Label">What the value is called, with the number of its findings.</param>
/// <param name="Rows">How many rows are shown.</param>
/// <param name="Count">How many the page says that are shown.</param>
internal sealed record BrowsedFilter(string Label, int Rows, string Count);
