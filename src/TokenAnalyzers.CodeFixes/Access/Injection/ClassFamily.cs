using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A class, the classes of the solution that derive from it, and who makes objects of them.</summary>
internal sealed class ClassFamily
{
    private readonly List<(InjectableClass Type, Callers Callers)> _members = [];
    private readonly HashSet<INamedTypeSymbol> _public = new(SymbolEqualityComparer.Default);

    private ClassFamily()
    {
    }

    /// <summary>The class that the others derive from.</summary>
    public InjectableClass Root => _members[0].Type;

    public static async Task<ClassFamily> OfAsync(InjectableClass root, Solution solution, IAccess atCalls, CancellationToken cancellationToken)
    {
        var result = new ClassFamily();
        var open = new Queue<InjectableClass>([root]);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            var callers = await Callers.OfAsync(type, solution, atCalls, cancellationToken).ConfigureAwait(false);
            result._members.Add((type, callers));
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
        if (!added.IsComplete || changed.Any(member => member.Callers.AreFixed || _public.Contains(member.Type.Symbol))) return null;
        return added.IsCalled || _members.Exists(member => IsSupplied(member.Type, member.Callers)) ? added : null;
    }

    /// <summary>Whether services are likely to make the objects. What is given services is made by whoever has them.</summary>
    private static bool IsSupplied(InjectableClass type, Callers callers) =>
        !type.Symbol.IsAbstract
        && !FrameworkTypes.AreMadeWithoutServices(type.Symbol)
        && (callers.Register
            || FrameworkTypes.AreActivated(type.Symbol)
            || type.Symbol.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => FrameworkTypes.IsService(parameter.Type))));
}
