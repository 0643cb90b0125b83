namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>All that the rewriting of one token changes.</summary>
internal sealed class TokenEdits
{
    private readonly List<(SyntaxTree Tree, TextChange Change)> _changes = [];
    private readonly List<(SyntaxTree Tree, string Name)> _namespaces = [];
    private readonly List<AddedStatement> _statements = [];
    private readonly List<(TypeDeclarationSyntax Type, NewBody Constructor)> _constructors = [];
    private readonly List<(SyntaxTree Tree, TextSpan Span)> _moves = [];

    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Changes => _changes;

    public IReadOnlyList<(SyntaxTree Tree, string Name)> Namespaces => _namespaces;

    public IReadOnlyList<AddedStatement> Statements => _statements;

    /// <summary>The constructors for types that have none written.</summary>
    public IReadOnlyList<(TypeDeclarationSyntax Type, NewBody Constructor)> Constructors => _constructors;

    /// <summary>The texts that are written elsewhere, with the token rewritten in them.</summary>
    public IReadOnlyList<(SyntaxTree Tree, TextSpan Span)> Moves => _moves;

    public void Replace(SyntaxTree tree, TextSpan span, string text) => _changes.Add((tree, new(span, text)));

    public void Insert(SyntaxTree tree, int position, string text) => Replace(tree, new(position, 0), text);

    public void Remove(SyntaxTree tree, TextSpan span) => Replace(tree, span, "");

    /// <summary>
    /// Takes away a text that is written elsewhere, with the token rewritten in it. What other tokens are in it would be
    /// written there in clear text.
    /// </summary>
    public void Move(SyntaxTree tree, TextSpan span, string left)
    {
        Replace(tree, span, left);
        _moves.Add((tree, span));
    }

    /// <summary>Makes the types and extension methods of a namespace known in a file.</summary>
    public void Import(SyntaxTree tree, string name) => _namespaces.Add((tree, name));

    /// <summary>Adds a constructor, which takes the statements that are added to its type.</summary>
    public void AddConstructor(TypeDeclarationSyntax type, NewBody constructor) => _constructors.Add((type, constructor));

    /// <summary>Adds a statement that sets up a new object.</summary>
    /// <param name="owner">A constructor, or a type that gets one.</param>
    /// <param name="statement">The statement.</param>
    public void AddStatement(MemberDeclarationSyntax owner, string statement) => _statements.Add(new(owner, statement, IsFirst: false, IsInValue: false));

    /// <summary>Adds a statement that runs before all that a function, or a statement without a block around it, does.</summary>
    /// <param name="owner">The function or statement.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="isInValue">Whether the owner is a lambda whose body is its value.</param>
    public void AddFirstStatement(SyntaxNode owner, string statement, bool isInValue = false) =>
        _statements.Add(new(owner, statement, IsFirst: true, isInValue));

    /// <summary>The source of a node after the changes inside it.</summary>
    public string Changed(SyntaxNode node)
    {
        var changes = _changes
            .Where(change => change.Tree == node.SyntaxTree && node.Span.Contains(change.Change.Span))
            .Select(change => new TextChange(new(change.Change.Span.Start - node.SpanStart, change.Change.Span.Length), change.Change.NewText!))
            .OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End);
        return SourceText.From(node.ToString()).WithChanges(changes).ToString();
    }
}
