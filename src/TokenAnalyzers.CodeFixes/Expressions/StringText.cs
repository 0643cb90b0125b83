namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>Writes text as source.</summary>
internal static class StringText
{
    /// <summary>A text as it stands between the quotes of <c>$"..."</c>.</summary>
    public static string Interpolated(string text)
    {
        var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
        return quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    /// <summary>A text as it stands in an interpolated string of another kind: verbatim or raw.</summary>
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
    /// <summary>The call that makes an array of a UTF-8 literal, <c>"..."u8.ToArray()</c>: what takes the place of the literal is an array already. Any other expression itself.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        if (!expression.IsKind(SyntaxKind.Utf8StringLiteralExpression)) return expression;
        var literal = expression;
        while (literal.Parent is ParenthesizedExpressionSyntax parenthesized) literal = parenthesized;
        return literal.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray", Parent: InvocationExpressionSyntax call } ? call : expression;
    }
}
