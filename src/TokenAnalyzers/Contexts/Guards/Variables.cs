namespace TokenAnalyzers.Contexts.Guards;

/// <summary>How the variables of a whole member are written, its nested functions included. It says which of them can be followed.</summary>
internal sealed class Variables
{
    private readonly Dictionary<ISymbol, int> _writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _elsewhere = new(SymbolEqualityComparer.Default);

    /// <param name="member">The root operation of the member.</param>
    /// <param name="budget">What the walk is paid from.</param>
    public Variables(IOperation member, AnalysisBudget budget)
    {
        foreach (var operation in member.DescendantsAndSelf())
        {
            if (!budget.Spend()) return;
            Note(operation);
        }
    }

    /// <summary>Whether a variable changes only where the flow of its own function shows it.</summary>
    public bool IsFollowed(ISymbol variable) => !_elsewhere.Contains(variable);

    /// <summary>Whether a variable has one value as long as it is there, so that a nested function that runs later finds the same.</summary>
    public bool IsForGood(ISymbol variable) =>
        variable is ILocalSymbol or IParameterSymbol
        && IsFollowed(variable)
        && (!_writes.TryGetValue(variable, out var writes) || (variable is ILocalSymbol && writes == 1));

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } alias:
                NoteAlias(alias.GetVariableInitializer()?.Value);
                break;
            case IVariableDeclaratorOperation { Symbol: var local } declarator when declarator.GetVariableInitializer() is not null:
                NoteWrite(local, operation);
                break;
            case ISimpleAssignmentOperation { IsRef: true } alias:
                NoteAlias(alias.Value);
                break;
            case IAddressOfOperation address:
                NoteAlias(address.Reference);
                break;
            default:
                foreach (var target in WrittenTargets.Of(operation).SelectMany(WithHolders)) NoteWrite(WrittenTargets.VariableOf(target), operation);
                break;
        }
    }

    private void NoteAlias(IOperation? aliased)
    {
        if (aliased is not null) _elsewhere.UnionWith(WithHolders(aliased).Select(WrittenTargets.VariableOf).OfType<ISymbol>());
    }

    private static IEnumerable<IOperation> WithHolders(IOperation target)
    {
        for (var written = target; written is not null; written = WrittenTargets.HolderOf(written)) yield return written;
    }

    private void NoteWrite(ISymbol? variable, IOperation write)
    {
        if (variable is null) return;
        _writes[variable] = _writes.TryGetValue(variable, out var count) ? count + 1 : 1;
        if (variable is ILocalSymbol or IParameterSymbol && !IsInside(write, variable.ContainingSymbol)) _elsewhere.Add(variable);
    }

    // Whether no function lies between a write and the function that its variable belongs to.
    private static bool IsInside(IOperation write, ISymbol function)
    {
        for (var at = write.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation anonymous) return SymbolEqualityComparer.Default.Equals(anonymous.Symbol, function);
            if (at is ILocalFunctionOperation local) return SymbolEqualityComparer.Default.Equals(local.Symbol, function);
        }

        return function is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };
    }
}

/// <summary>What one operation writes.</summary>
internal static class WrittenTargets
{
    /// <summary>The expressions that an operation writes itself; what is nested in it is not looked at.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => Flatten(deconstruction.Target),
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation increment => [increment.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
        IDeclarationPatternOperation or IRecursivePatternOperation or IListPatternOperation => [operation],
        _ => [],
    };

    /// <summary>The variable that a written expression stands for; null where it is not one.</summary>
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

    /// <summary>The struct, such as a tuple, that a written expression is a part of; null where it is none.</summary>
    public static IOperation? HolderOf(IOperation target) =>
        target is IMemberReferenceOperation { Instance: { Type.IsValueType: true } holder } and not IEventReferenceOperation and not IMethodReferenceOperation
        && holder is not IInstanceReferenceOperation
            ? holder
            : null;

    private static IEnumerable<IOperation> Flatten(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Flatten),
        IDeclarationExpressionOperation declaration => Flatten(declaration.Expression),
        _ => [target],
    };
}
