using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>The value that a member has in a new object, until something gives it another one.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Value">Its value there.</param>
/// <param name="Variable">The local variable whose object alone has the value; null where all objects of the type have it.</param>
internal sealed record DefaultValue(ISymbol Member, ExpressionSyntax Value, ISymbol? Variable)
{
    /// <summary>The default that an expression is, or is a part of; null if it is none.</summary>
    public static DefaultValue? Around(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in expression.AncestorsAndSelf())
        {
            switch (node.Parent)
            {
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } clause:
                    return new(model.GetDeclaredSymbol(property, cancellationToken)!, clause.Value, Variable: null);

                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } clause:
                    return new(BehindSetter(field, model, cancellationToken) ?? model.GetDeclaredSymbol(field, cancellationToken)!, clause.Value, Variable: null);

                case EqualsValueClauseSyntax { Parent: ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter } clause
                    when model.GetDeclaredSymbol(record, cancellationToken)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault() is { } property:
                    return new(property, clause.Value, Variable: null);

                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == node:
                    return Assigned(assignment, model, cancellationToken);

                case StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    // An object initializer of a member, or of a local variable; or the body of a constructor.
    private static DefaultValue? Assigned(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not { } member || member is not (IPropertySymbol or IFieldSymbol)) return null;
        if (assignment.Parent is ExpressionStatementSyntax { Parent.Parent: ConstructorDeclarationSyntax constructor })
        {
            var type = model.GetDeclaredSymbol(constructor, cancellationToken)!.ContainingType;
            return SymbolEqualityComparer.Default.Equals(type, member.ContainingType) && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                ? new(member, assignment.Right, Variable: null)
                : null;
        }

        if (assignment.Parent is not InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } initializer) return null;
        var owner = initializer.Ancestors().FirstOrDefault(node => node is EqualsValueClauseSyntax or StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax);
        return owner?.Parent switch
        {
            PropertyDeclarationSyntax when owner is EqualsValueClauseSyntax => new(member, assignment.Right, Variable: null),
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } => new(member, assignment.Right, Variable: null),
            VariableDeclaratorSyntax variable when ((EqualsValueClauseSyntax)owner).Value == initializer.Parent => new(member, assignment.Right, model.GetDeclaredSymbol(variable, cancellationToken)),
            _ => null,
        };
    }

    /// <summary>The property that sets a field; null if none does.</summary>
    private static ISymbol? BehindSetter(VariableDeclaratorSyntax field, SemanticModel model, CancellationToken cancellationToken)
    {
        var property = field.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property =>
            property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration)?
                .DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == field.Identifier.ValueText) == true);
        return property is null ? null : model.GetDeclaredSymbol(property, cancellationToken);
    }
}
