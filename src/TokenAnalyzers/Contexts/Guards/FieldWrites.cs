using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Which fields of one type are written by more than their initializer and the constructors. They are known by name alone:
/// what has the name of another field that is written counts as written too.
/// </summary>
internal sealed class FieldWrites
{
    private readonly HashSet<string> _outsideInstanceConstructors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outsideStaticConstructors = new(StringComparer.Ordinal);
    private readonly List<string> _disabledTexts = [];

    /// <param name="parts">Every part of the type.</param>
    public FieldWrites(IEnumerable<SyntaxNode> parts)
    {
        foreach (var part in parts)
        {
            foreach (var name in part.DescendantNodes().OfType<IdentifierNameSyntax>().Where(Writes.To)) Note(name, part);
            if (part.ContainsDirectives) _disabledTexts.AddRange(part.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(trivia => trivia.ToString()));
        }
    }

    /// <summary>Whether a field could be readonly, though it is not marked so. What sets it by an attribute or in another build counts as a write.</summary>
    public bool LeaveAlone(IFieldSymbol field) =>
        field is { DeclaredAccessibility: Accessibility.Private, ContainingType.TypeKind: TypeKind.Class }
        && field.GetAttributes().IsEmpty
        && !(field.IsStatic ? _outsideStaticConstructors : _outsideInstanceConstructors).Contains(field.Name)
        && !_disabledTexts.Exists(text => text.IndexOf(field.Name, StringComparison.Ordinal) >= 0);

    private void Note(IdentifierNameSyntax name, SyntaxNode part)
    {
        var constructor = ConstructorAround(name, part);
        if (constructor?.Modifiers.Any(SyntaxKind.StaticKeyword) is not false) _outsideInstanceConstructors.Add(name.Identifier.ValueText);
        if (constructor?.Modifiers.Any(SyntaxKind.StaticKeyword) is not true) _outsideStaticConstructors.Add(name.Identifier.ValueText);
    }

    // A constructor of this type that writes to its own object, and not inside a function that runs later.
    private static ConstructorDeclarationSyntax? ConstructorAround(IdentifierNameSyntax name, SyntaxNode part)
    {
        if (name.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }) return null;
        var around = name.Ancestors().First(node => node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        return around is ConstructorDeclarationSyntax constructor && constructor.Parent == part ? constructor : null;
    }
}
