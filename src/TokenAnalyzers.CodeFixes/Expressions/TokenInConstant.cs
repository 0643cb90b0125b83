using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>
/// A token that does not stand together in the source of a constant expression: a literal with escapes, a constant
/// interpolation, string.Concat, Join or Format of constants. All of the expression is written anew.
/// </summary>
internal sealed class TokenInConstant(ExpressionSyntax expression, string text, int offset, string value) : TokenText
{
    public override ExpressionSyntax Expression { get; } = Utf8Bytes.Whole(expression);

    public override bool IsWhole => text.Length == value.Length;

    public override string Value => value;

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var isUtf8 = expression.IsKind(SyntaxKind.Utf8StringLiteralExpression);
        var written = IsWhole
            ? isUtf8 ? value.Text : value.InPlaceOf(expression)
            : StringText.Around(text.Substring(0, offset), value, text.Substring(offset + Value.Length));
        edits.Replace(expression.SyntaxTree, Expression.Span, isUtf8 ? $"{types.Of("System.Text", "Encoding")}.UTF8.GetBytes({written})" : written);
    }
}
