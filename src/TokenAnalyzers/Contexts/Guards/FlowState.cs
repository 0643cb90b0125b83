using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What holds at one point of a body: the environments that reach it, and what is known there of variables.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    private static readonly ImmutableDictionary<ISymbol, AbstractValue> NoVariables =
        ImmutableDictionary.Create<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);

    private readonly ImmutableDictionary<ISymbol, AbstractValue> _variables;
    private readonly ImmutableDictionary<CaptureId, AbstractValue> _captures;

    private FlowState(
        EnvironmentSet reaching, GuardName? guard, ImmutableDictionary<ISymbol, AbstractValue> variables,
        ImmutableDictionary<CaptureId, AbstractValue> captures)
    {
        Reaching = reaching;
        Guard = reaching.IsAll ? null : guard;
        _variables = variables;
        _captures = captures;
    }

    /// <summary>The start of a body that any environment enters.</summary>
    public static FlowState Unguarded { get; } = In(EnvironmentSet.All, guard: null);

    /// <summary>A point that no environment reaches.</summary>
    public static FlowState Unreachable { get; } = In(EnvironmentSet.None, guard: null);

    /// <summary>The environments that reach this point.</summary>
    public EnvironmentSet Reaching { get; }

    /// <summary>The guard that keeps the others out; null if nothing does.</summary>
    public GuardName? Guard { get; }

    public bool IsUnreachable => Reaching.IsEmpty;

    /// <summary>How much is known of variables; to join two states takes as long as this says.</summary>
    public int Size => _variables.Count + _captures.Count;

    /// <summary>The start of a body that some environments enter.</summary>
    public static FlowState In(EnvironmentSet environments, GuardName? guard) =>
        new(environments, guard, NoVariables, ImmutableDictionary<CaptureId, AbstractValue>.Empty);

    public AbstractValue ValueOf(ISymbol variable) => _variables.TryGetValue(variable, out var value) ? value : AbstractValue.Unknown;

    public AbstractValue ValueOf(CaptureId capture) => _captures.TryGetValue(capture, out var value) ? value : AbstractValue.Unknown;

    /// <summary>What a value says at this point. A constant after a guard is attributed to that guard.</summary>
    public AbstractValue Here(AbstractValue value) => value.Within(Reaching).NamedBy(value.Guard ?? Guard);

    /// <summary>Whether a variable was set on the way to this point, and something is known of it.</summary>
    public bool Knows(ISymbol variable) => _variables.ContainsKey(variable);

    public FlowState With(ISymbol variable, AbstractValue value) => new(Reaching, Guard, Set(_variables, variable, Here(value)), _captures);

    public FlowState With(CaptureId capture, AbstractValue value) => new(Reaching, Guard, _variables, Set(_captures, capture, Here(value)));

    /// <summary>The same point, reached by no other environments than these.</summary>
    public FlowState Narrow(EnvironmentSet environments, GuardName? guard)
    {
        if (Reaching.IsSubsetOf(environments)) return this;
        var reaching = Reaching.Intersect(environments);
        return reaching.IsEmpty ? Unreachable : new(reaching, guard ?? Guard, _variables, _captures);
    }

    /// <summary>The point where a condition has an answer.</summary>
    public FlowState Where(AbstractValue condition, bool answer) => Narrow(condition.MayBe(answer), condition.Guard);

    /// <summary>What a nested function knows that is made at this point: of variables only those that hold for good.</summary>
    public FlowState Captured(Func<ISymbol, bool> isForGood) =>
        new(Reaching, Guard, _variables.RemoveRange(_variables.Keys.Where(variable => !isForGood(variable))), _captures.Clear());

    /// <summary>A point that is reached from two others.</summary>
    public FlowState Join(FlowState other)
    {
        if (IsUnreachable) return other;
        if (other.IsUnreachable || ReferenceEquals(this, other)) return this;
        return new(
            Reaching.Union(other.Reaching),
            GuardName.Smaller(Guard, other.Guard),
            Join(_variables, Reaching, other._variables, other.Reaching),
            Join(_captures, Reaching, other._captures, other.Reaching));
    }

    public bool Equals(FlowState? other) =>
        other is not null
        && Guard == other.Guard
        && Reaching.Equals(other.Reaching)
        && AreSame(_variables, other._variables)
        && AreSame(_captures, other._captures);

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => Reaching.GetHashCode();

    private static ImmutableDictionary<TKey, AbstractValue> Set<TKey>(ImmutableDictionary<TKey, AbstractValue> values, TKey key, AbstractValue value)
        where TKey : notnull =>
        value.IsUnknown ? values.Remove(key) : values.SetItem(key, value);

    private static ImmutableDictionary<TKey, AbstractValue> Join<TKey>(
        ImmutableDictionary<TKey, AbstractValue> left, EnvironmentSet inLeft, ImmutableDictionary<TKey, AbstractValue> right, EnvironmentSet inRight)
        where TKey : notnull
    {
        var joined = left;
        foreach (var pair in left)
        {
            // Most variables were set before the ways parted. What holds on both ways holds after them.
            var isInBoth = right.TryGetValue(pair.Key, out var value);
            if (isInBoth && ReferenceEquals(value, pair.Value)) continue;
            var other = isInBoth ? value!.Within(inRight) : AbstractValue.UnknownIn(inRight);
            joined = Set(joined, pair.Key, pair.Value.Within(inLeft).Union(other));
        }

        foreach (var pair in right)
        {
            if (!left.ContainsKey(pair.Key)) joined = Set(joined, pair.Key, pair.Value.Within(inRight).Union(AbstractValue.UnknownIn(inLeft)));
        }

        return joined;
    }

    private static bool AreSame<TKey>(ImmutableDictionary<TKey, AbstractValue> left, ImmutableDictionary<TKey, AbstractValue> right)
        where TKey : notnull =>
        ReferenceEquals(left, right) || (left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value)));
}
