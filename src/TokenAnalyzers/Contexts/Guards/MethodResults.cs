using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What methods and properties return that are no more than a guard with a name of their own.</summary>
internal sealed class MethodResults(GuardAnalysis search)
{
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>What a call returns.</summary>
    public AbstractValue Of(IInvocationOperation call, FlowState state)
    {
        if (!CanBeRead(call.TargetMethod, call.TargetMethod.ReturnType)) return AbstractValue.Unknown;
        return Run(call.TargetMethod.OriginalDefinition, search.WithArguments(FlowState.Unguarded, call, state), Returned);
    }

    /// <summary>What a property holds that computes its value.</summary>
    public AbstractValue Of(IPropertySymbol property) =>
        property is { IsIndexer: false, GetMethod: { } getter } && CanBeRead(getter, property.Type)
            ? Run(getter, FlowState.Unguarded, Returned)
            : AbstractValue.Unknown;

    /// <summary>What a call leaves in an argument that it writes.</summary>
    public AbstractValue Of(IInvocationOperation call, IParameterSymbol parameter, FlowState state)
    {
        var method = call.TargetMethod.OriginalDefinition;
        return CanBeRead(method, parameter.Type)
            ? Run(method, search.WithArguments(FlowState.Unguarded, call, state), flow => flow.End.Here(flow.End.ValueOf(parameter.OriginalDefinition)))
            : AbstractValue.Unknown;
    }

    /// <summary>What a function without parameters returns that code makes a delegate of; null if that is not known.</summary>
    public AbstractValue? Of(IOperation function, FlowState state) => function switch
    {
        IFlowAnonymousFunctionOperation { Symbol: { Parameters.IsEmpty: true, IsAsync: false } lambda } when IsAnswer(lambda.ReturnType) =>
            search.Bodies.OfLambda(function.Syntax) is { } body ? search.Follow(body, state.Captured(body.Variables.IsForGood)).Returned : null,
        IMethodReferenceOperation { Method: { Parameters.IsEmpty: true } method } when CanBeRead(method, method.ReturnType) =>
            Run(method.OriginalDefinition, FlowState.Unguarded, Returned),
        _ => null,
    };

    /// <summary>The environments in which a method without an answer returns at all: one may throw in production.</summary>
    public EnvironmentSet? Returning(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (!IsFixed(method) || GuardTable.IsGuard(method) || !search.Bodies.Throws(method)) return null;
        EnvironmentSet? reaching = null;
        Run(method, search.WithArguments(FlowState.Unguarded, call, state), flow =>
        {
            reaching = flow.End.Reaching;
            return AbstractValue.Unknown;
        });
        return reaching;
    }

    private static AbstractValue Returned(FlowAnalysis flow) => flow.Returned;

    private AbstractValue Run(IMethodSymbol method, FlowState entry, Func<FlowAnalysis, AbstractValue> result)
    {
        if (search.Flags.Of(method) is { } flag) return flag;
        if (!_open.Add(method)) return AbstractValue.Unknown;
        var body = search.Bodies.Of(method);
        var value = body is null ? AbstractValue.Unknown : result(search.Follow(body, entry));
        _open.Remove(method);
        return value;
    }

    // What can be overridden may return something else, and an async method or an iterator returns no answer yet.
    private static bool CanBeRead(IMethodSymbol method, ITypeSymbol type) => IsFixed(method) && IsAnswer(type);

    private static bool IsFixed(IMethodSymbol method) =>
        method is { IsAsync: false, IsAbstract: false, IsExtern: false }
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        && method.DeclaringSyntaxReferences.Length > 0;

    private static bool IsAnswer(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.IsTupleType
        || type.OriginalDefinition.SpecialType is SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Nullable_T;
}
