using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads what a call returns: the answer of a guard, the environment's name, or a comparison.</summary>
internal sealed class CallEvaluator(ValueEvaluator values, MethodResults results)
{
    public AbstractValue Read(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        if (GuardTable.EnvironmentOf(method) is { } environment) return BooleanLogic.Equal(HostName(method), AbstractValue.Constant(environment));
        if (GuardTable.IsGivenEnvironment(method)) return BooleanLogic.Equal(HostName(method), LastArgument(call, state));
        if (GuardTable.KeyOfRead(method) is { } key) return VariableIn(call, key, state);
        if (ConfigurationApi.IsGetOfSection(method)) return values.Read(call.Arguments[0].Value, state);
        if (GuardAttribute.AnswerOf(method) is { } answer) return answer;
        return method.ContainingType.OriginalDefinition.SpecialType switch
        {
            SpecialType.System_String => ReadStringCall(call, state),
            SpecialType.System_Object or SpecialType.System_Boolean => Compare(call, state),
            SpecialType.System_Nullable_T => ReadNullableCall(call, state),
            _ when GuardTable.IsStringComparer(method.ContainingType) => Compare(call, state),
            _ => results.Of(call, state),
        };
    }

    private AbstractValue ReadStringCall(IInvocationOperation call, FlowState state) => call.TargetMethod.Name switch
    {
        "Equals" => Compare(call, state),
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" => LastArgument(call, state).Select(IsEmpty),
        "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "ToString" => Subject(call, state),
        "Trim" when call.Arguments.IsEmpty => Subject(call, state),
        _ => AbstractValue.Unknown,
    };

    private AbstractValue ReadNullableCall(IInvocationOperation call, FlowState state) => call.TargetMethod.Name switch
    {
        "Equals" => Compare(call, state),
        "GetValueOrDefault" when call.Arguments.IsEmpty => Subject(call, state).Select(FalseForNull),
        _ => AbstractValue.Unknown,
    };

    // Equals with one more value or with two; a kind of comparison may follow.
    private AbstractValue Compare(IInvocationOperation call, FlowState state)
    {
        if (call.TargetMethod.Name != "Equals") return AbstractValue.Unknown;
        var compared = call.Arguments.Where(argument => argument.Parameter?.Type.TypeKind != TypeKind.Enum).Select(argument => argument.Value).ToList();
        if (compared.Count == 1 && call.Instance is { } instance) compared.Insert(0, instance);
        return compared.Count == 2 ? BooleanLogic.Equal(values.Read(compared[0], state), values.Read(compared[1], state)) : AbstractValue.Unknown;
    }

    private AbstractValue Subject(IInvocationOperation call, FlowState state) =>
        call.Instance is { } instance ? values.Read(instance, state) : AbstractValue.Unknown;

    private AbstractValue LastArgument(IInvocationOperation call, FlowState state)
    {
        var last = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).LastOrDefault();
        return last is null ? AbstractValue.Unknown : values.Read(last.Value, state);
    }

    // GetValue may be given what it returns where nothing sets the variable.
    private AbstractValue VariableIn(IInvocationOperation call, string key, FlowState state)
    {
        if (GuardTable.VariableOf(ArgumentOf(call, key)?.ConstantValue.Value) is not { } variable) return AbstractValue.Unknown;
        var whenUnset = ArgumentOf(call, "defaultValue") is { } value ? values.Read(value, state) : AbstractValue.Null;
        return AbstractValue.EnvironmentName(whenUnset, new(GuardKind.Value, variable));
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static AbstractValue HostName(IMethodSymbol method) =>
        AbstractValue.EnvironmentName(AbstractValue.Constant("Production"), new(GuardKind.Method, method.Name));

    private static AbstractConstant? FalseForNull(AbstractConstant value) =>
        value == AbstractConstant.Constant(null) ? AbstractConstant.Constant(false) : value;

    private static AbstractConstant? IsEmpty(AbstractConstant value)
    {
        if (value.IsEnvironmentName) return AbstractConstant.Constant(false);
        return value.IsConstant(out var constant) ? AbstractConstant.Constant(string.IsNullOrWhiteSpace(constant as string)) : value;
    }
}
