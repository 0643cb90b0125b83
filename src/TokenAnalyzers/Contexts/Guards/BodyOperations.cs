using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Finds the operations of a graph that a piece of source became.</summary>
internal sealed class BodyOperations(ControlFlowGraph graph, AnalysisBudget budget)
{
    // To pass an operation by costs much less than to follow it.
    private const int PassedPerStep = 256;

    private readonly ImmutableArray<(TextSpan Span, BasicBlock Block, IOperation Root)> _roots = Roots(graph).ToImmutableArray();

    private readonly Dictionary<IOperation, OperationSpans> _spans = [];

    /// <summary>The smallest operations that hold a piece of source: more than one where the graph has it more than once, none where it left it out.</summary>
    public IReadOnlyList<BodyOperation> Find(TextSpan span)
    {
        var found = new List<BodyOperation>();
        if (!budget.Spend(1 + (_roots.Length / PassedPerStep))) return found;
        foreach (var (around, block, root) in _roots)
        {
            if (around.Contains(span)) FindIn(block, root, span, found);
        }

        return found;
    }

    /// <summary>The lambda, anonymous method or part of a query that a piece of source is in; null if it is in none.</summary>
    public IFlowAnonymousFunctionOperation? LambdaAround(TextSpan span) =>
        Find(span).Select(place => place.Operation).OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault();

    // A nested function is the only operation that holds its code, however small the operations around it are.
    private void FindIn(BasicBlock block, IOperation root, TextSpan span, List<BodyOperation> found)
    {
        if (!_spans.TryGetValue(root, out var operations)) _spans[root] = operations = new(root);
        if (!budget.Spend(operations.Count)) return;
        foreach (var operation in operations.Around(span))
        {
            var place = new BodyOperation(block, root, operation);
            if (found.Count > 0 && place.Size < found[0].Size) found.Clear();
            if (found.Count == 0 || place.Size == found[0].Size) found.Add(place);
        }
    }

    private static IEnumerable<(TextSpan Span, BasicBlock Block, IOperation Root)> Roots(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations) yield return (operation.Syntax.Span, block, operation);
            if (block.BranchValue is { } value) yield return (value.Syntax.Span, block, value);
        }
    }
}

/// <summary>
/// An operation and its descendants, indexed by the source that they come from. A list may hold thousands of findings, and each looks
/// for its own operation: subtrees beside it are skipped as a whole.
/// </summary>
internal sealed class OperationSpans
{
    // A parent before its children; what an operation holds comes together.
    private readonly List<IOperation> _operations = [];
    private readonly TextSpan[] _extents;
    private readonly int[] _ends;

    public OperationSpans(IOperation root)
    {
        var parents = AddAll(root);
        _extents = [.. _operations.Select(operation => operation.Syntax.Span)];
        _ends = [.. Enumerable.Range(1, _operations.Count)];
        for (var i = _operations.Count - 1; i > 0; i--)
        {
            var parent = parents[i];
            _extents[parent] = TextSpan.FromBounds(Math.Min(_extents[parent].Start, _extents[i].Start), Math.Max(_extents[parent].End, _extents[i].End));
            _ends[parent] = Math.Max(_ends[parent], _ends[i]);
        }
    }

    /// <summary>How many operations there are.</summary>
    public int Count => _operations.Count;

    /// <summary>The operations whose source holds a span, the outer ones first.</summary>
    public IEnumerable<IOperation> Around(TextSpan span)
    {
        for (var i = 0; i < _operations.Count;)
        {
            var mayHold = _extents[i].Contains(span);
            if (mayHold && _operations[i].Syntax.Span.Contains(span)) yield return _operations[i];
            i = mayHold ? i + 1 : _ends[i];
        }
    }

    private List<int> AddAll(IOperation root)
    {
        var parents = new List<int>();
        var waiting = new Stack<(IOperation Operation, int Parent)>([(root, 0)]);
        while (waiting.Count > 0)
        {
            var (operation, parent) = waiting.Pop();
            var index = _operations.Count;
            _operations.Add(operation);
            parents.Add(parent);
            foreach (var child in operation.ChildOperations.Reverse()) waiting.Push((child, index));
        }

        return parents;
    }
}

/// <summary>An operation in a graph.</summary>
/// <param name="Block">The block that has it.</param>
/// <param name="Root">The operation of the block, or its condition, that has it.</param>
/// <param name="Operation">The operation itself.</param>
internal sealed record BodyOperation(BasicBlock Block, IOperation Root, IOperation Operation)
{
    /// <summary>How much source it stands for. A nested function counts as less than anything around it.</summary>
    public int Size => Operation is IFlowAnonymousFunctionOperation ? -1 : Operation.Syntax.Span.Length;
}
