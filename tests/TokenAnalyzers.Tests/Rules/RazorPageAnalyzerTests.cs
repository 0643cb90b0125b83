using System.Globalization;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Tests.ConfigurationFiles;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>
/// What is reported of pages and components of Razor: ⟦ and ⟧ are around each place, and C# is between ‹ and ›. Each table is one compilation, and each row
/// a page of it.
/// </summary>
public sealed class RazorPageAnalyzerTests
{
    private static readonly (string Page, string Ids)[] Reported =
    [
        // Markup, which the page itself has
        ("<p>⟦«user»⟧</p>", "TKN1001"),
        ("<p>⟦«service»⟧</p> <b>⟦«sandbox»⟧</b>", "TKN1002 TKN2003"),
        ("<a title=\"⟦«user»⟧\" href='https://x:⟦«gitlab»⟧@gitlab.example'>\n</a>", "TKN1001 TKN1002"),
        ("<script>\n  fetch(url, { headers: { Authorization: \"token ⟦«user»⟧\" } });\n</script>", "TKN1001"),
        ("<p>⟦«user»⟧</p>\n<p>⟦«user»⟧</p>", "TKN1001 TKN1001"),
        ("@* ⟦«user»⟧ *@\n<p>⟦«user»⟧</p> @* ⟦«service»⟧", "TKN1005 TKN1001 TKN1005"),

        // C#, which the compiler has
        ("<p>\n  ‹var token = \"⟦«user»⟧\";›\n</p>", "TKN1001"),
        ("@{\n‹\n  // ⟦«user»⟧\n  var list = new[] {\n    \"⟦«service»⟧\" };›}", "TKN1005 TKN1002"),
        ("‹var apiKey = \"⟦«secret»⟧\";›", "TKN1006"),
        ("<p>‹var c = new System.Net.NetworkCredential(\"shop\", \"⟦Kr4ken!Pa55⟧\");›</p>", "TKN1003"),
        ("‹var c = \"Server=db;User Id=shop;Password=⟦Kr4ken!Pa55⟧\";›", "TKN1006"),
        ("‹string M(Microsoft.Extensions.Configuration.IConfiguration c) => c[⟦\"GitHub:PersonalAccessToken\"⟧];›", "TKN2001"),

        // Where it runs
        ("‹if (Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(env)) {›<p>⟦«user»⟧</p>‹} else {› ⟦«user»⟧ ‹}› ⟦«user»⟧", "TKN1004 TKN1001 TKN1001"),
        ("‹\n#if DEBUG\n  var token = \"⟦«user»⟧\";\n#endif\n›", "TKN1004"),
    ];

    private static readonly string[] Silent =
    [
        // What everyone who visits the page is meant to have is called so too.
        "<div data-api-key=\"«secret»\" data-sitekey=\"«secret»\"></div>",
        "<input type=\"password\" name=\"Password\" placeholder=\"Kr4ken!Pa55\" />",
        "<script>var apiKey = \"«secret»\"; mapboxgl.accessToken = '«public»';</script>",

        // Forms of tokens without one
        "<p>GitHub tokens start with ghp_, those of dbt with dbtu_.</p> <input placeholder=\"«placeholder»\" />",
        "<link integrity=\"sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC\" crossorigin=\"anonymous\" />",
        "<script src=\"~/lib/site.js?v=pAGv4ietcJNk_EwsQZ5BN9-K4MuNYS2a9wl4Jw-q9D0\"></script>",
        "<path d=\"M12 2C6.477 2 2 6.484 2 12.017c0 4.425 2.865 8.18 6.839 9.504\" /><img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA\" />",
        "@* token: {{token}} *@ <a href=\"/reset?token=@Model.Token\">reset</a>",

        // Not for production, or turned off
        "‹if (Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(env)) {› ‹var apiKey = \"«secret»\"; }›",
        "‹\n#pragma warning disable TKN1001, TKN1006\n  var token = \"«user»\"; var apiKey = \"«secret»\";\n#pragma warning restore TKN1001, TKN1006\n›",
        "‹\n  [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Security\", \"TKN1001\")] string M() => \"«user»\";\n›",
    ];

