using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>
/// A constant, or a static text of this assembly, that becomes a property. A static field that fails to read its value
/// would fail as TypeInitializationException, far from its reason.
/// </summary>
internal sealed class FieldAsProperty(TokenText text, FieldDeclarationSyntax field, bool isStatic, Document document, SemanticModel model) : Place(text)
{
    private readonly EqualsValueClauseSyntax _initializer = field.Declaration.Variables[0].Initializer!;

    public override CodePlace Code { get; } = new(document, model, text.Expression, isStatic ? Reach.Static : Reach.Instance, Boundary: null);

    /// <summary>Whether a field is static, read-only, and nothing but a text: then it is the same whether it is read once or at each use.</summary>
    public static bool IsStaticText(FieldDeclarationSyntax field, TokenText text) =>
        field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
        && field.Declaration is { Type: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }, Variables.Count: 1 }
        && !text.Expression.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax);

    /// <summary>What needs no object makes a static property.</summary>
    public override bool Takes(IAccess access) => isStatic ? access is SectionInScope or ConfigurationInScope or IAccessAnywhere : access is not IAccessAnywhere;

    public override void Write(Reading reading, SecretName name, TokenEdits edits, HoistedLocals locals)
    {
        var keyword = field.Modifiers.First(modifier => modifier.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.ReadOnlyKeyword);
        if (isStatic && keyword.IsKind(SyntaxKind.ConstKeyword)) edits.Replace(model.SyntaxTree, keyword.Span, "static");
        else edits.Remove(model.SyntaxTree, TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart));

        var source = reading.Write(name, Names(edits), edits);
        if (LanguageFeatures.HasThrowExpression(model.SyntaxTree)) WriteExpression(source, edits);
        else WriteGetter(source, name.VariableName(), edits);
    }

    private void WriteExpression(ReadSource source, TokenEdits edits)
    {
        edits.Replace(model.SyntaxTree, _initializer.EqualsToken.Span, "=>");
        Text.Write(new(source.OrThrow, IsName: false), Names(edits), edits);
    }

    private void WriteGetter(ReadSource source, string variable, TokenEdits edits)
    {
        var line = Layout.LineBreak(field) + Layout.Indentation(field);
        var unit = Layout.IndentationUnit(field);
        var inner = line + unit + unit;
        var start = $"{line}{{{line}{unit}get{line}{unit}{{{inner}var {variable} = {source.Value};{inner}{source.Check(variable)}{inner}return ";
        edits.Replace(model.SyntaxTree, TextSpan.FromBounds(_initializer.EqualsToken.GetPreviousToken().Span.End, _initializer.Value.SpanStart), start);
        Text.Write(new(variable, IsName: true), Names(edits), edits);
        edits.Insert(model.SyntaxTree, field.SemicolonToken.Span.End, $"{line}{unit}}}{line}}}");
    }
}
