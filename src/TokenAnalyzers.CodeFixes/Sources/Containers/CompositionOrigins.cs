using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>Finds where a project makes containers and hosts, or is given a host.</summary>
internal static class CompositionOrigins
{
    /// <summary>
    /// The expressions that make one, and the parameters that a host comes in by: who made that may be no code of the solution.
    /// Only files with a word for it are parsed; a generator may write one too.
    /// </summary>
    public static async Task<List<(SyntaxNode Origin, SemanticModel Model)>> InAsync(Project project, CancellationToken cancellationToken)
    {
        var origins = new List<(SyntaxNode, SemanticModel)>();
        var generated = await project.GetSourceGeneratedDocumentsAsync(cancellationToken).ConfigureAwait(false);
        foreach (var document in project.Documents.Concat(generated))
        {
            var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            if (!Array.Exists(ContainerTypes.Words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0)) continue;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            origins.AddRange(root!.DescendantNodes().Where(node => IsOrigin(node, model!)).Select(node => (node, model!)));
        }

        return origins;
    }

    private static bool IsOrigin(SyntaxNode node, SemanticModel model) => node switch
    {
        ParameterSyntax { Type: { } written } => model.GetTypeInfo(written).Type is { } given && ContainerTypes.IsHost(given),
        BaseObjectCreationExpressionSyntax => model.GetTypeInfo(node).Type is { } type && (ContainerTypes.IsBare(type) || ContainerTypes.IsHost(type)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name.StartsWith("Create", StringComparison.Ordinal)
            && model.GetSymbolInfo(node).Symbol is IMethodSymbol { IsStatic: true, IsExtensionMethod: false, DeclaringSyntaxReferences.IsEmpty: true } method
            && ContainerTypes.IsHost(method.ReturnType),
        _ => false,
    };
}
