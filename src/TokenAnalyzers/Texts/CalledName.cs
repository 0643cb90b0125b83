using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Texts;

/// <summary>The name of the method that a call calls, as the code spells it out.</summary>
internal static class CalledName
{
    /// <returns>Null where the code does not spell it out.</returns>
    public static SimpleNameSyntax? Of(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        var called => called as SimpleNameSyntax,
    };
}
