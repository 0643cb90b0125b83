using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Rewrites a hard-coded token to a value that is read from configuration when the program runs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadFromConfigurationFix))]
[Shared]
public sealed class ReadFromConfigurationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            Descriptors.PersonalTokenId, Descriptors.TokenId, Descriptors.CredentialId, Descriptors.DevelopmentTokenId, Descriptors.NamedSecretId,
            Descriptors.IssuedDevelopmentTokenId, Descriptors.TestModeTokenId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var tokens = await HardCodedToken.FromAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (tokens.IsEmpty) continue;
            var first = await OfferAsync(ReadAction.FromConfiguration, tokens, diagnostic, context).ConfigureAwait(false);
            if (first is null) continue;
            if (!IsInDevelopment(diagnostic)) await OfferAsync(ReadAction.FromConfigurationByStage, tokens, diagnostic, context).ConfigureAwait(false);
            if (!first.IsByOptions) await OfferAsync(ReadAction.FromOptions, tokens, diagnostic, context).ConfigureAwait(false);
            if (first.ReadsEnvironment)
            {
                await OfferAsync(ReadAction.FromFactory, tokens, diagnostic, context).ConfigureAwait(false);
                await OfferAsync(ReadAction.FromParameter, tokens, diagnostic, context).ConfigureAwait(false);
            }

            await OfferAsync(ReadAction.FromAppHost, tokens, diagnostic, context).ConfigureAwait(false);
            if (!first.ReadsEnvironment) await OfferAsync(ReadAction.FromEnvironment, tokens, diagnostic, context).ConfigureAwait(false);
            await FlagAsDevelopment.OfferAsync(diagnostic, context).ConfigureAwait(false);
        }
    }

    private static bool IsInDevelopment(Diagnostic diagnostic) => diagnostic.Id is Descriptors.DevelopmentTokenId or Descriptors.IssuedDevelopmentTokenId;

    /// <summary>Offers an action if it changes anything: one that could do nothing is worse than none.</summary>
    /// <returns>What the action does; null if there is none.</returns>
    private static async Task<RewriteCandidate?> OfferAsync(
        ReadAction action, ImmutableArray<HardCodedToken> tokens, Diagnostic diagnostic, CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        var rewriter = new TokenRewriter(solution, action.Sources(solution), names: null);
        var rewriting = await rewriter.RewriteAsync(tokens, context.CancellationToken).ConfigureAwait(false);
        if (rewriting.Candidates.Count == 0) return null;

        var candidate = rewriting.Candidates[0];
        context.RegisterCodeFix(
            DisclosedAction.Create(action.Title(candidate), context.Document.Project, rewriting.Solution, action.EquivalenceKey, context.CancellationToken),
            diagnostic);
        return candidate;
    }

    /// <summary>
    /// Fixes all tokens of a document, project or solution in one rewriting, so that a class gets one configuration
    /// however many tokens it holds, and equal tokens get equal keys.
    /// </summary>
    private sealed class FixAll : FixAllProvider
    {
        public static readonly FixAll Instance = new();

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

        private static async Task<Solution> FixAsync(
            ReadAction action, ImmutableArray<HardCodedToken> tokens, FixAllContext context, CancellationToken cancellationToken)
        {
            var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
            var ladder = action.Sources(context.Solution);
            var all = await TokenRewriter.StartAsync(
                context.Solution,
                await TokensOfAllRules.InAsync(projects, cancellationToken).ConfigureAwait(false),
                ladder,
                cancellationToken).ConfigureAwait(false);
            var inUse = await KeysInUse.InAsync(context.Solution, cancellationToken).ConfigureAwait(false);
            var programs = await Programs.OfAsync(context.Solution, cancellationToken).ConfigureAwait(false);
            var names = new KeyAllocator(all.Where(candidate => !candidate.IsNamedByPlace), inUse, programs);
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
}
