using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>
/// How the objects of a type are filled from outside of the code: as what a call or a request gives, as a part of it, or as
/// an element of a list in it. From the type the search goes to the types that hold it. Each type is looked at once in a rewriting.
/// </summary>
internal sealed class FilledTypes(Solution solution)
{
    // Options hold some ten others. What is held by more types than this is not data of one kind.
    private const int MostTypes = 64;

    private readonly FilledUses _uses = new(solution);
    private readonly Dictionary<ISymbol, ImmutableArray<Filling>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The ways in which objects of a type are filled, in the order of path and position for each way to them.</summary>
    public async Task<ImmutableArray<Filling>> OfAsync(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(type.OriginalDefinition, out var fillings))
            _known.Add(type.OriginalDefinition, fillings = await FindAsync(type.OriginalDefinition, cancellationToken).ConfigureAwait(false));
        return fillings;
    }

    /// <summary>The ways in which a variable or member is filled.</summary>
    public Task<ImmutableArray<IFiller>> OfVariableAsync(ISymbol variable, CancellationToken cancellationToken) =>
        _uses.OfVariableAsync(variable, cancellationToken);

    /// <summary>The keys whose values functions that set options give a property.</summary>
    public Task<ImmutableArray<string>> KeysOfAsync(IPropertySymbol property, CancellationToken cancellationToken) =>
        _uses.KeysOfAsync(property, cancellationToken);

    private async Task<ImmutableArray<Filling>> FindAsync(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<Filling>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var next = new Queue<(ISymbol Type, MemberPath Path)>([(type, MemberPath.Empty)]);
        while (next.Count > 0 && seen.Count < MostTypes)
        {
            var (current, path) = next.Dequeue();
            if (!seen.Add(current)) continue;
            if (current is INamedTypeSymbol named && FillingAttributes.AreData(named) is { } certainty) result.Add(new(new ReceivedData(certainty), path));
            var found = await UsesAsync(current, cancellationToken).ConfigureAwait(false);
            result.AddRange(found.Where(use => use.By is not null).Select(use => new Filling(use.By!, path.After([.. use.Steps]))));
            foreach (var use in found.Where(use => use.Holder is not null)) next.Enqueue((use.Holder!, path.After([.. use.Steps])));
        }

        return result.ToImmutable();
    }

    private async Task<List<FilledUse>> UsesAsync(ISymbol type, CancellationToken cancellationToken)
    {
        var result = new List<FilledUse>();
        var isService = false;
        foreach (var use in await SymbolUses.Of(solution).OfAsync(type, cancellationToken).ConfigureAwait(false))
        {
            if (use.Node is not (TypeSyntax or ConstructorInitializerSyntax)) continue;
            var named = TypeUse.At(use.Node, use.Model);
            isService |= named.Call is { } call
                && use.Model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                && FillingApis.Registers(method);
            result.AddRange(await _uses.OfAsync(named, use.Model, cancellationToken).ConfigureAwait(false));
        }

        if (isService) result.RemoveAll(use => use.By is ReceivedData { Certainty: Certainty.Inferred });
        return result;
    }
}

/// <summary>A type as a declaration or a call names it: itself, or as the elements of arrays, lists and dictionaries.</summary>
/// <param name="Whole">The whole type: <c>List&lt;T&gt;</c> around <c>T</c>.</param>
/// <param name="Steps">The steps from an object of the whole type to one of the type itself.</param>
internal sealed record TypeUse(SyntaxNode Whole, ImmutableArray<PathStep> Steps)
{
    /// <summary>The method call whose type argument it is; null where it is something else.</summary>
    public InvocationExpressionSyntax? Call =>
        Whole.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax } ? Whole.FirstAncestorOrSelf<InvocationExpressionSyntax>() : null;

    public static TypeUse At(SyntaxNode name, SemanticModel model)
    {
        var steps = ImmutableArray<PathStep>.Empty;
        var whole = name;
        while (true)
        {
            switch (whole.Parent)
            {
                case QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax:
                    whole = whole.Parent;
                    break;
                case MemberAccessExpressionSyntax access when access.Name == whole && model.GetSymbolInfo(access).Symbol is INamedTypeSymbol:
                    whole = access;
                    break;
                case ArrayTypeSyntax array:
                    steps = steps.Insert(0, new(PathKind.Elements));
                    whole = array;
                    break;
                case TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list when model.GetSymbolInfo(generic).Symbol is INamedTypeSymbol type:
                    steps = steps.Insert(0, new(KindOf(type, list.Arguments.IndexOf((TypeSyntax)whole))));
                    whole = generic;
                    break;
                default:
                    return new(whole, steps);
            }
        }
    }

    /// <summary>How an object of a generic type holds those of one of its arguments.</summary>
    private static PathKind KindOf(INamedTypeSymbol type, int argument)
    {
        var held = type.AllInterfaces.Add(type)
            .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
        return SymbolEqualityComparer.Default.Equals(held, type.TypeArguments[argument]) ? PathKind.Elements
            : held is INamedTypeSymbol { Name: "KeyValuePair" } && argument == 1 ? PathKind.Values
            : PathKind.Content;
    }
}
