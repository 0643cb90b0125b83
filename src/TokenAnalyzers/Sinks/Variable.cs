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
    public static Variable? Of(SyntaxNode value, SemanticModel model, CancellationToken cancellation)
    {
        var (declaration, write) = value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: { } declared } => (declared, null),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => (property, null),
            ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax getter } => (PropertyOf(getter), null),
            ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax getter, Statements.Count: 1 } } => (PropertyOf(getter), null),
            AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right == value && MayBeSetOnce(assignment) => ((SyntaxNode?)null, assignment.Left),
            _ => (null, null),
        };
        if (declaration is null && write is null) return null;
        var symbol = write is null ? model.GetDeclaredSymbol(declaration!, cancellation) : model.GetSymbolInfo(write, cancellation).Symbol;
        return symbol is not null && IsSetOnce(symbol, write, cancellation) ? new(symbol, ScopeOf(symbol, value), write) : null;
    }

    private static SyntaxNode? PropertyOf(AccessorDeclarationSyntax accessor) => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? accessor.Parent?.Parent as PropertyDeclarationSyntax : null;

    // Others can set what an object initializer sets, and what is reached through another object.
    private static bool MayBeSetOnce(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is not InitializerExpressionSyntax && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

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

    private static SyntaxNode ScopeOf(ISymbol symbol, SyntaxNode value)
    {
        var member = symbol is ILocalSymbol or IParameterSymbol ? value.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) : null;
        return member ?? value.SyntaxTree.GetRoot();
    }
}
