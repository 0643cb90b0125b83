using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Compiles changed files to see what a change breaks.</summary>
internal static class NewErrors
{
    /// <summary>The places, in the changed solution, of errors that the unchanged one does not have.</summary>
    public static async Task<List<(Document Document, int Position)>> FindAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var errors = new List<(Document, int)>();
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(change => change.GetChangedDocuments()))
        {
            var old = (await ErrorsAsync(before.GetDocument(id)!, cancellationToken).ConfigureAwait(false)).ToLookup(Identity);
            var document = after.GetDocument(id)!;
            var now = await ErrorsAsync(document, cancellationToken).ConfigureAwait(false);

            // Errors have no identity beyond their text. More of the same text than before are new ones.
            errors.AddRange(now.GroupBy(Identity)
                .Where(same => same.Count() > old[same.Key].Count())
                .SelectMany(same => same.Select(error => (document, error.Location.SourceSpan.Start))));
        }

        return errors;
    }

    private static async Task<IEnumerable<Diagnostic>> ErrorsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model!.GetDiagnostics(cancellationToken: cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static (string Id, string Message) Identity(Diagnostic error) => (error.Id, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
