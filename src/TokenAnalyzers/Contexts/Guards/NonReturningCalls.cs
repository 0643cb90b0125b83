using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Calls after which the code does not go on, or only where a condition holds.</summary>
internal sealed class NonReturningCalls(GuardAnalysis search)
{
    private const string DoesNotReturn = "System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute";
    private const string DoesNotReturnIf = "System.Diagnostics.CodeAnalysis.DoesNotReturnIfAttribute";
    private const string Conditional = "System.Diagnostics.ConditionalAttribute";

    // Static methods of exceptions that throw where their first two arguments are equal, or are not.
    private static readonly Dictionary<string, bool> ThrowIf = new(StringComparer.Ordinal) { ["ThrowIfEqual"] = true, ["ThrowIfNotEqual"] = false };

    /// <summary>The state after a call.</summary>
    public FlowState After(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        if (IsConditional(method)) return state;
        if (IsEndOfProcess(method) || FullNames.AttributeOf(method, DoesNotReturn) is not null) return FlowState.Unreachable;
        if (ThrowIf.TryGetValue(method.Name, out var isThrown) && IsException(method.ContainingType)) return state.Where(Compared(call, state), !isThrown);
        if (search.Results.Returning(call, state) is { } returning) state = state.Narrow(returning, new(GuardKind.Method, method.Name));
        foreach (var argument in call.Arguments)
        {
            if (EndsIf(argument.Parameter) is { } ending) state = state.Where(search.Values.Read(argument.Value, state), !ending);
        }

        return state;
    }

    private static bool IsEndOfProcess(IMethodSymbol method) =>
        method.Name is "Exit" or "FailFast" && FullNames.Is(method.ContainingType, "System.Environment");

    private static bool IsException(ITypeSymbol type) => FullNames.Is(type, "System.ArgumentOutOfRangeException");

    private AbstractValue Compared(IInvocationOperation call, FlowState state) =>
        search.Values.Comparison.Equal(
            search.Values.Read(call.ArgumentOf("value"), state), search.Values.Read(call.ArgumentOf("other"), state), ignoresCase: false);

    // A call such as Debug.Assert is not there in a release build, so it ends nothing.
    private static bool IsConditional(IMethodSymbol method) => FullNames.AttributeOf(method, Conditional) is not null;

    private static bool? EndsIf(IParameterSymbol? parameter)
    {
        if (parameter is null || parameter.Type.SpecialType != SpecialType.System_Boolean) return null;
        return FullNames.AttributeOf(parameter, DoesNotReturnIf)?.ConstructorArguments.FirstOrDefault().Value as bool?;
    }
}
