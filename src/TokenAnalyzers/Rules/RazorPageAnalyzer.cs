using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports what stands in pages and components of Razor. Their markup, scripts and comments are read in the page, as the compiler sees them changed or not
/// at all. Their C# is code as any other: tokens in it are for <see cref="HardCodedTokenAnalyzer"/>, and what other rules say of it is said here, since
/// they look at no other generated code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorPageAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.PersonalToken,
        Descriptors.Token,
        Descriptors.Credential,
        Descriptors.DevelopmentToken,
        Descriptors.InactiveToken,
        Descriptors.NamedSecret,
        Descriptors.IssuedDevelopmentToken,
        Descriptors.ServiceTokenForUser,
        Descriptors.TestModeToken);

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        if (!state.Options.AdditionalFiles.Any(static file => RazorPages.Has(file.Path))) return default;
        var contexts = state.NewContexts();
        var endpoints = new UserEndpoints();
        var trees = new Lazy<ILookup<string?, SyntaxTree>>(() => state.Compilation.SyntaxTrees.ToLookup(RazorPages.PathOf, StringComparer.Ordinal));
        return new(
            file =>
            {
                if (RazorPages.Of(file.SemanticModel.SyntaxTree, file.Options) is null) return;
                HardCodedCredentialAnalyzer.Analyze(file, state, contexts);
                NamedSecretAnalyzer.Analyze(file, state, contexts);
                ServiceTokenForUserAnalyzer.Analyze(file, endpoints, state);
            },
            ProjectContext.ReportsMarkup(state.Options.AnalyzerConfigOptionsProvider.GlobalOptions) ? file => AnalyzePage(file, state, contexts, trees) : null);
    }

    private static void AnalyzePage(
        TextFile file, CompilationState state, ContextResolver contexts, Lazy<ILookup<string?, SyntaxTree>> trees)
    {
        var path = file.AdditionalFile.Path;
        if (!RazorPages.Has(path) || file.AdditionalFile.GetText(file.CancellationToken) is not { } text) return;
        var tokens = PageTokens.In(text, RazorPages.IsComponent(path), state.Matcher);
        if (tokens.Count == 0 || !IsFirst(file)) return;

        var options = TokenOptions.Of(file.AdditionalFile, file.Options);
        if (options.IsExcluded) return;
        var tree = trees.Value[path].FirstOrDefault();
        var page = tree is null ? null : new GeneratedPage(path, text, tree, file.CancellationToken);
        foreach (var (match, isComment) in tokens)
        {
            var span = new TextSpan(match.Start, match.Length);
            if (options.Excludes(match.Format) || page?.HasCode(span) == true) continue;
            var place = ReportedPlace.In(path, text, span);
            file.ReportDiagnostic(isComment
                ? InactiveTokenReport.Create(match, place, Wording.Comment, contexts.StageOf(options), state.Matcher)
                : TokenReport.InMarkup(
                    match, place, tree, contexts.InMarkup(page?.CodeFor(span.Start), match.Format.Provider, options, file.CancellationToken), state));
        }
    }
}
