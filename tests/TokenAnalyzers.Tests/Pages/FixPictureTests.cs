using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Pages;

/// <summary>
/// The picture in README.md shows what the tools say today. Its warning and its change are those that README.md has as text, which tests of the package
/// hold against a build and a fix; its actions are asked for here. With <c>UPDATE_DOCS=1</c> the picture is drawn anew.
/// </summary>
public sealed class FixPictureTests
{
    private const string Sample = "NightlyJob";
    private const string File = "DbtClient.cs";
    private const string Token = "\"dbtu_***\"";

    private static readonly string Picture = Path.Combine(Repository.Root, "docs", "images", "fix.svg");
    private static readonly string[] Readme = Repository.Read("README.md").Split('\n');

    // What the SDK of workers adds to each file.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    [Fact]
    public async Task It_is_drawn_from_what_the_tools_say()
    {
        var warning = BlockOf("text")[0];
        var message = warning[warning.IndexOf("TKN", StringComparison.Ordinal)..];
        var drawn = FixPicture.Draw(File, BlockOf("diff"), Token, message, await TitlesAsync());
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") await System.IO.File.WriteAllTextAsync(Picture, drawn);

        Assert.Equal(drawn, await System.IO.File.ReadAllTextAsync(Picture));
    }

    [Fact]
    public async Task It_holds_no_part_of_the_token()
    {
        var source = Repository.Read("samples", Sample, File);
        var start = source.IndexOf("\"dbtu_", StringComparison.Ordinal) + "\"dbtu_".Length;
        var body = source[start..source.IndexOf('"', start)];
        var drawn = await System.IO.File.ReadAllTextAsync(Picture);

        Assert.DoesNotContain(Enumerable.Range(0, body.Length - 5).Select(at => body.Substring(at, 6)), part => drawn.Contains(part, StringComparison.Ordinal));
    }

    // The first block of a language.
    private static string[] BlockOf(string language) =>
        [.. Readme.SkipWhile(line => line != "```" + language).Skip(1).TakeWhile(line => line != "```")];

    private static async Task<IEnumerable<string>> TitlesAsync()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(Sample, LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(References.Web)
            .AddDocument("ImplicitUsings.cs", ImplicitUsings).Project;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", Sample), "*.cs").Order(StringComparer.Ordinal))
            project = project.AddDocument(Path.GetFileName(path), await System.IO.File.ReadAllTextAsync(path), filePath: path).Project;

        var compilation = (await project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var document = project.Documents.Single(candidate => candidate.Name == File);
        var tree = await document.GetSyntaxTreeAsync();
        var diagnostics = await compilation.WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var diagnostic in diagnostics.Where(candidate => candidate.Location.SourceTree == tree))
            await new ReadFromConfigurationFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.Select(action => action.Title);
    }
}
