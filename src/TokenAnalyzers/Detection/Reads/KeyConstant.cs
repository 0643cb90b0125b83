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
}
