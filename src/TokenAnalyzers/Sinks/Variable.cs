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
    /// <param name="way">Knows where names lead: a variable that leads nowhere needs no symbol.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Variable? Of(SyntaxNode value, bool looksSecret, WayToSink way, SemanticModel model, CancellationToken cancellation)
    {
        var assignment = value.Parent as AssignmentExpressionSyntax;
        var named = assignment is null ? DeclaredWith(value) : assignment.Right == value ? SetBy(assignment) : null;
        if (named is not { } variable || !way.MayLeadFrom(variable, looksSecret)) return null;
        var symbol = assignment is null ? model.GetDeclaredSymbol(DeclarationOf(value)!, cancellation) : model.GetSymbolInfo(assignment.Left, cancellation).Symbol;
        return symbol is not null && IsSetOnce(symbol, assignment?.Left, cancellation) ? new(symbol, ScopeOf(symbol is ILocalSymbol or IParameterSymbol, value), assignment?.Left) : null;
    }

    /// <summary>The name of the variable whose declaration gives it a value, and the code of this file that can use it; null if there is none.</summary>
    public static (string Name, SyntaxNode Scope)? DeclaredWith(SyntaxNode value) =>
        DeclarationOf(value) is { } declaration && NameOf(declaration) is { } name ? (name, ScopeOf(IsLocal(declaration), value)) : null;

    /// <summary>
    /// The name of the variable that an assignment could be the only one to, and the file; null if there is none: others can set
    /// what an object initializer sets, and what is reached through another object.
    /// </summary>
    public static (string Name, SyntaxNode Scope)? SetBy(AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.Parent is InitializerExpressionSyntax) return null;
        var name = assignment.Left switch
        {
            IdentifierNameSyntax identifier => identifier,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name as IdentifierNameSyntax,
            _ => null,
        };
        return name is null ? null : (name.Identifier.ValueText, assignment.SyntaxTree.GetRoot());
    }

    private static SyntaxNode? DeclarationOf(SyntaxNode value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: { } declared } => declared,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax getter } => PropertyOf(getter),
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax getter, Statements.Count: 1 } } => PropertyOf(getter),
        _ => null,
    };

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
