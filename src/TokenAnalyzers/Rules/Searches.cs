namespace TokenAnalyzers.Rules;

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
