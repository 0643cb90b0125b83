using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>The code that may ask for an endpoint: where its address is spelled out, and where a constant with the address is used.</summary>
internal static class EndpointScopes
{
    /// <param name="signs">Places in the source text.</param>
    /// <param name="root">The root of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<IReadOnlyList<SyntaxNode>> Around(IEnumerable<int> signs, SyntaxNode root, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var known = new Dictionary<SyntaxNode, bool>();
        foreach (var sign in signs)
        {
            if (SpelledText.At(root, sign) is not { } literal || literal.FirstAncestorOrSelf<AttributeSyntax>() is not null) continue;
            if (!MayBeAddress(literal, known, cancellationToken)) continue;
            yield return CodeScope.Around(literal);
            if (literal.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field) names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
        }

        if (names.Count == 0) yield break;

        // By name only: the search for requests checks whether it is that field.
        foreach (var use in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
        {
            yield return CodeScope.Around(use);
        }
    }

    // What is spelled out is enough to leave most texts alone, and needs no symbols. A text of many parts is read once.
    private static bool MayBeAddress(SyntaxNode literal, Dictionary<SyntaxNode, bool> known, CancellationToken cancellationToken)
    {
        if (StringCall.MayBeAround(literal)) return true;
        var text = ConstantFolder.OutermostAround(literal, names: null, cancellationToken);
        if (!known.TryGetValue(text, out var mayBe)) known[text] = mayBe = UserRequest.MayBe(ConstantFolder.Read(text, names: null, cancellationToken).Value);
        return mayBe;
    }
}
