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
}
