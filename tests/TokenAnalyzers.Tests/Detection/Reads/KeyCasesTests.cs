using Microsoft.CodeAnalysis;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Detection.Reads;

/// <summary>
/// Keys as programs have them, read from the environment ("env") or from configuration ("cfg"): whether they are reported, and what
/// the fix makes of them. Each is a line of one compilation.
/// </summary>
public sealed class KeyCasesTests
{
    private static readonly Lazy<Task<Dictionary<int, string>>> Answers = new(AnswerAsync);

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var row in Rows) rows.Add(row[0], row[1], row[2], row[4]);
            return rows;
        }
    }

    private static string[][] Rows { get; } =
        [.. Read("reads.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|'))];

    [Theory, MemberData(nameof(Cases))]
    public async Task A_key_is_personal_by_its_words(string form, string key, string isReported, string renamed)
    {
        var index = Array.FindIndex(Rows, row => row[0] == form && row[1] == key);
        var answers = await Answers.Value;

        Assert.Equal(isReported == "yes", answers.TryGetValue(index, out var found));
        if (renamed.Length > 0) Assert.Equal(renamed, found);
    }

    [Fact]
    public async Task A_read_is_found_in_each_form()
    {
        var source = Read("forms.txt");
        var marked = source.Split('\n').Index().Where(line => line.Item.EndsWith("//R", StringComparison.Ordinal)).Select(line => line.Index + 1);

        var found = await Diagnostics.OfAsync(source, new PersonalTokenReadAnalyzer());

        Assert.Equal(marked, found.Select(read => read.Location.GetLineSpan().StartLinePosition.Line + 1).Order());
    }

    // The lines that are reported, with their key after the fix.
    private static async Task<Dictionary<int, string>> AnswerAsync()
    {
        var lines = Rows.Select(row => row[0] == "env" ? $"Environment.GetEnvironmentVariable(\"{row[1]}\")," : $"configuration[\"{row[1]}\"],");
        var source = string.Join('\n', lines);
        const string Before = "using System; using Microsoft.Extensions.Configuration; class C(IConfiguration configuration) { string?[] All => [";
        var diagnostics = await Diagnostics.OfAsync($"{Before}{source}\n]; }}", new PersonalTokenReadAnalyzer());
        return diagnostics.ToDictionary(found => found.Location.GetLineSpan().StartLinePosition.Line, Renamed);
    }

    private static string Renamed(Diagnostic diagnostic)
    {
        var text = diagnostic.Location.SourceTree!.ToString();
        if (FixProperties.Read(diagnostic).Replacement is not { Text: var renamed } || diagnostic.AdditionalLocations.Count == 0) return "";
        var place = diagnostic.AdditionalLocations[0].SourceSpan;
        var key = diagnostic.Location.SourceSpan;
        return (text[key.Start..place.Start] + renamed + text[place.End..key.End]).Trim('"');
    }

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(KeyCasesTests).Assembly.GetManifestResourceStream($"Keys/{file}")!);
        return reader.ReadToEnd();
    }
}
