using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What readonly fields and get-only properties hold for good: what their initializer or the constructors of their type leave in them.</summary>
internal sealed class FieldValues(GuardSearch search)
{
    private readonly Dictionary<ISymbol, GuardedValue> _values = new(SymbolEqualityComparer.Default);

    /// <summary>The value of a readonly field; null if the field can change, or is declared in another file.</summary>
    public GuardedValue? Of(IFieldSymbol field) => field.IsReadOnly ? Of(field, field.Type) : null;

    /// <summary>The value of a get-only property that holds its value; null for other properties.</summary>
    public GuardedValue? Of(IPropertySymbol property) =>
        property.SetMethod is null && DeclarationOf(property) is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } && accessors.All(HasNoBody)
            ? Of(property, property.Type)
            : null;

    private GuardedValue? Of(ISymbol member, ITypeSymbol type)
    {
        if (member.ContainingType is not { } container || container.DeclaringSyntaxReferences.Any(part => search.Models.Of(part.SyntaxTree) is null)) return null;
        if (_values.TryGetValue(member, out var value)) return value;
        if (DeclarationOf(member) is not { } declaration) return null;

        // While the value is looked for it is not known, so that members that are made of each other end.
        _values[member] = GuardedValue.Unknown;
        return _values[member] = Find(member, container, Initial(declaration, type));
    }

    private GuardedValue Find(ISymbol member, INamedTypeSymbol container, GuardedValue initial)
    {
        var constructors = member.IsStatic ? container.StaticConstructors : container.InstanceConstructors;
        var bodies = constructors.Where(constructor => !constructor.IsImplicitlyDeclared).Select(constructor => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(search.Budget.Cancellation));
        var written = bodies.OfType<ConstructorDeclarationSyntax>().ToList();
        var value = written.Count == 0 || (container.IsValueType && !member.IsStatic) ? initial : GuardedValue.Never;
        foreach (var constructor in written)
        {
            if (!constructor.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer)) value = value.Union(AtEndOf(constructor, member, initial));
        }

        return value;
    }

    private GuardedValue AtEndOf(ConstructorDeclarationSyntax constructor, ISymbol member, GuardedValue initial)
    {
        var body = (SyntaxNode?)constructor.Body ?? constructor.ExpressionBody;
        if (body is null || search.Bodies.OfMember(body) is not { } followed) return GuardedValue.Unknown;
        var end = search.Follow(followed, GuardState.Unguarded.With(member, initial)).End;
        return end.Here(end.ValueOf(member));
    }

    private GuardedValue Initial(SyntaxNode declaration, ITypeSymbol type)
    {
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is null) return type.SpecialType == SpecialType.System_Boolean ? GuardedValue.False : type.IsReferenceType ? GuardedValue.Constant(null) : GuardedValue.Unknown;
        return search.Bodies.OfMember(initializer) is { } body ? InitializedBy(body) : GuardedValue.Unknown;
    }

    // The graph of an initializer ends with the assignment.
    private GuardedValue InitializedBy(Body initializer)
    {
        var flow = search.Follow(initializer, GuardState.Unguarded);
        var block = flow.Graph.Blocks[flow.Graph.Blocks.Length - 2];
        return block.Operations.LastOrDefault() is { } assignment ? search.Values.Read(assignment, flow.Before(block, assignment)) : GuardedValue.Unknown;
    }

    private static bool HasNoBody(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    private SyntaxNode? DeclarationOf(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && search.Models.Of(declaration.SyntaxTree) is not null ? declaration.GetSyntax(search.Budget.Cancellation) : null;
}
