using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token that stands together in a regular, verbatim, raw or UTF-8 literal.</summary>
internal sealed class TokenInLiteral(LiteralExpressionSyntax literal, TextSpan span, string value) : TokenText
{
    private readonly bool _isUtf8 = literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    public override ExpressionSyntax Expression { get; } = Utf8Bytes.Whole(literal);

    public override bool IsWhole => literal.Token.ValueText.Length == value.Length;

    public override string Value => value;

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        if (!IsWhole) WritePart(value, types, edits);
        else edits.Replace(literal.SyntaxTree, Expression.Span, _isUtf8 ? GetBytes(types) + value.Text + ")" : value.InPlaceOf(literal));
    }

    /// <summary>Makes the literal an interpolated string of the same kind. Two tokens of one literal ask for the same changes.</summary>
    private void WritePart(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var text = literal.Token.Text;
        var isRaw = text.StartsWith("\"\"\"", StringComparison.Ordinal);
        var depth = isRaw ? LongestRunOfBraces(text) + 1 : 1;
        var start = new string('$', depth);
        edits.Replace(literal.SyntaxTree, TextSpan.FromBounds(Expression.SpanStart, literal.SpanStart), _isUtf8 ? GetBytes(types) + start : start);
        if (!isRaw) DoubleBraces(text, edits);
        edits.Replace(literal.SyntaxTree, span, new string('{', depth) + value.Text + new string('}', depth));
        if (_isUtf8) edits.Replace(literal.SyntaxTree, TextSpan.FromBounds(literal.Span.End - "u8".Length, Expression.Span.End), ")");
    }

    private void DoubleBraces(string text, TokenEdits edits)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}') edits.Insert(literal.SyntaxTree, literal.SpanStart + i, text[i].ToString());
        }
    }

    private static string GetBytes(TypeNames types) => types.Of("System.Text", "Encoding") + ".UTF8.GetBytes(";

    private static int LongestRunOfBraces(string text)
    {
        int longest = 0, run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] is not ('{' or '}') ? 0 : i > 0 && text[i] == text[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
