using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>Expressions that could give a key, by their form.</summary>
internal static class KeyExpression
{
    /// <summary>The whole text that a literal or another part belongs to, such as <c>"GITHUB" + "_PAT"</c>.</summary>
    public static ExpressionSyntax Around(SyntaxNode part, CancellationToken cancellationToken)
    {
        var key = ConstantFolder.OutermostAround(part, names: null, cancellationToken);
        while (key is ParenthesizedExpressionSyntax parenthesized) key = parenthesized.Expression;
        return (ExpressionSyntax)key;
    }

    /// <summary>The same for the name of a constant, and for a name inside of nameof.</summary>
    public static ExpressionSyntax AroundName(SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        ExpressionSyntax named = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return named.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && CalledName.IsNameOf(call)
            ? Around(call, cancellationToken)
            : Around(named, cancellationToken);
    }
}
