using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What a baseline knows is suppressed wherever it moves in its file, and nothing else is.</summary>
public sealed class BaselineSuppressorTests
{
    private const string Code = "src/Client.cs";
    private const string Settings = "src/appsettings.json";

    private static readonly string Personal = Tokens.Of("dbt-user-token");
    private static readonly string Service = Tokens.Of("dbt-service-token");
    private static readonly string Random = RandomValues.Secret();
    private static readonly string OtherRandom = RandomValues.Secret(2);

    private static readonly string Known = $"class C {{ string a = \"{Personal}\"; }}";
    private static readonly string Named = $"class C {{ string apiKey = \"{Random}\"; }}";
    private static readonly string Given = "class C { object a = new System.Net.NetworkCredential(\"u\", \"Kr4ken!Pa55\"); }";
    private static readonly string Split = $"class C {{ string a = \"{Personal[..12]}\" + \"{Personal[12..]}\"; }}";
    private static readonly string Read = "class C { string? a = System.Environment.GetEnvironmentVariable(\"GITHUB_PAT\"); }";
    private static readonly string InFile = $$"""{ "Dbt": { "Token": "{{Personal}}" } }""";
    private static readonly string PasswordInFile = """{ "Smtp": { "Password": "Kr4ken!Pa55" } }""";

    /// <summary>A file as it is when the baseline is written, and as it is later.</summary>
    public static TheoryData<string, string, string> Quiet => new()
    {
        { Code, Known, Known },
        { Code, Known, $"// A line above.\n\n{Known}" },
        { Code, Known, Known.Replace("string a", "\n        const   string Renamed", StringComparison.Ordinal) },
        { Code, Known, $"{Known} class D {{ string b = \"{Personal}\"; }}" },
        { Code, Known, Known.Replace("\";", ".\";", StringComparison.Ordinal) },
        { Code, $"// {Personal}", $"class C\n{{\n    // Left: {Personal}\n}}" },
        { Code, Named, $"\n{Named}" },
        { Code, Given, Given.Replace("\"u\", ", "\"u\",\n            ", StringComparison.Ordinal) },
        { Code, Split, Split.Replace(" + ", "\n            + ", StringComparison.Ordinal) },
        { Code, Read, $"\n{Read}" },
        { Settings, InFile, InFile.Replace("{ ", "{\n\t", StringComparison.Ordinal) },
        { Settings, PasswordInFile, PasswordInFile.Replace("{ ", "{\n\t", StringComparison.Ordinal) },
    };

    /// <summary>The twins, with the rule that is still reported.</summary>
    public static TheoryData<string, string, string, string> Loud => new()
    {
        { Code, Known, Known.Replace(Personal, OtherOf(Personal), StringComparison.Ordinal), "TKN1001" },
        { Code, Known, $"{Known} class D {{ string b = \"{OtherOf(Personal)}\"; }}", "TKN1001" },
        { Code, Known, Known.Replace(Personal, Service, StringComparison.Ordinal), "TKN1002" },
        { Code, Known, $"{Known} // {Personal}", "TKN1005" },
        { Code, $"// {Personal}", Known, "TKN1001" },
        { Code, Named, Named.Replace(Random, OtherRandom, StringComparison.Ordinal), "TKN1006" },
        { Code, Given, Given.Replace("Kr4ken!Pa55", "Kr4ken!Pa56", StringComparison.Ordinal), "TKN1003" },
        { Code, Split, Split.Replace(Personal[12..], OtherOf(Personal)[12..], StringComparison.Ordinal), "TKN1001" },
        { Code, Read, Read.Replace("GITHUB_PAT", "GITLAB_PAT", StringComparison.Ordinal), "TKN2001" },
        { Settings, InFile, InFile.Replace(Personal, OtherOf(Personal), StringComparison.Ordinal), "TKN3001" },
        { Settings, PasswordInFile, PasswordInFile.Replace("Kr4ken!Pa55", "Kr4ken!Pa56", StringComparison.Ordinal), "TKN3002" },
    };

