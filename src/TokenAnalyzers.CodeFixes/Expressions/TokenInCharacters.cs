using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token that an expression has as characters or bytes. The expression is written anew, with the call around it that makes a string of them.</summary>
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

    // The braces behind an equals sign have no type of their own: those of a declaration say it.
    private static SpecialType? ElementOf(ExpressionSyntax list, SemanticModel model)
    {
        var types = list is InitializerExpressionSyntax { Parent.Parent.Parent: VariableDeclarationSyntax declaration } ? model.GetTypeInfo(declaration.Type) : model.GetTypeInfo(list);
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
