namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>What a member or a variable starts with, until something gives it another value.</summary>
/// <param name="Owner">The property, field or local variable.</param>
/// <param name="Path">The way to the text; empty where the owner is the text itself, and no object that holds it.</param>
/// <param name="Value">The text.</param>
internal sealed record DefaultValue(ISymbol Owner, MemberPath Path, ExpressionSyntax Value)
{
    /// <summary>The default that an expression is, or is a part of; null if it is not one.</summary>
    public static DefaultValue? Around(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in expression.AncestorsAndSelf())
        {
            switch (node.Parent)
            {
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } clause:
                    return new(model.GetDeclaredSymbol(property, cancellationToken)!, MemberPath.Empty, clause.Value);

                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } clause:
                    return new(
                        PropertyThatSets(field, model, cancellationToken) ?? model.GetDeclaredSymbol(field, cancellationToken)!,
                        MemberPath.Empty,
                        clause.Value);

                case EqualsValueClauseSyntax { Parent: ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter } clause
                    when model.GetDeclaredSymbol(record, cancellationToken)
                        ?.GetMembers(parameter.Identifier.ValueText)
                        .OfType<IPropertySymbol>()
                        .FirstOrDefault() is { } property:
                    return new(property, MemberPath.Empty, clause.Value);

                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == node:
                    return Assigned(assignment, model, cancellationToken);

                case StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    // The body of a constructor, or an object initializer.
    private static DefaultValue? Assigned(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment.Parent is ExpressionStatementSyntax { Parent.Parent: ConstructorDeclarationSyntax }
                or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax })
        {
            return assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol or IFieldSymbol
                ? new(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol!, MemberPath.Empty, assignment.Right)
                : null;
        }

        var path = MemberPath.Empty;
        SyntaxNode current = assignment;
        while (current is AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax name,
                Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } initializer,
            })
        {
            path = path.After(new PathStep(PathKind.Member, name.Identifier.ValueText));
            current = initializer.Parent is BaseObjectCreationExpressionSyntax { Parent: { } outer } ? outer : initializer.Parent!;
        }

        // An object in a list or in an argument is one of several.
        var isOwn = current is EqualsValueClauseSyntax && !path.Steps.IsEmpty;
        var owner = isOwn
            ? current
            : assignment
                .Ancestors()
                .FirstOrDefault(node => node is EqualsValueClauseSyntax or StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax);
        var way = isOwn ? path : MemberPath.Empty.After(new PathStep(PathKind.Content));
        return owner is not EqualsValueClauseSyntax ? null : owner.Parent switch
        {
            PropertyDeclarationSyntax property => new(model.GetDeclaredSymbol(property, cancellationToken)!, way, assignment.Right),
            VariableDeclaratorSyntax variable => new(model.GetDeclaredSymbol(variable, cancellationToken)!, way, assignment.Right),
            _ => null,
        };
    }

    /// <summary>The property that sets a field; null if none does.</summary>
    private static ISymbol? PropertyThatSets(VariableDeclaratorSyntax field, SemanticModel model, CancellationToken cancellationToken)
    {
        var property = field.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property =>
            property.AccessorList?.Accessors.FirstOrDefault(accessor =>
                accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration)?
                .DescendantNodes()
                .OfType<AssignmentExpressionSyntax>()
                .Any(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == field.Identifier.ValueText) == true);
        return property is null ? null : model.GetDeclaredSymbol(property, cancellationToken);
    }
}
