using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.Environments;

/// <summary>
/// What a dictionary says of its values that has one for each environment: <c>{ ["Development"] = "...", ["Production"] = "..." }</c>. Each of its keys has
/// to be the name of one.
/// </summary>
internal static class EnvironmentKeys
{
    private const int FewestKeys = 2;

    /// <summary>The stage of a value by its key; null where no such dictionary is around it.</summary>
    /// <param name="place">The value, or a part of it.</param>
    /// <param name="names">Which environments are production.</param>
    /// <param name="textOf">The constant text of an expression; null for other expressions.</param>
    public static Evidence<Stage>? StageAt(SyntaxNode place, EnvironmentNames names, Func<ExpressionSyntax, string?> textOf)
    {
        for (var node = place; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node.Parent is InitializerExpressionSyntax { Expressions: { Count: >= FewestKeys } pairs } && KeyOf(node) is { } key
                && pairs.All(pair => KeyOf(pair) is { } each && textOf(each) is { } text && names.SaidOf(text) is not null)
                && textOf(key) is { } name)
            {
                return new(names.StageOf(name), DisclosedName.Of(name) is { } shown ? MessageText.Of(Wording.ItsKeyIs, shown) : Wording.ItsKeySaysSo);
            }
        }

        return null;
    }

    private static ExpressionSyntax? KeyOf(SyntaxNode pair) => pair switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } => keys[0].Expression,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } both } => both[0],
        _ => null,
    };
}
