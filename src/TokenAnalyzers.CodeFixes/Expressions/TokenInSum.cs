using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token that is split over operands of <c>+</c>. Only these operands change.</summary>
internal sealed class TokenInSum(BinaryExpressionSyntax sum, SplitToken token, string value) : TokenText
{
    public override ExpressionSyntax Expression => sum;

    public override bool IsWhole => token.IsWhole;

    public override string Value => value;

    /// <summary>The operands of a chain of <c>+</c> from left to right, without recursion: chains can be thousands long.</summary>
    public static IEnumerable<ExpressionSyntax> Operands(BinaryExpressionSyntax sum)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(binary.Right);
            left = binary.Left;
        }

        operands.Push(left);
        return operands;
    }

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var operand = token.Span == sum.Span ? value.InPlaceOf(sum) : value.AsOperand;
        edits.Replace(sum.SyntaxTree, token.Span, IsWhole ? operand : StringText.Around(token.Before, value, token.After));
    }
}
