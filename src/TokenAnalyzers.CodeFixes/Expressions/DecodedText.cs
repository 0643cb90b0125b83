using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A text that source has only in other characters, and the token in it.</summary>
/// <param name="Before">The text before the token.</param>
/// <param name="Token">The token.</param>
/// <param name="After">The text after it.</param>
internal sealed record DecodedText(string Before, string Token, string After)
{
    /// <summary>Whether the text is the token and nothing else.</summary>
    public bool IsWhole => Before.Length == 0 && After.Length == 0;

    private string All => Before + Token + After;

    /// <summary>Splits a text at the token; null if the token is not in it.</summary>
    public static DecodedText? Of(string text, int start, int length) =>
        start < 0 || length <= 0 || length > text.Length - start
            ? null
            : new(text.Substring(0, start), text.Substring(start, length), text.Substring(start + length));

    /// <summary>Decodes a text; null if it does not decode to the token's place.</summary>
    public static DecodedText? Of(string encoded, DecodedSpan place)
    {
        var decoded = new char[encoded.Length];
        return Of(new(decoded, 0, EncodedAscii.Decode(place.Encoding, encoded.AsSpan(), decoded)), place.Start, place.Length);
    }

    /// <summary>Whether a text is what .NET makes of this one in base64.</summary>
    public bool IsEncodedAs(string encoded) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(All)) == encoded;

    /// <summary>The text with another value in the place of the token.</summary>
    public ReadExpression With(ReadExpression value) => IsWhole ? value : new(StringText.Around(Before, value, After), IsName: true);
}

/// <summary>
/// A token in a text that is needed in base64, such as <c>user:token</c> of a Basic header. The value is read as it is, and
/// encoded when the program runs.
/// </summary>
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

/// <summary>
/// A token that an expression has as characters or bytes. The expression is written anew, with the call around it that makes a
/// string of them.
/// </summary>
internal sealed class TokenInCharacters : TokenText
{
    private readonly DecodedText _text;
    private readonly bool _isString;
    private readonly bool _isBytes;

    private TokenInCharacters(ExpressionSyntax characters, bool isBytes, DecodedText text, SemanticModel model)
    {
        var made = Decoders.TextOf(characters, model);
        (_text, _isString, _isBytes) = (text, made is not null, isBytes);
        Expression = made ?? characters;
    }

    public override ExpressionSyntax Expression { get; }

    public override bool IsWhole => _text.IsWhole;

    public override string Value => _text.Token;

    /// <summary>The token in a list of characters or bytes; null if its elements are neither.</summary>
    public static TokenInCharacters? OfList(ExpressionSyntax list, string text, HardCodedToken token, SemanticModel model)
    {
        var element = ElementOf(list, model);
        if (element is not (SpecialType.System_Byte or SpecialType.System_Char)) return null;
        return DecodedText.Of(text, token.Offset, token.Length) is { } decoded ? new(list, element == SpecialType.System_Byte, decoded, model) : null;
    }

    // The braces after an equals sign have no type of their own: those of a declaration say it.
    private static SpecialType? ElementOf(ExpressionSyntax list, SemanticModel model)
    {
        var types = list is InitializerExpressionSyntax { Parent.Parent.Parent: VariableDeclarationSyntax declaration }
            ? model.GetTypeInfo(declaration.Type)
            : model.GetTypeInfo(list);
        return (types.Type ?? types.ConvertedType) switch
        {
            IArrayTypeSymbol array => array.ElementType.SpecialType,
            INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0].SpecialType,
            IPointerTypeSymbol pointer => pointer.PointedAtType.SpecialType,
            _ => null,
        };
    }

    /// <summary>The token in an encoded text that is decoded on the spot; null if it is not.</summary>
    public static TokenInCharacters? OfDecoded(TokenText encoded, DecodedText text, TokenEncoding encoding, SemanticModel model) =>
        encoded.IsWhole && Decoders.BytesOf(encoded.Expression, encoding, model) is { } bytes ? new(bytes, isBytes: true, text, model) : null;

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var text = _text.With(value);
        var written = _isString ? text.InPlaceOf(Expression)
            : _isBytes ? $"{types.Of("System.Text", "Encoding")}.UTF8.GetBytes({text.Text})"
            : $"{text.AsOperand}.ToCharArray()";
        edits.Replace(Expression.SyntaxTree, Expression.Span, written);
    }
}

/// <summary>Calls that undo an encoding. What they make of a token is the token, so it can be read as it is.</summary>
internal static class Decoders
{
    /// <summary>The call that decodes an encoded text to bytes; null if there is none.</summary>
    public static ExpressionSyntax? BytesOf(ExpressionSyntax encoded, TokenEncoding encoding, SemanticModel model)
    {
        var name = encoding == TokenEncoding.Base64 ? nameof(Convert.FromBase64String) : "FromHexString";
        return CallWith(encoded) is { } call && IsMethod(call, "System.Convert", name, model) ? call : null;
    }

    /// <summary>The expression that makes a string of bytes or characters; null if there is none.</summary>
    public static ExpressionSyntax? TextOf(ExpressionSyntax characters, SemanticModel model)
    {
        if (characters.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: ObjectCreationExpressionSyntax creation } })
            return model.GetTypeInfo(creation).Type?.SpecialType == SpecialType.System_String ? creation : null;

        return CallWith(characters) is { Expression: MemberAccessExpressionSyntax access } call
            && access.Expression.ToString().Split('.').Last() is nameof(System.Text.Encoding.UTF8) or nameof(System.Text.Encoding.ASCII)
            && IsMethod(call, "System.Text.Encoding", nameof(System.Text.Encoding.GetString), model)
            ? call
            : null;
    }

    private static InvocationExpressionSyntax? CallWith(ExpressionSyntax argument) =>
        argument.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } ? call : null;

    private static bool IsMethod(InvocationExpressionSyntax call, string type, string name, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { } containing } method
        && method.Name == name && FullNames.Is(containing, type);
}
