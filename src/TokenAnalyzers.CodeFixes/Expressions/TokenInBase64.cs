using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token in a text that is needed in base64, such as <c>user:token</c> of a Basic header. The value is read as it is, and encoded when the program runs.</summary>
internal sealed class TokenInBase64(TokenText encoded, DecodedText text) : TokenText
{
    public override ExpressionSyntax Expression => encoded.Expression;

    public override bool IsWhole => encoded.IsWhole && text.IsWhole;

    public override string Value => text.Token;

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var bytes = $"{types.Of("System.Text", "Encoding")}.UTF8.GetBytes({text.With(value).Text})";
        encoded.Write(new($"{types.Of("System", "Convert")}.ToBase64String({bytes})", IsName: true), types, edits);
    }
}
