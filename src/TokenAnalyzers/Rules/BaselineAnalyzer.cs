using System.Collections.Concurrent;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Options;
using TokenAnalyzers.Options.Baseline;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports entries of a baseline that match nothing any more. Analyzers do not know what others reported, so it lets each rule look once more at the files
/// that have entries, and listens. It says so only where no other compilation could find what this one does not.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.UnmatchedEntry);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        var baseline = BaselineReader.Of(start.Options, start.CancellationToken);
        if (baseline.IsEmpty) return;

        var state = CompilationState.Of(start.Compilation, start.Options, start.CancellationToken);
        var searches = Rules().Select(rule => rule.SearchesIn(state, start.CancellationToken)).ToArray();
        var project = new CheckedProject(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var checkedFiles = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var found = new ConcurrentDictionary<(string Path, string Fingerprint), bool>();
        start.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            var path = RazorPages.PathOf(tree) ?? tree.FilePath;
            if (!baseline.EntriesFor(path).Any()) return;
            foreach (var (inCode, _) in searches) inCode?.Invoke(new(file, Add));
            if (path == tree.FilePath && project.Holds(path) && !HasCondition(tree, file.CancellationToken)) checkedFiles.TryAdd(path, true);
        });
        start.RegisterAdditionalFileAction(file =>
        {
            var path = file.AdditionalFile.Path;
            if (!baseline.EntriesFor(path).Any() || !project.Reports(path)) return;
            foreach (var (_, inText) in searches) inText?.Invoke(new(file, Add));
            checkedFiles.TryAdd(path, true);
        });
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var entry in project.Gone(baseline).Concat(checkedFiles.Keys.SelectMany(Unmatched)))
            {
                var place = ReportedPlace.Unknown(entry.File.LocationOf(entry.Span));
                end.ReportDiagnostic(DisclosedDiagnostic.Create(Descriptors.UnmatchedEntry, place, properties: null, state.Matcher));
            }
        });

        void Add(Diagnostic diagnostic) =>
            found.TryAdd((BaselineSuppressor.PathOf(diagnostic.Location), BaselineSuppressor.FingerprintOf(diagnostic) ?? ""), true);

        // The same text may be reported by another rule elsewhere, where it is the entry's.
        IEnumerable<BaselineEntry> Unmatched(string path) =>
            baseline.EntriesFor(path).Where(entry => !found.ContainsKey((path, entry.Fingerprint)) && project.CanJudge(entry));
    }

    private static IEnumerable<TokenAnalyzer> Rules() =>
    [
        new HardCodedTokenAnalyzer(),
        new HardCodedCredentialAnalyzer(),
        new InactiveTokenAnalyzer(),
        new NamedSecretAnalyzer(),
        new PersonalTokenReadAnalyzer(),
        new ServiceTokenForUserAnalyzer(),
        new ConfigurationFileAnalyzer(),
        new RazorPageAnalyzer(),
    ];

    // Another framework or configuration compiles other code.
    private static bool HasCondition(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken) is { ContainsDirectives: true } root
        && root.DescendantTrivia(static node => node.ContainsDirectives).Any(static trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia));
}

/// <summary>What the compilation of a project can say of entries.</summary>
/// <param name="options">The options of the project.</param>
internal sealed class CheckedProject(AnalyzerConfigOptions options)
{
    private readonly string _folder = Of(ProjectProperties.Folder, options);
    private readonly string _gone = Of(ProjectProperties.GoneEntries, options);
    private readonly bool _hasFrameworks = !ProjectContext.FrameworksOf(options).IsEmpty;

    /// <summary>Whether this compilation reports what a file says that is no code: the markup of a page, or a configuration file.</summary>
    public bool Reports(string path) => RazorPages.Has(path) ? ProjectContext.ReportsMarkup(options) : ProjectContext.ScansFiles(options);

    /// <summary>Whether a file is the project's own. Others may compile what it links, with other references.</summary>
    public bool Holds(string path) => path.StartsWith(_folder, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an entry can be judged: what an API takes depends on the framework, and what a token is does not.</summary>
    public bool CanJudge(BaselineEntry entry) => !_hasFrameworks || entry.IsOfToken;

    /// <summary>The entries whose files are gone; our targets look, since the compiler is not told of what is not there.</summary>
    public IEnumerable<BaselineEntry> Gone(BaselineReader baseline) =>
        _gone.Length == 0 ? [] : baseline.Entries.Where(entry => _gone.Contains($"|{entry.Line}|"));

    private static string Of(string property, AnalyzerConfigOptions options) => TokenOptions.ValueOf(options, ProjectProperties.OptionOf(property)) ?? "";
}
