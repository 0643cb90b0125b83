using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

using Verify = Verify<PersonalTokenReadAnalyzer, RenameToServiceKeyFix>;

/// <summary>Sources before and after the fix, one by one and by FixAll in every scope. <c>[| |]</c> is what is reported.</summary>
public sealed partial class RenameToServiceKeyFixTests
{
    private const string Usings = """
        global using System;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.Options;

        public class GitHubOptions { public string? Pat { get; set; } }
        """;

    public static TheoryData<string, string> Renamed => new()
    {
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN"); }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"dbt_cloud_pat"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("dbt_cloud_service_token"); }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"DBT_CLOUD_PERSONAL_ACCESS_TOKEN"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("DBT_CLOUD_SERVICE_TOKEN"); }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|@"GITHUB_PAT"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable(@"GITHUB_SERVICE_TOKEN"); }"""
        },
        {
            "class C { string? T => Environment.GetEnvironmentVariable([|\"\"\"GITHUB_PAT\"\"\"|]); }",
            "class C { string? T => Environment.GetEnvironmentVariable(\"\"\"GITHUB_SERVICE_TOKEN\"\"\"); }"
        },
        {
            """class C(IConfiguration c) { string? T => c[[|"Dbt:PersonalAccessToken"|]] /* why */; }""",
            """class C(IConfiguration c) { string? T => c["Dbt:ServiceToken"] /* why */; }"""
        },
        { """class C(IConfiguration c) { string? T => c[[|"githubPat"|]]; }""", """class C(IConfiguration c) { string? T => c["githubServiceToken"]; }""" },
        {
            """class C(IConfiguration c) { string? T => c[[|"GitHub:PersonalAccessToken"|]]; }""",
            """class C(IConfiguration c) { string? T => c["GitHub:ServiceToken"]; }"""
        },
        {
            """class C(IConfiguration c) { string? T => c.GetSection("GitHub")[[|"PersonalAccessToken"|]]; }""",
            """class C(IConfiguration c) { string? T => c.GetSection("GitHub")["ServiceToken"]; }"""
        },
        {
            """class C(IConfiguration c, string s) { string? T => c[[|$"{s}:Pat"|]]; }""",
            """class C(IConfiguration c, string s) { string? T => c[$"{s}:ServiceToken"]; }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB" + "_PAT"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB" + "_SERVICE_TOKEN"); }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT_2"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN_2"); }"""
        },

