using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Syntax.Constants;

/// <summary>The names of a file that is built: its model knows them.</summary>
internal sealed class BoundSymbols(SemanticModel model) : ISymbolResolver
{
    public string? ConstantOf(ExpressionSyntax expression, CancellationToken cancellation) => ConstantValue.Of(expression, model, cancellation);

    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, CancellationToken cancellation) => model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol;

    public IFieldSymbol? FieldOf(ExpressionSyntax expression, CancellationToken cancellation) => model.GetSymbolInfo(expression, cancellation).Symbol as IFieldSymbol;

    public INamedTypeSymbol? ClassOf(AttributeSyntax attribute, CancellationToken cancellation) => model.GetSymbolInfo(attribute, cancellation).Symbol?.ContainingType;
}
