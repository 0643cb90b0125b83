using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Makes every code action, so that each title is made of nothing but what may be shown.</summary>
internal static class DisclosedAction
{
    public static CodeAction Create(MessageText title, Func<CancellationToken, Task<Solution>> change, string equivalenceKey) => CodeAction.Create(title.ToString(), change, equivalenceKey);

    public static CodeAction Create(MessageText title, Solution changed, string equivalenceKey) => Create(title, _ => Task.FromResult(changed), equivalenceKey);
}
