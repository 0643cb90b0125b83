using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token in an interpolated string; the value becomes a hole.</summary>
internal sealed class TokenInInterpolation : TokenText
{
    private readonly InterpolatedStringExpressionSyntax _string;
    private readonly SplitToken _token;
    private readonly bool _isText;

    private TokenInInterpolation(InterpolatedStringExpressionSyntax interpolated, SplitToken token, string value, bool isText)
    {
        _isText = isText;
        _string = interpolated;
        _token = token;
        Value = value;
    }

    public override ExpressionSyntax Expression => _string;

    public override bool IsWhole => _isText && _token.IsWhole && _token.Span.Start == _string.StringStartToken.Span.End && _token.Span.End == _string.StringEndToken.SpanStart;

    public override string Value { get; }

    /// <returns>Null where other text of a raw string would have to be written anew.</returns>
    public static TokenInInterpolation? Of(InterpolatedStringExpressionSyntax interpolated, SplitToken? token, string value, SemanticModel model)
    {
        if (token is null || StringText.InsideOf(interpolated, token.Before) is null || StringText.InsideOf(interpolated, token.After) is null) return null;

        // What wants a FormattableString, or handles the holes itself, takes no plain string.
        var conversion = model.GetConversion(interpolated);
        return new(interpolated, token, value, isText: !conversion.IsInterpolatedString && !conversion.IsInterpolatedStringHandler);
    }

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        if (IsWhole)
        {
            edits.Replace(_string.SyntaxTree, _string.Span, value.InPlaceOf(_string));
            return;
        }

        // A raw string has as many braces at a hole as it has dollars.
        var depth = Math.Max(1, _string.StringStartToken.Text.Count(c => c == '$'));
        var hole = new string('{', depth) + value.Text + new string('}', depth);
        edits.Replace(_string.SyntaxTree, _token.Span, StringText.InsideOf(_string, _token.Before) + hole + StringText.InsideOf(_string, _token.After));
    }
}
