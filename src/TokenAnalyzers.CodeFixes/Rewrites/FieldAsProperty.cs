using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>A constant, or a static text of this assembly, that becomes a property.</summary>
internal sealed class FieldAsProperty(TokenText text, FieldDeclarationSyntax field, bool isStatic, Document document, SemanticModel model) : RewriteStrategy(text)
{
    private readonly EqualsValueClauseSyntax _initializer = field.Declaration.Variables[0].Initializer!;

    public override CodeLocation Code { get; } = new(document, model, text.Expression, isStatic ? Reach.Static : Reach.Instance, Boundary: null);

    /// <summary>What needs no object makes a static property.</summary>
    protected override ValueSourceOffers Needs => isStatic ? ValueSourceOffers.Section | ValueSourceOffers.Configuration | ValueSourceOffers.StaticUse : ValueSourceOffers.None;

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
