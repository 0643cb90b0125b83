using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>Environment variables that code sets. Whoever starts a program gives it its variables; it has no use for one that it sets to itself.</summary>
internal sealed class SetVariables(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>Whether an expression, or a variable that holds it, is the value of a variable of the program itself.</summary>
    public bool AreGiven(ExpressionSyntax value) => IsGiven(value) || value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => UsesOf(variable).Any(IsGiven),
        ExpressionSyntax around and (InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax) => AreGiven(around),
        _ => false,
    };

    /// <summary>Whether an expression is the value of a variable of a program that this one starts. That one has all variables of this one anyway.</summary>
    public bool AreOfChild(ExpressionSyntax value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } assignment when assignment.Right == value => IsOfChild(element.Expression),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax, Parent.Parent: AssignmentExpressionSyntax outer } assignment when assignment.Right == value => IsOfChild(outer.Left),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } } => IsOfChild(receiver),
        ExpressionSyntax around and (InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax) => AreOfChild(around),
        _ => false,
    };

    private bool IsGiven(ExpressionSyntax value) => value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: nameof(Environment.SetEnvironmentVariable), ContainingType: { Name: nameof(Environment), ContainingNamespace.Name: nameof(System) } };

    private bool IsOfChild(ExpressionSyntax variables) => model.GetSymbolInfo(variables, cancellationToken).Symbol is IPropertySymbol { Name: "Environment" or "EnvironmentVariables", ContainingType.Name: "ProcessStartInfo" };

    private IEnumerable<ExpressionSyntax> UsesOf(VariableDeclaratorSyntax variable)
    {
        var symbol = model.GetDeclaredSymbol(variable, cancellationToken);
        var names = variable.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText);
        return names.Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol))
            .Select(name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name);
    }
}
