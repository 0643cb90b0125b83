using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>A body of code as it is followed.</summary>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="Places">Where in the graph its source is.</param>
/// <param name="Variables">The variables of the member that it is, or that it is nested in.</param>
internal sealed record Body(ControlFlowGraph Graph, BodyOperations Places, Variables Variables);
