using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Names;

/// <summary>The names of the elements of a tuple that do not stand in it: those of its type, and of the variables that it is taken apart into.</summary>
internal static class TupleNames
{
    public static IEnumerable<string?> Of(TupleExpressionSyntax tuple, int element, SemanticModel model, CancellationToken cancellation)
    {
        if (tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Right == tuple) yield return OfVariable(assignment.Left, element);
        if (model.GetTypeInfo(tuple, cancellation).ConvertedType is INamedTypeSymbol { IsTupleType: true } type) yield return type.TupleElements.ElementAtOrDefault(element)?.Name;
    }

    // var (user, password) = ("...", "..."); (string user, _password) = ("...", "...")
    private static string? OfVariable(ExpressionSyntax target, int element) => target switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax variables } => NameOf(variables.Variables.ElementAtOrDefault(element)),
        TupleExpressionSyntax variables => variables.Arguments.ElementAtOrDefault(element)?.Expression switch
        {
            DeclarationExpressionSyntax { Designation: var variable } => NameOf(variable),
            { } variable => ValueNames.NameOf(variable),
            null => null,
        },
        _ => null,
    };

    private static string? NameOf(VariableDesignationSyntax? variable) => (variable as SingleVariableDesignationSyntax)?.Identifier.ValueText;
}
