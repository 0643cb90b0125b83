using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token that is split over operands of <c>+</c>. Only these operands change.</summary>
/// <param name="sum">The expression that holds all operands.</param>
/// <param name="span">The operands that hold the token.</param>
/// <param name="value">The token.</param>
/// <param name="before">The text of the first of them before the token.</param>
/// <param name="after">The text of the last of them behind it.</param>
internal sealed class TokenInSum(BinaryExpressionSyntax sum, TextSpan span, string value, string before, string after) : TokenText
{
    public override ExpressionSyntax Expression => sum;

    public override bool IsWhole => before.Length == 0 && after.Length == 0;

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

    /// <summary>The token in the operands that hold it.</summary>
    public static TokenInSum Of(BinaryExpressionSyntax sum, int offset, string value, SemanticModel model)
    {
        ExpressionSyntax? first = null;
        string before = "", after = "";
        var position = 0;
        foreach (var operand in Operands(sum))
        {
            var text = ConstantText.Of(operand, model) ?? ConstantText.Unknown;
            var end = position + text.Length;
            if (first is null && end > offset)
            {
                first = operand;
                before = text.Substring(0, offset - position);
            }

            if (end >= offset + value.Length)
            {
                after = text.Substring(offset + value.Length - position);
                return new(sum, TextSpan.FromBounds(first!.SpanStart, operand.Span.End), value, before, after);
            }

            position = end;
        }

        return new(sum, sum.Span, value, before, after);
    }

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var text = !IsWhole ? StringText.Around(before, value, after) : span == sum.Span ? value.InPlaceOf(sum) : value.AsOperand;
        edits.Replace(sum.SyntaxTree, span, text);
    }
}
