using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>Expressions that could give a key, by their form.</summary>
internal static class KeyExpression
{
    /// <summary>The whole text that a literal or another part belongs to, such as <c>"GITHUB" + "_PAT"</c>.</summary>
    /// <param name="part">The part.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <param name="names">Knows calls that put texts together; null to pass them over.</param>
    public static ExpressionSyntax Around(SyntaxNode part, CancellationToken cancellationToken, ISymbolResolver? names = null)
    {
        var key = ConstantFolder.OutermostAround(part, names, cancellationToken);
        while (key is ParenthesizedExpressionSyntax parenthesized) key = parenthesized.Expression;
        return (ExpressionSyntax)key;
    }

    /// <summary>The same for the name of a constant, and for a name inside nameof.</summary>
    public static ExpressionSyntax AroundName(SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        ExpressionSyntax named = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return named.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && CalledName.IsNameOf(call)
            ? Around(call, cancellationToken)
            : Around(named, cancellationToken);
    }
}

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

/// <summary>A value that code reads by its key.</summary>
/// <param name="KeyExpression">What gives the key to the call or indexer that reads.</param>
/// <param name="Key">The whole key with its sections, as far as it is known.</param>
/// <param name="IsVariable">Whether it is a variable of the environment.</param>
internal sealed record KeyedValue(ExpressionSyntax KeyExpression, string Key, bool IsVariable)
{
    /// <summary>The value that an expression gives, reads first, or is called on; null if it reads none.</summary>
    public static KeyedValue? Of(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (expression is null) return null;
        return At(expression, model, cancellationToken) ?? expression switch
        {
            ConditionalAccessExpressionSyntax access => Of(access.WhenNotNull, model, cancellationToken) ?? Of(access.Expression, model, cancellationToken),
            ConditionalExpressionSyntax choice => Of(choice.WhenTrue, model, cancellationToken) ?? Of(choice.WhenFalse, model, cancellationToken),
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) =>
                Of(binary.Left, model, cancellationToken) ?? Of(binary.Right, model, cancellationToken),
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression) => Of(binary.Left, model, cancellationToken),
            ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression, model, cancellationToken),
            PostfixUnaryExpressionSyntax postfix => Of(postfix.Operand, model, cancellationToken),
            CastExpressionSyntax cast => Of(cast.Expression, model, cancellationToken),
            MemberAccessExpressionSyntax access => Of(access.Expression, model, cancellationToken),
            ElementAccessExpressionSyntax element => Of(element.Expression, model, cancellationToken),
            InvocationExpressionSyntax call => Of(call.Expression, model, cancellationToken),
            _ => null,
        };
    }

    private static KeyedValue? At(ExpressionSyntax access, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var argument in ConfigurationRead.ArgumentsOf(access))
        {
            if (ConfigurationRead.Around(argument.Expression, ConfigurationApi.ReadsOfText, model, cancellationToken) is not { } read) continue;
            var key = ConstantFolder.Read(argument.Expression, new BoundSymbols(model), cancellationToken).Value;
            var isVariable = FullNames.Is(model.GetSymbolInfo(read, cancellationToken).Symbol?.ContainingType, "System.Environment");
            return new(argument.Expression, ConfigurationRead.SectionsOf(read, model, cancellationToken) + key, isVariable);
        }

        return null;
    }
}
