using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports tokens in comments, in directives and in code that no build compiles. The signs that lead to tokens in code lead
/// there too, so a file is not searched again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InactiveTokenAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.InactiveToken);

    // A comment in generated code may come from what the code is generated from.
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    private protected override void Start(CompilationStartAnalysisContext start, CompilationState state) =>
        start.RegisterSemanticModelAction(file => Analyze(file, state));

    private static void Analyze(SemanticModelAnalysisContext file, CompilationState state)
    {
        var tree = file.SemanticModel.SyntaxTree;
        var signs = state.Candidates.Of(tree).Outside;
        if (signs.IsEmpty) return;

        var options = TokenOptions.Of(tree, file.Options);
        var configurations = state.Contexts.ConfigurationsOf(tree);
        foreach (var token in TokensOutsideCode.At(state.Matcher, signs, configurations, file.CancellationToken))
        {
            if (options.Excludes(token.Match.Format)) continue;
            var stage = state.Contexts.StageOutsideCode(token.Span, token.Around, file.SemanticModel, file.CancellationToken);
            var diagnostic = InactiveTokenReport.Create(token, tree, stage, state.Matcher);
            if (!configurations.IsTurnedOff(diagnostic)) file.ReportDiagnostic(diagnostic);
        }
    }
}
