using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Where control may go from any point of a block, without a branch that shows it.</summary>
internal static class ExceptionHandlers
{
    /// <summary>The first blocks of the catch, filter and finally regions of every try that a block is in.</summary>
    public static IEnumerable<int> Of(BasicBlock block)
    {
        // The root of a nested function is in a region of the graph around it, whose blocks are none of this graph.
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
