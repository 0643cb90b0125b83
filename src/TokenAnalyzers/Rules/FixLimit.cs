using TokenAnalyzers.Contexts;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Why no fix can be offered, as far as the place alone tells: the name of a section of docs/rules/not-fixable.md. What depends on the rest of the solution
/// only a fix finds out.
/// </summary>
internal static class FixLimit
{
    public static readonly TableText AtUsers = TableText.Of("programs-that-run-at-their-users");
    public static readonly TableText Constant = TableText.Of("constants-and-text");
    public static readonly TableText Generated = TableText.Of("generated-code");

    /// <summary>The limit at a place in code; null if there is none that it tells.</summary>
    public static TableText? At(SyntaxNode node, CodeContext context) =>
        context.IsAtUsers ? AtUsers
        : node.AncestorsAndSelf().TakeWhile(IsInside).Any(ConstantPlaces.IsFixed) ? Constant
        : null;

    private static bool IsInside(SyntaxNode around) => around is not (StatementSyntax or BaseTypeDeclarationSyntax);
}
