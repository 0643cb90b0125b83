namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The conditions that are made of values and of other conditions.</summary>
internal static class BooleanLogic
{
    /// <summary>Whether two values are equal. The environment's name, and text beside it, is compared without regard to case, as .NET compares it.</summary>
    public static AbstractValue Equal(AbstractValue left, AbstractValue right) => left.Test(right, AreEqual);

    public static AbstractValue IsNull(AbstractValue value) => Equal(value, AbstractValue.Null);

    public static AbstractValue Not(AbstractValue condition) => condition.Select(static possibility =>
        possibility.IsConstant(out var constant) && constant is bool answer ? AbstractConstant.Constant(!answer) : AbstractConstant.Unknown);

    public static AbstractValue And(AbstractValue left, AbstractValue right) =>
        left.Test(right, Test(static (x, y) => x is false || y is false ? false : x & y));

    public static AbstractValue Or(AbstractValue left, AbstractValue right) => left.Test(right, Test(static (x, y) => x is true || y is true ? true : x | y));

    /// <summary>The value of an operator on two others.</summary>
    public static AbstractValue Of(BinaryOperatorKind kind, AbstractValue left, AbstractValue right) => kind switch
    {
        BinaryOperatorKind.Equals => Equal(left, right),
        BinaryOperatorKind.NotEquals => Not(Equal(left, right)),
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => And(left, right),
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => Or(left, right),
        BinaryOperatorKind.ExclusiveOr => left.Test(right, Test(static (x, y) => x ^ y)),
        _ => AbstractValue.Unknown,
    };

    private static Func<AbstractConstant, AbstractConstant, EnvironmentSet, (EnvironmentSet True, EnvironmentSet False)> Test(Func<bool?, bool?, bool?> test) =>
        (left, right, both) => Answer(test(AnswerOf(left), AnswerOf(right)), both);

    private static bool? AnswerOf(AbstractConstant condition) => condition.IsConstant(out var constant) ? constant as bool? : null;

    private static (EnvironmentSet True, EnvironmentSet False) AreEqual(AbstractConstant left, AbstractConstant right, EnvironmentSet both)
    {
        if (left.IsEnvironmentName && right.IsEnvironmentName) return Answer(true, both);
        if (left.IsConstant(out var a) && right.IsConstant(out var b)) return Answer(AreSame(a, b), both);
        if (left.IsEnvironmentName && right.IsConstant(out var name)) return IsNamed(name, both);
        if (right.IsEnvironmentName && left.IsConstant(out name)) return IsNamed(name, both);
        return Answer(null, both);
    }

    private static (EnvironmentSet True, EnvironmentSet False) IsNamed(object? constant, EnvironmentSet both)
    {
        if (constant is not string name) return Answer(false, both);
        var named = EnvironmentSet.Of(name);
        return (both.Intersect(named), both.Except(named));
    }

    private static bool AreSame(object? left, object? right) =>
        left is string text && right is string other ? string.Equals(text, other, StringComparison.OrdinalIgnoreCase) : Equals(left, right);

    private static (EnvironmentSet True, EnvironmentSet False) Answer(bool? answer, EnvironmentSet both) =>
        (answer is false ? EnvironmentSet.None : both, answer is true ? EnvironmentSet.None : both);
}
