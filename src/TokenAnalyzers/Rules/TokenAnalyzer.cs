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
        context.RegisterCompilationStartAction(start => Start(start, CompilationState.Of(start.Compilation, start.Options, start.CancellationToken)));
    }

    /// <summary>What is done with generated code: nothing, unless a rule says otherwise. Random values of many kinds are there.</summary>
    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <summary>Registers what the analyzer does in a compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start, CompilationState state);

    /// <summary>Whether an additional file is the first of its path: a project may list a file twice.</summary>
    private protected static bool IsFirst(AdditionalFileAnalysisContext file) =>
        AdditionalFilePaths.First(file.AdditionalFile.Path, file.Options) is var first && (first is null || first == file.AdditionalFile);

    /// <summary>
    /// Reports what was found in a file, unless options exclude the file. What is generated from a page of Razor is reported as far as it is the page's own
    /// C#, which the compiler shows at its place in the page: the rest is markup, which <see cref="RazorPageAnalyzer"/> reads in the page itself, or nobody
    /// wrote it.
    /// </summary>
    private protected static void Report(SemanticModelAnalysisContext file, Diagnostic diagnostic)
    {
        var isShown = diagnostic.Location.SourceTree is not { } tree
            || RazorPages.Of(tree, file.Options) is null
            || diagnostic.Location.GetMappedLineSpan().HasMappedPath;
        if (isShown && !TokenOptions.Of(file.SemanticModel.SyntaxTree, file.Options).IsExcluded) file.ReportDiagnostic(diagnostic);
    }
}
