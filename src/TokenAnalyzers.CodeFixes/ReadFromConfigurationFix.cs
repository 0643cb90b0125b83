using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
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
            Descriptors.PersonalTokenId, Descriptors.TokenId, Descriptors.CredentialId, Descriptors.DevelopmentTokenId, Descriptors.NamedSecretId, Descriptors.IssuedDevelopmentTokenId, Descriptors.TestModeTokenId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ReadFromConfigurationFixAll.Instance;

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
    private static async Task<RewriteCandidate?> OfferAsync(ReadAction action, ImmutableArray<HardCodedToken> tokens, Diagnostic diagnostic, CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        var rewriter = new TokenRewriter(solution, action.Ladder(solution), names: null);
        var rewriting = await rewriter.RewriteAsync(tokens, context.CancellationToken).ConfigureAwait(false);
        if (rewriting.Attempts.Count == 0) return null;

        var attempt = rewriting.Attempts[0];
        context.RegisterCodeFix(DisclosedAction.Create(action.Title(attempt), context.Document.Project, rewriting.Solution, action.EquivalenceKey, context.CancellationToken), diagnostic);
        return attempt;
    }
}
