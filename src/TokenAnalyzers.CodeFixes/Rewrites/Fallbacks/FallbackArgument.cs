using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary><c>configuration.GetValue("key", fallback)</c>, which becomes <c>configuration.GetValue&lt;string>("key") ?? throw ...</c></summary>
/// <param name="Argument">The argument.</param>
/// <param name="Call">The call.</param>
/// <param name="Read">The value that it reads.</param>
internal sealed record FallbackArgument(ArgumentSyntax Argument, InvocationExpressionSyntax Call, IEarlierRead Read) : FallbackSite(Argument.Expression, Read)
{
    public override void Write(string exception, TokenEdits edits)
    {
        var whole = Whole();
        var isOperand = ReadExpression.BindsTighter(whole);
        if (isOperand) edits.Insert(Fallback.SyntaxTree, whole.SpanStart, "(");

        // Without the argument nothing tells the type.
        if (NameOf(Call) is IdentifierNameSyntax name) edits.Insert(Fallback.SyntaxTree, name.Span.End, "<string>");
        edits.Remove(Fallback.SyntaxTree, SpanWithComma());
        if (whole is PostfixUnaryExpressionSyntax suppressed) edits.Remove(Fallback.SyntaxTree, suppressed.OperatorToken.Span);
        edits.Insert(Fallback.SyntaxTree, whole.Span.End, $" ?? throw {exception}{(isOperand ? ")" : "")}");
    }

    // configuration?.GetValue(...) and GetValue(...)!: what throws is never null.
    private ExpressionSyntax Whole()
    {
        ExpressionSyntax whole = Call;
        while (whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole) whole = access;
        return whole.Parent is PostfixUnaryExpressionSyntax suppressed && suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? suppressed : whole;
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private TextSpan SpanWithComma()
    {
        var arguments = Call.ArgumentList.Arguments;
        var index = arguments.IndexOf(Argument);
        return index == 0 ? TextSpan.FromBounds(Argument.SpanStart, arguments[1].SpanStart) : TextSpan.FromBounds(arguments[index - 1].Span.End, Argument.Span.End);
    }
}
