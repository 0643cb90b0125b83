using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
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

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        var contexts = state.NewContexts();
        return new(file => Analyze(file, state, contexts));
    }

    private static void Analyze(CodeFile file, CompilationState state, ContextResolver contexts)
    {
        var tree = file.SemanticModel.SyntaxTree;
        var signs = state.Candidates.Of(tree).Outside;
        if (signs.IsEmpty) return;

        var options = TokenOptions.Of(tree, file.Options);
        var configurations = contexts.ConfigurationsOf(tree);
        foreach (var token in TokensOutsideCode.At(state.Matcher, signs, configurations, file.CancellationToken))
        {
            // There it is code, and is reported as such: what to do with it is said once.
            if (options.Excludes(token.Match.Format) || configurations.IsOfAnotherFramework(token.Span.Start)) continue;
            var stage = contexts.StageOutsideCode(token.Span, token.Around, file.SemanticModel, file.CancellationToken);
            var diagnostic = InactiveTokenReport.Create(token.Match, ReportedPlace.In(tree, token.Span), token.Place, stage, state.Matcher);
            if (!configurations.IsTurnedOff(diagnostic)) Report(file, diagnostic);
        }
    }
}

/// <summary>Says of a token that no build compiles where it is. No character after its public prefix is told.</summary>
internal static class InactiveTokenReport
{
    /// <param name="match">The token.</param>
    /// <param name="place">Its place.</param>
    /// <param name="around">What holds it, as a noun: "comment".</param>
    /// <param name="stage">The stage of the code around it.</param>
    /// <param name="matcher">The formats of the compilation.</param>
    public static Diagnostic Create(TokenMatch match, ReportedPlace place, Wording around, Evidence<Stage> stage, TokenMatcher matcher)
    {
        var rule = Descriptors.InactiveToken;
        return DisclosedDiagnostic.Create(
            rule,
            place,
            IsLessUrgent(match, stage.Value) ? DiagnosticSeverity.Info : rule.DefaultSeverity,
            otherPlaces: null,
            new() { Provider = match.Format.Issuer, Format = match.Format.IdText, Facts = new(match.Owner, stage.Value, stage.Reason) },
            matcher,
            around,
            stage.Value == Stage.Development ? MessageText.Of(Wording.AtInDevelopmentCode, stage.Reason) : MessageText.Empty,
            Article.With(match.Format.Noun, TokenReport.Describe(match, rule)));
    }

    // As in code that is compiled: a token of a sandbox, and one in development code that may be made up.
    private static bool IsLessUrgent(TokenMatch match, Stage stage) =>
        stage == Stage.Development ? !match.IsIssued : match.Format.Mode == TokenMode.Test;
}