    [Fact]
    public async Task Each_place_is_reported_once_in_the_page() => await VerifyAsync(".cshtml", Reported);

    [Fact]
    public async Task A_component_is_read_as_a_page_is() => await VerifyAsync(".razor", Reported);

    [Fact]
    public async Task What_is_no_secret_in_a_page_is_silent() => await VerifyAsync(".cshtml", [.. Silent.Select(page => (page, ""))]);

    // A component leaves its comments of HTML out, and a view sends them to its visitors.
    [Theory]
    [InlineData(".cshtml", "TKN1001")]
    [InlineData(".razor", "TKN1005")]
    public Task A_comment_of_html_is_what_becomes_of_it(string ending, string id) => VerifyAsync(ending, [("<!-- ⟦«user»⟧ -->", id)]);

    [Fact]
    public async Task A_page_that_nothing_is_generated_from_is_read_as_one_text()
    {
        var project = new RazorProject { Options = new() { ["Later.cshtml"] = "token_analyzers.stage = development" } };
        var token = Tokens.Of("dbt-user-token");
        project.Add("Index.cshtml", $"@{{ var token = \"{token}\"; }}\n@* {token} *@", isGenerated: false);
        project.Add("Later.cshtml", $"<p>{token}</p>", isGenerated: false);

        var end = token.Length;
        Assert.Equal(
            [$"Index.cshtml(1,17-{17 + end}): TKN1001", $"Index.cshtml(2,4-{4 + end}): TKN1005", $"Later.cshtml(1,4-{4 + end}): TKN1004"],
            (await project.AnalyzeAsync()).Select(RazorProject.Shown));
    }

    // Its C# is code, which each target framework compiles.
    [Theory]
    [InlineData("true", "TKN1001 TKN1005 TKN1001")]
    [InlineData("", "TKN1001 TKN1005 TKN1001")]
    [InlineData("false", "TKN1001")]
    public async Task Markup_is_reported_where_the_targets_say(string reports, string ids)
    {
        var token = Tokens.Of("dbt-user-token");
        var project = new RazorProject { Property = $"build_property._TokenAnalyzersReportsMarkup = {reports}" };
        project.Add("Index.cshtml", $"<p>{token}</p> @* {token} *@ ‹var t = \"{token}\";›");

        Assert.Equal(ids, string.Join(' ', (await project.AnalyzeAsync()).Select(diagnostic => diagnostic.Id)));
    }

