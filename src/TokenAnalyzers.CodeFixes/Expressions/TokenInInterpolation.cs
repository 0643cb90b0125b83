using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token in the text of an interpolated string; the value becomes one more hole.</summary>
/// <param name="part">The text that holds the token.</param>
/// <param name="span">What the hole replaces.</param>
/// <param name="value">The token.</param>
/// <param name="before">The text before the token that <paramref name="span"/> holds too, as it is written in the string.</param>
/// <param name="after">The text behind it.</param>
internal sealed class TokenInInterpolation(InterpolatedStringTextSyntax part, TextSpan span, string value, string before, string after) : TokenText
{
    private readonly InterpolatedStringExpressionSyntax _string = (InterpolatedStringExpressionSyntax)part.Parent!;

    public override ExpressionSyntax Expression => _string;

    public override bool IsWhole => _string.Contents.Count == 1 && part.TextToken.ValueText.Length == value.Length;

    public override string Value => value;

    /// <summary>The token in the text; null where it holds escapes in a string whose escapes are not known.</summary>
    public static TokenInInterpolation? Of(InterpolatedStringTextSyntax part, HardCodedToken token, string value, bool standsTogether)
    {
        if (standsTogether) return new(part, token.Span, value, "", "");
        if (part.Parent is not InterpolatedStringExpressionSyntax { StringStartToken.Text: "$\"" }) return null;
        var text = part.TextToken.ValueText;
        return new(part, part.Span, value, StringText.Interpolated(text.Substring(0, token.Offset)), StringText.Interpolated(text.Substring(token.Offset + token.Length)));
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
        edits.Replace(_string.SyntaxTree, span, before + new string('{', depth) + value.Text + new string('}', depth) + after);
    }
}
