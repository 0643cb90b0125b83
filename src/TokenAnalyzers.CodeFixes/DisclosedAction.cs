using Microsoft.CodeAnalysis.CodeActions;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Makes every code action, so that each title is made of nothing but what may be shown.</summary>
internal static class DisclosedAction
{
    /// <param name="title">What it does, in words.</param>
    /// <param name="project">Where it does that; no name that holds a token of its formats is shown.</param>
    /// <param name="change">Does it.</param>
    /// <param name="equivalenceKey">The same for every place.</param>
    /// <param name="cancellationToken">Ends the reading of the formats.</param>
    public static CodeAction Create(
        MessageText title, Project project, Func<CancellationToken, Task<Solution>> change, string equivalenceKey, CancellationToken cancellationToken) =>
        CodeAction.Create(
            title.Masked(DisclosedName.TokensOfTeam(TokenSearch.Of(project.AnalyzerOptions, cancellationToken).Matcher)).In(language: null),
            change,
            equivalenceKey);

    /// <summary>The same for a solution that is changed already.</summary>
    public static CodeAction Create(MessageText title, Project project, Solution changed, string equivalenceKey, CancellationToken cancellationToken) =>
        Create(title, project, _ => Task.FromResult(changed), equivalenceKey, cancellationToken);
}
