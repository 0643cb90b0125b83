using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>All that the rewriting of one token changes.</summary>
internal sealed class TokenEdits
{
    private readonly List<(SyntaxTree Tree, TextChange Change)> _changes = [];
    private readonly List<(SyntaxTree Tree, string Name)> _namespaces = [];
    private readonly List<(ConstructorDeclarationSyntax Constructor, string Text)> _statements = [];

    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Changes => _changes;

    public IReadOnlyList<(SyntaxTree Tree, string Name)> Namespaces => _namespaces;

    public IReadOnlyList<(ConstructorDeclarationSyntax Constructor, string Text)> Statements => _statements;

    public void Replace(SyntaxTree tree, TextSpan span, string text) => _changes.Add((tree, new(span, text)));

    public void Insert(SyntaxTree tree, int position, string text) => Replace(tree, new(position, 0), text);

    public void Remove(SyntaxTree tree, TextSpan span) => Replace(tree, span, "");

    /// <summary>Makes the types and extension methods of a namespace known in a file.</summary>
    public void Import(SyntaxTree tree, string name) => _namespaces.Add((tree, name));

    /// <summary>Adds a statement that sets up a new object to a constructor.</summary>
    public void AddStatement(ConstructorDeclarationSyntax constructor, string statement) => _statements.Add((constructor, statement));
}
