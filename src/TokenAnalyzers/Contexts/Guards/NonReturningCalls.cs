using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

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
