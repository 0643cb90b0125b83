using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Follows the environments forward through one control flow graph until nothing changes: a branch keeps those out in which
/// its condition is not met, and where branches meet their environments are united.
/// </summary>
internal sealed class FlowAnalysis
{
    // To join what is known of a variable costs less than to follow an operation.
    private const int VariablesPerStep = 16;

    private readonly GuardAnalysis _search;
    private readonly TransferFunctions _effects;
    private readonly FlowState[] _starts;
    private readonly SortedSet<int> _open = [];
    private readonly Dictionary<int, Dictionary<IOperation, FlowState>> _before = [];

    /// <param name="graph">The graph of a body.</param>
    /// <param name="entry">What holds where the body starts.</param>
    /// <param name="variables">The variables of the member that the body is a part of.</param>
    /// <param name="search">The question that this is a part of.</param>
    public FlowAnalysis(ControlFlowGraph graph, FlowState entry, Variables variables, GuardAnalysis search)
    {
        Graph = graph;
        _search = search;
        _effects = new(graph, variables, search);
        _starts = [.. graph.Blocks.Select(_ => FlowState.Unreachable)];
        Reach(graph.Blocks[0], entry.Captured(variables.IsFollowed));
        while (_open.Count > 0 && search.Budget.Spend()) Visit(_open.Min);
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>What the body returns; no value where it does not return.</summary>
    public AbstractValue Returned { get; private set; } = AbstractValue.Never;

    /// <summary>What holds at the end of the body.</summary>
    public FlowState End => _starts[Graph.Blocks.Length - 1];

    /// <summary>What holds before an operation of a block, which may be its condition.</summary>
    public FlowState Before(BasicBlock block, IOperation operation)
    {
        if (!_before.TryGetValue(block.Ordinal, out var states)) _before.Add(block.Ordinal, states = StatesIn(block));
        return states[operation];
    }

    private Dictionary<IOperation, FlowState> StatesIn(BasicBlock block)
    {
        var states = new Dictionary<IOperation, FlowState>();
        var state = _starts[block.Ordinal];
        foreach (var operation in block.Operations)
        {
            states[operation] = state;
            state = _effects.Apply(operation, state);
        }

        if (block.BranchValue is { } value) states[value] = state;
        return states;
    }

    private void Visit(int ordinal)
    {
        _open.Remove(ordinal);
        var block = Graph.Blocks[ordinal];
        var handlers = ExceptionHandlers.Of(block).Select(handler => Graph.Blocks[handler]).ToList();
        var state = _starts[ordinal];
        ReachAll(handlers, state);
        foreach (var operation in block.Operations)
        {
            state = _effects.Apply(operation, state);
            ReachAll(handlers, state);
        }

        if (block.BranchValue is { } value) state = _effects.Apply(value, state);
        ReachAll(handlers, state);
        Leave(block, state);
    }

    private void Leave(BasicBlock block, FlowState state)
    {
        if (state.IsUnreachable) return;
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            if (block.BranchValue is { } value && block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                Returned = Returned.Union(state.Here(_search.Values.Read(value, state)));
            }

            Follow(block.FallThroughSuccessor, state);
            return;
        }

        var condition = _search.Values.Read(block.BranchValue!, state);
        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Follow(block.ConditionalSuccessor, state.Where(condition, jumpsWhen));
        Follow(block.FallThroughSuccessor, state.Where(condition, !jumpsWhen));
    }

    private void Follow(ControlFlowBranch? branch, FlowState state)
    {
        if (branch?.Destination is not { } destination) return;
        foreach (var region in branch.FinallyRegions)
        {
            _search.Budget.Spend(region.LastBlockOrdinal - region.FirstBlockOrdinal);
            var blocks = Graph.Blocks.Where(block => block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal);
            state = _effects.Forget(blocks.SelectMany(block => block.Operations), state);
        }

        Reach(destination, state);
    }

    private void ReachAll(List<BasicBlock> blocks, FlowState state)
    {
        foreach (var block in blocks) Reach(block, state);
    }

    private void Reach(BasicBlock block, FlowState state)
    {
        if (!_search.Budget.Spend(state.Size / VariablesPerStep)) return;
        var joined = _starts[block.Ordinal].Join(state);
        if (joined.Equals(_starts[block.Ordinal])) return;
        _starts[block.Ordinal] = joined;
        _open.Add(block.Ordinal);
    }
}

/// <summary>Where control may go from any point of a block, without a branch that shows it.</summary>
internal static class ExceptionHandlers
{
    /// <summary>The first blocks of the catch, filter and finally regions of every try that a block is in.</summary>
    public static IEnumerable<int> Of(BasicBlock block)
    {
        // The root of a nested function is in a region of the graph around it, whose blocks are not of this graph.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } statement }) continue;
            foreach (var handler in statement.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try) yield return handler.FirstBlockOrdinal;
            }
        }
    }
}
