using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Rewrites any number of tokens at once. The result is compiled: where it has an error that was not there before, the
/// tokens next to the error are rewritten the next best way, and stay as they are when no way is left.
/// </summary>
/// <param name="solution">The solution to change.</param>
/// <param name="sources">The ways to get at a value, the best first.</param>
/// <param name="names">The names of all tokens; null where each gets the name that its provider has for it.</param>
internal sealed class TokenRewriter(Solution solution, ImmutableArray<ValueSource> sources, KeyAllocator? names)
{
    public async Task<Rewriting> RewriteAsync(ImmutableArray<HardCodedToken> tokens, CancellationToken cancellationToken)
    {
        var candidates = await StartAsync(solution, tokens, sources, cancellationToken).ConfigureAwait(false);
        foreach (var candidate in candidates) await SkipSharedAsync(candidate, cancellationToken).ConfigureAwait(false);
        candidates.RemoveAll(candidate => candidate.IsOver);
        while (candidates.Count > 0)
        {
            var edits = Write(candidates);
            var changed = edits.Apply();
            var errors = await NewErrors.FindAsync(solution, changed, cancellationToken).ConfigureAwait(false);
            if (errors.Count == 0) return new(changed, candidates);

            var blame = new ErrorAttribution(candidates);
            var failed = errors.SelectMany(error => blame.For(edits.Origin(error.Document, error.Position), cancellationToken)).ToImmutableHashSet();
            foreach (var candidate in failed)
            {
                await candidate.AdvanceAsync(cancellationToken).ConfigureAwait(false);
                await SkipSharedAsync(candidate, cancellationToken).ConfigureAwait(false);
            }

            candidates.RemoveAll(candidate => candidate.IsOver);
        }

        return new(solution, []);
    }

    /// <summary>The tokens that have a first way to be rewritten, in the order of path and position.</summary>
    public static async Task<List<RewriteCandidate>> StartAsync(
        Solution solution, ImmutableArray<HardCodedToken> tokens, ImmutableArray<ValueSource> sources, CancellationToken cancellationToken)
    {
        var candidates = new List<RewriteCandidate>();
        var types = new FilledTypes(solution);
        foreach (var token in HardCodedToken.InOrder(tokens, token => token))
        {
            var model = await token.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (ClientSide.Runs(model!.Compilation) || CompilerComponent.IsIn(model.Compilation) || TokenText.Of(token, model) is not { } text) continue;
            var strategies = await StrategySelector.FindAsync(text, token.Document, model, types, cancellationToken).ConfigureAwait(false);
            var candidate = new RewriteCandidate(token, text, strategies, sources);
            await candidate.AdvanceAsync(cancellationToken).ConfigureAwait(false);
            if (!candidate.IsOver) candidates.Add(candidate);
        }

        return candidates;
    }

    /// <summary>
    /// Goes on to a way that has room for each of several values. Where there is one value to be found, there is no telling which
    /// of them it is.
    /// </summary>
    private async Task SkipSharedAsync(RewriteCandidate candidate, CancellationToken cancellationToken)
    {
        while (!candidate.IsOver && candidate.IsOfOneValue && names?.AreSeveral(candidate) == true)
            await candidate.AdvanceAsync(cancellationToken).ConfigureAwait(false);
    }

    private SolutionEdits Write(List<RewriteCandidate> candidates)
    {
        var edits = new SolutionEdits(solution);

        // Tokens that are woven into each other can't change at once. The later one stays for the next run.
        foreach (var candidate in candidates.Where(candidate => !candidate.TryWrite(names?[candidate] ?? candidate.Token.Name, edits))) candidate.GiveUp();
        candidates.RemoveAll(candidate => candidate.IsOver);
        return edits;
    }
}

/// <summary>What a rewriting came to.</summary>
/// <param name="Solution">The changed solution; the unchanged one if no token could be rewritten.</param>
/// <param name="Candidates">The tokens that are rewritten, and how.</param>
internal sealed record Rewriting(Solution Solution, IReadOnlyList<RewriteCandidate> Candidates);
