using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Sinks;

/// <summary>A variable that gets its value in one place: a local, a parameter with a default, a constant, a readonly field, a property without a setter.</summary>
/// <param name="Symbol">The variable.</param>
/// <param name="Scope">The code of this file that can use it.</param>
/// <param name="Write">The target of the assignment; null where the declaration gives the value.</param>
internal sealed record Variable(ISymbol Symbol, SyntaxNode Scope, ExpressionSyntax? Write)
{
    /// <summary>The variable that an expression is the value of; null if there is none, or if others can set it.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="looksSecret">Whether only a secret is likely to look as its value does.</param>
    /// <param name="uses">Knows the uses of names: a variable that leads nowhere needs no symbol.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Variable? Of(SyntaxNode value, bool looksSecret, NameUses uses, SemanticModel model, CancellationToken cancellation)
    {
        var (declaration, write) = value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: { } declared } => (declared, null),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => (property, null),
            ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax getter } => (PropertyOf(getter), null),
            ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax getter, Statements.Count: 1 } } => (PropertyOf(getter), null),
            AssignmentExpressionSyntax assignment when assignment.Right == value && MayBeSetOnce(assignment) => ((SyntaxNode?)null, assignment.Left),
            _ => (null, null),
        };
        if (declaration is null && write is null) return null;
        if (NameOf(declaration) is { } name && !uses.MayLead(name, ScopeOf(IsLocal(declaration!), value), looksSecret)) return null;
        var symbol = write is null ? model.GetDeclaredSymbol(declaration!, cancellation) : model.GetSymbolInfo(write, cancellation).Symbol;
        return symbol is not null && IsSetOnce(symbol, write, cancellation) ? new(symbol, ScopeOf(symbol is ILocalSymbol or IParameterSymbol, value), write) : null;
    }

    /// <summary>Whether an assignment could be the only one: others can set what an object initializer sets, and what is reached through another object.</summary>
    public static bool MayBeSetOnce(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && assignment.Parent is not InitializerExpressionSyntax
        && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    private static SyntaxNode? PropertyOf(AccessorDeclarationSyntax accessor) => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? accessor.Parent?.Parent as PropertyDeclarationSyntax : null;

    // Whether a local or a parameter is written elsewhere, its uses tell.
    private static bool IsSetOnce(ISymbol symbol, ExpressionSyntax? write, CancellationToken cancellation) => symbol switch
    {
        ILocalSymbol => write is null || IsDeclaredWithoutValue(symbol, cancellation),
        IParameterSymbol => write is null,
        IFieldSymbol field => field.IsConst || (field.IsReadOnly && (write is null || IsDeclaredWithoutValue(symbol, cancellation))),
        IPropertySymbol property => property is { SetMethod: null, IsVirtual: false, IsOverride: false },
        _ => false,
    };

    private static bool IsDeclaredWithoutValue(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: null };

    private static string? NameOf(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    private static bool IsLocal(SyntaxNode declaration) => declaration is ParameterSyntax || declaration.Parent?.Parent is StatementSyntax;

    private static SyntaxNode ScopeOf(bool isLocal, SyntaxNode value)
    {
        var member = isLocal ? value.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) : null;
        return member ?? value.SyntaxTree.GetRoot();
    }
}
