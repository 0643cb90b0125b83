using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Options.TeamFormats;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Checks;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Options.TeamFormats;

/// <summary>What a team's TokenFormats.txt makes known, and what is said of lines that are not valid.</summary>
public sealed class TeamFormatsTests
{
    private const string Formats = """
        # Tokens of Acme
        Acme deploy token   | service  | acme_dep_[A-Za-z0-9]{40}        | Acme:DeployToken
        Acme personal token | personal | acme_pat_[A-Za-z0-9]{20,40}     | Acme:DeployToken
        Acme session        | unknown  | acme[@#]{2}[a-f0-9]{16}(-[0-9]{4})? | Acme:Session
        """;

    private static readonly string Deploy = "acme_dep_" + Body(40);
    private static readonly string Personal = "acme_pat_" + Body(30);

    // In these sources [DEPLOY], [PERSONAL] and [SESSION] are reported.
    public static TheoryData<string> Sources =>
    [
        """class C { string t = "[DEPLOY]"; }""",
        """class C { string t = "[PERSONAL]"; }""",
        """class C { string t = "[SESSION]"; }""",
        """class C { string t = "Bearer [DEPLOY], [PERSONAL]"; }""",
        """class C { string t = $"{1}[SESSION]"; }""",
        """class C { string t = "acme_dep_"; string u = "acme_dep_x"; string v = "xDEPLOY"; string w = "DEPLOYx"; }""",
        """class C { string t = "acme_dep_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; }""",
    ];

    // Lines of the file, and what is reported: the characters that are wrong stand in «», and the message.
    public static TheoryData<string, string> Problems => new()
    {
        // Parts
        { "«acme_dep_[A-Za-z0-9]{40}»", "the line has 1 of 4 parts; valid is name | owner | pattern | configuration key" },
        { "«Acme | service | acme_[a-z]{20}»", "the line has 3 of 4 parts; valid is name | owner | pattern | configuration key" },
        { "  «Acme | service | acme_[a-z]{20} | Acme:Token | x»  ", "the line has 5 of 4 parts; valid is name | owner | pattern | configuration key" },

        // Names
        { "«»| service | acme_[a-z]{20} | Acme:Token", "'' is no name; valid is a noun phrase such as Acme deploy token" },
        { "«--» | service | acme_[a-z]{20} | Acme:Token", "'--' is no name; valid is a noun phrase such as Acme deploy token" },
        { "«PAT» | service | acme_[a-z]{20} | Acme:Token", "'***' is no name; valid is a noun phrase such as Acme deploy token" },
        { "Acme | service | acme_[a-z]{20} | Acme:Token\n«acme» | service | acme_[a-z]{30} | Acme:Token", "'acme' is the name of another format" },
        { "«dbt user token» | service | acme_[a-z]{20} | Acme:Token", "'dbt user token' is the name of another format" },

        // Owners
        { "Acme | «robot» | acme_[a-z]{20} | Acme:Token", "'robot' is no owner; valid are personal, service, unknown" },
        { "Acme | «»| acme_[a-z]{20} | Acme:Token", "'' is no owner; valid are personal, service, unknown" },

        // Patterns
        { "Acme | service | «»| Acme:Token", "the pattern is not valid: the pattern can be empty" },
        {
            "Acme | service | «[a-z]{20}» | Acme:Token",
            "the pattern is not valid: it starts with fewer than 3 characters that are always the same, such as acme_"
        },
        {
            "Acme | service | «ac[a-z]{20}» | Acme:Token",
            "the pattern is not valid: it starts with fewer than 3 characters that are always the same, such as acme_"
        },
        {
            "Acme | service | «(acme_)?[a-z]{20}» | Acme:Token",
            "the pattern is not valid: it starts with fewer than 3 characters that are always the same, such as acme_"
        },
        {
            "Acme | service | «acme_token» | Acme:Token",
            "the pattern is not valid: it names a single text; a class for what differs is missing, such as [A-Za-z0-9]{40}"
        },
        {
            "Acme | service | «PAT» | Acme:Token",
            "the pattern is not valid: it names a single text; a class for what differs is missing, such as [A-Za-z0-9]{40}"
        },
        {
            "Acme | service | acme_[a-z]«+» | Acme:Token",
            "the pattern is not valid: '+' has no end: say how many characters, such as {20,80}; for the character itself write \\+"
        },
        {
            "Acme | service | acme_[a-z]«*» | Acme:Token",
            "the pattern is not valid: '*' has no end: say how many characters, such as {20,80}; for the character itself write \\*"
        },
        {
            "Acme | service | acme_[a-z]{20«,}» | Acme:Token",
            "the pattern is not valid: the count has no end: say how many characters at most, such as {20,80}"
        },
        {
            "Acme | service | «^acme_[a-z]{20}» | Acme:Token",
            "the pattern is not valid: '^' is not needed: a token starts and ends where a word does; for the character itself write \\^"
        },
        {
            "Acme | service | acme_[a-z]{20}«$» | Acme:Token",
            "the pattern is not valid: '$' is not needed: a token starts and ends where a word does; for the character itself write \\$"
        },
        {
            "Acme | service | acme_«\\w{20}» | Acme:Token",
            "the pattern is not valid: '\\w' is no class here; write the characters, such as [0-9] or [A-Za-z0-9_]"
        },
        {
            "Acme | service | acme_[a-z]{2}«{3}» | Acme:Token",
            "the pattern is not valid: only a character or a class can be repeated, and only once; write the parts out"
        },
        {
            "Acme | service | acme_([a-z]{2})«{3}» | Acme:Token",
            "the pattern is not valid: only a character or a class can be repeated, and only once; write the parts out"
        },
        { "Acme | service | acme_([a-z]{2})«» | Acme:Token", "the pattern is not valid: '?' is missing after ')'" },
        { "Acme | service | acme_[a-z]«{30,20}» | Acme:Token", "the pattern is not valid: the counts run backwards" },
        { "Acme | service | acme_[a-z]{«x}» | Acme:Token", "the pattern is not valid: a count from 0 to 65536 is missing" },
        { "Acme | service | acme_[a-z]{«70000}» | Acme:Token", "the pattern is not valid: a count from 0 to 65536 is missing" },
        { "Acme | service | acme_«[a-z» | Acme:Token", "the pattern is not valid: ']' is missing" },
        { "Acme | service | acme_«[]{20}» | Acme:Token", "the pattern is not valid: a class is empty" },
        { "Acme | service | acme_«é» | Acme:Token", "the pattern is not valid: tokens are made of ASCII characters" },
        { "Acme | service | «acme_[a-z]{1,5000}x» | Acme:Token", "the pattern is not valid: it can be read in too many ways: what follows a run of any length starts with a character of that run; give the run a length" },
        { "Acme | service | «acme_[a-z]{1,60}[a-z0-9]{1,60}x» | Acme:Token", "the pattern is not valid: it can be read in too many ways: what follows a run of any length starts with a character of that run; give the run a length" },

        // Keys
        { "Acme | service | acme_[a-z]{20} |«»", "'' is no configuration key; valid is one such as Acme:DeployToken" },
        { "Acme | service | acme_[a-z]{20} | «Acme:»", "'Acme:' is no configuration key; valid is one such as Acme:DeployToken" },
        { "Acme | service | acme_[a-z]{20} | «PAT»", "'***' is no configuration key; valid is one such as Acme:DeployToken" },
    };

