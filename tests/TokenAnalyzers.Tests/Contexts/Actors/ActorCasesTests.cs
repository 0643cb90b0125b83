using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Actors;

/// <summary>
/// For whom code acts, as programs show it. A line of a file has a case after "//V:": its id, the rule or "none", a part of the
/// message, or one after "!" that must not be in it. All lines of a file are one compilation.
/// </summary>
public sealed class ActorCasesTests
{
    private const string File = "actor.txt";

    // What stands for a token in the cases, and its format.
    private static readonly (string Mark, string Format)[] Marks =
    [
        ("«ghp»", "github-pat-classic"),
        ("«ghs»", "github-installation-token"),
        ("«glpat»", "gitlab-pat"),
        ("«dbtu»", "dbt-user-token"),
        ("«dbtc»", "dbt-service-token"),
        ("«dapi»", "databricks-pat"),
        ("«xoxp»", "slack-user-token"),
        ("«xoxb»", "slack-bot-token"),
        ("«azdo»", "azure-devops-pat"),
    ];

    private static readonly Lazy<Task<Dictionary<string, Said>>> Answers = new(AnswerAsync);

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var parts in Read(File).Split('\n').Select(PartsOf).OfType<string[]>()) rows.Add(parts[0], parts[1], parts[2]);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task The_code_acts_for_whom_it_says(string id, string rule, string part)
    {
        var said = (await Answers.Value)[id];

        Assert.Equal(rule, said.Rules.Length == 0 ? "none" : said.Rules);
        if (part.StartsWith('!')) Assert.DoesNotContain(part[1..], said.Messages, StringComparison.Ordinal);
        else Assert.Contains(part, said.Messages, StringComparison.Ordinal);
    }

    // Newer versions of Refit write the headers of an interface into the class that they generate.
    [Theory]
    [InlineData("""[Headers("Authorization: Bearer «ghp»")] interface I { }""", "I.cs")]
    [InlineData("interface I { }", "obj/Refit/I.g.cs")]
    public async Task A_token_that_is_copied_to_a_generated_file_is_reported_where_it_was_written(string client, string file)
    {
        var token = Tokens.Of("github-pat-classic");
        var written = client.Replace("«ghp»", token, StringComparison.Ordinal);
        SyntaxTree[] files =
        [
            CSharpSyntaxTree.ParseText($"class HeadersAttribute(string text) : System.Attribute {{ public string Text => text; }} {written}", path: "I.cs"),
            CSharpSyntaxTree.ParseText($"class Generated {{ string H() => \"Bearer {token}\"; }}", path: "obj/Refit/I.g.cs"),
        ];

        var found = await References.WebLibrary.AddSyntaxTrees(files).WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(file, Assert.Single(found).Location.SourceTree!.FilePath);
    }

    private static async Task<Dictionary<string, Said>> AnswerAsync()
    {
        var source = Marks.Aggregate(Read(File), (text, mark) => text.Replace(mark.Mark, Tokens.Of(mark.Format), StringComparison.Ordinal));
        var diagnostics = await Diagnostics.OfFilesAsync([source, Read("Libraries.txt")], [], AllRules.Analyzers);
        var byLine = diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == "Program.cs")
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        var answers = new Dictionary<string, Said>();
        foreach (var (line, parts) in source.Split('\n').Select(PartsOf).Index())
        {
            if (parts is null) continue;
            var messages = byLine[line].Select(found => found.GetMessage(CultureInfo.InvariantCulture));
            answers.Add(parts[0], new(string.Join(' ', byLine[line].Select(found => found.Id)), string.Join('\n', messages)));
        }

        return answers;
    }

    private static string[]? PartsOf(string line) =>
        !line.StartsWith("//", StringComparison.Ordinal) && line.Split("//V:") is [_, var text] && text.Split(':') is { Length: > 2 } parts ? parts : null;

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(ActorCasesTests).Assembly.GetManifestResourceStream($"Actors/{file}")!);
        return reader.ReadToEnd();
    }

    private sealed record Said(string Rules, string Messages);
}
