using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>Runs the analyzer over one configuration file.</summary>
internal sealed class FileVerifier
{
    private const string Project = "/repository/src/Shop";

    /// <summary>What stands for tokens in the files of tests: «user», «service» and «sandbox» of known formats, «secret» of none.</summary>
    private static readonly (string Mark, string Value)[] Tokens =
    [
        ("«user»", Formats.Catalogue.Tokens.Of("dbt-user-token")),
        ("«service»", Formats.Catalogue.Tokens.Of("dbt-service-token")),
        ("«issued»", Formats.Checks.Composed.IssuedGitHubToken()),
        ("«gitlab»", Formats.Catalogue.Tokens.Of("gitlab-pat")),
        ("«sandbox»", Formats.Catalogue.Tokens.Of("stripe-secret-test")),
        ("«secret»", string.Concat("q7Xr2mK9", "vB4nT1zL8wHs")),
    ];

    /// <summary>Options of the file, such as "token_analyzers.stage = development".</summary>
    public string[] Options { get; init; } = [];

    /// <summary>MSBuild properties, such as "TokenAnalyzersActor = user".</summary>
    public string[] Properties { get; init; } = [];

    /// <summary>Whether the project asks for the file.</summary>
    public bool IsAsked { get; init; }

    /// <summary>An assembly that the project references, such as a test framework; null if it is none.</summary>
    public string? Assembly { get; init; }

    private IEnumerable<string> OfProject => Properties.Append($"ProjectDir = {Project}/").Select(property => "build_property." + property);

    private IEnumerable<string> OfFile => IsAsked ? [.. Options, "build_metadata._TokenAnalyzersAsked.TokenAnalyzers = true"] : Options;

    // Files of the repository are in no folder of a project.
    private static string PathOf(string path) => path.StartsWith('/') ? path : $"{Project}/{path}";

    /// <summary>Puts tokens in the place of their marks.</summary>
    public static string Compose(string text) =>
        Tokens.Aggregate(text, (composed, token) => composed.Replace(token.Mark, token.Value, StringComparison.Ordinal));

    /// <summary>
    /// Asserts that the places between ⟦ and ⟧ are reported, each with the rule and the message that are given, and no other place.
    /// </summary>
    /// <param name="path">The path of the file, from the folder of the project or whole.</param>
    /// <param name="marked">Its text.</param>
    /// <param name="expected">The id of the rule, or the id and the message, of each place.</param>
    public async Task VerifyAsync(string path, string marked, params string[] expected)
    {
        var (text, spans) = Unmark(Compose(marked));
        var diagnostics = await OfAsync(path, SourceText.From(text));

        Assert.Equal(
            spans.Select(span => text[span.Start..span.End]),
            diagnostics.Select(diagnostic => text[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]));
        Assert.Equal(spans, diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        Assert.Equal(
            expected,
            diagnostics.Zip(
                expected,
                (diagnostic, row) =>
                    row.Contains(':', StringComparison.Ordinal) ? $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}" : diagnostic.Id));
        Assert.All(diagnostics, diagnostic => AssertShowsNoToken(diagnostic));
    }

    /// <summary>The diagnostics of a file, in the order of its text.</summary>
    public async Task<ImmutableArray<Diagnostic>> OfAsync(params (string Path, SourceText? Text)[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Shop", [], Assembly is null ? [] : [References.EmptyAssembly(Assembly)], new(OutputKind.DynamicallyLinkedLibrary));
        Record(compilation, files);
        AdditionalText[] additional = [.. files.Select(file => new File(PathOf(file.Path), file.Text))];
        var options = new AnalyzerOptions([.. additional], new Provider(this));
        var diagnostics = await compilation.WithAnalyzers([new ConfigurationFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
        ];
    }

    public Task<ImmutableArray<Diagnostic>> OfAsync(string path, SourceText? text) => OfAsync((path, text));

    private void Record(Compilation compilation, IEnumerable<(string Path, SourceText? Text)> files)
    {
        if (!ShapeRecorder.IsOn) return;
        (string Path, string Text)[] recorded = [.. files.Select(file => (PathOf(file.Path), $"{file.Text}"))];
        string[] configuration = ["is_global = true", .. OfProject, .. recorded.SelectMany(file => (string[])[$"[{file.Path}]", .. OfFile])];
        ShapeRecorder.Record(compilation, [.. recorded, ("/.globalconfig", string.Join('\n', configuration))]);
    }

    private static void AssertShowsNoToken(Diagnostic diagnostic)
    {
        var shown = string.Join('\n', [diagnostic.GetMessage(CultureInfo.InvariantCulture), .. diagnostic.Properties.Values]);
        Assert.All(Tokens, token => Assert.DoesNotContain(token.Value[^12..], shown, StringComparison.Ordinal));
    }

    private static (string Text, List<TextSpan> Spans) Unmark(string marked)
    {
        var spans = new List<TextSpan>();
        for (var start = marked.IndexOf('⟦', StringComparison.Ordinal); start >= 0; start = marked.IndexOf('⟦', StringComparison.Ordinal))
        {
            var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
            spans.Add(TextSpan.FromBounds(start, end));
            marked = marked.Remove(end + 1, 1).Remove(start, 1);
        }

        return (marked, spans);
    }

    private sealed class File(string path, SourceText? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Provider(FileVerifier verifier) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(verifier.OfProject);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(verifier.OfFile);
    }

    private sealed class Values(IEnumerable<string> settings) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = settings
            .Select(setting => setting.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToImmutableDictionary(parts => parts[0], parts => parts[1], KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
