using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>Constants and readonly fields that hold a key.</summary>
internal static class KeyConstant
{
    /// <summary>The text of the constant that an expression names, at its declaration; null if it names none.</summary>
    public static ConstantText? Named(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)) return null;
        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        if (symbol is not (IFieldSymbol or ILocalSymbol) || symbol.DeclaringSyntaxReferences.Length != 1) return null;
        var declarator = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) as VariableDeclaratorSyntax;
        return declarator?.Initializer is { Value: { } value } ? ConstantFolder.Read(value, names: null, cancellationToken) : null;
    }

    /// <summary>The name of the constant or readonly field that an expression is the value of; null if it is of none.</summary>
    public static string? NameFor(SyntaxNode value)
    {
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }) return null;
        var modifiers = declarator.Parent?.Parent switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };

        // While someone types, a constant may have no name yet, and nothing uses it.
        var hasUses = declarator.Identifier.ValueText.Length > 0 && (modifiers.Any(SyntaxKind.ConstKeyword) || modifiers.Any(SyntaxKind.ReadOnlyKeyword));
        return hasUses ? declarator.Identifier.ValueText : null;
    }
}