    [Fact]
    public async Task The_options_of_a_page_are_those_of_what_is_generated_from_it()
    {
        var token = Tokens.Of("dbt-user-token");
        var project = new RazorProject
        {
            Options = new()
            {
                ["A.razor"] = "token_analyzers.stage = development",
                ["B.razor"] = "token_analyzers.actor = user",
                ["C.razor"] = "token_analyzers.excluded_formats = dbt-user-token",
                ["E.razor"] = "token_analyzers.excluded_files = Pages/E.razor",
            },
        };
        foreach (var name in new[] { "A.razor", "B.razor", "C.razor", "D.razor", "E.razor" }) project.Add(name, $"{token} ‹var t = \"{token}\";›");

        Assert.Equal(
            ["A.razor TKN1004", "A.razor TKN1004", "B.razor TKN1002", "B.razor TKN1002", "D.razor TKN1001", "D.razor TKN1001"],
            (await project.AnalyzeAsync()).Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.GetMappedLineSpan().Path)} {diagnostic.Id}"));
    }

    // As two versions of the generator write it; nothing else that a generator writes is the page's.
    [Theory]
    [InlineData("b.AddComponentParameter(1, nameof(Client.\n#line (1,9)-(1,15) \"PAGE\"\nApiKey\n#line default\n#line hidden\n), \"«secret»\");")]
    [InlineData("b.AddComponentParameter(1, nameof(Client.ApiKey), R.TypeCheck<string>(\n#line (1,18)-(1,60) \"PAGE\"\n\"«secret»\"\n#line default\n#line hidden\n));")]
    [InlineData("b.AddAttribute(1, \"ApiKey\", \"«secret»\");")]
    public async Task A_parameter_of_a_component_is_named_by_its_attribute(string call)
    {
        var project = new RazorProject();
        var value = FileVerifier.Compose("«secret»");
        project.AddCode("""
            class Builder { public void AddComponentParameter(int s, string n, object v) { } public void AddAttribute(int s, string n, object v) { } }
            class Client { public string? ApiKey { get; set; } }
            static class R { public static T TypeCheck<T>(T value) => value; }
            """);
        project.Add("Page.razor", $"<Client ApiKey=\"{value}\" />".Replace("=\"", call.Contains("TypeCheck") ? "=\"@(\"" : "=\"", StringComparison.Ordinal), FileVerifier.Compose($$"""
            #pragma checksum "PAGE" "{8829d00f-11b8-4213-878b-770e8597ac16}" "aa"
            // <auto-generated/>
            class Page
            {
                string _apiKey = "{{value}}";
                void Render(Builder b)
                {
                    {{call}}
                    b.AddAttribute(2, "data-api-key", "{{value}}");
                    b.AddAttribute(3, "Title", "{{value}}");
                }
            }
            """));

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        var start = call.Contains("TypeCheck", StringComparison.Ordinal) ? 19 : 17;
        Assert.Equal($"Page.razor(1,{start}-{start + value.Length}): TKN1006", RazorProject.Shown(diagnostic));
        Assert.Contains("'ApiKey' names one", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Client Title=\"«secret»\" ApiKey=\"⟦«secret»\" />")]
    [InlineData("<Client ApiKey = '⟦«secret»' Title=\"«secret»\" />")]
    [InlineData("<Other MyApiKey=\"x\" /> «secret» <Client ApiKey=⟦«secret» />")]
    public async Task The_attribute_is_the_one_of_that_name(string page)
    {
        var project = new RazorProject();
        var composed = FileVerifier.Compose(page);
        project.AddCode("class Builder { public void AddComponentParameter(int s, string n, object v) { } } class Client { public string? ApiKey { get; set; } }");
        project.Add("Page.razor", composed.Replace("⟦", "", StringComparison.Ordinal), FileVerifier.Compose("""
            #pragma checksum "PAGE" "{8829d00f-11b8-4213-878b-770e8597ac16}" "aa"
            // <auto-generated/>
            class Page { void Render(Builder b) { b.AddComponentParameter(1, nameof(Client.ApiKey), "«secret»"); } }
            """));

        var start = composed.IndexOf('⟦', StringComparison.Ordinal) + 1;
        Assert.Equal(
            [$"Page.razor(1,{start}-{start + FileVerifier.Compose("«secret»").Length}): TKN1006"],
            (await project.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == "TKN1006").Select(RazorProject.Shown));
    }

    private static async Task VerifyAsync(string ending, (string Page, string Ids)[] rows)
    {
        var project = new RazorProject();
        var expected = new List<string>();
        foreach (var (row, (page, ids)) in rows.Index())
        {
            var name = $"Page{row:00}{ending}";
            var composed = FileVerifier.Compose(page)
                .Replace("«public»", Tokens.Of("mapbox-public"), StringComparison.Ordinal)
                .Replace("«placeholder»", "dbtu_" + new string('x', 50), StringComparison.Ordinal);
            project.Add(name, composed.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
            expected.AddRange(Places(name, composed).Zip(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), (place, id) => $"{place}: {id}"));
        }

        Assert.Equal(expected, (await project.AnalyzeAsync()).Select(RazorProject.Shown));
    }

    private static IEnumerable<string> Places(string name, string page)
    {
        var text = page.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        var (line, column, start) = (1, 1, 0);
        foreach (var character in text)
        {
            if (character == '⟦') start = column;
            else if (character == '⟧') yield return $"{name}({line},{start}-{column})";
            else (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
        }
    }
}
