using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Contexts;

/// <summary>The code that may ask for an endpoint: where its address is spelled out, and where a constant with the address is used.</summary>
internal static class EndpointScopes
{
    /// <param name="signs">Places in the source text.</param>
    /// <param name="root">The root of the file.</param>
    public static IEnumerable<IReadOnlyList<SyntaxNode>> Around(IEnumerable<int> signs, SyntaxNode root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sign in signs)
        {
            var token = root.FindToken(sign);
            if (!token.Span.Contains(sign) || token.Parent is not { } literal) continue;
            yield return CodeScope.Around(literal);
            if (literal.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field) names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
        }

        if (names.Count == 0) yield break;

        // By name: whether it is that field, the search for requests finds out.
        foreach (var use in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
        {
            yield return CodeScope.Around(use);
        }
    }
}
