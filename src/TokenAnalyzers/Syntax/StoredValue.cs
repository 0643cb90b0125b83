namespace TokenAnalyzers.Syntax;

/// <summary>What variables, fields and properties hold.</summary>
internal static class StoredValue
{
    /// <summary>The one expression that gives a local, field or property its value; null where there is none, or several that differ.</summary>
    public static ExpressionSyntax? Of(ISymbol variable, CancellationToken cancellationToken)
    {
        ExpressionSyntax? stored = null;
        foreach (var value in ValuesOf(variable, cancellationToken))
        {
            if (stored is not null && !SyntaxFactory.AreEquivalent(stored, value)) return null;
            stored = value;
        }

        return stored;
    }

    private static IEnumerable<ExpressionSyntax> ValuesOf(ISymbol variable, CancellationToken cancellationToken)
    {
        var declared = variable.DeclaringSyntaxReferences.Length == 1 ? ValueIn(variable.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)) : null;
        if (variable is ILocalSymbol) return declared is null ? [] : [declared];
        if (variable is not (IFieldSymbol or IPropertySymbol)) return [];
        var assigned =
            from part in variable.ContainingType.DeclaringSyntaxReferences
            from assignment in part.GetSyntax(cancellationToken).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            where NameOf(assignment.Left) == variable.Name
            select assignment.Right;
        return declared is null ? assigned : assigned.Prepend(declared);
    }

    private static ExpressionSyntax? ValueIn(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => WithoutNull(field.Initializer),
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax property => WithoutNull(property.Initializer),
        _ => null,
    };

    // = null!, which tells the compiler that the constructor sets it.
    private static ExpressionSyntax? WithoutNull(EqualsValueClauseSyntax? initializer) =>
        initializer?.Value is var value && (value as PostfixUnaryExpressionSyntax)?.Operand is LiteralExpressionSyntax ? null : value;

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
