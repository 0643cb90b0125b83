namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The models of one file: as it is built, and of one piece of code as another configuration has it.</summary>
/// <param name="place">The model of the place that is asked about.</param>
/// <param name="built">The model of the file as it is built; the same, but for code of another configuration.</param>
internal sealed class FileModels(SemanticModel place, SemanticModel built)
{
    /// <summary>The model for the nodes of a tree; null for another file.</summary>
    public SemanticModel? Of(SyntaxTree tree) => tree == place.SyntaxTree ? place : tree == built.SyntaxTree ? built : null;

    /// <summary>The model for a node of this file.</summary>
    public SemanticModel Of(SyntaxNode node) => Of(node.SyntaxTree) ?? built;
}
