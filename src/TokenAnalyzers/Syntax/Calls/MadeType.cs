namespace TokenAnalyzers.Syntax.Calls;

/// <summary>The type that <c>new(...)</c>, <c>base(...)</c> and <c>this(...)</c> make, where the code beside them spells it out.</summary>
internal static class MadeType
{
    /// <summary>The type of what is declared with the new object, or of the elements of the list that it is in; null if that is not spelled out.</summary>
    public static TypeSyntax? Of(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent is InitializerExpressionSyntax or ExpressionElementSyntax
        ? ListAround(creation) is { } list ? ElementOf(list) : null
        : Declared(creation);

    /// <summary>The first type that the class names as its base, or the class itself; null if the base is named elsewhere.</summary>
    public static TypeSyntax? Of(ConstructorInitializerSyntax initializer) =>
        initializer.Parent?.Parent is TypeDeclarationSyntax type && initializer.IsKind(SyntaxKind.BaseConstructorInitializer)
        ? type.BaseList?.Types[0].Type
        : null;

    private static TypeSyntax? ListAround(ImplicitObjectCreationExpressionSyntax element) => element.Parent switch
    {
        InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax array } => array.Type,
        InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax list } => list.Type,
        InitializerExpressionSyntax { Parent: ImplicitObjectCreationExpressionSyntax list } => Declared(list),
        InitializerExpressionSyntax list => Declared(list),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => Declared(list),
        _ => null,
    };

    private static TypeSyntax? ElementOf(TypeSyntax list) => list switch
    {
        ArrayTypeSyntax { RankSpecifiers.Count: 1 } array => array.ElementType,
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } elements } => elements[0],
        NullableTypeSyntax nullable => ElementOf(nullable.ElementType),
        _ => null,
    };

    private static TypeSyntax? Declared(SyntaxNode value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } => type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        _ => null,
    };
}
