using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Pages;

/// <summary>What the pages show can be copied: C# compiles, settings are valid, project files name properties that are there.</summary>
public sealed partial class SnippetTests
{
    private static readonly string Targets = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TokenAnalyzers.Package"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".props" or ".targets")
            .Select(File.ReadAllText));

    private static readonly string[] Rules =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(rule => rule.Id),
    ];

    [Fact]
    public void All_CSharp_compiles()
    {
        var blocks = PageBlock.In("csharp");
        var trees = blocks.Select(InItsPlace).Append(Parsed(Repository.Read("tests", "TokenAnalyzers.Tests", "Pages", "Surroundings.txt"), "Surroundings.txt"));
        var errors = References.WebLibrary.AddSyntaxTrees(trees).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.NotEmpty(blocks);
        Assert.Empty(errors.Select(error => $"{error.Location.SourceTree?.FilePath}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public async Task All_settings_are_valid()
    {
        // The page of mistakes shows one first.
        var mistake = PageBlock.In("ini").First(block => block.Page == "docs/rules/TKN9001.md");
        foreach (var block in PageBlock.In("ini"))
        {
            // A section may set what another one does, so each line is looked at alone.
            var problems = new List<Diagnostic>();
            foreach (Match line in Setting().Matches(block.Text))
                problems.AddRange(await ProblemsAsync(line.Groups["key"].Value.ToLowerInvariant(), line.Groups["value"].Value, FormatsOf(block.Page)));
            Assert.True((problems.Count == 0) == (block != mistake), $"{block.Place}: {string.Join(", ", problems)}");
        }
    }

    [Fact]
    public void All_severities_are_of_rules_that_are_there() =>
        Assert.All(
            PageBlock.In("ini").SelectMany(block => Severity().Matches(block.Text).Select(line => (block.Place, Rule: line.Groups["rule"].Value, Level: line.Groups["level"].Value))),
            line =>
            {
                Assert.True(Rules.Contains(line.Rule), $"{line.Place}: there is no rule {line.Rule}.");
                Assert.True(line.Level is "none" or "silent" or "suggestion" or "warning" or "error" or "default", $"{line.Place}: {line.Level} is no severity.");
            });

    [Fact]
    public void All_lines_of_project_files_name_what_is_there()
    {
        var version = XElement.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;
        foreach (var block in PageBlock.In("xml"))
        {
            var elements = XElement.Parse($"<x>{block.Text}</x>").Descendants().ToList();
            var own = elements.Select(element => element.Name.LocalName).Where(name => name.StartsWith("TokenAnalyzers", StringComparison.Ordinal));
            Assert.All(own, name => Assert.True(Targets.Contains(name, StringComparison.Ordinal), $"{block.Place}: there is no {name}."));

            var versions = elements
                .Where(element => element.Attribute("Include")?.Value.StartsWith("TokenAnalyzers", StringComparison.Ordinal) == true)
                .Select(element => element.Attribute("Version")?.Value)
                .OfType<string>()
                .Concat(VersionInPath().Matches(block.Text).Select(path => path.Groups[1].Value));
            Assert.All(versions, shown => Assert.True(shown == version, $"{block.Place} names version {shown}; this is {version}."));
        }
    }

    [Fact]
    public void All_JSON_can_be_read() => Assert.All(PageBlock.In("json"), block => JsonDocument.Parse(block.Text).Dispose());

    // The first form that can be parsed: types, statements, members of a class.
    private static SyntaxTree InItsPlace(PageBlock block, int number)
    {
        if (block.Text.Contains("namespace ", StringComparison.Ordinal)) return Parsed(block.Text, block.Place);
        var types = Parsed($"namespace Page{number};\n{block.Text}", block.Place);
        if (types.GetCompilationUnitRoot().Members is [FileScopedNamespaceDeclarationSyntax { Members: { Count: > 0 } members }] && members.All(member => member is BaseTypeDeclarationSyntax))
            return types;
        var statements = Parsed($"namespace Page{number}; class Code : Surroundings {{ async Task RunAsync() {{\n{block.Text}\n}} }}", block.Place);
        if (!statements.GetDiagnostics().Any()) return statements;
        var name = Constructor().Match(block.Text) is { Success: true } constructor ? constructor.Groups[1].Value : "Code";
        return Parsed($"namespace Page{number}; class {name} : Surroundings {{\n{block.Text}\n}}", block.Place);
    }

    private static SyntaxTree Parsed(string text, string path) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), path);

    private static async Task<ImmutableArray<Diagnostic>> ProblemsAsync(string key, string value, ImmutableArray<AdditionalText> files)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("", path: "/Test.cs")]);
        return await compilation.WithAnalyzers([new OptionsAnalyzer()], new AnalyzerOptions(files, new OneSetting(key, value))).GetAnalyzerDiagnosticsAsync();
    }

    // The page of a team's own formats sets options for those that it shows.
    private static ImmutableArray<AdditionalText> FormatsOf(string page) =>
    [
        .. PageBlock.In("text").Where(block => block.Page == page && block.Text.StartsWith("# name", StringComparison.Ordinal)).Select(block => new FormatsFile(block.Text)),
    ];

    [GeneratedRegex(@"^(?<key>token_analyzers\.[^=\s]*) *= *(?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"dotnet_diagnostic\.(?<rule>\w+)\.severity *= *(?<level>\w+)")]
    private static partial Regex Severity();

    [GeneratedRegex(@"\\TokenAnalyzers(?:\.Annotations)?\.(\d+\.\d+\.\d+)\\")]
    private static partial Regex VersionInPath();

    [GeneratedRegex(@"^public (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Constructor();

    private sealed class FormatsFile(string text) : AdditionalText
    {
        public override string Path => "/TokenFormats.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class OneSetting(string key, string value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(key, value);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string key, string value) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => [key];

        public override bool TryGetValue(string asked, [NotNullWhen(true)] out string? found) => (found = asked == key ? value : null) is not null;
    }
}
