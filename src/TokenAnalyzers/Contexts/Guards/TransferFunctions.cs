using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What the operations of a graph's blocks change: variables, and whether the code after them is reached.</summary>
internal sealed class TransferFunctions(ControlFlowGraph graph, Variables variables, GuardAnalysis search)
{
    private readonly Lazy<Dictionary<CaptureId, IOperation?>> _aliases = new(() => FindAliases(graph));

    /// <summary>The state after an operation.</summary>
    public FlowState Apply(IOperation operation, FlowState state)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (state.IsUnreachable || !search.Budget.Spend()) return state;
            state = ApplyOne(part, state);
        }

        return state;
    }

    /// <summary>The state after code that may have run in part: nothing is known of what it writes.</summary>
    public FlowState Forget(IEnumerable<IOperation> operations, FlowState state) =>
        WriteAll(operations.SelectMany(operation => operation.DescendantsAndSelf()).SelectMany(WrittenTargets.Of), state);

    private FlowState ApplyOne(IOperation operation, FlowState state) => operation switch
    {
        IFlowCaptureOperation capture => state.With(capture.Id, search.Values.Read(capture.Value, state)),
        ISimpleAssignmentOperation assignment => Write(assignment.Target, search.Values.Read(assignment.Value, state), state),
        ICompoundAssignmentOperation { OperatorMethod: null } compound => Write(compound.Target, Combine(compound, state), state),
        IIsPatternOperation match => Write(match.Pattern, search.Values.Read(match.Value, state), state),
        IPatternOperation { Parent: IIsPatternOperation } => state,
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } deconstruction => Deconstruct(targets, deconstruction.Value, state),
        IDeconstructionAssignmentOperation { Target: IDeclarationExpressionOperation { Expression: ITupleOperation targets } } deconstruction =>
            Deconstruct(targets, deconstruction.Value, state),
        IInvocationOperation call => search.Endings.After(call, state),
        IArgumentOperation { Parameter: { RefKind: RefKind.Out } parameter, Parent: IInvocationOperation call, Value: var target } =>
            Write(Declared(target), search.Values.Written(call, parameter, state), state),
        _ => WriteAll(WrittenTargets.Of(operation), state),
    };

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private AbstractValue Combine(ICompoundAssignmentOperation compound, FlowState state) =>
        search.Values.Comparison.Of(compound.OperatorKind, search.Values.Read(compound.Target, state), search.Values.Read(compound.Value, state));

    // All values are read before the first is written.
    private FlowState Deconstruct(ITupleOperation targets, IOperation value, FlowState state)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        var tuple = search.Values.Read(value, state);
        var values = targets.Elements.Select((_, i) => tuple.Part(AbstractParts.Item(i))).ToList();
        for (var i = 0; i < values.Count; i++) state = Write(targets.Elements[i], values[i], state);
        return state;
    }

    private FlowState WriteAll(IEnumerable<IOperation> targets, FlowState state) =>
        targets.Aggregate(state, (current, target) => Write(target, AbstractValue.Unknown, current));

    private FlowState Write(IOperation target, AbstractValue value, FlowState state)
    {
        if (target is ITupleOperation tuple) return WriteAll(tuple.Elements, state);
        if (target is IFlowCaptureReferenceOperation capture) return AliasOf(capture.Id) is { } alias ? Write(alias, value, state) : state;
        if (WrittenTargets.HolderOf(target) is { } holder) return Write(holder, AbstractValue.Unknown, state);
        return WrittenTargets.VariableOf(target) is { } variable && IsFollowed(variable) ? state.With(variable, value) : state;
    }

    private bool IsFollowed(ISymbol variable) => variables.IsFollowed(variable) && (variable is not IFieldSymbol field || search.Fields.IsForGood(field));

    private IOperation? AliasOf(CaptureId capture) => _aliases.Value.TryGetValue(capture, out var alias) ? alias : null;

    // A graph writes "a ??= b" to a capture that stands for the variable.
    private static Dictionary<CaptureId, IOperation?> FindAliases(ControlFlowGraph graph)
    {
        var aliases = new Dictionary<CaptureId, IOperation?>();
        foreach (var capture in graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>())
        {
            aliases[capture.Id] = aliases.ContainsKey(capture.Id) ? null : capture.Value;
        }

        return aliases;
    }
}
