using TokenAnalyzers.CodeFixes.Sources.Containers;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>A class, the classes of the solution that derive from it, and who makes objects of them.</summary>
internal sealed class ClassFamily
{
    private readonly List<(InjectableClass Type, Callers Callers, bool? IsSupplied)> _members = [];
    private readonly HashSet<INamedTypeSymbol> _public = new(SymbolEqualityComparer.Default);

    private ClassFamily()
    {
    }

    /// <summary>The class that the others derive from.</summary>
    public InjectableClass Root => _members[0].Type;

    public static async Task<ClassFamily> OfAsync(InjectableClass root, Solution solution, ValueSource atCalls, CancellationToken cancellationToken)
    {
        var result = new ClassFamily();
        var open = new Queue<InjectableClass>([root]);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            var callers = await Callers.OfAsync(type, solution, atCalls, cancellationToken).ConfigureAwait(false);
            result._members.Add((type, callers, await IsSuppliedAsync(type, callers, solution, cancellationToken).ConfigureAwait(false)));
            if (await PublicApi.IsInAsync(type.Symbol, solution, cancellationToken).ConfigureAwait(false)) result._public.Add(type.Symbol);
            callers.Derived.ForEach(open.Enqueue);
        }

        return result;
    }

    /// <summary>What it takes to give constructors the parameter; null where that breaks code, or nothing is likely to supply it.</summary>
    /// <param name="needed">Constructors of the root that have no such parameter.</param>
    public AddedParameter? Add(IEnumerable<Constructor> needed)
    {
        var roots = needed.ToArray();
        var added = new AddedParameter(Root, roots, _members.SelectMany(member => member.Callers.Calls).ToArray());
        if (roots.Length == 0) return added;
        var changed = _members.Where(member => member.Type.Constructors.Any(added.Constructors.ContainsKey)).ToArray();
        if (!added.IsComplete || changed.Any(member => member.Callers.AreFixed || member.IsSupplied == false || _public.Contains(member.Type.Symbol)))
            return null;
        return added.IsCalled || _members.Exists(member => member.IsSupplied == true) ? added : null;
    }

    /// <summary>Whether the services that make the objects have the configuration; null where services are not likely to make any.</summary>
    private static async Task<bool?> IsSuppliedAsync(InjectableClass type, Callers callers, Solution solution, CancellationToken cancellationToken)
    {
        if (type.Symbol.IsAbstract || FrameworkTypes.AreMadeWithoutServices(type.Symbol)) return null;
        var compositions = Compositions.Of(solution);
        foreach (var (name, document, model) in callers.Registrations)
        {
            if (!await compositions.HaveConfigurationAsync(name, document, model, cancellationToken).ConfigureAwait(false)) return false;
        }

        if (callers.Registrations.Count > 0 || FrameworkTypes.AreActivated(type.Symbol)) return true;

        // What is given services is made by whoever has them.
        var isGivenServices = type.Symbol.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Any(parameter => FrameworkTypes.IsService(parameter.Type)));
        return (isGivenServices || FrameworkTypes.AreFound(type.Symbol))
            && solution.GetProject(type.Symbol.ContainingAssembly, cancellationToken) is { } project
            && await compositions.HaveConfigurationAsync(project, cancellationToken).ConfigureAwait(false) ? true : null;
    }
}

/// <summary>
/// Classes that code outside of the solution may make objects of: the public ones of a library that no program of the
/// solution uses. A test of the library is no such program. What a framework makes objects of is no one else's to make.
/// </summary>
internal static class PublicApi
{
    public static async Task<bool> IsInAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        if (FrameworkTypes.AreActivated(type) || FrameworkTypes.AreFound(type) || !IsVisible(type)) return false;
        return solution.GetProject(type.ContainingAssembly, cancellationToken) is { } library
            && !Executables.Is(library)
            && !await Executables.HaveAsync(library, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }
}
