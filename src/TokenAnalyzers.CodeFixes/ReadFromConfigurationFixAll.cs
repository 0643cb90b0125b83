using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Fixes all tokens of a document, project or solution in one rewriting, so that a class gets one configuration
/// however many tokens it holds, and equal tokens get equal keys.
/// </summary>
internal sealed class ReadFromConfigurationFixAll : FixAllProvider
{
    public static readonly ReadFromConfigurationFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>The action; null where it is asked for another one.</summary>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (ReadAction.WithKey(fixAllContext.CodeActionEquivalenceKey) is not { } action) return null;
        var tokens = await TokensAsync(fixAllContext).ConfigureAwait(false);
        return CodeAction.Create(action.TitleOfAll, cancellationToken => FixAsync(action, tokens, fixAllContext.Solution, cancellationToken), action.EquivalenceKey);
    }

    private static async Task<Solution> FixAsync(ReadAction action, ImmutableArray<HardCodedToken> tokens, Solution solution, CancellationToken cancellationToken)
    {
        var taken = await KeysInUse.InAsync(solution, cancellationToken).ConfigureAwait(false);
        var rewriting = await new TokenRewriter(solution, action.Ladder(solution), taken).RewriteAsync(tokens, cancellationToken).ConfigureAwait(false);
        return rewriting.Solution;
    }

    private static async Task<ImmutableArray<HardCodedToken>> TokensAsync(FixAllContext context)
    {
        var tokens = ImmutableArray.CreateBuilder<HardCodedToken>();
        foreach (var (document, diagnostics) in await FixAllDiagnostics.ByDocumentAsync(context).ConfigureAwait(false))
        {
            tokens.AddRange(await HardCodedToken.FromAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));
        }

        return tokens.ToImmutable();
    }
}
