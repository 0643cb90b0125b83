using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token that is split over neighbours: operands, arguments, or contents of an interpolated string.</summary>
/// <param name="Span">The neighbours that hold the token.</param>
/// <param name="Before">The text of the first of them before the token.</param>
/// <param name="After">The text of the last of them after it.</param>
internal sealed record SplitToken(TextSpan Span, string Before, string After)
{
    /// <summary>Whether the neighbours are the token and nothing else.</summary>
    public bool IsWhole => Before.Length == 0 && After.Length == 0;

    /// <summary>Finds the neighbours that hold the token.</summary>
    /// <param name="parts">All parts of the text.</param>
    /// <param name="offset">Where the token starts in the text of all parts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="model">The model of the file.</param>
    /// <returns>Null where a value that is known only at run time would be lost.</returns>
    public static SplitToken? Find(IEnumerable<SyntaxNode> parts, int offset, int length, SemanticModel model)
    {
        SyntaxNode? first = null;
        var before = "";
        var position = 0;
        foreach (var part in parts)
        {
            var text = TextOf(part, model);
            if (first is null && position + text.Length > offset)
            {
                first = part;
                before = text.Substring(0, offset - position);
            }

            if (first is not null && position + text.Length >= offset + length)
            {
                var after = text.Substring(offset + length - position);
                return IsKnown(before) && IsKnown(after) ? new(TextSpan.FromBounds(first.SpanStart, part.Span.End), before, after) : null;
            }

            position += text.Length;
        }

        return null;
    }

    /// <summary>The text of an expression as the analyzer reads it.</summary>
    public static string TextOf(SyntaxNode expression, SemanticModel model) =>
        ConstantFolder.Read(expression, new BoundSymbols(model), CancellationToken.None).Value;

    /// <summary>Whether a text is the same in every run.</summary>
    public static bool IsKnown(string text) => text.IndexOf(ConstantText.Unknown) < 0;
}

/// <summary>A token that is split over operands of <c>+</c>. Only these operands change.</summary>
internal sealed class TokenInSum(BinaryExpressionSyntax sum, SplitToken token, string value) : TokenText
{
    public override ExpressionSyntax Expression => sum;

    public override bool IsWhole => token.IsWhole;

    public override string Value => value;

    /// <summary>The operands of a chain of <c>+</c> from left to right, without recursion: chains can be thousands long.</summary>
    public static IEnumerable<ExpressionSyntax> Operands(BinaryExpressionSyntax sum)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(binary.Right);
            left = binary.Left;
        }

        operands.Push(left);
        return operands;
    }

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits)
    {
        var operand = token.Span == sum.Span ? value.InPlaceOf(sum) : value.AsOperand;
        edits.Replace(sum.SyntaxTree, token.Span, IsWhole ? operand : StringText.Around(token.Before, value, token.After));
    }
}

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

    public override bool IsWhole =>
        _isText && _token.IsWhole && _token.Span.Start == _string.StringStartToken.Span.End && _token.Span.End == _string.StringEndToken.SpanStart;

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

/// <summary>A token that is split over arguments of string.Concat, beside others that are known only at run time.</summary>
internal sealed class TokenInArguments(InvocationExpressionSyntax call, SplitToken token, string value) : TokenText
{
    public override ExpressionSyntax Expression => call;

    public override bool IsWhole => token.IsWhole;

    public override string Value => value;

    /// <summary>What the call puts together; none for another method.</summary>
    public static IEnumerable<ExpressionSyntax> Arguments(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Concat) }
            ? call.ArgumentList.Arguments.Select(argument => argument.Expression)
            : [];

    public override void Write(ReadExpression value, TypeNames types, TokenEdits edits) =>
        edits.Replace(call.SyntaxTree, token.Span, IsWhole ? value.Text : StringText.Around(token.Before, value, token.After));
}
