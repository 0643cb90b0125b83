namespace TokenAnalyzers.Syntax;

/// <summary>What the syntax of a use tells of whether it writes.</summary>
internal static class Writes
{
    /// <summary>Whether a use of a variable can give it another value: an assignment, also through parentheses and tuples, an increment, ref or out, or an address.</summary>
    /// <param name="use">The name of the variable, or the access to a member.</param>
    public static bool To(ExpressionSyntax use)
    {
        SyntaxNode node = use;
        while (IsPartOfTarget(node)) node = node.Parent!;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == node,
            ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword,
            PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            _ => node.Parent is RefExpressionSyntax,
        };
    }

    // c._field, (_field), and each element of (_field, other).
    private static bool IsPartOfTarget(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        _ => node.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax,
    };
}
