using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Rewrites;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Renames all keys of personal tokens of a document, project or solution at once.</summary>
internal sealed class RenameToServiceKeyFixAll : FixAllProvider
{
    public static readonly RenameToServiceKeyFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>The action; null where it is asked for another one.</summary>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // A null key comes from "dotnet format" when the first diagnostic of the solution has no fix. The others still have one.
        if (fixAllContext.CodeActionEquivalenceKey is not (null or RenameToServiceKeyFix.EquivalenceKey)) return null;

        var renames = new List<KeyRename>();
        foreach (var (document, diagnostics) in await FixAllDiagnostics.ByDocumentAsync(fixAllContext).ConfigureAwait(false))
        {
            foreach (var diagnostic in diagnostics)
            {
                if (await KeyRename.FromAsync(document.Project, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } rename) renames.Add(rename);
            }
        }

        return DisclosedAction.Create(
            $"Rename keys to those of service tokens",
            fixAllContext.Project,
            KeyRename.Apply(renames, fixAllContext.Solution),
            RenameToServiceKeyFix.EquivalenceKey,
            fixAllContext.CancellationToken);
    }
}
