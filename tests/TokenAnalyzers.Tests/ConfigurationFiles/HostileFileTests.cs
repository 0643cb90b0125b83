using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.ConfigurationFiles;
using TokenAnalyzers.ConfigurationFiles.Readers;

namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>Whatever stands in a file, its search ends without an exception, and a token in a sound part is found.</summary>
public sealed class HostileFileTests
{
    // A recursion for each would end the process, as the stack of a thread holds a tenth of them.
    private const int Times = 30_000;

    private static readonly string Pat = FileVerifier.Compose("«user»");

    /// <summary>A file of each kind that is full of what its reader knows.</summary>
    private static readonly (string Path, string Text)[] Files =
    [
        ("appsettings.json", "{ // c\n \"A\": { \"Token\": \"«user»\", /* d */ \"k\": [ { \"name\": \"x\", \"value\": \"\\u0064\\\"«secret»\" }, [ ] ] }, \"Password\": \"«secret»\", }"),
        ("web.config", "<?xml version='1.0'?><!-- c --><a><add key=\"Token\" value=\"«user»\"/><b c='&#100;&lt;'>&amp; «secret»<![CDATA[ «user» ]]></b></a>"),
        ("docker-compose.yml", "a:\n  - name: x\n    value: \"«user»\\x41\"\n  - T=«secret»\n  - { token: '«secret»''', b: [ 1, \"2\" ] }\nc: |\n  «user»\n  d\ne: &x !y 'z' # f\n"),
        (".env", "[s]\nexport TOKEN=\"«user»\\n\"\nSECRET='«secret»' # c\n; d\nA: b\n"),
        ("main.tf",
            "variable \"token\" {\n  default = \"«user»${a[\"b\"]}\\\"\"\n}\n/* c */ x = <<-EOT\n  «secret»\n  EOT\n"
                + "m = { \"a\" : [ \"b\", { c = d == \"e\" } ] } # f\n"),
        ("jobs.http", "@token = «user»\n# c\nGET https://x/?y=«user»\nAuthorization: Bearer «secret»\n\n{ \"a\": 1 }\n###\nPOST https://x\nA: b\n"),
        ("Dockerfile", "FROM a\nENV TOKEN=«user» B=\"«secret»\" \\\n  C='d'\nENV PASSWORD «secret»\nRUN x --password «secret» -H \"Authorization: Bearer «user»\"\n"),
        ("deploy.ps1", "$token = \"«user»\"\n$env:A_KEY = '«secret»'\n@{ 'X-Api-Key' = N'«secret»' }; x -Password `\"b\n"),
        ("k8s/secret.yaml", "apiVersion: v1\ndata:\n  token: YWJj\n  b: «user»\nkind: Secret\n---\nkind: Secret\nstringData: { token: '«secret»' }\n"),
        (".npmrc", "//a/:_authToken=«user»\n; c\n=b\n:_password = «secret»\n"),
    ];

    private static readonly string[] Units =
    [
        "{", "[", "{\"a\":", "[{\"value\":\"x\",", "\"", "\\", "/*", "//", "<a>", "<a b=\"", "<", "</", "<!--", "<![CDATA[", "&", "&#", "- ", "a:\n ", "a: {",
        "'", "|\n", "a: |\n", "{a: ", "K=\"\n", "[s", "a {\n", "a = {", "a = [",
        "a = \"${", "<<", "a = <<E\n", "name = \"a\"\nvalue = \"b\"\n", "- \"A=b\"\n", "x://a:b@", "a=b;", "TOKEN=a,", "@a=\n", "###\n", "A: b\n", "=", ":",
        "---\n", "ENV a ", "--a ", "a='b\"c`", "$a=\"b='c=`", "\\\n", "\n", "\r", "\r\n", "\0", "\uFFFF", "\uD800", "dbtu_", "token: ", "0123456789abcdef0123456789abcdeF ",
    ];

    public static TheoryData<string> Paths => new(Files.Select(file => file.Path));