    [Theory, MemberData(nameof(Sources))]
    public async Task A_token_of_the_team_is_reported(string source)
    {
        var test = new Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider> { TestCode = Fill(source, "TKN1001", "TKN1002") };
        test.TestState.AdditionalFiles.Add(("/TokenFormats.txt", Formats));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_token_of_the_team_in_a_comment_is_reported()
    {
        var test = new Verify<InactiveTokenAnalyzer, EmptyCodeFixProvider> { TestCode = Fill("// [DEPLOY] and [PERSONAL]\nclass C { }", "TKN1005", "TKN1005") };
        test.TestState.AdditionalFiles.Add(("/build/tokenformats.TXT", Formats));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_token_of_the_team_is_found_encoded_and_in_parts()
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes("user:" + Deploy);
        var source = $$"""class C { string a = "{{Convert.ToBase64String(bytes)}}"; string b = "{{Convert.ToHexString(bytes)}}"; string c = "{{Deploy[..15]}}" + "{{Deploy[15..]}}"; }""";

        Assert.Equal(["TKN1002", "TKN1002", "TKN1002"], (await AnalyzeAsync(source, Formats)).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task The_message_names_the_format_as_the_team_does()
    {
        var diagnostics = await AnalyzeAsync($$"""class C { string t = "{{Deploy}}"; string u = "{{Personal}}"; }""", Formats);

        Assert.Equal(
            [
                "Hard-coded Acme deploy token 'acme_dep_***' in production code (no environment guard); read it from configuration instead",
                "Hard-coded Acme personal token 'acme_pat_***' in production code (no environment guard): it acts as a person; read an Acme service token from configuration instead",
            ],
            diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("other.txt")]
    [InlineData("TokenFormats.txt.bak")]
    [InlineData("MyTokenFormats.txt")]
    public async Task Another_file_says_nothing(string name) =>
        Assert.Empty(await AnalyzeAsync($$"""class C { string t = "{{Deploy}}"; }""", Formats, name));

    [Fact]
    public async Task Known_formats_are_found_beside_those_of_the_team() =>
        Assert.Equal(["TKN1001", "TKN1002"], (await AnalyzeAsync($$"""class C { string t = "{{Tokens.Of("dbt-user-token")}}"; string u = "{{Deploy}}"; }""", Formats)).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task A_line_that_is_not_valid_leaves_the_others_valid() =>
        Assert.Single(await AnalyzeAsync($$"""class C { string t = "{{Deploy}}"; }""", "nonsense\nOther | robot | other_[a-z]+ | x\n" + Formats));

    [Theory]
    [InlineData("token_analyzers.excluded_formats = acme-deploy-token, dbt-user-token")]
    [InlineData("token_analyzers.configuration_key.acme = Team:Token")]
    public async Task Options_know_the_formats_of_the_team(string option)
    {
        var test = new Verify<OptionsAnalyzer, EmptyCodeFixProvider> { TestState = { Sources = { ("/Test.cs", "class C { }") } } };
        test.TestState.AdditionalFiles.Add(("/TokenFormats.txt", Formats));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task An_excluded_format_is_not_reported()
    {
        var test = new Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>
        {
            TestState = { Sources = { ("/Test.cs", $$"""class C { string t = "{{Deploy}}"; }""") } },
        };
        test.TestState.AdditionalFiles.Add(("/TokenFormats.txt", Formats));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ntoken_analyzers.excluded_formats = acme-deploy-token\n"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("", "Acme:DeployToken")]
    [InlineData("token_analyzers.configuration_key.acme = Team:Token", "Team:Token")]
    public async Task The_fix_reads_the_key_of_the_team(string option, string key)
    {
        const string Before = """using System; class C { string M(Microsoft.Extensions.Configuration.IConfiguration c) => "[TOKEN]"; }""";
        var test = new Verify<HardCodedTokenAnalyzer, ReadFromConfigurationFix>
        {
            TestState = { Sources = { ("/Test.cs", Before.Replace("[TOKEN]", $"{{|TKN1002:{Deploy}|}}", StringComparison.Ordinal)) } },
            FixedState = { Sources = { ("/Test.cs", Before.Replace("\"[TOKEN]\"", FixTest.Reads($"c‹{key}›"), StringComparison.Ordinal)) } },
        };
        test.TestState.AdditionalFiles.Add(("/TokenFormats.txt", Formats));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n"));
        await test.RunAsync();
    }

    [Theory, MemberData(nameof(Problems))]
    public Task A_line_that_is_not_valid_is_reported_at_its_place(string marked, string message)
    {
        var file = marked.Replace("PAT", Tokens.Of("dbt-user-token"), StringComparison.Ordinal);
        var start = file.IndexOf('«', StringComparison.Ordinal);
        var end = file.IndexOf('»', StringComparison.Ordinal) - 1;
        return VerifyFileAsync(
            file.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), (TextSpan.FromBounds(start, end), message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n# a | b\n   # c")]
    [InlineData("Acme | SERVICE | acme_[a-z]{20} | Acme")]
    [InlineData("Acme|service|acme_[a-z]{20}|Acme:Token\r\nAcme 2|unknown|acme2_[a-z]{20}|Acme:Token\r\n")]
    [InlineData("Acme | service | acme_[a-z\\|]{20}\\|\\+\\* | Acme:Token")]
    [InlineData("Acme | service | acme.[+*^$]{20} | Acme:Token")]
    [InlineData("Acme | service | acme\\}{2}\\){3}[a-z]{20} | Acme:Token")]
    [InlineData("Acme | service | acme_[a-z]{20,500}([a-z]{8})? | Acme:Token")]
    [InlineData("Acme | service | acme_[a-z]{1,65536} | Acme:Token")]
    public Task A_valid_file_is_not_reported(string file) => VerifyFileAsync(file);

    [Fact]
    public Task Each_line_is_reported() => VerifyFileAsync(
        "x\nAcme | robot | a | b:\n",
        (new(0, 1), "the line has 1 of 4 parts; valid is name | owner | pattern | configuration key"),
        (new(9, 5), "'robot' is no owner; valid are personal, service, unknown"),
        (new(17, 1), "the pattern is not valid: it starts with fewer than 3 characters that are always the same, such as acme_"),
        (new(21, 2), "'b:' is no configuration key; valid is one such as Acme:DeployToken"));

    [Fact]
    public async Task Several_files_are_one_list()
    {
        var test = new Verify<OptionsAnalyzer, EmptyCodeFixProvider> { TestCode = "class C { }" };
        test.TestState.AdditionalFiles.Add(("/b/TokenFormats.txt", "Acme | service | acme_[a-z]{20} | Acme:Token"));
        test.TestState.AdditionalFiles.Add(("/a/TokenFormats.txt", "Acme | service | acme_[a-z]{20} | Acme:Token"));
        test.TestState.ExpectedDiagnostics.Add(Expected("/b/TokenFormats.txt", 1, 1, 5, "'Acme' is the name of another format"));
        await test.RunAsync();
    }

    [Fact]
    public async Task No_file_is_so_odd_that_it_is_an_obstacle()
    {
        var typed = Formats + "\nA\\|b\\ | x | \\ | [\\";
        foreach (var file in Enumerable.Range(0, typed.Length)
                .SelectMany(i => new[] { typed[..i], typed[i..] })
                .Append(new string('|', 100_000))
                .Append("a|service|" + string.Concat(Enumerable.Repeat("(a", 50_000))))
        {
            var reader = new TeamFormatReader();
            reader.Read(new("", SourceText.From(file)));
            _ = new TokenMatcher(TokenCatalogue.Formats, reader.Formats).Find($"x {Deploy} {file}");
        }

        Assert.Equal(3, Read(Formats).Length);
    }

    [Theory]
    [InlineData("acme_[A-Za-z0-9]{20}")]
    [InlineData("abc[a-z@#,;|]{20}")]
    [InlineData("abcdefgh[a-z?|() ]{20}")]
    [InlineData("abc([0-9]{4}@)?[#]{4}[a-z]{10}")]
    [InlineData("$$$[a-z]{20}")]
    [InlineData("key=[a-z]{20}:[0-9]{1,5}")]
    public void Any_valid_pattern_is_found_in_values_and_in_source(string pattern)
    {
        var format = Assert.Single(Read($"Acme | service | {pattern.Replace("|", "\\|", StringComparison.Ordinal)} | Acme:Token"));
        var matcher = new TokenMatcher(TokenCatalogue.Formats, [format]);
        for (var seed = 1; seed <= 20; seed++)
        {
            var token = Tokens.Of(format, seed);

            Assert.Contains(matcher.Find($"\"{token}\""), match => match.Format == format);
            Assert.Contains(1, new SourceCandidates(matcher, []).Find($"\"{token}\"").Signs!);
        }
    }

    private static ImmutableArray<TokenFormat> Read(string file)
    {
        var reader = new TeamFormatReader();
        reader.Read(new("", SourceText.From(file)));
        Assert.Empty(reader.Problems);
        return reader.Formats;
    }

    private static async Task<Diagnostic[]> AnalyzeAsync(string source, string formats, string name = "TokenFormats.txt")
    {
        var compilation = CSharpCompilation.Create(
            "Test", [CSharpSyntaxTree.ParseText(source, path: "Test.cs")], References.Net, new(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = await compilation.WithAnalyzers([new HardCodedTokenAnalyzer()], new AnalyzerOptions([new File(name, formats)]))
            .GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task VerifyFileAsync(string file, params (TextSpan Span, string Message)[] expected)
    {
        var test = new Verify<OptionsAnalyzer, EmptyCodeFixProvider> { TestCode = "class C { }" };
        var text = SourceText.From(file);
        test.TestState.MarkupHandling = MarkupMode.None;
        test.TestState.AdditionalFiles.Add(("/TokenFormats.txt", text));
        foreach (var (span, message) in expected)
        {
            var place = text.Lines.GetLinePositionSpan(span);
            test.TestState.ExpectedDiagnostics.Add(
                Expected("/TokenFormats.txt", place.Start.Line + 1, place.Start.Character + 1, place.End.Character + 1, message));
        }

        await test.RunAsync();
    }

    private static DiagnosticResult Expected(string file, int line, int start, int end, string message) =>
        new DiagnosticResult("TKN9001", DiagnosticSeverity.Warning).WithSpan(file, line, start, line, end).WithMessage(message);

    private static string Fill(string source, string personal, string service) => source
        .Replace("[DEPLOY]", $"{{|{service}:{Deploy}|}}", StringComparison.Ordinal)
        .Replace("[PERSONAL]", $"{{|{personal}:{Personal}|}}", StringComparison.Ordinal)
        .Replace("[SESSION]", $"{{|{service}:acme@#8f14e45fceea4670-2047|}}", StringComparison.Ordinal)
        .Replace("DEPLOY", Deploy, StringComparison.Ordinal);

    private static string Body(int length) => Composed.Text(Composed.Base62, length);

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
