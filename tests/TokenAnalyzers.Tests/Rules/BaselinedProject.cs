using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>A project with a baseline at the top of its repository, analyzed by all rules.</summary>
internal sealed class BaselinedProject
{
    private const string Root = "/repository";
    private const string Name = "TokenAnalyzers.Baseline.txt";

    /// <summary>Files with their paths from the top of the repository on.</summary>
    public required (string Path, string Text)[] Files { get; init; }

    /// <summary>The lines of the baseline; null if there is none.</summary>
    public IEnumerable<string>? Baseline { get; init; }

    /// <summary>Analyzers of others.</summary>
    public DiagnosticAnalyzer[] Others { get; init; } = [];

    /// <summary>MSBuild properties, or options, such as "TokenAnalyzersActor = user".</summary>
    public string[] Properties { get; init; } = [];

    /// <summary>The entry for what was reported.</summary>
    public static string EntryOf(Diagnostic diagnostic) =>
        $"{diagnostic.Id} | {BaselineSuppressor.FingerprintOf(diagnostic)} | {BaselineSuppressor.PathOf(diagnostic.Location)[(Root.Length + 1)..]}";

    /// <summary>A baseline of all that is reported in some files.</summary>
    public static async Task<string[]> EntriesOfAsync(params (string Path, string Text)[] files) =>
        [.. (await new BaselinedProject { Files = files }.AnalyzeAsync()).Where(diagnostic => !diagnostic.IsSuppressed).Select(EntryOf)];

    /// <summary>What analyzers report, suppressed or not, in one run of all, as a build has it: suppressors see what each of them reports.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        var files = Files.Select(file => (Path: $"{Root}/{file.Path}", file.Text)).ToArray();
        var trees = files.Where(file => IsCode(file.Path)).Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path));
        var others = files.Where(file => !IsCode(file.Path)).Select(file => (AdditionalText)new Text(file.Path, file.Text));
        if (Baseline is not null) others = others.Append(new Text($"{Root}/{Name}", string.Join('\n', Baseline)));
        var compilation = References.WebLibrary.AddSyntaxTrees(trees).WithOptions(new(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. others], new Project(Properties)), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers([.. AllRules.Analyzers, .. Others], options).GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler))];
    }

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Project(string[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties
            .Append($"ProjectDir = {Root}/src/")
            .Select(property => property.Split('=', StringSplitOptions.TrimEntries))
            .ToImmutableDictionary(parts => parts[0].Contains('.', StringComparison.Ordinal) ? parts[0] : $"build_property.{parts[0]}", parts => parts[1]));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
