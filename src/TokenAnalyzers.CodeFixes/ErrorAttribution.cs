using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Finds the tokens whose rewriting made an error: the ones with a change in the smallest piece of code around it that has any.</summary>
internal sealed class ErrorAttribution
{
    private readonly IReadOnlyList<RewriteCandidate> _attempts;
    private readonly Dictionary<string, (int Position, RewriteCandidate Attempt)[]> _changes;

    public ErrorAttribution(IReadOnlyList<RewriteCandidate> attempts)
    {
        _attempts = attempts;
        _changes = attempts
            .SelectMany(attempt => attempt.Changes, (attempt, change) => (change.Tree.FilePath, change.Position, Attempt: attempt))
            .GroupBy(change => change.FilePath, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.Select(change => (change.Position, change.Attempt)).OrderBy(change => change.Position).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tokens to blame for an error; all of them if none is near it.</summary>
    /// <param name="origin">The place of the error in the unchanged file; null if it has none.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<RewriteCandidate> For((SyntaxTree Tree, int Position)? origin, CancellationToken cancellationToken)
    {
        if (origin is not var (tree, position) || !_changes.TryGetValue(tree.FilePath, out var changes)) return _attempts;
        var root = tree.GetRoot(cancellationToken);
        for (var node = root.FindToken(Math.Min(position, Math.Max(0, root.FullSpan.End - 1))).Parent; node is not null; node = node.Parent)
        {
            var span = node.FullSpan;
            var inside = changes.Skip(FirstFrom(span.Start, changes)).TakeWhile(change => change.Position <= span.End).Select(change => change.Attempt).ToArray();
            if (inside.Length > 0) return inside;
        }

        return _attempts;
    }

    private static int FirstFrom(int start, (int Position, RewriteCandidate Attempt)[] changes)
    {
        int low = 0, high = changes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (changes[middle].Position < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