    [Theory, MemberData(nameof(Quiet))]
    public async Task What_is_known_is_suppressed(string path, string before, string now) => Assert.Empty(await LoudAsync(path, before, (path, now)));

    [Theory, MemberData(nameof(Loud))]
    public async Task What_is_new_is_reported(string path, string before, string now, string rule) =>
        Assert.Equal([rule], await LoudAsync(path, before, (path, now)));

    [Fact]
    public async Task What_is_known_in_one_file_is_new_in_another() => Assert.Equal(["TKN1001"], await LoudAsync(Code, Known, ("src/Other.cs", Known)));

    [Fact]
    public async Task A_suppressed_one_is_still_there_for_logs()
    {
        var entries = await BaselinedProject.EntriesOfAsync((Code, Known));
        var known = Assert.Single(await new BaselinedProject { Files = [(Code, Known)], Baseline = entries }.AnalyzeAsync());

        Assert.True(known.IsSuppressed);
    }

    public static TheoryData<string> SameEntries =>
    [
        "«rule» | «fingerprint» | «path»",
        "«rule»|«fingerprint»|«path»|",
        "  «rule» | «fingerprint» | «path» | moves to the vault | in March ",
        "«rule» | «fingerprint» | ./other/../«path»",
        "«rule» | «fingerprint» | SRC\\Client.cs",
        "# a remark\n\n«rule» | «fingerprint» | «path»\r\n# the end",
    ];

    public static TheoryData<string> OtherEntries =>
    [
        "",
        "# «rule» | «fingerprint» | «path»",
        "TKN1002 | «fingerprint» | «path»",
        "«rule» | 0123456789abcdef | «path»",
        "«rule» | «fingerprint» | Client.cs",
        "«rule» | «fingerprint» | ../«path»",
        "«rule» | «fingerprint»",
    ];

    [Theory, MemberData(nameof(SameEntries))]
    public async Task An_entry_can_be_written_so(string line) => Assert.True((await WithEntryAsync(line)).IsSuppressed);

    [Theory, MemberData(nameof(OtherEntries))]
    public async Task Another_entry_suppresses_nothing(string line) => Assert.False((await WithEntryAsync(line)).IsSuppressed);

    [Fact]
    public async Task While_a_baseline_is_written_all_is_suppressed_by_it_but_what_code_suppresses()
    {
        var project = new BaselinedProject
        {
            Files = [(Code, $"#pragma warning disable TKN1001\n{Known}"), ("src/Other.cs", Known), (Settings, InFile)],
            Properties = ["_TokenAnalyzersWritesBaseline = true"],
        };
        var found = await project.AnalyzeAsync();

        Assert.All(found, diagnostic => Assert.True(diagnostic.IsSuppressed));
        Assert.Equal(["TKN1001", "TKN1001", "TKN3001"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    // The same token with other characters at its end.
    private static string OtherOf(string token) => token[..^4] + new string([.. token[^4..].Select(character => character == '7' ? '8' : '7')]);

    private static async Task<IEnumerable<string>> LoudAsync(string path, string before, (string Path, string Text) now)
    {
        var entries = await BaselinedProject.EntriesOfAsync((path, before));
        Assert.NotEmpty(entries);
        var reported = await new BaselinedProject { Files = [now], Baseline = entries }.AnalyzeAsync();
        return reported.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Descriptor.Category == "Security").Select(diagnostic => diagnostic.Id);
    }

    private static async Task<Microsoft.CodeAnalysis.Diagnostic> WithEntryAsync(string line)
    {
        var parts = Assert.Single(await BaselinedProject.EntriesOfAsync((Code, Known))).Split(" | ");
        var entry = line.Replace("«rule»", parts[0], StringComparison.Ordinal)
            .Replace("«fingerprint»", parts[1], StringComparison.Ordinal)
            .Replace("«path»", parts[2], StringComparison.Ordinal);
        var reported = await new BaselinedProject { Files = [(Code, Known)], Baseline = [entry] }.AnalyzeAsync();
        return Assert.Single(reported, diagnostic => diagnostic.Id == "TKN1001");
    }
}
