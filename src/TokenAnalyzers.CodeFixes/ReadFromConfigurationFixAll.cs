using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Findings;

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
        return DisclosedAction.Create(
            action.TitleOfAll,
            fixAllContext.Project,
            cancellationToken => FixAsync(action, tokens, fixAllContext, cancellationToken),
            action.EquivalenceKey,
            fixAllContext.CancellationToken);
    }

    private static async Task<Solution> FixAsync(ReadAction action, ImmutableArray<HardCodedToken> tokens, FixAllContext context, CancellationToken cancellationToken)
    {
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var ladder = action.Ladder(context.Solution);
        var all = await TokenRewriter.StartAsync(context.Solution, await TokensOfAllRules.InAsync(projects, cancellationToken).ConfigureAwait(false), ladder, cancellationToken).ConfigureAwait(false);
        var inUse = await KeysInUse.InAsync(context.Solution, cancellationToken).ConfigureAwait(false);
        var programs = await Programs.OfAsync(context.Solution, cancellationToken).ConfigureAwait(false);
        var names = new KeyAllocator(all.Where(attempt => !attempt.IsNamedByPlace), inUse, programs);
        var rewriter = new TokenRewriter(context.Solution, ladder, names);
        return (await rewriter.RewriteAsync(tokens, cancellationToken).ConfigureAwait(false)).Solution;
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
