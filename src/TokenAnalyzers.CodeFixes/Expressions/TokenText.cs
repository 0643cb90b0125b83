using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>How a token is in an expression, and how another value takes its place there.</summary>
internal abstract class TokenText
{
    /// <summary>The expression around the token that changes.</summary>
    public abstract ExpressionSyntax Expression { get; }

    /// <summary>Whether the value takes the place of an operand or more, and not of a part of a longer text.</summary>
    public abstract bool IsWhole { get; }

    /// <summary>The token's own characters, to compare them with those of other tokens and for nothing else.</summary>
    public abstract string Value { get; }

    /// <summary>Puts another value in the place of the token.</summary>
    public abstract void Write(ReadExpression value, TypeNames types, TokenEdits edits);

    /// <summary>The token in its expression; null if that is not written in a known way, or is an encoding that can't be made of the value.</summary>
    public static TokenText? Of(HardCodedToken token, SemanticModel model) =>
        Spelled(token with { Node = StringChain.Finished(token.Node) }, model) is not { } text ? null
        : token.Decoded is { } place ? Encoded(text, place, model)
        : text;

    private static TokenText? Encoded(TokenText encoded, DecodedSpan place, SemanticModel model)
    {
        if (DecodedText.Of(encoded.Value, place) is not { } text) return null;
        if (TokenInCharacters.OfDecoded(encoded, text, place.Encoding, model) is { } decoded) return decoded;
        return text.IsEncodedAs(encoded.Value) ? new TokenInBase64(encoded, text) : null;
    }

    // The characters of the source that are to change: the token's own, or those of the encoded text.
    private static TokenText? Spelled(HardCodedToken token, SemanticModel model)
    {
        var text = token.Node switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            _ => SplitToken.TextOf(token.Node, model),
        };
        if (token.Offset < 0 || token.Length <= 0 || token.Length > text.Length - token.Offset) return null;

        var value = text.Substring(token.Offset, token.Length);
        if (!SplitToken.IsKnown(value)) return null;
        return token.Node.SyntaxTree.GetText().ToString(token.Span) == value ? Together(token, value, model) : Apart(token, text, value, model);
    }

    private static TokenText? Together(HardCodedToken token, string value, SemanticModel model) => token.Node switch
    {
        LiteralExpressionSyntax literal => new TokenInLiteral(literal, token.Span, value),
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } =>
            TokenInInterpolation.Of(interpolated, new(token.Span, "", ""), value, model),
        _ => null,
    };

    private static TokenText? Apart(HardCodedToken token, string text, string value, SemanticModel model)
    {
        return token.Node switch
        {
            BinaryExpressionSyntax sum => Split(TokenInSum.Operands(sum)) is { } split ? new TokenInSum(sum, split, value) : null,
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax parent } =>
                TokenInInterpolation.Of(parent, Split([token.Node]), value, model),
            ExpressionSyntax list when CharacterList.Spells(list) => TokenInCharacters.OfList(list, text, token, model),
            ExpressionSyntax chain when StringChain.IsUnfinished(chain) => null,
            ExpressionSyntax expression when SplitToken.IsKnown(text) => new TokenInConstant(expression, text, token.Offset, value),
            InterpolatedStringExpressionSyntax interpolated => TokenInInterpolation.Of(interpolated, Split(interpolated.Contents), value, model),
            InvocationExpressionSyntax call => Split(TokenInArguments.Arguments(call)) is { } split ? new TokenInArguments(call, split, value) : null,
            _ => null,
        };

        SplitToken? Split(IEnumerable<SyntaxNode> parts) => SplitToken.Find(parts, token.Offset, token.Length, model);
    }
}

/// <summary>The source of an expression that gives the value when the program runs.</summary>
/// <param name="Text">The source.</param>
/// <param name="IsName">Whether it can be used anywhere without parentheses, as a name does, or a call.</param>
internal sealed record ReadExpression(string Text, bool IsName)
{
    /// <summary>A read, as an expression from C# 7 on.</summary>
    public static ReadExpression Of(ReadSource read) => new(read.OrThrow, read.IsName);

    /// <summary>As an operand of an operator that binds tighter than <c>??</c>.</summary>
    public string AsOperand => IsName ? Text : $"({Text})";

    /// <summary>As it is written in the place of another expression.</summary>
    public string InPlaceOf(ExpressionSyntax expression) => BindsTighter(expression) ? AsOperand : Text;

    /// <summary>Whether what is around an expression would take a part of <c>value ?? other</c> in its place for itself.</summary>
    public static bool BindsTighter(ExpressionSyntax expression) => expression.Parent switch
    {
        BinaryExpressionSyntax binary => !(binary.IsKind(SyntaxKind.CoalesceExpression) && binary.Right == expression),
        MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax => true,
        CastExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        IsPatternExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax or AwaitExpressionSyntax => true,
        ConditionalExpressionSyntax conditional => conditional.Condition == expression,
        InterpolationSyntax interpolation => interpolation.AlignmentClause is not null || interpolation.FormatClause is not null,
        _ => false,
    };
}
