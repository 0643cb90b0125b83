using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>Writes text as source.</summary>
internal static class StringText
{
    /// <summary>A text as it is between the quotes of <c>$"..."</c>.</summary>
    public static string Interpolated(string text)
    {
        var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
        return quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    /// <summary>A text as it is in an interpolated string of another kind: verbatim or raw.</summary>
    /// <returns>Null where a raw string would have to be written anew for it.</returns>
    public static string? InsideOf(InterpolatedStringExpressionSyntax interpolated, string text)
    {
        var start = interpolated.StringStartToken.Text;
        if (!start.Contains("\"\"\"")) return start.Contains('@') ? text.Replace("\"", "\"\"").Replace("{", "{{").Replace("}", "}}") : Interpolated(text);
        return text.IndexOfAny(['"', '{', '}', '\n', '\r']) < 0 ? text : null;
    }

    /// <summary>An interpolated string with one value in it.</summary>
    public static string Around(string before, ReadExpression value, string after) => $"$\"{Interpolated(before)}{{{value.Text}}}{Interpolated(after)}\"";
}

/// <summary>The bytes that a UTF-8 literal stands for.</summary>
internal static class Utf8Bytes
{
    /// <summary>
    /// The call that makes an array of a UTF-8 literal, <c>"..."u8.ToArray()</c>: what takes the place of the literal is an array
    /// already. Any other expression itself.
    /// </summary>
    public static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        if (!expression.IsKind(SyntaxKind.Utf8StringLiteralExpression)) return expression;
        var literal = expression;
        while (literal.Parent is ParenthesizedExpressionSyntax parenthesized) literal = parenthesized;
        return literal.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray", Parent: InvocationExpressionSyntax call }
            ? call
            : expression;
    }
}

/// <summary>A token that is in one piece in a regular, verbatim, raw or UTF-8 literal.</summary>
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

/// <summary>
/// A token that is not in one piece in the source of a constant expression: a literal with escapes, a constant
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
