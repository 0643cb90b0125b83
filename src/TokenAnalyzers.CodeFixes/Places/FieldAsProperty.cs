using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>
/// A constant, or a private static field, that becomes a property. A static field that fails to read its value would
/// fail as TypeInitializationException, far from its reason.
/// </summary>
internal sealed class FieldAsProperty(TokenText text, FieldDeclarationSyntax field, bool isStatic, Document document, SemanticModel model) : Place(text)
{
    public override CodePlace Code { get; } = new(document, model, text.Expression, isStatic ? Reach.Static : Reach.Instance, Boundary: null);

    /// <summary>Whether the field can become a property that no one notices: private, read-only, a string.</summary>
    public static bool IsPrivateStatic(FieldDeclarationSyntax field, TokenText text) =>
        field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
        && !field.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
        && field.Declaration.Variables.Count == 1
        && field.Declaration.Variables[0].Initializer?.Value == text.Expression;

    /// <summary>The environment is there without an object, so it makes a static property.</summary>
    public override bool Takes(IAccess access) => isStatic ? access is ConfigurationInScope or EnvironmentVariable : access is not EnvironmentVariable;

    public override void Write(Reading reading, SecretName name, TokenEdits edits, HoistedLocals locals)
    {
        var keyword = field.Modifiers.First(modifier => modifier.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.ReadOnlyKeyword);
        if (isStatic && keyword.IsKind(SyntaxKind.ConstKeyword)) edits.Replace(model.SyntaxTree, keyword.Span, "static");
        else edits.Remove(model.SyntaxTree, TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart));

        edits.Replace(model.SyntaxTree, field.Declaration.Variables[0].Initializer!.EqualsToken.Span, "=>");
        Text.Write(Read(reading, name, edits), Names(edits), edits);
    }
}
