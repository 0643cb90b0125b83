using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// What holds at a place, however many functions lie around it and lead to it. Functions that call each other are followed
/// repeatedly until their entry states no longer change: a fixpoint.
/// </summary>
internal sealed class InterproceduralAnalysis(GuardAnalysis search)
{
    // A longer chain of calls counts as one from nowhere, which no guard constrains. The stack has an end.
    private const int LongestChain = 40;

    private readonly Dictionary<IMethodSymbol, FlowState> _entries = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _visited = new(SymbolEqualityComparer.Default);

    // Functions whose entry state is final, and the states of those without a visible caller.
    private readonly HashSet<IMethodSymbol> _settled = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, InterproceduralAnalysis> _uncalled = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, FlowState?> _types = new(SymbolEqualityComparer.Default);
    private int _chain;
    private bool _changed;

    /// <summary>Why the last question has no answer, in words; null if it has one.</summary>
    public MessageText? Failure => search.Budget.Failure;

    /// <summary>What holds at a place.</summary>
    /// <param name="place">A node of a body.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public FlowState At(SyntaxNode place, CancellationToken cancellationToken)
    {
        search.Budget.Renew(cancellationToken);
        var state = Settle(place);
        return FunctionAround(place) is { } function && _entries.TryGetValue(function, out var entry) && entry.IsUnreachable
            ? Uncalled(function).Settle(place)
            : state;
    }

    // It has no visible caller, so nothing is known to guard it. Other functions must not inherit that assumption.
    private InterproceduralAnalysis Uncalled(IMethodSymbol function)
    {
        if (_uncalled.TryGetValue(function, out var states)) return states;
        states = new(search);
        states._entries[function] = FlowState.Unguarded;
        states._settled.Add(function);
        return _uncalled[function] = states;
    }

    private FlowState Settle(SyntaxNode place)
    {
        FlowState state;
        do
        {
            _changed = false;
            _visited.Clear();
            state = Visit(place).State;
        }
        while (_changed && search.Budget.Spend());

        _settled.UnionWith(_visited);
        return state;
    }

    private (FlowState State, BodyOperation? Place) Visit(SyntaxNode place)
    {
        if (CodeRoots.IsWhole(place)) return (MemberEntry(place), null);
        var local = ControlFlowGraphs.EnclosingFunction(place);
        var body = local is null ? search.Bodies.OfMember(place) : search.Bodies.OfLocalFunction(local);
        if (body is null) return (FlowState.Unguarded, null);
        return Locate(body, FunctionAround(place) is { } function ? EntryOf(function) : MemberEntry(place), place);
    }

    // Nested functions take the facts of the place where they are made.
    private (FlowState State, BodyOperation? Place) Locate(Body body, FlowState entry, SyntaxNode place)
    {
        while (true)
        {
            var flow = search.Follow(body, entry);
            var places = body.Places.Find(place.Span);
            var state = places.Aggregate(FlowState.Unreachable, (joined, found) => joined.Join(flow.Before(found.Block, found.Root)));
            if (places.Count == 0) return (entry, null);
            if (places[0].Operation is not IFlowAnonymousFunctionOperation lambda) return (state, places[0]);
            entry = state.Captured(body.Variables.IsForGood);
            body = search.Bodies.OfLambda(body, lambda);
        }
    }

    private FlowState EntryOf(IMethodSymbol function)
    {
        var known = _entries.TryGetValue(function, out var entry) ? entry : FlowState.Unreachable;
        if (_visited.Contains(function) || _settled.Contains(function)) return known;
        if (_chain == LongestChain) return FlowState.Unguarded;
        _visited.Add(function);
        _chain++;
        var joined = known.Join(UnitedUses(function));
        _chain--;
        if (_entries.ContainsKey(function) && joined.Equals(known)) return known;
        _changed = true;
        return _entries[function] = joined;
    }

    // Frameworks call a convention by its name, and code may call it too. Of a method that nothing is seen to call, the type may say where it is made.
    private FlowState UnitedUses(IMethodSymbol function)
    {
        var convention = StartupConventions.EntryOf(function, search.Names);
        if (convention is not null) return UsesOfConvention(function).Aggregate(convention, (united, use) => united.Join(EntryFrom(use, function)));
        if (function.MethodKind != MethodKind.LocalFunction && EntryOf(function.ContainingType) is { } made) return made;
        return CallSites.Of(function, search) is { } uses
            ? United(uses, function.AssociatedSymbol ?? function, use => EntryFrom(use, function))
            : FlowState.Unguarded;
    }

