using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// A field that becomes a property, whose value is found at each use. A static field that fails to read its value would fail
/// as TypeInitializationException, far from its reason, and where nobody uses it too.
/// </summary>
internal static class PropertyOfField
{
    /// <summary>
    /// The static field that an expression gives its value to, where it is read-only, nothing but a text or an address, and no use in this
    /// assembly or another one needs the field: then it is the same whether it is read once or at each use.
    /// </summary>
    /// <returns>Null for any other field.</returns>
    public static async Task<FieldDeclarationSyntax?> FindAsync(ExpressionSyntax value, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (value.Ancestors().TakeWhile(node => node is not AnonymousFunctionExpressionSyntax).OfType<FieldDeclarationSyntax>().FirstOrDefault() is not { } field || !IsValue(field)) return null;
        var uses = await ConstantUses.OfAsync(field.Declaration, document, model, cancellationToken).ConfigureAwait(false);
        return uses is { MayBeOutside: false, AreValues: true } ? field : null;
    }

    /// <summary>Changes the modifiers: a constant that needs no object becomes static.</summary>
    public static void WriteModifiers(FieldDeclarationSyntax field, bool isStatic, TokenEdits edits)
    {
        var keyword = field.Modifiers.First(modifier => modifier.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.ReadOnlyKeyword);
        if (isStatic && keyword.IsKind(SyntaxKind.ConstKeyword)) edits.Replace(field.SyntaxTree, keyword.Span, "static");
        else edits.Remove(field.SyntaxTree, TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart));
    }

    /// <summary>Makes what gives the field its value the body of the property.</summary>
    public static void WriteArrow(FieldDeclarationSyntax field, TokenEdits edits) =>
        edits.Replace(field.SyntaxTree, field.Declaration.Variables[0].Initializer!.EqualsToken.Span, "=>");

    private static bool IsValue(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
        && field.Declaration is { Variables.Count: 1, Type: var type }
        && (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or IdentifierNameSyntax { Identifier.ValueText: nameof(Uri) };
}
