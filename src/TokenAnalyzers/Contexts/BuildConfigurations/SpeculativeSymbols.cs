using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>
/// Resolves names in the configuration that is not built. There is no model of it: names mean what they would
/// mean at the same place in the file that is built, and a constant that only the other configuration has is read there.
/// </summary>
/// <param name="built">The model of the file that is built.</param>
/// <param name="file">That file in each configuration.</param>
internal sealed class SpeculativeSymbols(SemanticModel built, FileConfigurations file) : ISymbolResolver
{
    public string? ConstantOf(ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (expression is IdentifierNameSyntax name && DeclaredOnlyThere(name) is { } value) return TextOf(value, cancellationToken);
        if (expression is InvocationExpressionSyntax nameOf && CalledName.IsNameOf(nameOf)) return LastName(nameOf);
        if (Counterpart.Same(expression, built.SyntaxTree) is { } same) return ConstantValue.Of(same, built, cancellationToken);
        return ConstantValue.Of(SpeculativeSymbolOf(expression), cancellationToken);
    }

    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (Counterpart.Same(call, built.SyntaxTree) is { } same) return built.GetSymbolInfo(same, cancellationToken).Symbol as IMethodSymbol;

        // An argument that names what is not built leaves only candidates.
        var info = built.GetSpeculativeSymbolInfo(call.SpanStart, call, SpeculativeBindingOption.BindAsExpression);
        return info.Symbol as IMethodSymbol
            ?? info.CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault(method => MayTake(method, call.ArgumentList.Arguments));
    }

    public INamedTypeSymbol? ClassOf(AttributeSyntax attribute, CancellationToken cancellationToken) =>
        built.GetSpeculativeSymbolInfo(attribute.SpanStart, attribute).Symbol?.ContainingType;

    public IFieldSymbol? FieldOf(ExpressionSyntax expression, CancellationToken cancellationToken) => SymbolOf(expression, cancellationToken) as IFieldSymbol;

    private ISymbol? SymbolOf(ExpressionSyntax expression, CancellationToken cancellationToken) =>
        Counterpart.Same(expression, built.SyntaxTree) is { } same ? built.GetSymbolInfo(same, cancellationToken).Symbol : SpeculativeSymbolOf(expression);

    private ISymbol? SpeculativeSymbolOf(ExpressionSyntax expression) =>
        built.GetSpeculativeSymbolInfo(expression.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Symbol;

    private static string LastName(InvocationExpressionSyntax nameOf) =>
        nameOf.ArgumentList.DescendantTokens().LastOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText ?? "";

    private static bool MayTake(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count == method.Parameters.Length
        && arguments.Zip(method.Parameters, (argument, parameter) => !argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)
            || parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object).All(fits => fits);

    // Constants of other constants would need an order of reading; those of literals are what is split by hand.
    private static string? TextOf(ExpressionSyntax value, CancellationToken cancellationToken)
    {
        var text = ConstantFolder.Read(value, names: null, cancellationToken);
        return text.HasUnknown ? null : text.Value;
    }

    /// <summary>The value of the innermost constant or readonly field of that name, if this build does not compile it.</summary>
    private ExpressionSyntax? DeclaredOnlyThere(IdentifierNameSyntax name)
    {
        foreach (var scope in name.Ancestors().Where(node => node is BlockSyntax or TypeDeclarationSyntax or CompilationUnitSyntax))
        {
            var declared = scope.ChildNodes()
                .SelectMany(FixedVariable.In)
                .FirstOrDefault(variable => variable.Identifier.ValueText == name.Identifier.ValueText);
            if (declared is not null) return file.Built.Compiles(declared.SpanStart) ? null : declared.Initializer?.Value;
        }

        return null;
    }
}
