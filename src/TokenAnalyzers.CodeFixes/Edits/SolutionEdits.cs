using System.Text;
using TokenAnalyzers.Formats;

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

/// <summary>
/// The changes of one file, all in places of the unchanged text. A change that is asked for twice is made once, so
/// every token asks for all that it needs, and a class still gets one field.
/// </summary>
internal sealed class DocumentEdits(SyntaxTree tree, AnalyzerConfigOptions options)
{
    private readonly HashSet<TextChange> _known = [];
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxNode, List<AddedStatement>> _statements = [];
    private readonly Dictionary<SyntaxNode, NewBody> _constructors = [];

    // In the order of the text. Insertions at one place stay in the order in which they came.
    private readonly List<TextChange> _changes = [];

    /// <summary>Whether a change can be made beside the ones that are here.</summary>
    public bool Accepts(TextChange change)
    {
        if (_known.Contains(change)) return true;
        var next = IndexAfter(change.Span.Start);
        var previous = next - 1;
        while (previous >= 0 && _changes[previous].Span.IsEmpty && _changes[previous].Span.Start == change.Span.Start) previous--;
        return (previous < 0 || _changes[previous].Span.End <= change.Span.Start)
            && (next == _changes.Count || _changes[next].Span.Start >= change.Span.End);
    }

    public void Add(TextChange change)
    {
        if (_known.Add(change)) _changes.Insert(IndexAfter(change.Span.Start), change);
    }

    public void Import(string name) => _namespaces.Add(name);

    /// <summary>Adds a constructor to a type that has none. The first one is as good as any other.</summary>
    public void AddConstructor(SyntaxNode type, NewBody constructor) => _constructors[type] = constructor;

    /// <summary>Adds a statement to a function, before all others or after the ones that store parameters, or to the constructor that a type gets.</summary>
    public void AddStatement(AddedStatement statement)
    {
        if (!_statements.TryGetValue(statement.Owner, out var statements)) _statements.Add(statement.Owner, statements = []);
        if (!statements.Contains(statement)) statements.Add(statement);
    }

    /// <summary>Settles what several tokens share. Nothing is added after it.</summary>
    public void Complete()
    {
        foreach (var pair in _constructors)
            Add(Written(pair.Value, _statements.TryGetValue(pair.Key, out var added) ? added.Select(statement => statement.Text) : []));
        foreach (var change in _statements.Where(pair => !_constructors.ContainsKey(pair.Key)).SelectMany(pair => BodyStatements.Insert(pair.Key, pair.Value)))
            Add(change);
        foreach (var change in UsingDirectives.Insert((CompilationUnitSyntax)tree.GetRoot(), _namespaces, options)) Add(change);
        foreach (var (position, text, cause) in LongReads.Breaks(Apply(), tree, options)) Break(position, text, cause);
    }

    public SourceText Apply()
    {
        var text = tree.GetText();
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var change in _changes)
        {
            result.Append(text.ToString(TextSpan.FromBounds(position, change.Span.Start))).Append(change.NewText);
            position = change.Span.End;
        }

        result.Append(text.ToString(TextSpan.FromBounds(position, text.Length)));
        return SourceText.From(result.ToString(), text.Encoding, text.ChecksumAlgorithm);
    }

    /// <summary>The place in the unchanged text of a place in the changed one.</summary>
    public int Origin(int changedPosition)
    {
        var shift = 0;
        foreach (var change in _changes)
        {
            if (changedPosition < change.Span.Start + shift) break;
            if (changedPosition < change.Span.Start + shift + change.NewText!.Length) return change.Span.Start;
            shift += change.NewText!.Length - change.Span.Length;
        }

        return changedPosition - shift;
    }

    private static TextChange Written(NewBody body, IEnumerable<string> statements) =>
        new(new(body.Position, 0), body.Head + string.Concat(statements.Select(statement => body.Line + statement)) + body.Tail);

    /// <summary>Puts a line break in the place of a space, where the changes have made the line long.</summary>
    /// <param name="position">The place of the space in the changed text.</param>
    /// <param name="text">The line break and what its line starts with.</param>
    /// <param name="cause">The place of what makes the line long, in the changed text.</param>
    private void Break(int position, string text, int cause)
    {
        if (AddedAt(position) is var (index, offset))
        {
            var (span, added) = (_changes[index].Span, _changes[index].NewText!);
            _changes[index] = new(span, added.Substring(0, offset) + text + added.Substring(offset + 1));
        }
        else if (AddedAt(cause) is not null)
        {
            Add(new(new(Origin(position), 1), text));
        }
    }

    /// <summary>The change that added the character at a place in the changed text, and its place there; null for what was there before.</summary>
    private (int Index, int Offset)? AddedAt(int changedPosition)
    {
        var shift = 0;
        for (var i = 0; i < _changes.Count; i++)
        {
            var (span, added) = (_changes[i].Span, _changes[i].NewText!);
            var offset = changedPosition - shift - span.Start;
            if (offset < 0) return null;
            if (offset < added.Length) return (i, offset);
            shift += added.Length - span.Length;
        }

        return null;
    }

    /// <summary>The index of the first change that starts after a position, or replaces text from it on.</summary>
    private int IndexAfter(int start) => SortedSearch.FirstNotBefore(_changes.Count, (_changes, start), static (state, at) =>
        state._changes[at].Span is var span && (span.Start < state.start || (span.Start == state.start && span.IsEmpty)));
}
