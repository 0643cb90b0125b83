namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What one operation writes.</summary>
internal static class WrittenTargets
{
    /// <summary>The expressions that an operation writes itself; what is nested in it is not asked.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => Flatten(deconstruction.Target),
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation increment => [increment.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
        IDeclarationPatternOperation or IRecursivePatternOperation or IListPatternOperation => [operation],
        _ => [],
    };

    /// <summary>The variable that a written expression stands for; null where it is none.</summary>
    public static ISymbol? VariableOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Property.SetMethod: null } property => property.Property.OriginalDefinition,
        IDeclarationPatternOperation pattern => pattern.DeclaredSymbol,
        IRecursivePatternOperation pattern => pattern.DeclaredSymbol,
        IListPatternOperation pattern => pattern.DeclaredSymbol,
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        _ => null,
    };

    private static IEnumerable<IOperation> Flatten(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Flatten),
        IDeclarationExpressionOperation declaration => Flatten(declaration.Expression),
        _ => [target],
    };
}
