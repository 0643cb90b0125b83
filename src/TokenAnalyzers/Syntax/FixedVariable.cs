namespace TokenAnalyzers.Syntax;

/// <summary>Constants and readonly fields: variables that keep the value of their declaration.</summary>
internal static class FixedVariable
{
    /// <summary>The name of the one that an expression is the value of; null if it is of none. While someone types, it may have no name yet, and nothing uses it.</summary>
    public static string? NameFor(SyntaxNode value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: { Length: > 0 } name } declarator } && Is(declarator) ? name : null;

    /// <summary>Those that a member or a statement declares.</summary>
    public static IEnumerable<VariableDeclaratorSyntax> In(SyntaxNode declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Where(Is),
        LocalDeclarationStatementSyntax local => local.Declaration.Variables.Where(Is),
        GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration.Variables.Where(Is),
        _ => [],
    };

    private static bool Is(VariableDeclaratorSyntax declarator)
    {
        var modifiers = declarator.Parent?.Parent switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };
        return modifiers.Any(SyntaxKind.ConstKeyword) || modifiers.Any(SyntaxKind.ReadOnlyKeyword);
    }
}
