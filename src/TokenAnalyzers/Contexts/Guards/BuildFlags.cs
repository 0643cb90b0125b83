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
        if (!IsCondition(flag) || flag.ContainingType is not { } type) return null;
        var configurations = search.Program.ConfigurationsOf(tree);
        if (!configurations.Others.Any()) return null;
        var inRelease = FlagReader.Read(configurations.Release.Tree, type.Name, flag.Name, search.Budget.Cancellation);
        if (inRelease is null) return null;
        var ofDevelopers = configurations.Developers.Select(build => FlagReader.Read(build.Tree, type.Name, flag.Name, search.Budget.Cancellation)).ToList();
        if (ofDevelopers.Contains(null) || !ofDevelopers.Contains(!inRelease)) return null;
        var isDevelopment = AbstractValue.Condition(
            search.OnlyDevelopment, EnvironmentSet.All, new(flag is IMethodSymbol ? GuardKind.Method : GuardKind.Value, flag.Name));
        return inRelease is false ? isDevelopment : BooleanLogic.Not(isDevelopment);
    }

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
    /// <summary>What the flag is in a file; null if that is not written out.</summary>
    /// <param name="tree">The file in one configuration.</param>
    /// <param name="type">The name of its type.</param>
    /// <param name="name">Its own name.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool? Read(SyntaxTree tree, string type, string name, CancellationToken cancellationToken)
    {
        bool? found = null;
        foreach (var part in tree.GetRoot(cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>().Where(part => part.Identifier.ValueText == type))
        {
            foreach (var member in part.Members) found = In(member, name) ?? found;
        }

        return found;
    }

    private static bool? In(MemberDeclarationSyntax member, string name) => member switch
    {
        // A field that nothing is given is false until a constructor sets it.
        FieldDeclarationSyntax fields when fields.Declaration.Variables.FirstOrDefault(field => field.Identifier.ValueText == name) is { } field =>
            field.Initializer is { Value: var value } ? Literal(value) : false,
        PropertyDeclarationSyntax property when property.Identifier.ValueText == name =>
            Literal(property.ExpressionBody?.Expression ?? property.Initializer?.Value) ?? ReturnedBy(property) ?? (IsFalse(property) ? false : null),
        MethodDeclarationSyntax method when method.Identifier.ValueText == name && method.ParameterList.Parameters.Count == 0 =>
            Literal(method.ExpressionBody?.Expression) ?? FirstReturn(method.Body),
        ConstructorDeclarationSyntax { Body: { } body } => LastWrite(body, name),
        _ => null,
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

    private static bool? LastWrite(BlockSyntax body, string name) => body.Statements
        .Select(static statement => (statement as ExpressionStatementSyntax)?.Expression)
        .OfType<AssignmentExpressionSyntax>()
        .Where(write => write.Left is IdentifierNameSyntax target && target.Identifier.ValueText == name)
        .Select(static write => Literal(write.Right)).LastOrDefault();

    private static bool? Literal(ExpressionSyntax? value) => value?.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        _ => null,
    };
}
