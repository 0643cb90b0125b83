using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// What fields and get-only properties hold for good: what their initializer or the constructors of their type leave in them.
/// A private field that nothing else writes counts as readonly.
/// </summary>
internal sealed class FieldValues(GuardAnalysis search)
{
    private readonly Dictionary<ISymbol, AbstractValue> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, FieldWrites> _writes = new(SymbolEqualityComparer.Default);

    /// <summary>The value of a field; null if that is not known.</summary>
    public AbstractValue? Of(IFieldSymbol field)
    {
        if (search.Flags.Of(field) is { } flag) return flag;
        if (field.HasConstantValue) return AbstractValue.Constant(field.ConstantValue);
        return IsForGood(field) ? Of(field, field.Type) : OfAllWrites(field, field.Type);
    }

    /// <summary>Whether a field keeps what the constructors of its type leave in it.</summary>
    public bool IsForGood(IFieldSymbol field) => field.IsReadOnly || (IsOfProgram(field.ContainingType) && WritesIn(field.ContainingType).LeaveAlone(field));

    /// <summary>The value of a property that holds its value; null for other properties.</summary>
    public AbstractValue? Of(IPropertySymbol property)
    {
        if (search.Flags.Of(property) is { } flag) return flag;
        if (IsOpen(property) || DeclarationOf(property) is not PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }) return null;
        if (!accessors.All(HasNoBody)) return null;
        return property.SetMethod is null ? Of(property, property.Type) : OfAllWrites(property, property.Type);
    }

    /// <summary>Whether a class that derives from that of the property may have it say something else.</summary>
    public static bool IsOpen(IPropertySymbol property) =>
        property.IsAbstract || ((property.IsVirtual || property.IsOverride) && !property.IsSealed && !property.ContainingType.IsSealed);

    // What can change holds what it starts with, or what some code of the program writes.
    private AbstractValue? OfAllWrites(ISymbol member, ITypeSymbol type)
    {
        if (_values.TryGetValue(member, out var known)) return known;
        if (type.SpecialType != SpecialType.System_Boolean || member is { IsVirtual: true } or { IsOverride: true }) return null;
        if (DeclarationOf(member) is not { } declaration) return null;
        _values[member] = AbstractValue.Unknown;
        var written = MemberWrites.To(member, search);
        return _values[member] = written is null ? AbstractValue.Unknown : written.Union(Initial(declaration, type));
    }

    private AbstractValue? Of(ISymbol member, ITypeSymbol type)
    {
        var container = member.ContainingType;
        if (!IsOfProgram(container)) return null;
        if (_values.TryGetValue(member, out var value)) return value;
        if (DeclarationOf(member) is not { } declaration) return null;

        // While the value is looked for it is not known, so that members that are made of each other end.
        _values[member] = AbstractValue.Unknown;
        return _values[member] = Find(member, container, Initial(declaration, type));
    }

    private bool IsOfProgram(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(part => search.Models.Of(part.SyntaxTree) is not null);

    private FieldWrites WritesIn(INamedTypeSymbol type)
    {
        if (!_writes.TryGetValue(type, out var writes))
            _writes[type] = writes = new(type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(search.Budget.Cancellation)));
        return writes;
    }

    private AbstractValue Find(ISymbol member, INamedTypeSymbol container, AbstractValue initial)
    {
        var constructors = member.IsStatic ? container.StaticConstructors : container.InstanceConstructors;
        var written = constructors.Select(DeclarationOf).OfType<ConstructorDeclarationSyntax>().ToList();
        var keepsInitial = constructors.Any(constructor => !IsCopy(constructor) && DeclarationOf(constructor) is not ConstructorDeclarationSyntax);
        var value = keepsInitial || constructors.IsEmpty ? initial : AbstractValue.Never;
        foreach (var constructor in written)
        {
            if (!CallsAnother(constructor)) value = value.Union(AtEndOf(constructor, member, initial));
            else if (WritesTo(constructor, member.Name)) value = value.Union(AtEndOf(constructor, member, AbstractValue.Unknown));
        }

        return value;
    }

    private static bool CallsAnother(ConstructorDeclarationSyntax constructor) => constructor.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer);

    // What another constructor left in the member counts for that one, unless this one writes it again.
    private static bool WritesTo(ConstructorDeclarationSyntax constructor, string name) =>
        constructor.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && FieldWrites.IsWrite(use));

    // The compiler's own constructor of a record takes all values from another record.
    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 }
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private AbstractValue AtEndOf(ConstructorDeclarationSyntax constructor, ISymbol member, AbstractValue initial)
    {
        var body = (SyntaxNode?)constructor.Body ?? constructor.ExpressionBody;
        if (body is null || search.Bodies.OfMember(body) is not { } followed) return AbstractValue.Unknown;
        var end = search.Follow(followed, FlowState.Unguarded.With(member, initial)).End;
        return end.Here(end.ValueOf(member));
    }

    private AbstractValue Initial(SyntaxNode declaration, ITypeSymbol type)
    {
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is null) return DefaultOf(type);
        return search.Bodies.OfMember(initializer) is { } body ? InitializedBy(body) : AbstractValue.Unknown;
    }

    private static AbstractValue DefaultOf(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Boolean) return AbstractValue.False;
        return type.IsReferenceType ? AbstractValue.Null : AbstractValue.Unknown;
    }

    // The graph of an initializer ends with the assignment.
    private AbstractValue InitializedBy(Body initializer)
    {
        var flow = search.Follow(initializer, FlowState.Unguarded);
        var block = flow.Graph.Blocks[flow.Graph.Blocks.Length - 2];
        return block.Operations.LastOrDefault() is { } assignment ? search.Values.Read(assignment, flow.Before(block, assignment)) : AbstractValue.Unknown;
    }

    private static bool HasNoBody(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    private SyntaxNode? DeclarationOf(ISymbol member)
    {
        var declaration = member.DeclaringSyntaxReferences.FirstOrDefault();
        return declaration is null || search.Models.Of(declaration.SyntaxTree) is null ? null : declaration.GetSyntax(search.Budget.Cancellation);
    }
}

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
            foreach (var name in part.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsWrite)) Note(name, part);
            if (part.ContainsDirectives)
                _disabledTexts.AddRange(
                    part.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(trivia => trivia.ToString()));
        }
    }

    /// <summary>Whether a use of a field writes it, or a part of what it holds: an item of a tuple.</summary>
    public static bool IsWrite(IdentifierNameSyntax use)
    {
        ExpressionSyntax written = use;
        if (written.Parent is MemberAccessExpressionSyntax own && own.Name == written) written = own;
        while (written.Parent is MemberAccessExpressionSyntax part && part.Expression == written) written = part;
        return Writes.To(use) || Writes.To(written);
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
        if (name.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax }
                or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax })
        {
            return null;
        }

        var around = name.Ancestors().First(node => node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        return around is ConstructorDeclarationSyntax constructor && constructor.Parent == part ? constructor : null;
    }
}
