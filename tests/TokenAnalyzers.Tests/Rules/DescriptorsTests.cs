using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Holds what the documentation says of the rules against the rules.</summary>
public sealed partial class DescriptorsTests
{
    private static string Root => Repository.Root;

    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => new(Descriptors.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title_and_severity(string id)
    {
        var rule = Rule(id);
        var page = Read($"docs/rules/{id}.md");

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Default severity | {SeverityOf(rule)} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Category | {rule.Category} |\n", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_help_link_of_a_rule_opens_its_page(string id)
    {
        const string FilesOnMain = "https://github.com/tokenanalyzers/tokenanalyzers/blob/main/";

        Assert.StartsWith(FilesOnMain, Rule(id).HelpLinkUri, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Root, Rule(id).HelpLinkUri[FilesOnMain.Length..])));
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Assert.Equal(
            Descriptors.Select(rule => rule.Id),
            Directory.EnumerateFiles(Path.Combine(Root, "docs", "rules"), "TKN*")
                .Select(page => Path.GetFileNameWithoutExtension(page))
                .Order(StringComparer.Ordinal));

    /// <summary>With <c>UPDATE_DOCS=1</c> the lists are written anew.</summary>
    [Theory]
    [InlineData("README.md", "| [TKN")]
    [InlineData("docs/CHANGELOG.md", "  - TKN")]
    public void A_page_lists_the_rules(string page, string start)
    {
        var rows = Descriptors.Select(rule => page == "README.md"
            ? $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {SeverityOf(rule)} |"
            : $"  - {rule.Id}: {rule.Title}").ToList();
        var lines = Read(page).Split('\n').ToList();
        var listed = lines.FindAll(line => line.StartsWith(start, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            var first = lines.IndexOf(listed[0]);
            lines.RemoveRange(first, listed.Count);
            lines.InsertRange(first, rows);
            File.WriteAllText(Path.Combine(Root, page), string.Join('\n', lines));
            return;
        }

        Assert.Equal(rows, listed);
    }

    [Fact]
    public void The_release_notes_for_the_compiler_list_the_rules()
    {
        var releases = Read("src/TokenAnalyzers/AnalyzerReleases.Shipped.md") + Read("src/TokenAnalyzers/AnalyzerReleases.Unshipped.md");

        Assert.Equal(
            Descriptors.Select(rule => $"{rule.Id} {rule.Category} {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} {rule.Title}"),
            ReleaseRow().Matches(releases).Select(row => string.Join(' ', row.Value.Split('|', StringSplitOptions.TrimEntries))));
    }

    private static DiagnosticDescriptor Rule(string id) => Descriptors.Single(rule => rule.Id == id);

    /// <summary>The severity in the words of .editorconfig.</summary>
    private static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        _ when !rule.IsEnabledByDefault => "off",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Warning => "warning",
        var other => throw new InvalidOperationException($"No word for {other}."),
    };

    private static string Read(string page) => File.ReadAllText(Path.Combine(Root, page));

    [GeneratedRegex(@"^TKN\d+ .*$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
