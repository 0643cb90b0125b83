using TokenAnalyzers.CodeFixes.Sources.Containers;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>Whether code names a class to have objects of it made.</summary>
internal static class Registration
{
    /// <summary>Whether a class is an argument, in angle brackets or as typeof, of a method of a host.</summary>
    public static bool IsAt(SyntaxNode node, SemanticModel model) =>
        IsArgument(node)
        && CallAround(node) is { } call
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && method.Name != "CreateLogger"
        && !TakesObject(method, node, model)
        && (FrameworkTypes.IsOfHost(method) || ContainerTypes.IsRegistration(method));

    /// <summary>Whether objects are made with no arguments, or with just the ones that are there: by a constraint, by reflection, as options, or in a pool.</summary>
    public static bool IsActivatedAt(SyntaxNode name, SemanticModel model)
    {
        if (name.Parent is TypeArgumentListSyntax list
            && ((ParameterOf(list, name, model) is { } parameter && IsMadeWithoutArguments(parameter)) || IsMadeByReflection(list, model)))
        {
            return true;
        }

        return IsArgument(name) && CallAround(name) is { } call && model.GetSymbolInfo(call).Symbol is { ContainingType: { Name: "Activator" } type }
            && FullNames.IsIn(type, "System");
    }

    // What is given an object of the class has none made: WriteAsJsonAsync<Answer>(answer).
    private static bool TakesObject(IMethodSymbol method, SyntaxNode node, SemanticModel model) =>
        node.Parent is TypeArgumentListSyntax list
        && ParameterOf(list, node, model) is { TypeParameterKind: TypeParameterKind.Method, Ordinal: var ordinal }
        && (method.ReducedFrom ?? method).OriginalDefinition.Parameters.Any(given => given.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } type && type.Ordinal == ordinal);

    private static bool IsArgument(SyntaxNode node) => node.Ancestors().Any(ancestor => ancestor is TypeArgumentListSyntax or TypeOfExpressionSyntax);

    private static InvocationExpressionSyntax? CallAround(SyntaxNode node) => node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault();

    // Options are made and then set. All methods and types for them name their parameter alike.
    private static bool IsMadeWithoutArguments(ITypeParameterSymbol parameter) =>
        parameter.HasConstructorConstraint || parameter.Name == "TOptions" || parameter.DeclaringMethod?.ContainingType.Name == "ConfigurationBinder";

    // What takes any arguments hands them to a constructor of the type, as mocks do. Entity Framework makes the contexts of a
    // pool of their options alone.
    private static bool IsMadeByReflection(TypeArgumentListSyntax list, SemanticModel model) => model.GetSymbolInfo(list.Parent!).Symbol switch
    {
        IMethodSymbol method when FrameworkTypes.IsOfHost(method) => method.Name is "AddDbContextPool" or "AddPooledDbContextFactory",
        IMethodSymbol method => TakesAnyArguments(method),
        INamedTypeSymbol type => type.InstanceConstructors.Any(TakesAnyArguments),
        _ => false,
    };

    private static bool TakesAnyArguments(IMethodSymbol method) =>
        method.Parameters.LastOrDefault() is { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } };

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
