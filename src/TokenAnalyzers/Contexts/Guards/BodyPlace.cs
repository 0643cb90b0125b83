using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>An operation in a graph.</summary>
/// <param name="Block">The block that has it.</param>
/// <param name="Root">The operation of the block, or its condition, that has it.</param>
/// <param name="Operation">The operation itself.</param>
internal sealed record BodyPlace(BasicBlock Block, IOperation Root, IOperation Operation)
{
    /// <summary>How much source it stands for. A nested function counts as less than anything around it.</summary>
    public int Size => Operation is IFlowAnonymousFunctionOperation ? -1 : Operation.Syntax.Span.Length;
}
