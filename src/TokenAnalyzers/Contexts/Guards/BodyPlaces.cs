using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Finds the operations of a graph that a piece of source became.</summary>
internal static class BodyPlaces
{
    // To pass a block by costs much less than to follow it.
    private const int BlocksPerStep = 256;

    /// <summary>The smallest operations that hold a piece of source: more than one where the graph has it more than once, none where it left it out.</summary>
    public static IReadOnlyList<BodyPlace> Find(ControlFlowGraph graph, TextSpan span, SearchBudget budget)
    {
        var found = new List<BodyPlace>();
        if (!budget.Spend(1 + (graph.Blocks.Length / BlocksPerStep))) return found;
        foreach (var (block, root) in Roots(graph))
        {
            if (root.Syntax.Span.Contains(span)) FindIn(block, root, span, found);
        }

        return found;
    }

    // What a nested function holds is nowhere else, however small the operations around it are.
    private static void FindIn(BasicBlock block, IOperation root, TextSpan span, List<BodyPlace> found)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (!operation.Syntax.Span.Contains(span)) continue;
            var place = new BodyPlace(block, root, operation);
            if (found.Count > 0 && place.Size < found[0].Size) found.Clear();
            if (found.Count == 0 || place.Size == found[0].Size) found.Add(place);
        }
    }

    private static IEnumerable<(BasicBlock Block, IOperation Root)> Roots(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations) yield return (block, operation);
            if (block.BranchValue is { } value) yield return (block, value);
        }
    }
}