        // The same key twice, and two keys in one statement
        {
            """class C(IConfiguration c) { string? T => c[[|"GitHub:Pat"|]] ?? Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]) ?? c[[|"GitHub:Pat"|]]; }""",
            """class C(IConfiguration c) { string? T => c["GitHub:ServiceToken"] ?? Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN"); }"""
        },
        // A read is not its own fallback.
        {
            """class C { string T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN") ?? Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]) ?? ""; }""",
            """class C { string T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN") ?? ""; }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]) ?? Environment.GetEnvironmentVariable([|"GITHUB_PERSONAL_ACCESS_TOKEN"|]); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN"); }"""
        },
        // What says the key says the new one.
        {
            """class C { string T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]) ?? throw new Exception("Set GITHUB_PAT, and not GITHUB_PAT_2 or MY_GITHUB_PAT."); }""",
            """class C { string T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN") ?? throw new Exception("Set GITHUB_SERVICE_TOKEN, and not GITHUB_PAT_2 or MY_GITHUB_PAT."); }"""
        },
        {
            """class C(IConfiguration c) { string T => c[[|"GitHub:Pat"|]] ?? throw new ArgumentNullException("GitHub:Pat", $"{c["x"]}: GitHub:Pat or GitHub__Pat is missing"); }""",
            """class C(IConfiguration c) { string T => c["GitHub:ServiceToken"] ?? throw new ArgumentNullException("GitHub:ServiceToken", $"{c["x"]}: GitHub:ServiceToken or GitHub__ServiceToken is missing"); }"""
        },
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]); void Set() => Environment.SetEnvironmentVariable("GITHUB_PAT", "x"); }""",
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN"); void Set() => Environment.SetEnvironmentVariable("GITHUB_SERVICE_TOKEN", "x"); }"""
        },
        {
            """class C(IConfiguration c) { string? T => c[[|"GitHub:Pat"|]]; void Set(ConfigurationManager m) { var d = new System.Collections.Generic.Dictionary<string, string?> { ["GitHub:Pat"] = "x" }; m.AddInMemoryCollection(d); m["GitHub:Pat"] = "y"; } }""",
            """class C(IConfiguration c) { string? T => c["GitHub:ServiceToken"]; void Set(ConfigurationManager m) { var d = new System.Collections.Generic.Dictionary<string, string?> { ["GitHub:ServiceToken"] = "x" }; m.AddInMemoryCollection(d); m["GitHub:ServiceToken"] = "y"; } }"""
        },
        {
            """class C(IConfiguration c) { string? T => c[[|"GitHub:Pat"|]]; void Set(ConfigurationManager m) => m.AddInMemoryCollection(new System.Collections.Generic.Dictionary<string, string?> { { "GitHub:Pat", "x" } }); }""",
            """class C(IConfiguration c) { string? T => c["GitHub:ServiceToken"]; void Set(ConfigurationManager m) => m.AddInMemoryCollection(new System.Collections.Generic.Dictionary<string, string?> { { "GitHub:ServiceToken", "x" } }); }"""
        },
        {
            """class O { public string? Pat { get; set; } } class C(IConfiguration c) { string? T => c[[|nameof(O.Pat)|]] + c[[|"GitHub:Pat"|]] + c[[|$"GitHub:{nameof(O.Pat)}"|]]; }""",
            """class O { public string? Pat { get; set; } } class C(IConfiguration c) { string? T => c["ServiceToken"] + c["GitHub:ServiceToken"] + c[$"GitHub:ServiceToken"]; }"""
        },
        // Another program keeps its key.
        {
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]); void Start(System.Diagnostics.ProcessStartInfo p) => p.Environment["GITHUB_PAT"] = T; }""",
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN"); void Start(System.Diagnostics.ProcessStartInfo p) => p.Environment["GITHUB_PAT"] = T; }"""
        },
        // Constants whose every use is such a read, or says or sets the key
        {
            """class C { const string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]) ?? throw new Exception(Key); }""",
            """class C { const string Key = "GITHUB_SERVICE_TOKEN"; string? T => Environment.GetEnvironmentVariable(Key) ?? throw new Exception(Key); }"""
        },
        {
            """class C { const string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]) ?? throw new Exception($"{Key} is missing"); void Set() => Environment.SetEnvironmentVariable(Key, "x"); }""",
            """class C { const string Key = "GITHUB_SERVICE_TOKEN"; string? T => Environment.GetEnvironmentVariable(Key) ?? throw new Exception($"{Key} is missing"); void Set() => Environment.SetEnvironmentVariable(Key, "x"); }"""
        },
        {
            """class C { const string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]); }""",
            """class C { const string Key = "GITHUB_SERVICE_TOKEN"; string? T => Environment.GetEnvironmentVariable(Key); }"""
        },
        {
            """class C { static readonly string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|C.Key|]) ?? Environment.GetEnvironmentVariable([|Key|]); }""",
            """class C { static readonly string Key = "GITHUB_SERVICE_TOKEN"; string? T => Environment.GetEnvironmentVariable(C.Key) ?? Environment.GetEnvironmentVariable(Key); }"""
        },
        {
            """/// <summary><see cref="Key"/></summary><remarks/>""" + "\n" + """class C { const string Key = "GITHUB_PAT"; void M() { const string key = "DBT_CLOUD_PAT"; _ = Environment.GetEnvironmentVariable([|key|]) + Environment.GetEnvironmentVariable([|Key|]); } }""",
            """/// <summary><see cref="Key"/></summary><remarks/>""" + "\n" + """class C { const string Key = "GITHUB_SERVICE_TOKEN"; void M() { const string key = "DBT_CLOUD_SERVICE_TOKEN"; _ = Environment.GetEnvironmentVariable(key) + Environment.GetEnvironmentVariable(Key); } }"""
        },
    };

    public static TheoryData<string> Kept =>
    [
        // The constant says something else, too.
        """class C { const string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]); const string Other = Key; }""",
        """class C { const string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]); bool M(string s) => s is Key; }""",

        // The words stand elsewhere.
        """class C(IConfiguration c) { const string End = "Pat"; string? T => c[[|"GitHub:" + End|]]; }""",

        // A developer's own key
        """class C { string? T => Environment.GetEnvironmentVariable([|"DEV_GITHUB_PAT"|]); }""",
        """class C(IConfiguration c) { string? T => c[[|"Local:GitHub:Pat"|]]; }""",

        // The property of an options object is bound by its name.
        """class C(IOptions<GitHubOptions> options) { string? T => options.Value.[|Pat|]; }""",
    ];

    [Theory, MemberData(nameof(Renamed))]
    public Task A_key_is_renamed(string before, string after) => RunAsync([before], [after]);

    [Theory, MemberData(nameof(Kept))]
    public Task A_key_that_other_code_needs_is_kept(string source) => RunAsync([source], [source]);

    [Fact]
    public Task A_constant_of_another_file_is_renamed_there() => RunAsync(
        ["""static class Keys { public const string GitHubPat = "GITHUB_PAT"; }""", """class C { string? T => Environment.GetEnvironmentVariable([|Keys.GitHubPat|]); string? U => Environment.GetEnvironmentVariable([|Keys.GitHubPat|]); }"""],
        ["""static class Keys { public const string GitHubPat = "GITHUB_SERVICE_TOKEN"; }""", """class C { string? T => Environment.GetEnvironmentVariable(Keys.GitHubPat); string? U => Environment.GetEnvironmentVariable(Keys.GitHubPat); }"""]);

    [Fact]
    public Task A_constant_that_development_code_reads_too_is_kept()
    {
        string[] sources =
        [
            """static class Keys { public const string GitHubPat = "GITHUB_PAT"; }""",
            """class C { string? T => Environment.GetEnvironmentVariable([|Keys.GitHubPat|]); }""",
            """class D { string? T => Environment.GetEnvironmentVariable(Keys.GitHubPat); }""",
        ];
        return RunAsync(sources, sources, "[Test2.cs]\ntoken_analyzers.stage = development\n");
    }

    [Fact]
    public Task What_development_code_says_is_kept() => RunAsync(
        [
            """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]); }""",
            """class D { string? T => Environment.GetEnvironmentVariable("GITHUB_PAT") ?? throw new Exception("Set GITHUB_PAT"); }""",
            """class E { void Show() => Console.WriteLine("Set GITHUB_PAT"); }""",
        ],
        [
            """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_SERVICE_TOKEN"); }""",
            """class D { string? T => Environment.GetEnvironmentVariable("GITHUB_PAT") ?? throw new Exception("Set GITHUB_PAT"); }""",
            """class E { void Show() => Console.WriteLine("Set GITHUB_SERVICE_TOKEN"); }""",
        ],
        "[Test1.cs]\ntoken_analyzers.stage = development\n");

    [Theory]
    [InlineData("GitHub:Token", "c[\"GitHub:Token\"]")]
    [InlineData("Team:Secrets:GitHub", "c[\"Team:Secrets:GitHub\"]")]
    [InlineData("not a key", "c[\"GitHub:ServiceToken\"]")]
    public Task The_key_that_a_team_chose_is_read(string chosen, string read) => RunAsync(
        ["""class C(IConfiguration c) { string? T => c[[|"GitHub:PersonalAccessToken"|]]; }"""],
        [$"class C(IConfiguration c) {{ string? T => {read}; }}"],
        $"[*.cs]\ntoken_analyzers.configuration_key.github = {chosen}\n");

    [Theory]
    [InlineData("en-US", "Rename the key to that of the dbt service token")]
    [InlineData("ru-RU", "Переименовать ключ под другие учётные данные: сервисный токен dbt")]
    public async Task The_title_names_what_to_read_in_the_language_of_the_host(string language, string title)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var test = Test(
            ["""class C { string? T => Environment.GetEnvironmentVariable([|"DBT_CLOUD_PAT"|]); }"""],
            ["""class C { string? T => Environment.GetEnvironmentVariable("DBT_CLOUD_SERVICE_TOKEN"); }"""],
            "");
        test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        await test.RunAsync();
    }

    private static Task RunAsync(string[] before, string[] after, string settings = "") => Test(before, after, settings).RunAsync();

    private static Verify Test(string[] before, string[] after, string settings)
    {
        var test = new Verify { CodeActionEquivalenceKey = RenameToServiceKeyFix.EquivalenceKey };
        Add(test.TestState, before);
        Add(test.FixedState, after);
        Add(test.BatchFixedState, after);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + settings));
        return test;
    }

    // Marks are taken out here: an indexer with an array of one element would be one.
    private static void Add(SolutionState state, string[] sources)
    {
        state.MarkupHandling = MarkupMode.None;
        for (var i = 0; i < sources.Length; i++)
        {
            var name = $"/Test{i}.cs";
            var source = sources[i];
            for (var mark = Mark().Match(source); mark.Success; mark = Mark().Match(source))
            {
                source = source.Remove(mark.Index, mark.Length).Insert(mark.Index, mark.Groups["text"].Value);
                var line = source[..mark.Index].Count(character => character == '\n');
                var column = mark.Index - (source.LastIndexOf('\n', mark.Index) + 1);
                state.ExpectedDiagnostics.Add(new DiagnosticResult("TKN2001", DiagnosticSeverity.Warning)
                    .WithSpan(name, line + 1, column + 1, line + 1, column + 1 + mark.Groups["text"].Length)
                    .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
            }

            state.Sources.Add((name, source));
        }

        state.Sources.Add(("/Usings.cs", Usings));
    }

    [GeneratedRegex(@"\[\|(?<text>.*?)\|\]")]
    private static partial Regex Mark();
}
