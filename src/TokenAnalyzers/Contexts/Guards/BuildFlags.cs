using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Members that are true or false by <c>#if</c>: one that is true in a Debug build only is true on a developer's machine only. Both builds have to say the
/// same, so the members are read as each configuration writes them, whichever of them is built.
/// </summary>
internal sealed class BuildFlags(GuardAnalysis search)
{
    private readonly Dictionary<ISymbol, AbstractValue?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What a field, a property or a method without parameters says; null for all that are no such flag.</summary>
    public AbstractValue? Of(ISymbol member)
    {
        var flag = member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member;
        if (flag.DeclaringSyntaxReferences.Length != 1) return null;
        var tree = flag.DeclaringSyntaxReferences[0].SyntaxTree;
        if (search.Models.Of(tree) is null) return null;
        if (!_known.TryGetValue(flag, out var value)) _known[flag] = value = Find(flag, tree);
        return value;
    }

    private AbstractValue? Find(ISymbol flag, SyntaxTree tree)
    {
        if (!IsCondition(flag) || MayBeAnother(flag)) return null;
        var configurations = search.Program.ConfigurationsOf(tree);
        if (!configurations.Others.Any()) return null;
        var inRelease = FlagReader.Read(configurations.Release.Tree, flag, search.Budget.Cancellation);
        if (inRelease is null) return null;
        var ofDevelopers = configurations.Developers.Select(build => FlagReader.Read(build.Tree, flag, search.Budget.Cancellation)).ToList();
        if (ofDevelopers.Contains(null) || !ofDevelopers.Contains(!inRelease)) return null;
        var isDevelopment = AbstractValue.Condition(
            search.OnlyDevelopment, EnvironmentSet.All, new(flag is IMethodSymbol ? GuardKind.Method : GuardKind.Value, flag.Name));
        return inRelease is false ? isDevelopment : BooleanLogic.Not(isDevelopment);
    }

    // A class that derives from this one may say something else, and so may code that writes the flag. Of the constructors of its file the reader knows.
    private bool MayBeAnother(ISymbol flag) => flag switch
    {
        IFieldSymbol field => !field.IsConst && ((!field.IsReadOnly && IsOpenTo(field)) || IsWritten(field)),
        IPropertySymbol property => FieldValues.IsOpen(property) || (property.SetMethod is { } setter && IsOpenTo(setter)) || IsWritten(property),
        _ => false,
    };

    private bool IsOpenTo(ISymbol written) => written.DeclaredAccessibility != Accessibility.Private && !search.Program.IsClosed(written);

    private bool IsWritten(ISymbol flag) =>
        search.Program.PlacesOf(flag.Name, search.Budget.Cancellation).Any(place =>
            Writes.To(place) && !IsInConstructor(place, flag) && SymbolEqualityComparer.Default.Equals(search.SymbolOf(place), flag.OriginalDefinition));

    private static bool IsInConstructor(SyntaxNode place, ISymbol flag) =>
        place.SyntaxTree == flag.DeclaringSyntaxReferences[0].SyntaxTree
        && place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax constructor
        && constructor.Identifier.ValueText == flag.ContainingType.Name;

    private static bool IsCondition(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type.SpecialType == SpecialType.System_Boolean,
        IPropertySymbol property => property.Type.SpecialType == SpecialType.System_Boolean,
        IMethodSymbol method => method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Parameters.IsEmpty,
        _ => false,
    };
}

/// <summary>Reads a flag by its syntax alone: there is no model of the configuration that is not built.</summary>
internal static class FlagReader
{
    /// <summary>What the flag is in a file, whatever constructor makes its object; null if that is not written out.</summary>
    /// <param name="tree">The file in one configuration.</param>
    /// <param name="flag">The flag.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool? Read(SyntaxTree tree, ISymbol flag, CancellationToken cancellationToken)
    {
        var members = tree.GetRoot(cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(part => part.Identifier.ValueText == flag.ContainingType.Name)
            .SelectMany(static part => part.Members).ToList();

        // Where two are declared, they are of two types that have the same name.
        var declared = members.SelectMany(member => In(member, flag.Name)).Take(2).ToList();
        if (declared.Count != 1) return null;
        var made = members.OfType<ConstructorDeclarationSyntax>()
            .Where(constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == flag.IsStatic)
            .SelectMany(constructor => LeftBy(constructor, flag.Name, declared[0]))
            .DefaultIfEmpty(declared[0]).Distinct().Take(2).ToList();
        return made.Count == 1 ? made[0] : null;
    }

    private static IEnumerable<bool?> In(MemberDeclarationSyntax member, string name) => member switch
    {
        // A field that nothing is given is false until a constructor sets it.
        FieldDeclarationSyntax fields => fields.Declaration.Variables.Where(field => field.Identifier.ValueText == name)
            .Select(static field => field.Initializer is { Value: var value } ? Literal(value) : false),
        PropertyDeclarationSyntax property when property.Identifier.ValueText == name =>
            [Literal(property.ExpressionBody?.Expression ?? property.Initializer?.Value) ?? ReturnedBy(property) ?? (IsFalse(property) ? false : null)],
        MethodDeclarationSyntax method when method.Identifier.ValueText == name && method.ParameterList.Parameters.Count == 0 =>
            [Literal(method.ExpressionBody?.Expression) ?? FirstReturn(method.Body)],
        _ => [],
    };

    private static bool IsFalse(PropertyDeclarationSyntax property) =>
        property.Initializer is null && property.AccessorList?.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }) is true;

    private static bool? ReturnedBy(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter
            ? Literal(getter.ExpressionBody?.Expression) ?? FirstReturn(getter.Body)
            : null;

    // What comes after the first "return" is not reached.
    private static bool? FirstReturn(BlockSyntax? body) =>
        body?.Statements.FirstOrDefault() is ReturnStatementSyntax { Expression: var value } ? Literal(value) : null;

    // What another constructor left counts for that one.
    private static IEnumerable<bool?> LeftBy(ConstructorDeclarationSyntax constructor, string name, bool? declared)
    {
        var writes = constructor.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name && Writes.To(use)).ToList();
        if (writes.Count > 0) return [writes.All(write => IsAlwaysRun(write, constructor)) ? Literal(Assignment(writes[writes.Count - 1])!.Right) : null];
        return constructor.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? [] : [declared];
    }

    private static bool IsAlwaysRun(IdentifierNameSyntax write, ConstructorDeclarationSyntax constructor) =>
        Assignment(write) is { Parent: ExpressionStatementSyntax { Parent: var around } } && around == constructor.Body;

    // IsLocal = true, and this.IsLocal = true.
    private static AssignmentExpressionSyntax? Assignment(IdentifierNameSyntax target)
    {
        SyntaxNode written = target.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : target;
        return written.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment ? assignment : null;
    }

    private static bool? Literal(ExpressionSyntax? value) => value?.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        _ => null,
    };
}