    /// <summary>A file of each kind, whichever reader it has.</summary>
    public static TheoryData<string> PathsOfKinds =>
        new(ConfigurationFileKinds.All.SelectMany(kind => kind.Patterns).Select(pattern => pattern.Replace('*', '1')));

    public static TheoryData<string, int> UnitsOfPaths
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var (path, _) in Files) Enumerable.Range(0, Units.Length).ToList().ForEach(unit => rows.Add(path, unit));
            return rows;
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_file_that_is_cut_off_anywhere_ends_in_findings_or_in_silence(string path)
    {
        var text = TextOf(path);
        var cuts = Enumerable.Range(0, text.Length)
            .SelectMany(cut => new[] { text[..cut], text[cut..] })
            .Select((cut, index) => ($"{index}/{path}", (SourceText?)SourceText.From(cut)));

        var diagnostics = await new FileVerifier().OfAsync([.. cuts]);

        AssertSound(diagnostics);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id is "TKN3001" or "TKN3003");
    }

    [Theory, MemberData(nameof(PathsOfKinds))]
    public async Task A_long_file_that_is_cut_off_at_each_hundredth_byte_ends_in_findings_or_in_silence(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(Repeat(TextOf(path) + "\n", 20));
        var cuts = Enumerable.Range(0, bytes.Length / 100).Select(cut => ($"{cut}/{path}", (SourceText?)SourceText.From(bytes, cut * 100, encoding: null)));

        AssertSound(await new FileVerifier().OfAsync([.. cuts]));
    }

    [Theory, MemberData(nameof(PathsOfKinds))]
    public async Task The_encoding_of_a_file_makes_no_difference_where_its_mark_says_it(string path)
    {
        Encoding[] encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true)];
        var places = Places(await new FileVerifier().OfAsync(path, SourceText.From(TextOf(path))));

        Assert.NotEmpty(places);
        foreach (var encoding in encodings)
        {
            using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(TextOf(path))]);
            Assert.Equal(places, Places(await new FileVerifier().OfAsync(path, SourceText.From(stream))));
        }
    }

    [Theory, MemberData(nameof(PathsOfKinds))]
    public async Task A_file_in_another_encoding_than_it_says_ends_in_findings_or_in_silence(string path)
    {
        Encoding[] encodings =
        [
            Encoding.Latin1, Encoding.UTF8, new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), new UTF32Encoding(false, false)
        ];
        var texts =
            from written in encodings
            from read in encodings
            select SourceText.From(read.GetString(written.GetBytes("\u00FC\uD83D\uDE00" + TextOf(path))));

        AssertSound(await new FileVerifier().OfAsync([.. texts.Select((text, index) => ($"{index}/{path}", (SourceText?)text))]));
    }

    [Theory, MemberData(nameof(UnitsOfPaths))]
    public async Task What_is_repeated_thirty_thousand_times_ends_in_findings_or_in_silence(string path, int unit)
    {
        var diagnostics = await new FileVerifier().OfAsync(
            ($"1/{path}", SourceText.From(Repeat(Units[unit], Times))), ($"2/{path}", SourceText.From(TextOf(path))));

        AssertSound(diagnostics);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Location.GetLineSpan().Path.Contains("/2/", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_line_of_a_million_characters_and_a_file_of_ten_million_are_searched_to_their_end(string path)
    {
        var line = TextOf(path) + "\n# " + new string('a', 1_000_000) + "\n";
        var diagnostics = await new FileVerifier().OfAsync(path, SourceText.From(Repeat(line, 10) + "\n" + Pat));

        AssertSound(diagnostics);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Location.SourceSpan.Start > 10_000_000);
    }

    private static string TextOf(string path) => FileVerifier.Compose(Files.Single(file => ReaderOf(file.Path) == ReaderOf(path)).Text);

    private static ConfigurationReader ReaderOf(string path) => ConfigurationFileKinds.Of(path, isAsked: false)!.Read;

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static IEnumerable<LinePosition> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition);

    private static void AssertSound(IEnumerable<Diagnostic> diagnostics) =>
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("TKN", diagnostic.Id, StringComparison.Ordinal));
}
