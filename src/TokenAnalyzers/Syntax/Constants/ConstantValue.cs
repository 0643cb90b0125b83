namespace TokenAnalyzers.Syntax.Constants;

/// <summary>The text that an expression names.</summary>
internal static class ConstantValue
{
    /// <summary>The value of a constant, or of a readonly field that is set to a literal; null if it is not known or no text.</summary>
    public static string? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var constant = model.GetConstantValue(expression, cancellationToken);
        if (constant.HasValue) return Text(constant.Value);
        return Of(model.GetSymbolInfo(expression, cancellationToken).Symbol, cancellationToken);
    }

    /// <summary>The same of a field or local variable.</summary>
    public static string? Of(ISymbol? variable, CancellationToken cancellationToken) => variable switch
    {
        IFieldSymbol { HasConstantValue: true } field => Text(field.ConstantValue),
        ILocalSymbol { HasConstantValue: true } local => Text(local.ConstantValue),
        IFieldSymbol { IsReadOnly: true } field => InitialValueOf(field, cancellationToken),
        _ => null,
    };

    private static string? Text(object? value) => value is string or char ? value.ToString() : null;

    // The initializer may stand in another file, for which there is no semantic model here: a literal needs none.
    private static string? InitialValueOf(IFieldSymbol field, CancellationToken cancellationToken)
    {
        if (field.ContainingType.SpecialType == SpecialType.System_String && field.Name == nameof(string.Empty)) return "";
        foreach (var reference in field.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax { Token: { Value: string } literal } }) return literal.ValueText;
        }

        return null;
    }
}
