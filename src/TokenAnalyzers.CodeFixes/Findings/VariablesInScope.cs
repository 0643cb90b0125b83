namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>
/// The variables, parameters, fields and properties that code can name, but for those of built-in types: no text and no number
/// is a configuration. A lookup of all names would give every type of every imported namespace, for each token; here each
/// member is read once in a rewriting, and only its names are looked up.
/// </summary>
internal sealed class VariablesInScope
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<string>> _byMember = [];
    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<string>> _byType = new(SymbolEqualityComparer.Default);

    public IEnumerable<ISymbol> At(CodeLocation code) => code.Node.AncestorsAndSelf()
        .SelectMany(node => Names(node, code.Model))
        .Distinct()
        .SelectMany(name => code.Model.LookupSymbols(code.Position, name: name));

    /// <summary>The names that a node declares for the code inside it.</summary>
    private IEnumerable<string> Names(SyntaxNode node, SemanticModel model) => node switch
    {
        TypeDeclarationSyntax type => OfCode(type, model).Concat(OfType(model.GetDeclaredSymbol(type)!)),
        CompilationUnitSyntax unit => OfCode(unit, model).Concat(unit.Usings.SelectMany(directive => OfStaticUsing(directive, model))),
        BaseNamespaceDeclarationSyntax space => space.Usings.SelectMany(directive => OfStaticUsing(directive, model)),
        MemberDeclarationSyntax and not GlobalStatementSyntax => OfCode(node, model),
        _ => [],
    };

    private ImmutableArray<string> OfCode(SyntaxNode owner, SemanticModel model)
    {
        if (_byMember.TryGetValue(owner, out var known)) return known;
        var names =
            from node in owner.DescendantNodes(node => node == owner || node is not MemberDeclarationSyntax or GlobalStatementSyntax)
            where node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax or ForEachStatementSyntax
            let symbol = model.GetDeclaredSymbol(node)
            where symbol is ILocalSymbol { Type.SpecialType: SpecialType.None } or IParameterSymbol { Type.SpecialType: SpecialType.None }
            select symbol.Name;
        return _byMember[owner] = names.Distinct().ToImmutableArray();
    }

    private ImmutableArray<string> OfType(INamedTypeSymbol type)
    {
        if (_byType.TryGetValue(type, out var known)) return known;
        var names = ImmutableArray.CreateBuilder<string>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            names.AddRange(current.GetMembers()
                .Where(member =>
                    member is { CanBeReferencedByName: true }
                        and (IFieldSymbol { Type.SpecialType: SpecialType.None } or IPropertySymbol { Type.SpecialType: SpecialType.None }))
                .Select(member => member.Name));
        }

        return _byType[type] = names.Distinct().ToImmutableArray();
    }

    private ImmutableArray<string> OfStaticUsing(UsingDirectiveSyntax directive, SemanticModel model) =>
        directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && model.GetSymbolInfo(directive.Name!).Symbol is INamedTypeSymbol type
            ? OfType(type)
            : ImmutableArray<string>.Empty;
}
