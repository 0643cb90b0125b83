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
public sealed class InactiveTokenAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.InactiveToken);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A comment in generated code may come from what the code is generated from.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var search = TokenSearch.Of(start.Options, start.CancellationToken);
            var signs = new CompilationCandidates(start.Compilation, search);
            var contexts = new ContextResolver(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(file => Analyze(file, search.Matcher, signs, contexts));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, TokenMatcher matcher, CompilationCandidates compilation, ContextResolver contexts)
    {
        var tree = file.SemanticModel.SyntaxTree;
        var signs = compilation.Of(tree).Outside;
        if (signs.IsEmpty) return;

        var options = TokenOptions.Of(tree, file.Options);
        var configurations = contexts.ConfigurationsOf(tree);
        foreach (var token in TokensOutsideCode.At(matcher, signs, configurations, file.CancellationToken))
        {
            if (options.Excludes(token.Match.Format)) continue;
            var stage = contexts.StageOutsideCode(token.Span, token.Around, file.SemanticModel, file.CancellationToken);
            var diagnostic = InactiveTokenReport.Create(token, tree, stage, matcher);
            if (!configurations.IsTurnedOff(diagnostic)) file.ReportDiagnostic(diagnostic);
        }
    }
}
