using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.BuildConfigurations;

/// <summary>Code whose symbols are known.</summary>
/// <param name="Root">The outermost node for which the model may be asked: it throws for what lies around.</param>
/// <param name="Model">The model.</param>
internal sealed record BoundCode(SyntaxNode Root, SemanticModel Model)
{
    /// <summary>A node of the code and what lies around it, from the inside out, as far as symbols are known.</summary>
    public IEnumerable<SyntaxNode> Around(SyntaxNode place)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            yield return node;
            if (node == Root) yield break;
        }
    }
}
