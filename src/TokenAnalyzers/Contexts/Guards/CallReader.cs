using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads what a call returns: the answer of a guard, the environment's name, or a comparison.</summary>
internal sealed class CallReader(ValueReader values, MethodResults results)
{
    public GuardedValue Read(IInvocationOperation call, GuardState state)
    {
        var method = call.TargetMethod;
        if (GuardTable.EnvironmentOf(method) is { } environment) return Truth.Equal(HostName(method), GuardedValue.Constant(environment));
        if (GuardTable.IsGivenEnvironment(method)) return Truth.Equal(HostName(method), LastArgument(call, state));
        if (GuardTable.KeyOfRead(method) is { } key) return VariableIn(call, key, state);
        if (GuardTable.IsGetOfSection(method)) return values.Read(call.Arguments[0].Value, state);
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

    private GuardedValue ReadStringCall(IInvocationOperation call, GuardState state) => call.TargetMethod.Name switch
    {
        "Equals" => Compare(call, state),
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" => LastArgument(call, state).Select(IsEmpty),
        "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "ToString" => Subject(call, state),
        "Trim" when call.Arguments.IsEmpty => Subject(call, state),
        _ => GuardedValue.Unknown,
    };

    private GuardedValue ReadNullableCall(IInvocationOperation call, GuardState state) => call.TargetMethod.Name switch
    {
        "Equals" => Compare(call, state),
        "GetValueOrDefault" when call.Arguments.IsEmpty => Subject(call, state).Select(FalseForNull),
        _ => GuardedValue.Unknown,
    };

    // Equals with one more value or with two; a kind of comparison may follow.
    private GuardedValue Compare(IInvocationOperation call, GuardState state)
    {
        if (call.TargetMethod.Name != "Equals") return GuardedValue.Unknown;
        var compared = call.Arguments.Where(argument => argument.Parameter?.Type.TypeKind != TypeKind.Enum).Select(argument => argument.Value).ToList();
        if (compared.Count == 1 && call.Instance is { } instance) compared.Insert(0, instance);
        return compared.Count == 2 ? Truth.Equal(values.Read(compared[0], state), values.Read(compared[1], state)) : GuardedValue.Unknown;
    }

    private GuardedValue Subject(IInvocationOperation call, GuardState state) =>
        call.Instance is { } instance ? values.Read(instance, state) : GuardedValue.Unknown;

    private GuardedValue LastArgument(IInvocationOperation call, GuardState state)
    {
        var last = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).LastOrDefault();
        return last is null ? GuardedValue.Unknown : values.Read(last.Value, state);
    }

    // GetValue may be given what it returns where nothing sets the variable.
    private GuardedValue VariableIn(IInvocationOperation call, string key, GuardState state)
    {
        if (GuardTable.VariableOf(ArgumentOf(call, key)?.ConstantValue.Value) is not { } variable) return GuardedValue.Unknown;
        var whenUnset = ArgumentOf(call, "defaultValue") is { } value ? values.Read(value, state) : GuardedValue.Null;
        return GuardedValue.EnvironmentName(whenUnset, new(GuardKind.Value, variable));
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static GuardedValue HostName(IMethodSymbol method) => GuardedValue.EnvironmentName(GuardedValue.Constant("Production"), new(GuardKind.Method, method.Name));

    private static PossibleValue? FalseForNull(PossibleValue value) => value == PossibleValue.Constant(null) ? PossibleValue.Constant(false) : value;

    private static PossibleValue? IsEmpty(PossibleValue value)
    {
        if (value.IsEnvironmentName) return PossibleValue.Constant(false);
        return value.IsConstant(out var constant) ? PossibleValue.Constant(string.IsNullOrWhiteSpace(constant as string)) : value;
    }
}
