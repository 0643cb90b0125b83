using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>The page is whole in itself and shows texts as they are. The package tests open it in a browser where there is one.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly string Page = HtmlReport.Text(
        [Logs.Rule("TKN1002")],
        [
            Logs.Finding(message: "<script>alert('\"&')</script>", properties: [("provider", "A & B"), ("owner", "Personal"), ("stage", "Production"), ("reason", "no <guard>")]),
            Logs.Finding(line: 2, suppression: new("inSource", "a <demo>")),
        ],
        Logs.Root);

    [Fact]
    public void Texts_are_shown_and_not_run()
    {
        Assert.Single(Script().Matches(Page));
        Assert.Contains("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;", Page, StringComparison.Ordinal);
        Assert.Contains("(silenced: a &lt;demo&gt;)", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_one_script_is_the_one_that_the_browser_may_run()
    {
        var script = Script().Match(Page).Groups["text"].Value;

        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", Page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_loaded() =>
        Assert.DoesNotMatch("(?i)<(link|img|iframe|object|embed|base|script [^>]*src)\\b|@import|url\\(|\\son\\w+=", Page);

    [Theory]
    [InlineData("level", "silenced", "warning")]
    [InlineData("rule", "TKN1002")]
    [InlineData("provider", "A &amp; B", "–")]
    [InlineData("owner", "personal", "–")]
    [InlineData("stage", "production", "–")]
    [InlineData("reason", "no &lt;guard&gt;", "–")]
    public void Rows_are_filtered_by(string facet, params string[] values)
    {
        var choice = Regex.Match(Page, $"<select name=\"{facet}\">(?<options>.*?)</select>").Groups["options"].Value;

        Assert.Equal(["", .. values], Regex.Matches(choice, "value=\"(?<value>[^\"]*)\"").Select(option => option.Groups["value"].Value.Replace("&#8211;", "–", StringComparison.Ordinal)));
        Assert.Equal(2, Regex.Count(Page, $"data-{facet}=\""));
    }

    [Fact]
    public void It_has_colours_for_light_and_dark() => Assert.Contains("@media (prefers-color-scheme: dark)", Page, StringComparison.Ordinal);

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
