namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// What an expression may be, and in which environments. The environment does not change while a program runs, so the answer
/// of a guard is known for each environment wherever it is kept.
/// </summary>
internal sealed class AbstractValue : IEquatable<AbstractValue>
{
    // More than this are no longer told apart, so that a long list of constants costs no more than a short one.
    private const int MostPossibilities = 64;

    private static readonly ImmutableDictionary<AbstractConstant, EnvironmentSet> Nothing = ImmutableDictionary<AbstractConstant, EnvironmentSet>.Empty;

    private readonly ImmutableDictionary<AbstractConstant, EnvironmentSet> _possibilities;

    private AbstractValue(ImmutableDictionary<AbstractConstant, EnvironmentSet> possibilities, GuardName? guard)
    {
        _possibilities = possibilities;
        Guard = guard;
    }

    /// <summary>No value: that of an expression in code that no environment reaches.</summary>
    public static AbstractValue Never { get; } = new(Nothing, guard: null);

    /// <summary>A value of which nothing is known in any environment.</summary>
    public static AbstractValue Unknown { get; } = UnknownIn(EnvironmentSet.All);

    public static AbstractValue False { get; } = Constant(false);

    public static AbstractValue Null { get; } = Constant(null);

    /// <summary>The guard that the value comes from, as it is named to the user; null if there is none.</summary>
    public GuardName? Guard { get; }

    /// <summary>Whether nothing is known, wherever the value is reached.</summary>
    public bool IsUnknown => _possibilities.Keys.All(possibility => possibility == AbstractConstant.Unknown);

    public static AbstractValue Constant(object? constant) => new(Nothing.Add(AbstractConstant.Constant(constant), EnvironmentSet.All), guard: null);

    public static AbstractValue UnknownIn(EnvironmentSet environments) => Never.With(AbstractConstant.Unknown, environments);

    /// <summary>A condition that is true in some environments and false in all others.</summary>
    public static AbstractValue TrueIn(EnvironmentSet environments, GuardName? guard) => Condition(environments, environments.Complement(), guard);

    /// <summary>A condition by where it may be true and where it may be false.</summary>
    public static AbstractValue Condition(EnvironmentSet maybeTrue, EnvironmentSet maybeFalse, GuardName? guard)
    {
        var both = maybeTrue.Intersect(maybeFalse);
        return Never.With(AbstractConstant.Unknown, both)
            .With(AbstractConstant.Constant(true), maybeTrue.Except(both))
            .With(AbstractConstant.Constant(false), maybeFalse.Except(both))
            .NamedBy(guard);
    }

    /// <summary>The name of the environment, as it is read from somewhere.</summary>
    /// <param name="whenUnset">What is read where nothing sets the environment.</param>
    /// <param name="guard">The name of what is read.</param>
    public static AbstractValue EnvironmentName(AbstractValue whenUnset, GuardName guard)
    {
        var unset = EnvironmentSet.Of(EnvironmentSet.Unset);
        return Never.With(AbstractConstant.EnvironmentName, unset.Complement()).Union(whenUnset.Within(unset)).NamedBy(guard);
    }

    /// <summary>An object of which parts are known.</summary>
    public static AbstractValue OfParts(AbstractParts parts) => new(Nothing.Add(AbstractConstant.OfParts(parts), EnvironmentSet.All), guard: null);

    /// <summary>A text that is set in some environments and null in others, which may be the same.</summary>
    public static AbstractValue Text(EnvironmentSet set, EnvironmentSet unset, GuardName guard) =>
        new(Nothing.Add(AbstractConstant.Text, set).Add(AbstractConstant.Constant(null), unset), guard);

    /// <summary>The environments in which the value may be a constant.</summary>
    public EnvironmentSet MayBe(object? constant) => In(AbstractConstant.Constant(constant)).Union(In(AbstractConstant.Unknown));

    /// <summary>What a part of the value is, such as an item of a tuple.</summary>
    public AbstractValue Part(string name)
    {
        var part = Never;
        foreach (var pair in _possibilities) part = part.Union((pair.Key.Parts?.Of(name) ?? Unknown).Within(pair.Value));
        return part;
    }

    /// <summary>The constants of a type that the value may be, each with the environments in which it may.</summary>
    public IEnumerable<(T Constant, EnvironmentSet Environments)> Constants<T>()
    {
        foreach (var pair in _possibilities)
        {
            if (pair.Key.IsConstant(out var constant) && constant is T known) yield return (known, pair.Value);
        }
    }

