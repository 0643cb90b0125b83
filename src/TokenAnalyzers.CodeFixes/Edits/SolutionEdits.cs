namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>The changes of all files in one rewriting.</summary>
internal sealed class SolutionEdits(Solution solution)
{
    private readonly Dictionary<DocumentId, DocumentEdits> _documents = [];
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _moves = [];

    /// <summary>The local variables that the rewriting declares.</summary>
    public HoistedLocals Locals { get; } = new();

    /// <summary>Makes the changes of one token, all or none.</summary>
    /// <returns>Whether they are made: false if they are in the way of earlier ones.</returns>
    public bool TryAdd(TokenEdits edits)
    {
        if (!edits.Changes.All(change => For(change.Tree).Accepts(change.Change)) || edits.Moves.Any(_moves.Contains)) return false;
        _moves.UnionWith(edits.Moves);
        foreach (var (tree, change) in edits.Changes) For(tree).Add(change);
        foreach (var (tree, name) in edits.Namespaces) For(tree).Import(name);
        foreach (var (type, constructor) in edits.Constructors) For(type.SyntaxTree).AddConstructor(type, constructor);
        foreach (var statement in edits.Statements) For(statement.Owner.SyntaxTree).AddStatement(statement);
        return true;
    }

    /// <summary>The solution with all changes made, in every project that shares a changed file.</summary>
    public Solution Apply()
    {
        var changed = solution;
        foreach (var pair in _documents)
        {
            pair.Value.Complete();
            var text = pair.Value.Apply();
            foreach (var id in Linked(pair.Key)) changed = changed.WithDocumentText(id, text);
        }

        return changed;
    }

    /// <summary>The place in the unchanged text of a place in a changed document.</summary>
    public (SyntaxTree Tree, int Position)? Origin(Document changed, int position)
    {
        foreach (var id in Linked(changed.Id))
        {
            if (_documents.TryGetValue(id, out var edits) && solution.GetDocument(id)?.TryGetSyntaxTree(out var tree) == true)
                return (tree!, edits.Origin(position));
        }

        return null;
    }

    private DocumentEdits For(SyntaxTree tree)
    {
        var document = solution.GetDocumentId(tree)!;
        foreach (var id in Linked(document))
        {
            if (_documents.TryGetValue(id, out var known)) return known;
        }

        return _documents[document] = new(tree, solution.GetDocument(document)!.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree));
    }

    /// <summary>The document itself and the same file in other projects and target frameworks.</summary>
    private IEnumerable<DocumentId> Linked(DocumentId id) => [id, .. solution.GetDocument(id)!.GetLinkedDocumentIds()];
}
