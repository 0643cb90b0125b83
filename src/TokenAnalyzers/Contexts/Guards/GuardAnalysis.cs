using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Contexts.Environments;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>One question for the guards of a place, with what was found out for it so far.</summary>
internal sealed class GuardAnalysis
{
    private readonly Dictionary<ControlFlowGraph, List<(FlowState Entry, FlowAnalysis Flow)>> _flows = [];

    public GuardAnalysis(FileModels models, EnvironmentNames names)
    {
        Models = models;
        Names = names;
        Budget = new();
        Bodies = new(models, Budget);
        Endings = new(this);
        Fields = new(this);
        Values = new(new MethodResults(this), Fields);
    }

    public FileModels Models { get; }

    public EnvironmentNames Names { get; }

    public AnalysisBudget Budget { get; }

    public ControlFlowGraphs Bodies { get; }

    public NonReturningCalls Endings { get; }

    public FieldValues Fields { get; }

    public ValueEvaluator Values { get; }

    /// <summary>The start of a function, with what a call gives to its parameters.</summary>
    /// <param name="entry">What else holds there.</param>
    /// <param name="call">The call.</param>
    /// <param name="state">What holds at the call.</param>
    public FlowState WithArguments(FlowState entry, IInvocationOperation call, FlowState state)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter) entry = entry.With(parameter.OriginalDefinition, Values.Read(argument.Value, state));
        }

        return entry;
    }

    /// <summary>Follows one body from a state at its start. What was followed already is not followed again.</summary>
    public FlowAnalysis Follow(Body body, FlowState entry)
    {
        if (!_flows.TryGetValue(body.Graph, out var flows)) _flows.Add(body.Graph, flows = []);
        var known = flows.Find(known => known.Entry.Equals(entry));
        if (known.Flow is not null) return known.Flow;
        var flow = new FlowAnalysis(body.Graph, entry, body.Variables, this);
        flows.Add((entry, flow));
        return flow;
    }
}
