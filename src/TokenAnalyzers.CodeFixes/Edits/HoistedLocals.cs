using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>
/// The local variables that one rewriting declares in front of statements. Later statements of the block, and blocks
/// inside of it, use them again.
/// </summary>
internal sealed class HoistedLocals
{
    private readonly Dictionary<(SyntaxNode Block, string Value), string> _locals = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> _names = [];

    /// <summary>The name of the local; a declaration is added where there is none yet.</summary>
    /// <param name="statement">The first statement that needs it, in a block or at top level.</param>
    /// <param name="value">The source of its value.</param>
    /// <param name="wish">The name to take if it is free.</param>
    /// <param name="edits">Takes the declaration.</param>
    public string Declare(StatementSyntax statement, string value, string wish, TokenEdits edits)
    {
        for (var block = statement.Parent; block is not null && !IsFunction(block); block = block.Parent)
        {
            if (_locals.TryGetValue((Scope(block), value), out var known)) return known;
        }

        var name = Free(wish, statement);
        _locals.Add((Scope(statement.Parent!), value), name);
        edits.Insert(
            statement.SyntaxTree,
            Layout.LineAbove(statement),
            $"var {name} = {value};{Layout.LineBreak(statement)}{Layout.Indentation(statement)}");
        return name;
    }

    /// <summary>Each top-level statement has a node of its own around it; together they share the file as their block.</summary>
    private static SyntaxNode Scope(SyntaxNode block) => block is GlobalStatementSyntax ? block.Parent! : block;

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax || node is MemberDeclarationSyntax and not GlobalStatementSyntax;

    /// <summary>A name that nothing in the member has. The words of the member are read once.</summary>
    private string Free(string wish, StatementSyntax statement)
    {
        var member = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot();
        if (!_names.TryGetValue(member, out var taken))
        {
            var words = member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);
            taken = new(words, StringComparer.Ordinal);
            _names.Add(member, taken);
        }

        var name = wish;
        for (var number = 2; !taken.Add(name); number++) name = wish + number;
        return name;
    }
}
