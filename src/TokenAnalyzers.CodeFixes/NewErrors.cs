using System.Globalization;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Compiles changed files to see what a change breaks.</summary>
internal static class NewErrors
{
    // For one file the compiler walks all types of the project, so many files are cheaper together.
    private const int MostFilesOneByOne = 8;

    /// <summary>The places, in the changed solution, of errors that the unchanged one does not have.</summary>
    public static async Task<List<(Document Document, int Position)>> FindAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var errors = new List<(Document, int)>();
        foreach (var project in after.GetChanges(before).GetProjectChanges())
        {
            var ids = project.GetChangedDocuments().ToArray();
            var now = await ErrorsAsync(project.NewProject, ids, cancellationToken).ConfigureAwait(false);
            if (now.Count == 0) continue;
            var old = (await ErrorsAsync(project.OldProject, ids, cancellationToken).ConfigureAwait(false)).ToLookup(Identity);

            // Errors have no identity beyond their text. More of the same text than before are new ones.
            errors.AddRange(now.GroupBy(Identity)
                .Where(same => same.Count() > old[same.Key].Count())
                .SelectMany(same => same.Select(error => (error.Document, error.Diagnostic.Location.SourceSpan.Start))));
        }

        return errors;
    }

    private static async Task<List<(Document Document, Diagnostic Diagnostic)>> ErrorsAsync(
        Project project, DocumentId[] ids, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        if (ids.Length > MostFilesOneByOne)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            diagnostics.AddRange(compilation!.GetDiagnostics(cancellationToken));
        }
        else
        {
            foreach (var id in ids)
            {
                var model = await project.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
                diagnostics.AddRange(model!.GetDiagnostics(cancellationToken: cancellationToken));
            }
        }

        var changed = new HashSet<DocumentId>(ids);
        return diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.IsInSource)
            .Select(diagnostic => (Document: project.GetDocument(diagnostic.Location.SourceTree), Diagnostic: diagnostic))
            .Where(error => error.Document is not null && changed.Contains(error.Document.Id))
            .Select(error => (error.Document!, error.Diagnostic))
            .ToList();
    }

    private static (DocumentId File, string Id, string Message) Identity((Document Document, Diagnostic Diagnostic) error) =>
        (error.Document.Id, error.Diagnostic.Id, error.Diagnostic.GetMessage(CultureInfo.InvariantCulture));
}

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
            .ToDictionary(
                file => file.Key,
                file => file.Select(change => (change.Position, change.Candidate)).OrderBy(change => change.Position).ToArray(),
                StringComparer.Ordinal);
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
