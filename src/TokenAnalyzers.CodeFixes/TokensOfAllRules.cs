using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Places.Fallbacks;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// The tokens of projects, whatever rule reports them. FixAll is asked for one rule at a time, and "dotnet format" takes the
/// rules in an order that changes from run to run: with all tokens in view, each gets the same name in any order.
/// </summary>
internal static class TokensOfAllRules
{
    /// <summary>
    /// Values and the names that their providers have for them, in the order of path and position. Tokens that stay what they
    /// are come first: a service token has the plain name, and one that has yet to be made has a number.
    /// </summary>
    public static async Task<List<(string Value, SecretName Name)>> InAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var tokens = new List<HardCodedToken>();
        foreach (var project in projects.Where(project => project.Language == LanguageNames.CSharp))
            tokens.AddRange(await InAsync(project, cancellationToken).ConfigureAwait(false));

        var result = new List<(string, SecretName)>();
        foreach (var token in HardCodedToken.InOrder(tokens).OrderBy(token => token.IsWrongKind))
        {
            var model = await token.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);

            // The fallback of a value that is read takes no name: it goes.
            if (TokenText.Of(token, model!) is { } text && new FallbackFinder(model!, cancellationToken).Find(text.Expression) is null) result.Add((text.Value, token.Name));
        }

        return result;
    }

    private static async Task<List<HardCodedToken>> InAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new HardCodedTokenAnalyzer(), new HardCodedCredentialAnalyzer(), new NamedSecretAnalyzer());
        var analysis = compilation!.WithAnalyzers(analyzers, project.AnalyzerOptions);
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        var tokens = new List<HardCodedToken>();
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.SourceTree))
        {
            if (project.GetDocument(file.Key) is { } document)
                tokens.AddRange(await HardCodedToken.FromAsync(document, file.ToImmutableArray(), cancellationToken).ConfigureAwait(false));
        }

        return tokens;
    }
}
