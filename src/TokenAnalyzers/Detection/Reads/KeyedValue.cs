using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>A value that code reads by its key.</summary>
/// <param name="KeyExpression">What gives the key to the call or indexer that reads.</param>
/// <param name="Key">The whole key with its sections, as far as it is known.</param>
/// <param name="IsVariable">Whether it is a variable of the environment.</param>
internal sealed record KeyedValue(ExpressionSyntax KeyExpression, string Key, bool IsVariable)
{
    /// <summary>The value that an expression gives, reads first, or is called on; null if it reads none.</summary>
    public static KeyedValue? Of(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is null) return null;
        return At(expression, model, cancellation) ?? expression switch
        {
            ConditionalAccessExpressionSyntax access => Of(access.WhenNotNull, model, cancellation) ?? Of(access.Expression, model, cancellation),
            ConditionalExpressionSyntax choice => Of(choice.WhenTrue, model, cancellation) ?? Of(choice.WhenFalse, model, cancellation),
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => Of(binary.Left, model, cancellation) ?? Of(binary.Right, model, cancellation),
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression) => Of(binary.Left, model, cancellation),
            ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression, model, cancellation),
            PostfixUnaryExpressionSyntax postfix => Of(postfix.Operand, model, cancellation),
            CastExpressionSyntax cast => Of(cast.Expression, model, cancellation),
            MemberAccessExpressionSyntax access => Of(access.Expression, model, cancellation),
            ElementAccessExpressionSyntax element => Of(element.Expression, model, cancellation),
            InvocationExpressionSyntax call => Of(call.Expression, model, cancellation),
            _ => null,
        };
    }

    private static KeyedValue? At(ExpressionSyntax access, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var argument in ConfigurationRead.ArgumentsOf(access))
        {
            if (ConfigurationRead.Around(argument.Expression, ReadMember.OfText, model, cancellation) is not { } read) continue;
            var key = ConstantFolder.Read(argument.Expression, new BoundSymbols(model), cancellation).Value;
            var isVariable = model.GetSymbolInfo(read, cancellation).Symbol?.ContainingType is { Name: nameof(Environment), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
            return new(argument.Expression, ConfigurationRead.SectionsOf(read, model, cancellation) + key, isVariable);
        }

        return null;
    }
}
