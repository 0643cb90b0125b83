using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Options;

namespace TokenAnalyzers;

/// <summary>
/// Reports options that are not valid. Most options hold for many files, so it looks once at the whole compilation: a
/// mistake is told once, and every build tells it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.InvalidConfiguration);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static compilation =>
        {
            foreach (var problem in OptionProblems.In(compilation.Compilation, compilation.Options, compilation.CancellationToken))
            {
                // The compiler does not tell in which file a setting stands.
                compilation.ReportDiagnostic(Diagnostic.Create(Rules.InvalidConfiguration, Location.None, problem));
            }
        });
    }
}
