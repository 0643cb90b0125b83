namespace TokenAnalyzers.Contexts;

/// <summary>
/// The code that belongs to one task: a member with all that is nested in it. Top-level statements are one task too, but each
/// lambda and local function in them is one of its own, as that is where a small program has what others have in methods.
/// </summary>
internal static class CodeScope
{
    /// <summary>The nodes that hold the code around a place; none for a place that is in no member, such as the list of base types.</summary>
    public static IReadOnlyList<SyntaxNode> Around(SyntaxNode place)
    {
        SyntaxNode? function = null;
        foreach (var node in place.AncestorsAndSelf())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    function ??= node;
                    break;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    return function is null ? [.. unit.Members.OfType<GlobalStatementSyntax>()] : [function];
                case BaseTypeDeclarationSyntax:
                    return [];
                case MemberDeclarationSyntax member:
                    return [member];
            }
        }

        return [];
    }
}
