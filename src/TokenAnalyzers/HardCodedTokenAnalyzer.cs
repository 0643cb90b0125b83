using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers;

/// <summary>
/// Reports tokens that stand in source code. The text of a file is asked first; its syntax and its symbols are asked only
/// where the text has a sign of a token.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedTokenAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.PersonalToken, Rules.Token, Rules.DevelopmentToken, Rules.IssuedDevelopmentToken, Rules.TestModeToken);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A token in generated code was written into what the code is generated from, such as a Razor page.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var contexts = new ContextResolver(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(file => Analyze(file, contexts));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, ContextResolver contexts)
    {
        if (SignSearch.In(file.SemanticModel.SyntaxTree.GetText(file.CancellationToken), SourceSigns.Default.Find) is not { } signs) return;
        foreach (var (match, place) in FileTokens.At(signs, file.SemanticModel, file.CancellationToken))
        {
            file.ReportDiagnostic(TokenReport.Create(match, place, contexts.At(place.Node, match.Format.Provider, file.SemanticModel, file.CancellationToken)));
        }
    }
}