    /// <summary>The constant that the value is wherever it is reached; null if it may be more than one, or anything.</summary>
    public T? Single<T>()
        where T : class => IsOf<T>() && _possibilities.Count == 1 ? Constants<T>().First().Constant : null;

    /// <summary>Whether the value is a constant of a type, wherever it is reached.</summary>
    public bool IsOf<T>() => _possibilities.Keys.All(static possibility => possibility.IsConstant(out var constant) && constant is T);

    /// <summary>The same value, of which no more is told than in some environments.</summary>
    public AbstractValue Within(EnvironmentSet environments) => environments.IsAll ? this : Map((_, set) => set.Intersect(environments));

    public AbstractValue NamedBy(GuardName? guard) => guard == Guard ? this : new(_possibilities, guard);

    public AbstractValue Union(AbstractValue other)
    {
        var union = this;
        foreach (var pair in other._possibilities) union = union.With(pair.Key, pair.Value);
        return union.NamedBy(GuardName.Smaller(Guard, other.Guard));
    }

    /// <summary>The value with each constant replaced, or dropped where null is given.</summary>
    public AbstractValue Select(Func<AbstractConstant, AbstractConstant?> selector)
    {
        var result = Never;
        foreach (var pair in _possibilities)
        {
            if (selector(pair.Key) is { } selected) result = result.With(selected, pair.Value);
        }

        return result.NamedBy(Guard);
    }

    /// <summary>A condition on this value and another, such as "they are equal".</summary>
    /// <param name="other">The other value.</param>
    /// <param name="test">Says of one possibility each, and where both hold, in which environments the condition may be true and false.</param>
    public AbstractValue Test(AbstractValue other, Func<AbstractConstant, AbstractConstant, EnvironmentSet, (EnvironmentSet True, EnvironmentSet False)> test)
    {
        var (maybeTrue, maybeFalse) = (EnvironmentSet.None, EnvironmentSet.None);
        foreach (var left in _possibilities)
        {
            foreach (var right in other._possibilities)
            {
                var both = left.Value.Intersect(right.Value);
                if (both.IsEmpty) continue;
                var answer = test(left.Key, right.Key, both);
                maybeTrue = maybeTrue.Union(answer.True);
                maybeFalse = maybeFalse.Union(answer.False);
            }
        }

        return Condition(maybeTrue, maybeFalse, GuardName.Smaller(Guard, other.Guard));
    }

    public bool Equals(AbstractValue? other) =>
        other is not null
        && Guard == other.Guard
        && _possibilities.Count == other._possibilities.Count
        && _possibilities.All(pair => pair.Value.Equals(other.In(pair.Key)));

    public override bool Equals(object? obj) => Equals(obj as AbstractValue);

    public override int GetHashCode() => _possibilities.Count;

    private EnvironmentSet In(AbstractConstant possibility) => _possibilities.TryGetValue(possibility, out var set) ? set : EnvironmentSet.None;

    private AbstractValue Map(Func<AbstractConstant, EnvironmentSet, EnvironmentSet> map)
    {
        var result = Never;
        foreach (var pair in _possibilities) result = result.With(pair.Key, map(pair.Key, pair.Value));
        return result.NamedBy(Guard);
    }

    // What is unknown may be anything, so no constant is kept beside it in the same environments.
    private AbstractValue With(AbstractConstant possibility, EnvironmentSet environments)
    {
        if (environments.IsEmpty) return this;
        if (possibility == AbstractConstant.Unknown) return WithUnknown(environments.Union(In(possibility)));
        var known = environments.Except(In(AbstractConstant.Unknown)).Union(In(possibility));
        if (known.IsEmpty) return this;
        var possibilities = _possibilities.SetItem(possibility, known);
        return possibilities.Count <= MostPossibilities ? new(possibilities, Guard) : Unknown.NamedBy(Guard);
    }

    private AbstractValue WithUnknown(EnvironmentSet unknown)
    {
        var possibilities = Nothing.Add(AbstractConstant.Unknown, unknown);
        foreach (var pair in _possibilities)
        {
            if (pair.Key != AbstractConstant.Unknown && pair.Value.Except(unknown) is { IsEmpty: false } known)
                possibilities = possibilities.Add(pair.Key, known);
        }

        return new(possibilities, Guard);
    }
}
