namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>A type as a declaration or a call names it: itself, or as the elements of arrays, lists and dictionaries.</summary>
/// <param name="Whole">The whole type: <c>List&lt;T&gt;</c> around <c>T</c>.</param>
/// <param name="Steps">The steps from an object of the whole type to one of the type itself.</param>
internal sealed record TypeUse(SyntaxNode Whole, ImmutableArray<PathStep> Steps)
{
    /// <summary>The method call whose type argument it is; null where it is something else.</summary>
    public InvocationExpressionSyntax? Call =>
        Whole.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax } ? Whole.FirstAncestorOrSelf<InvocationExpressionSyntax>() : null;

    public static TypeUse At(SyntaxNode name, SemanticModel model)
    {
        var steps = ImmutableArray<PathStep>.Empty;
        var whole = name;
        while (true)
        {
            switch (whole.Parent)
            {
                case QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax:
                    whole = whole.Parent;
                    break;
                case MemberAccessExpressionSyntax access when access.Name == whole && model.GetSymbolInfo(access).Symbol is INamedTypeSymbol:
                    whole = access;
                    break;
                case ArrayTypeSyntax array:
                    steps = steps.Insert(0, new(PathKind.Elements));
                    whole = array;
                    break;
                case TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list when model.GetSymbolInfo(generic).Symbol is INamedTypeSymbol type:
                    steps = steps.Insert(0, new(KindOf(type, list.Arguments.IndexOf((TypeSyntax)whole))));
                    whole = generic;
                    break;
                default:
                    return new(whole, steps);
            }
        }
    }

    /// <summary>How an object of a generic type holds those of one of its arguments.</summary>
    private static PathKind KindOf(INamedTypeSymbol type, int argument)
    {
        var held = type.AllInterfaces.Add(type).FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
        return SymbolEqualityComparer.Default.Equals(held, type.TypeArguments[argument]) ? PathKind.Elements
            : held is INamedTypeSymbol { Name: "KeyValuePair" } && argument == 1 ? PathKind.Values
            : PathKind.Content;
    }
}
