using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports tokens that are in source code. The text of a file is read first; its syntax and its symbols are looked at only
/// where the text has a sign of a token.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedTokenAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            Descriptors.PersonalToken, Descriptors.Token, Descriptors.DevelopmentToken, Descriptors.IssuedDevelopmentToken, Descriptors.TestModeToken);

    // A token in generated code was written into what the code is generated from, such as a Razor page. Where that is an attribute, it is reported there.
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        // Every file needs them. Asked for here, they are searched for once, and no thread waits.
        state.Candidates.Constants(cancellationToken);
        var contexts = state.NewContexts();
        return new(file => Analyze(file, state, contexts));
    }

    private static void Analyze(CodeFile file, CompilationState state, ContextResolver contexts)
    {
        var model = file.SemanticModel;
        var signs = state.Candidates.Of(model.SyntaxTree);
        var constants = state.Candidates.ConstantsIn(model.SyntaxTree, file.CancellationToken);
        if (signs.Places.IsEmpty && constants.Count == 0) return;

        var options = TokenOptions.Of(model.SyntaxTree, file.Options);
        var configurations = contexts.ConfigurationsOf(model.SyntaxTree);
        foreach (var token in FileTokens.At(state.Matcher, signs.Places, constants, model, configurations, file.CancellationToken))
        {
            if (options.Excludes(token.Match.Format)) continue;
            if (GeneratedFiles.IsCopy(token.Place.Span, model.SyntaxTree, model.Compilation, file.CancellationToken)) continue;
            var context = contexts.At(token.Place.Node, token.Match.Format.Provider, model, file.CancellationToken);
            if (token.DeclaredAs is { } field && !IsTakenToProduction(field, context, contexts, file.CancellationToken)) continue;
            var diagnostic = TokenReport.Create(token, model.SyntaxTree, context, options, state);
            if (!configurations.IsTurnedOff(diagnostic)) Report(file, diagnostic);
        }
    }

    // A token is reported where it is spelled out. A use is worth a word of its own where it is worse than that.
    private static bool IsTakenToProduction(IFieldSymbol field, CodeContext use, ContextResolver contexts, CancellationToken cancellationToken) =>
        use.Stage == Stage.Production && contexts.IsDevelopmentInReach(field, cancellationToken);
}
