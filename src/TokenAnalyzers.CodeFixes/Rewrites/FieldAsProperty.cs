using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>A constant, or a static text of this assembly, that becomes a property.</summary>
internal sealed class FieldAsProperty(
    TokenText text, FieldDeclarationSyntax field, bool isStatic, Document document, SemanticModel model) : RewriteStrategy(text)
{
    private readonly EqualsValueClauseSyntax _initializer = field.Declaration.Variables[0].Initializer!;

    public override CodeLocation Code { get; } = new(document, model, text.Expression, isStatic ? Reach.Static : Reach.Instance, Boundary: null);

    /// <summary>What needs no object makes a static property.</summary>
    protected override ValueSourceOffers Needs =>
        isStatic ? ValueSourceOffers.Section | ValueSourceOffers.Configuration | ValueSourceOffers.StaticUse : ValueSourceOffers.None;

    protected override ValueSourceOffers Refuses => isStatic ? ValueSourceOffers.None : ValueSourceOffers.StaticUse;

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        PropertyOfField.WriteModifiers(field, isStatic, edits);
        var source = reading.Write(name, Names(edits), edits);
        var isClear = Text.IsWhole || !Hoisting.IsLineLong(Text, document);
        if (LanguageFeatures.HasThrowExpression(model.SyntaxTree) && isClear) WriteExpression(source, edits);
        else WriteGetter(source, name.VariableName(), edits);
    }

    private void WriteExpression(ReadSource source, TokenEdits edits)
    {
        PropertyOfField.WriteArrow(field, edits);
        Text.Write(ReadExpression.Of(source), Names(edits), edits);
    }

    private void WriteGetter(ReadSource source, string variable, TokenEdits edits)
    {
        var line = Layout.LineBreak(field) + Layout.Indentation(field);
        var unit = Layout.IndentationUnit(field);
        var inner = line + unit + unit;
        var read = string.Join(inner, HoistedLocals.Declaration(variable, source, model.SyntaxTree));
        var start = $"{line}{{{line}{unit}get{line}{unit}{{{inner}{read}{inner}return ";
        edits.Replace(model.SyntaxTree, TextSpan.FromBounds(_initializer.EqualsToken.GetPreviousToken().Span.End, _initializer.Value.SpanStart), start);
        Text.Write(new(variable, IsName: true), Names(edits), edits);
        edits.Insert(model.SyntaxTree, field.SemicolonToken.Span.End, $"{line}{unit}}}{line}}}");
    }
}

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
    public static async Task<FieldDeclarationSyntax?> FindAsync(
        ExpressionSyntax value, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (value.Ancestors()
                .TakeWhile(node => node is not AnonymousFunctionExpressionSyntax)
                .OfType<FieldDeclarationSyntax>()
                .FirstOrDefault() is not { } field
            || !IsValue(field))
        {
            return null;
        }

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
        && (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }
            or IdentifierNameSyntax { Identifier.ValueText: nameof(Uri) };
}
