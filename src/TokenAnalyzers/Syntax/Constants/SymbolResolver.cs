namespace TokenAnalyzers.Syntax.Constants;

/// <summary>What the names in a syntax tree stand for.</summary>
internal interface ISymbolResolver
{
    /// <summary>The text of a constant, or of a readonly field that is set to a literal; null if it is not known or no text.</summary>
    public string? ConstantOf(ExpressionSyntax expression, CancellationToken cancellationToken);

    /// <summary>The method that is called; null if it is not known.</summary>
    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, CancellationToken cancellationToken);

    /// <summary>The field that is named; null if it is not known or no field.</summary>
    public IFieldSymbol? FieldOf(ExpressionSyntax expression, CancellationToken cancellationToken);

    /// <summary>The class of an attribute; null if it is not known.</summary>
    public INamedTypeSymbol? ClassOf(AttributeSyntax attribute, CancellationToken cancellationToken);
}

/// <summary>The names of a file that is built: its model knows them.</summary>
internal sealed class BoundSymbols(SemanticModel model) : ISymbolResolver
{
    public string? ConstantOf(ExpressionSyntax expression, CancellationToken cancellationToken) => ConstantValue.Of(expression, model, cancellationToken);

    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;

    public IFieldSymbol? FieldOf(ExpressionSyntax expression, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken).Symbol as IFieldSymbol;

    public INamedTypeSymbol? ClassOf(AttributeSyntax attribute, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType;
}

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

    // The initializer may be in another file, for which there is no semantic model here: a literal needs none.
    private static string? InitialValueOf(IFieldSymbol field, CancellationToken cancellationToken)
    {
        if (field.ContainingType.SpecialType == SpecialType.System_String && field.Name == nameof(string.Empty)) return "";
        foreach (var reference in field.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax
                {
                    Initializer.Value: LiteralExpressionSyntax { Token: { Value: string } literal },
                })
            {
                return literal.ValueText;
            }
        }

        return null;
    }
}
