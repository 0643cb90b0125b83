namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The conditions that are made of other conditions.</summary>
internal static class BooleanLogic
{
    public static AbstractValue IsNull(AbstractValue value) => value.Select(static possibility => possibility switch
    {
        _ when possibility.IsConstant(out var constant) => AbstractConstant.Constant(constant is null),
        { IsEnvironmentName: true } or { IsText: true } or { Parts: not null } => AbstractConstant.Constant(false),
        _ => AbstractConstant.Unknown,
    });

    public static AbstractValue Not(AbstractValue condition) => condition.Select(static possibility =>
        possibility.IsConstant(out var constant) && constant is bool answer ? AbstractConstant.Constant(!answer) : AbstractConstant.Unknown);

    public static AbstractValue And(AbstractValue left, AbstractValue right) =>
        left.Test(right, Test(static (x, y) => x is false || y is false ? false : x & y));

    public static AbstractValue Or(AbstractValue left, AbstractValue right) => left.Test(right, Test(static (x, y) => x is true || y is true ? true : x | y));

    public static AbstractValue ExclusiveOr(AbstractValue left, AbstractValue right) => left.Test(right, Test(static (x, y) => x ^ y));

    private static Func<AbstractConstant, AbstractConstant, EnvironmentSet, (EnvironmentSet True, EnvironmentSet False)> Test(Func<bool?, bool?, bool?> test) =>
        (left, right, both) => Answer(test(AnswerOf(left), AnswerOf(right)), both);

    private static bool? AnswerOf(AbstractConstant condition) => condition.IsConstant(out var constant) ? constant as bool? : null;

    /// <summary>In which environments a condition may be true and false that has one answer, or none that is known, in some.</summary>
    public static (EnvironmentSet True, EnvironmentSet False) Answer(bool? answer, EnvironmentSet both) =>
        (answer is false ? EnvironmentSet.None : both, answer is true ? EnvironmentSet.None : both);
}
