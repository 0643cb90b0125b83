namespace TokenAnalyzers.Syntax.Constants;

/// <summary>The names of a file that is built: its model knows them.</summary>
internal sealed class BoundSymbols(SemanticModel model) : ISymbolResolver
{
    public string? ConstantOf(ExpressionSyntax expression, CancellationToken cancellationToken) => ConstantValue.Of(expression, model, cancellationToken);

    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, CancellationToken cancellationToken) => model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;

    public IFieldSymbol? FieldOf(ExpressionSyntax expression, CancellationToken cancellationToken) => model.GetSymbolInfo(expression, cancellationToken).Symbol as IFieldSymbol;

    public INamedTypeSymbol? ClassOf(AttributeSyntax attribute, CancellationToken cancellationToken) => model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType;
}
