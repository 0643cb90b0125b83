using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Silence;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What every analyzer asks of the compiler.</summary>
public sealed class TokenAnalyzerTests
{
    // A token in generated code is as real as any other; random values of other kinds are there too.
    private static readonly string[] InGeneratedCode =
        [nameof(HardCodedTokenAnalyzer), nameof(InactiveTokenAnalyzer), nameof(PersonalTokenReadAnalyzer), nameof(RazorPageAnalyzer)];

    private const GeneratedCodeAnalysisFlags Reported = GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    public static TheoryData<string> Names => new(AllRules.Analyzers.OfType<TokenAnalyzer>().Select(analyzer => analyzer.GetType().Name));

    [Theory, MemberData(nameof(Names))]
    public void It_runs_at_the_same_time_as_others_and_starts_with_the_compilation(string name)
    {
        var asked = new Asked();
        AllRules.Analyzers.Single(analyzer => analyzer.GetType().Name == name).Initialize(asked);

        Assert.Equal((true, 1), (asked.IsConcurrent, asked.Starts));
        Assert.Equal(InGeneratedCode.Contains(name) ? Reported : GeneratedCodeAnalysisFlags.None, asked.Generated);
    }

    [Fact]
    public void All_analyzers_but_those_of_the_configuration_are_such() => Assert.Equal(
        [typeof(BaselineAnalyzer), typeof(OptionsAnalyzer)],
        AllRules.Analyzers.Where(analyzer => analyzer is not (TokenAnalyzer or DiagnosticSuppressor)).Select(analyzer => analyzer.GetType()));

    // Any other request fails.
    private sealed class Asked : AnalysisContext
    {
        public bool IsConcurrent { get; private set; }

        public int Starts { get; private set; }

        public GeneratedCodeAnalysisFlags? Generated { get; private set; }

        public override void EnableConcurrentExecution() => IsConcurrent = true;

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => Generated = analysisMode;

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts++;

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
            throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw new NotSupportedException();
    }
}
