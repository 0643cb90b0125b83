using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token in an interpolated string; the value becomes a hole.</summary>
internal sealed class TokenInInterpolation : TokenText
{
    private readonly InterpolatedStringExpressionSyntax _string;
    private readonly SplitToken _token;

    private TokenInInterpolation(InterpolatedStringExpressionSyntax interpolated, SplitToken token, string value)
    {
        _string = interpolated;
        _token = token;
        Value = value;
    }

    public override ExpressionSyntax Expression => _string;

    public override bool IsWhole => _token.IsWhole && _token.Span.Start == _string.StringStartToken.Span.End && _token.Span.End == _string.StringEndToken.SpanStart;

    public override string Value { get; }

    /// <returns>Null where other text of a verbatim or raw string would have to be written anew.</returns>
    public static TokenInInterpolation? Of(InterpolatedStringExpressionSyntax interpolated, SplitToken? token, string value) =>
        token is not null && (token.IsWhole || interpolated.StringStartToken.Text == "$\"") ? new(interpolated, token, value) : null;

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
        edits.Replace(_string.SyntaxTree, _token.Span, StringText.Interpolated(_token.Before) + hole + StringText.Interpolated(_token.After));
    }
}
