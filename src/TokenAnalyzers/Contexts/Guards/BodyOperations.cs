using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Text;

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

    // What a nested function holds is nowhere else, however small the operations around it are.
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

/// <summary>An operation in a graph.</summary>
/// <param name="Block">The block that has it.</param>
/// <param name="Root">The operation of the block, or its condition, that has it.</param>
/// <param name="Operation">The operation itself.</param>
internal sealed record BodyOperation(BasicBlock Block, IOperation Root, IOperation Operation)
{
    /// <summary>How much source it stands for. A nested function counts as less than anything around it.</summary>
    public int Size => Operation is IFlowAnonymousFunctionOperation ? -1 : Operation.Syntax.Span.Length;
}
