using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Expressions;

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
