using TokenAnalyzers.Syntax;

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

/// <summary>Calls after which the code does not go on, or only where a condition holds.</summary>
internal sealed class NonReturningCalls(GuardAnalysis search)
{
    private const string DoesNotReturn = "System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute";
    private const string DoesNotReturnIf = "System.Diagnostics.CodeAnalysis.DoesNotReturnIfAttribute";
    private const string Conditional = "System.Diagnostics.ConditionalAttribute";

    /// <summary>The state after a call.</summary>
    public FlowState After(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        if (IsEndOfProcess(method)) return FlowState.Unreachable;
        if (FullNames.AttributeOf(method, DoesNotReturn) is not null) return IsConditional(method) ? state : FlowState.Unreachable;
        foreach (var argument in call.Arguments)
        {
            if (EndsIf(argument.Parameter) is { } ending && !IsConditional(method)) state = state.Where(search.Values.Read(argument.Value, state), !ending);
        }

        return state;
    }

    private static bool IsEndOfProcess(IMethodSymbol method) =>
        method.Name is "Exit" or "FailFast" && FullNames.Is(method.ContainingType, "System.Environment");

    // A call such as Debug.Assert is not there in a release build, so it ends nothing.
    private static bool IsConditional(IMethodSymbol method) => FullNames.AttributeOf(method, Conditional) is not null;

    private static bool? EndsIf(IParameterSymbol? parameter)
    {
        if (parameter is null || parameter.Type.SpecialType != SpecialType.System_Boolean) return null;
        return FullNames.AttributeOf(parameter, DoesNotReturnIf)?.ConstructorArguments.FirstOrDefault().Value as bool?;
    }
}
