using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

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
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => Of(binary.Left, model, cancellationToken) ?? Of(binary.Right, model, cancellationToken),
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
