using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.BuildConfigurations;

/// <summary>Code whose symbols are known.</summary>
/// <param name="Root">The outermost node for which the model may be asked: it throws for what lies around.</param>
/// <param name="Model">The model.</param>
internal sealed record BoundCode(SyntaxNode Root, SemanticModel Model);
