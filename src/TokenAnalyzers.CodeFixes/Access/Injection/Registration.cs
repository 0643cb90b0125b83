using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>Whether code names a class to have objects of it made.</summary>
internal static class Registration
{
    /// <summary>Whether a class is an argument, in angle brackets or as typeof, of a method of a host.</summary>
    public static bool IsAt(SyntaxNode node, SemanticModel model) =>
        IsArgument(node)
        && CallAround(node) is { } call
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && FrameworkTypes.IsOfHost(method);

    /// <summary>Whether objects are made without arguments: by a constraint, by reflection, or as options.</summary>
    public static bool IsActivatedAt(SyntaxNode name, SemanticModel model)
    {
        if (name.Parent is TypeArgumentListSyntax list && ParameterOf(list, name, model) is { } parameter && IsMadeWithoutArguments(parameter)) return true;
        return IsArgument(name) && CallAround(name) is { } call && model.GetSymbolInfo(call).Symbol is { ContainingType: { Name: "Activator" } type }
            && type.ContainingNamespace.ToDisplayString() == "System";
    }

    private static bool IsArgument(SyntaxNode node) => node.Ancestors().Any(ancestor => ancestor is TypeArgumentListSyntax or TypeOfExpressionSyntax);

    private static InvocationExpressionSyntax? CallAround(SyntaxNode node) => node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault();

    // Options are made and then set. All methods and types for them name their parameter alike.
    private static bool IsMadeWithoutArguments(ITypeParameterSymbol parameter) =>
        parameter.HasConstructorConstraint || parameter.Name == "TOptions" || parameter.DeclaringMethod?.ContainingType.Name == "ConfigurationBinder";

    private static ITypeParameterSymbol? ParameterOf(TypeArgumentListSyntax list, SyntaxNode argument, SemanticModel model)
    {
        var parameters = model.GetSymbolInfo(list.Parent!).Symbol switch
        {
            IMethodSymbol method => method.TypeParameters,
            INamedTypeSymbol type => type.TypeParameters,
            _ => ImmutableArray<ITypeParameterSymbol>.Empty,
        };
        var index = list.Arguments.IndexOf((TypeSyntax)argument);
        return index < parameters.Length ? parameters[index] : null;
    }
}