    // What only developers compile is their own. Where nothing uses a function, something that is not seen does.
    private FlowState United(List<SimpleNameSyntax> uses, ISymbol named, Func<SimpleNameSyntax, FlowState> entryFrom)
    {
        var ofDevelopers = uses.ToLookup(use => search.Program.ConfigurationsOf(use.SyntaxTree).IsForDevelopers(use.Span));
        var isForDevelopers = ofDevelopers[true].Any(use => !CallSites.IsInOwnCode(use, use.SyntaxTree, named)) || CallSites.IsUsedInHiddenCode(named, search);
        var united = isForDevelopers ? OnlyInDebug : FlowState.Unreachable;
        if (!ofDevelopers[false].Any()) return isForDevelopers ? united : FlowState.Unguarded;
        foreach (var use in ofDevelopers[false])
        {
            if (united.Equals(FlowState.Unguarded) || !search.Budget.Spend()) break;
            united = united.Join(entryFrom(use));
        }

        return united;
    }

    private FlowState OnlyInDebug => FlowState.In(search.OnlyDevelopment, new(GuardKind.Value, "DEBUG"));

    private IEnumerable<SimpleNameSyntax> UsesOfConvention(IMethodSymbol function) =>
        new ISymbol[] { function, function.ContainingType }.SelectMany(named => search.Program.PlacesOf(named.Name, search.Budget.Cancellation)
            .Where(use => IsCallOf(use, named) && search.Budget.Spend()));

    // ConfigureDevelopment(app), and UseStartup<StartupDevelopment>().
    private bool IsCallOf(SimpleNameSyntax use, ISymbol named) =>
        use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not null
        && SymbolEqualityComparer.Default.Equals(search.SymbolOf(use), named);

    // What the members of a class are entered with that only code of the program makes, where some guard keeps environments from it; else null.
    private FlowState? EntryOf(INamedTypeSymbol type)
    {
        if (_types.TryGetValue(type, out var known)) return known;
        if (GuardTable.ToolInterfaceOf(type) is { } tool)
            return _types[type] = FlowState.In(search.OnlyDevelopment, new(GuardKind.Convention, tool.Name));
        _types[type] = null;
        if (_chain == LongestChain || CallSites.Of(type, search) is not { } uses) return null;
        _chain++;
        var united = United(uses, type, use => Visit(use).State.Captured(static _ => false));
        _chain--;
        return _types[type] = united.IsUnreachable || united.Reaching.IsAll ? null : united;
    }

    private FlowState EntryFrom(SimpleNameSyntax use, IMethodSymbol function)
    {
        var (state, place) = Visit(use);
        var variables = function.MethodKind == MethodKind.LocalFunction ? search.Bodies.OfMember(use)?.Variables : null;
        var entry = state.Captured(variable => variables?.IsForGood(variable) is true);
        return CallAt(place?.Operation, function) is { } call ? search.WithArguments(entry, call, state) : entry;
    }

    // The name of a method is its implicit receiver, or a part of the call; as a delegate it is not a call.
    private static IInvocationOperation? CallAt(IOperation? operation, IMethodSymbol function)
    {
        while (operation is IInstanceReferenceOperation) operation = operation.Parent;
        var call = operation as IInvocationOperation;
        return SymbolEqualityComparer.Default.Equals(call?.TargetMethod.OriginalDefinition, function.OriginalDefinition) ? call : null;
    }

    private FlowState MemberEntry(SyntaxNode place)
    {
        var type = search.Models.Of(place).GetEnclosingSymbol(place.SpanStart, search.Budget.Cancellation)?.ContainingType;
        return (type is null ? null : StartupConventions.EntryOf(type, search.Names) ?? EntryOf(type)) ?? FlowState.Unguarded;
    }

    // The method or local function that a place is in, lambdas aside; null in an initializer.
    private IMethodSymbol? FunctionAround(SyntaxNode place)
    {
        var symbol = search.Models.Of(place).GetEnclosingSymbol(place.SpanStart, search.Budget.Cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }) symbol = symbol.ContainingSymbol;
        return symbol as IMethodSymbol;
    }
}
