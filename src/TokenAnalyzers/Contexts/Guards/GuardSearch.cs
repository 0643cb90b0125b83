using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>One question for the guards of a place, with what was found out for it so far.</summary>
internal sealed class GuardSearch
{
    private readonly Dictionary<ControlFlowGraph, List<(GuardState Entry, FlowAnalysis Flow)>> _flows = [];

    /// <param name="model">The model of the place.</param>
    /// <param name="built">The model of the file as it is built: it knows what is declared around code of another configuration.</param>
    /// <param name="names">Which environments are production.</param>
    /// <param name="budget">What the question may cost.</param>
    public GuardSearch(SemanticModel model, SemanticModel built, EnvironmentNames names, SearchBudget budget)
    {
        Model = model;
        Names = names;
        Budget = budget;
        Bodies = new(model, budget);
        Endings = new(this);
        var declared = model == built ? this : new GuardSearch(built, built, names, budget);
        Values = new(new MethodResults(declared), new FieldValues(declared));
    }

    public SemanticModel Model { get; }

    public EnvironmentNames Names { get; }

    public SearchBudget Budget { get; }

    public Bodies Bodies { get; }

    public CallEndings Endings { get; }

    public ValueReader Values { get; }

    /// <summary>Follows one body from a state at its start. What was followed already is not followed again.</summary>
    public FlowAnalysis Follow(Body body, GuardState entry)
    {
        if (!_flows.TryGetValue(body.Graph, out var flows)) _flows.Add(body.Graph, flows = []);
        var known = flows.Find(known => known.Entry.Equals(entry));
        if (known.Flow is not null) return known.Flow;
        var flow = new FlowAnalysis(body.Graph, entry, body.Variables, this);
        flows.Add((entry, flow));
        return flow;
    }
}
