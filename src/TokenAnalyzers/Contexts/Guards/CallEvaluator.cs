using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads what a call returns: the answer of a guard, the environment's name, or a comparison.</summary>
internal sealed class CallEvaluator(ValueEvaluator values, GuardAnalysis search)
{
    private readonly TextEvaluator _texts = new(values);
    private readonly EnumEvaluator _enums = new(values);

    /// <summary>The lists that calls are about.</summary>
    public ListEvaluator Lists { get; } = new(values, search);

    public AbstractValue Read(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        if (GuardTable.EnvironmentOf(method) is { } environment) return IsHost(call, AbstractValue.Constant(environment));
        if (GuardTable.IsGivenEnvironment(method)) return IsHost(call, values.Read(call.LastArgument(), state));
        if (GuardTable.KeyOfRead(method) is { } key) return VariableIn(call, key, state);
        if (ConfigurationApi.IsGetOfSection(method)) return values.Read(call.Arguments[0].Value, state);
        if (GuardAttribute.AnswerOf(method) is { } answer) return answer;
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean && GuardTable.EnvironmentByName(method) is { } named)
            return IsHost(call, AbstractValue.Constant(named));
        return ReadCommon(call, state);
    }

    /// <summary>What a call leaves in an argument that it writes.</summary>
    public AbstractValue Written(IInvocationOperation call, IParameterSymbol parameter, FlowState state) =>
        EnumEvaluator.IsTryParse(call.TargetMethod) ? _enums.Parsed(call, parameter.Type, state) : search.Results.Of(call, parameter, state);

    private AbstractValue ReadCommon(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke) return values.Read(call.Instance, state).Part(AbstractParts.Returned);
        if (EnumEvaluator.IsParse(method)) return _enums.Parsed(call, call.Type, state);
        if (EnumEvaluator.IsTryParse(method)) return _enums.IsParsed(call, state);
        if (Lists.Read(call, state) is { } answer) return answer;
        return method.ContainingType.OriginalDefinition.SpecialType switch
        {
            SpecialType.System_String => _texts.Read(call, state),
            SpecialType.System_Object or SpecialType.System_Boolean or SpecialType.System_Enum or SpecialType.System_ValueType =>
                _texts.ReadOfObject(call, state),
            SpecialType.System_Nullable_T => ReadNullable(call, state),
            _ when GuardTable.IsStringComparer(method.ContainingType) => _texts.Compare(call, state),
            _ => search.Results.Of(call, state),
        };
    }

    private AbstractValue ReadNullable(IInvocationOperation call, FlowState state) => call.TargetMethod.Name switch
    {
        "Equals" => _texts.Compare(call, state),
        "GetValueOrDefault" when call.Arguments.IsEmpty => values.Read(call.Instance, state).Select(FalseForNull),
        _ => AbstractValue.Unknown,
    };

    // GetValue may be given what it returns where nothing sets the variable.
    private AbstractValue VariableIn(IInvocationOperation call, string key, FlowState state)
    {
        var whenUnset = call.ArgumentOf("defaultValue") is { } value ? values.Read(value, state) : AbstractValue.Null;
        return search.Variable(values.Read(call.ArgumentOf(key), state), whenUnset, isSetting: !GuardTable.IsOfEnvironment(call.TargetMethod), call.Syntax);
    }

    // Hosts compare names without regard to case.
    private AbstractValue IsHost(IInvocationOperation call, AbstractValue environment)
    {
        var name = search.EnvironmentName(AbstractValue.Constant(EnvironmentNames.Default), new(GuardKind.Method, call.TargetMethod.Name), call.Syntax);
        return values.Comparison.Equal(name, environment, ignoresCase: true);
    }

    private static AbstractConstant? FalseForNull(AbstractConstant value) =>
        value == AbstractConstant.Constant(null) ? AbstractConstant.Constant(false) : value;
}

/// <summary>The arguments of a call by what they are for.</summary>
internal static class CallArguments
{
    /// <summary>What is given to a parameter; null where the method has none of that name.</summary>
    public static IOperation? ArgumentOf(this IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    /// <summary>What is given to the last parameter; null where the method has none.</summary>
    public static IOperation? LastArgument(this IInvocationOperation call) =>
        call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).LastOrDefault()?.Value;
}
