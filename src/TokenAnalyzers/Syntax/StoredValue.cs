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

/// <summary>Constants and readonly fields: variables that keep the value of their declaration.</summary>
internal static class FixedVariable
{
    /// <summary>
    /// The name of the one that an expression is the value of; null if it is of none. While someone types, it may have no name
    /// yet, and nothing uses it.
    /// </summary>
    public static string? NameFor(SyntaxNode value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: { Length: > 0 } name } declarator } && Is(declarator)
            ? name
            : null;

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

/// <summary>What the syntax of a use tells of whether it writes.</summary>
internal static class Writes
{
    /// <summary>
    /// Whether a use of a variable can give it another value: an assignment, also through parentheses and tuples, an increment,
    /// ref or out, or an address.
    /// </summary>
    /// <param name="use">The name of the variable, or the access to a member.</param>
    public static bool To(ExpressionSyntax use)
    {
        SyntaxNode node = use;
        while (IsPartOfTarget(node)) node = node.Parent!;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == node,
            ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword,
            PrefixUnaryExpressionSyntax unary =>
                unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            _ => node.Parent is RefExpressionSyntax,
        };
    }

    // c._field, (_field), and each element of (_field, other).
    private static bool IsPartOfTarget(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        _ => node.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax,
    };
}
