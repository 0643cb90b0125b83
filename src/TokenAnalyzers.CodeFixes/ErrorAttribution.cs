using TokenAnalyzers.Formats;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Finds the tokens whose rewriting made an error: the ones with a change in the smallest piece of code around it that has any.</summary>
internal sealed class ErrorAttribution
{
    private readonly IReadOnlyList<RewriteCandidate> _candidates;
    private readonly Dictionary<string, (int Position, RewriteCandidate Candidate)[]> _changes;

    public ErrorAttribution(IReadOnlyList<RewriteCandidate> candidates)
    {
        _candidates = candidates;
        _changes = candidates
            .SelectMany(candidate => candidate.Changes, (candidate, change) => (change.Tree.FilePath, change.Position, Candidate: candidate))
            .GroupBy(change => change.FilePath, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.Select(change => (change.Position, change.Candidate)).OrderBy(change => change.Position).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tokens to blame for an error; all of them if none is near it.</summary>
    /// <param name="origin">The place of the error in the unchanged file; null if it has none.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<RewriteCandidate> For((SyntaxTree Tree, int Position)? origin, CancellationToken cancellationToken)
    {
        if (origin is not var (tree, position) || !_changes.TryGetValue(tree.FilePath, out var changes)) return _candidates;
        var root = tree.GetRoot(cancellationToken);
        for (var node = root.FindToken(Math.Min(position, Math.Max(0, root.FullSpan.End - 1))).Parent; node is not null; node = node.Parent)
        {
            var span = node.FullSpan;
            var first = SortedSearch.FirstNotBefore(changes.Length, (changes, span.Start), static (state, at) => state.changes[at].Position < state.Start);
            var inside = changes.Skip(first).TakeWhile(change => change.Position <= span.End).Select(change => change.Candidate).ToArray();
            if (inside.Length > 0) return inside;
        }

        return _candidates;
    }
}
