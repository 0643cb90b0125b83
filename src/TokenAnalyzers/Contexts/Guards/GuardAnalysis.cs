using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Messages;

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

/// <summary>How much work one question may cost, over all the bodies that it leads to.</summary>
internal sealed class AnalysisBudget
{
    // The longest method of real code has a few thousand operations. A step costs a few microseconds.
    private const int MostSteps = 250_000;

    private int _steps;

    /// <summary>Why the search gave up, in words; null as long as it did not.</summary>
    public MessageText? Failure { get; private set; }

    public CancellationToken Cancellation { get; private set; }

    /// <summary>Starts a question: what was spent on an earlier one is not counted.</summary>
    /// <param name="cancellationToken">Ends the search.</param>
    public void Renew(CancellationToken cancellationToken)
    {
        Cancellation = cancellationToken;
        Failure = null;
        _steps = 0;
    }

    /// <summary>Pays for some steps. Returns whether the search may go on.</summary>
    public bool Spend(int steps = 1)
    {
        Cancellation.ThrowIfCancellationRequested();
        _steps += steps;
        if (_steps > MostSteps) GiveUp($"there is too much code to follow its guards");
        return Failure is null;
    }

    /// <summary>Ends the search.</summary>
    /// <param name="reason">Why, in words.</param>
    public void GiveUp(MessageText reason) => Failure ??= reason;
}
