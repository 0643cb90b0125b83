namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What methods and properties of this file return that are no more than a guard with a name of their own.</summary>
internal sealed class MethodResults(GuardAnalysis search)
{
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>What a call returns.</summary>
    public AbstractValue Of(IInvocationOperation call, FlowState state)
    {
        if (!CanBeRead(call.TargetMethod, call.TargetMethod.ReturnType)) return AbstractValue.Unknown;
        return Run(call.TargetMethod.OriginalDefinition, search.WithArguments(FlowState.Unguarded, call, state));
    }

    /// <summary>What a property holds that computes its value.</summary>
    public AbstractValue Of(IPropertySymbol property) =>
        property is { IsIndexer: false, GetMethod: { } getter } && CanBeRead(getter, property.Type) ? Run(getter, FlowState.Unguarded) : AbstractValue.Unknown;

    private AbstractValue Run(IMethodSymbol method, FlowState entry)
    {
        if (!_open.Add(method)) return AbstractValue.Unknown;
        var body = search.Bodies.Of(method);
        var returned = body is null ? AbstractValue.Unknown : search.Follow(body, entry).Returned;
        _open.Remove(method);
        return returned;
    }

    // What can be overridden may return something else, and an async method or an iterator returns no answer yet.
    private static bool CanBeRead(IMethodSymbol method, ITypeSymbol type) =>
        method is { IsAsync: false, IsAbstract: false, IsExtern: false }
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        && method.DeclaringSyntaxReferences.Length > 0
        && IsAnswer(type);

    private static bool IsAnswer(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.OriginalDefinition.SpecialType is SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Nullable_T;
}
