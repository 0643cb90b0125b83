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
