using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>The source of an expression that gives the value when the program runs.</summary>
/// <param name="Text">The source.</param>
/// <param name="IsName">Whether it stands anywhere without parentheses, as a name does, or a call.</param>
internal sealed record ReadExpression(string Text, bool IsName)
{
    /// <summary>A read, as an expression from C# 7 on.</summary>
    public static ReadExpression Of(ReadSource read) => new(read.OrThrow, read.IsName);

    /// <summary>As an operand of an operator that binds tighter than <c>??</c>.</summary>
    public string AsOperand => IsName ? Text : $"({Text})";

    /// <summary>As it is written in the place of another expression.</summary>
    public string InPlaceOf(ExpressionSyntax expression) => BindsTighter(expression) ? AsOperand : Text;

    /// <summary>Whether what is around an expression would take a part of <c>value ?? other</c> in its place for itself.</summary>
    public static bool BindsTighter(ExpressionSyntax expression) => expression.Parent switch
    {
        BinaryExpressionSyntax binary => !(binary.IsKind(SyntaxKind.CoalesceExpression) && binary.Right == expression),
        MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax => true,
        CastExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        IsPatternExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax or AwaitExpressionSyntax => true,
        ConditionalExpressionSyntax conditional => conditional.Condition == expression,
        InterpolationSyntax interpolation => interpolation.AlignmentClause is not null || interpolation.FormatClause is not null,
        _ => false,
    };
}
