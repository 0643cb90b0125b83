using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>One question for the guards of a place, with what was found out for it so far.</summary>
internal sealed class GuardAnalysis
{
    private readonly Dictionary<ControlFlowGraph, List<(FlowState Entry, FlowAnalysis Flow)>> _flows = [];

    /// <param name="program">The program.</param>
    /// <param name="models">The models of its files.</param>
    /// <param name="names">Which environments are production.</param>
    public GuardAnalysis(GuardedProgram program, CodeModels models, EnvironmentNames names)
    {
        Program = program;
        Models = models;
        Names = names;
        OnlyDevelopment = EnvironmentSet.Of([.. names.Production]).Complement();
        Budget = new();
        Bodies = new(models, Budget);
        Endings = new(this);
        Fields = new(this);
        Results = new(this);
        Flags = new(this);
        Values = new(this);
    }

    public GuardedProgram Program { get; }

    public CodeModels Models { get; }

    /// <summary>What a name in code means, as it is declared; null if that is not known.</summary>
    public ISymbol? SymbolOf(SimpleNameSyntax name) => Models.Of(name).GetSymbolInfo(name, Budget.Cancellation).Symbol?.OriginalDefinition;

    /// <summary>All environments but those that are known to be production: what a sign of a developer's machine says.</summary>
    public EnvironmentSet OnlyDevelopment { get; }

    public EnvironmentNames Names { get; }

    public AnalysisBudget Budget { get; }

    public ControlFlowGraphs Bodies { get; }

    public NonReturningCalls Endings { get; }

    public FieldValues Fields { get; }

    public MethodResults Results { get; }

    public BuildFlags Flags { get; }

    public ValueEvaluator Values { get; }

    /// <summary>The name of the environment, as it is read from somewhere; unknown where it says nothing.</summary>
    /// <param name="whenUnset">What is read where nothing sets the environment.</param>
    /// <param name="guard">The name of what is read.</param>
    /// <param name="place">Where it is read.</param>
    public AbstractValue EnvironmentName(AbstractValue whenUnset, GuardName guard, SyntaxNode place) =>
        Program.ChoosesEnvironment(place) ? AbstractValue.Unknown : AbstractValue.EnvironmentName(whenUnset, guard);

    /// <summary>What a read of an environment variable or of a setting gives.</summary>
    /// <param name="key">The name of the variable, or the key.</param>
    /// <param name="whenUnset">What is read where nothing sets it.</param>
    /// <param name="isSetting">Whether it is read from a configuration.</param>
    /// <param name="place">Where it is read.</param>
    public AbstractValue Variable(AbstractValue key, AbstractValue whenUnset, bool isSetting, SyntaxNode place)
    {
        if (key.Single<string>() is not { } name) return AbstractValue.Unknown;
        if (EnvironmentVariables.NameOfEnvironment(name, isSetting) is { } known) return EnvironmentName(whenUnset, new(GuardKind.Value, known), place);
        if (isSetting || Program.IsAtUsers || EnvironmentVariables.DeploymentVariable(name) is not { } variable) return AbstractValue.Unknown;
        return AbstractValue.Text(EnvironmentSet.All, OnlyDevelopment, new(GuardKind.Value, variable));
    }

    /// <summary>What a member says that is true on a developer's machine only; null for other members.</summary>
    public AbstractValue? Sign(ISymbol member) => GuardTable.SignOf(member) is { } reach && (reach == SignReach.Everywhere || !Program.IsAtUsers)
        ? AbstractValue.Condition(OnlyDevelopment, EnvironmentSet.All, new(GuardKind.Value, member.Name))
        : null;

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
        if (_steps > MostSteps) GiveUp(Wording.TooMuchCode);
        return Failure is null;
    }

    /// <summary>Ends the search.</summary>
    /// <param name="reason">Why, in words.</param>
    public void GiveUp(MessageText reason) => Failure ??= reason;
}
