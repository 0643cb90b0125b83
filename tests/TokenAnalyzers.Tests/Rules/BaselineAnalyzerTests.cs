using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>An entry that matches nothing is told, and only where no other compilation could find what it is for.</summary>
public sealed class BaselineAnalyzerTests
{
    private const string Code = "src/Client.cs";
    private const string Linked = "shared/Client.cs";
    private const string Settings = "src/appsettings.json";
    private const string Page = "src/Index.cshtml";
    private const string Empty = "class C { }";
    private const string Frameworks = "_TokenAnalyzersFrameworks = net10.0";

    private static readonly string Token = $"class C {{ string a = \"{Tokens.Of("dbt-user-token")}\"; }}";
    private static readonly string Comment = $"// {Tokens.Of("dbt-user-token")}\nclass C {{ }}";
    private static readonly string Named = $"class C {{ string apiKey = \"{RandomValues.Secret()}\"; }}";
    private static readonly string Given = "class C { object a = new System.Net.NetworkCredential(\"u\", \"Kr4ken!Pa55\"); }";
    private static readonly string Read = "class C { string? a = System.Environment.GetEnvironmentVariable(\"GITHUB_PAT\"); }";
    private static readonly string InFile = $$"""{ "Dbt": { "Token": "{{Tokens.Of("dbt-user-token")}}" } }""";

    private static readonly string Markup = $"<p>{Tokens.Of("dbt-user-token")}</p>";

    /// <summary>A file as it was when the baseline was written, as it is now, and a property of the project.</summary>
    public static TheoryData<string, string, string, string> Stale => new()
    {
        { Code, Token, Empty, "" },
        { Code, Comment, Empty, "" },
        { Code, Named, Empty, "" },
        { Code, Given, Empty, "" },
        { Code, Read, Empty, "" },
        { Code, Token, $"#nullable enable\n#region a\n{Empty}\n#endregion", "" },
        { Settings, InFile, "{ }", "" },
        { Page, Markup, "<p></p>", "" },

        // A token needs no reference to be one.
        { Code, Token, Empty, Frameworks },
        { Settings, InFile, "{ }", Frameworks },
    };

    /// <summary>The twins: it is still there, or may be there for others.</summary>
    public static TheoryData<string, string, string, string> Alive => new()
    {
        { Code, Token, Token, "" },
        { Code, Given, $"\n{Given}", "" },
        { Settings, InFile, InFile, "" },
        { Code, Comment, Token, "" },
        { Code, Token, Token, "TokenAnalyzersStage = development" },
        { Code, Token, $"#pragma warning disable TKN1001\n{Token}", "" },
        { Code, Token, $"#if NET472\n{Token}\n#endif\n{Empty.Replace("C", "D", StringComparison.Ordinal)}", "" },
        { Code, Given, $"#if NET472\n{Given}\n#else\n{Empty}\n#endif", "" },
        { Linked, Given, Empty, "" },
        { Code, Given, Empty, Frameworks },
        { Settings, InFile, "{ }", "TokenAnalyzersScanFiles = false" },
        { Page, Markup, Markup, "" },
        { Page, Markup, Markup, "_TokenAnalyzersReportsMarkup = false" },
    };

    [Theory, MemberData(nameof(Stale))]
    public async Task What_is_gone_is_told_at_the_entry(string path, string before, string now, string property)
    {
        var place = Assert.Single(await ToldAsync(path, before, now, property));

        Assert.Equal($"/repository/TokenAnalyzers.Baseline.txt: {"TKN1001 | ".Length + EntryLength(before) + 3}", place);

        static int EntryLength(string file) => file == Named || file == Given || file == Read ? 4 : 16;
    }

    [Theory, MemberData(nameof(Alive))]
    public async Task What_may_be_there_is_not(string path, string before, string now, string property) =>
        Assert.Empty(await ToldAsync(path, before, now, property));

    [Fact]
    public async Task A_file_that_this_compilation_lacks_may_be_another_ones() =>
        Assert.Empty(await ToldAsync("src/Other.cs", Token, now: null, property: ""));

    [Fact]
    public async Task A_file_that_the_targets_say_is_gone_is_told() =>
        Assert.Single(await ToldAsync("src/Other.cs", Token, now: null, property: "_TokenAnalyzersGoneEntries = |1|"));

    private static async Task<IEnumerable<string>> ToldAsync(string path, string before, string? now, string property)
    {
        var entries = await BaselinedProject.EntriesOfAsync((path, before));
        Assert.NotEmpty(entries);
        var project = new BaselinedProject
        {
            Files = now is null ? [(Code, Empty)] : [(path, now)],
            Baseline = entries,
            Properties = property.Length == 0 ? [] : [property],
        };
        return from diagnostic in await project.AnalyzeAsync()
               where diagnostic.Id == "TKN9002"
               let place = diagnostic.Location.GetLineSpan()
               select $"{place.Path}: {place.StartLinePosition.Character}";
    }
}
