using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Rules;

/// <summary>What the analyzers of this package have in common: they run concurrently, and know what the others know of a compilation.</summary>
public abstract class TokenAnalyzer : DiagnosticAnalyzer
{
    private protected TokenAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterCompilationStartAction(start =>
        {
            var (inCode, inText) = SearchesIn(CompilationState.Of(start.Compilation, start.Options, start.CancellationToken), start.CancellationToken);
            if (inCode is not null) start.RegisterSemanticModelAction(file => inCode(new(file)));
            if (inText is not null) start.RegisterAdditionalFileAction(file => inText(new(file)));
        });
    }

    /// <summary>What is done with generated code: nothing, unless a rule says otherwise. Random values of many kinds are there.</summary>
    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <summary>What the analyzer does in a compilation.</summary>
    internal abstract Searches SearchesIn(CompilationState state, CancellationToken cancellationToken);

    /// <summary>Whether an additional file is the first of its path: a project may list a file twice.</summary>
    private protected static bool IsFirst(TextFile file) =>
        AdditionalFilePaths.First(file.AdditionalFile.Path, file.Options) is var first && (first is null || first == file.AdditionalFile);

    /// <summary>
    /// Reports what was found in a file, unless options exclude the file. What is generated from a page of Razor is reported as far as it is the page's own
    /// C#, which the compiler shows at its place in the page: the rest is markup, which <see cref="RazorPageAnalyzer"/> reads in the page itself, or nobody
    /// wrote it.
    /// </summary>
    private protected static void Report(CodeFile file, Diagnostic diagnostic)
    {
        var isShown = diagnostic.Location.SourceTree is not { } tree
            || RazorPages.Of(tree, file.Options) is null
            || diagnostic.Location.GetMappedLineSpan().HasMappedPath;
        if (isShown && !TokenOptions.Of(file.SemanticModel.SyntaxTree, file.Options).IsExcluded) file.ReportDiagnostic(diagnostic);
    }
}

/// <summary>What an analyzer does in a compilation; null where it does nothing.</summary>
/// <param name="InCode">What it does with a file of C#.</param>
/// <param name="InText">What it does with another file.</param>
internal readonly record struct Searches(Action<CodeFile>? InCode, Action<TextFile>? InText = null);

/// <summary>A file of C#, and where it is reported what is found there.</summary>
/// <param name="context">The file.</param>
/// <param name="report">Who is told what is found; null if it is the compiler.</param>
internal readonly struct CodeFile(SemanticModelAnalysisContext context, Action<Diagnostic>? report = null)
{
    public SemanticModel SemanticModel => context.SemanticModel;

    public AnalyzerOptions Options => context.Options;

    public CancellationToken CancellationToken => context.CancellationToken;

    public void ReportDiagnostic(Diagnostic diagnostic)
    {
        if (report is not null) report(diagnostic);
        else context.ReportDiagnostic(diagnostic);
    }
}

/// <summary>An additional file, and where it is reported what is found there.</summary>
/// <param name="context">The file.</param>
/// <param name="report">Who is told what is found; null if it is the compiler.</param>
internal readonly struct TextFile(AdditionalFileAnalysisContext context, Action<Diagnostic>? report = null)
{
    public AdditionalText AdditionalFile => context.AdditionalFile;

    public Compilation Compilation => context.Compilation;

    public AnalyzerOptions Options => context.Options;

    public CancellationToken CancellationToken => context.CancellationToken;

    public void ReportDiagnostic(Diagnostic diagnostic)
    {
        if (report is not null) report(diagnostic);
        else context.ReportDiagnostic(diagnostic);
    }
}
