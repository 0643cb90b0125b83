namespace TokenAnalyzers.Syntax.Calls;

/// <summary>What a member is used on.</summary>
internal static class Receiver
{
    /// <summary>The receiver of a call or an access, as the code spells it out; null where it does not.</summary>
    public static ExpressionSyntax? Of(SyntaxNode use) => use switch
    {
        InvocationExpressionSyntax call => Of(call.Expression),
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax =>
            use.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.SpanStart == use.SpanStart)?.Expression,
        _ => null,
    };
}
