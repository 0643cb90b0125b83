using TokenAnalyzers.Contexts.Environments;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// The conditions that are made of two values. Text is compared as C# does it: <c>==</c> is about each letter. Frameworks write the name of the environment
/// as <see cref="EnvironmentNames.Production"/> has it, so a production name in other letters matches nothing.
/// </summary>
/// <param name="names">Which environments are production.</param>
internal sealed class ValueComparison(EnvironmentNames names)
{
    // What hosts call environments, beside the names that are production. Of other names nobody knows that they exist.
    private static readonly string[] CommonNames = ["Development", "Staging"];

    /// <summary>Whether two values are equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <param name="ignoresCase">Whether letters are compared without regard to case.</param>
    public AbstractValue Equal(AbstractValue left, AbstractValue right, bool ignoresCase) =>
        left.Test(right, (one, other, both) => AreEqual(one, other, ignoresCase, both));

    /// <summary>The value of an operator on two others.</summary>
    public AbstractValue Of(BinaryOperatorKind kind, AbstractValue left, AbstractValue right) => kind switch
    {
        BinaryOperatorKind.Equals => Equal(left, right, ignoresCase: false),
        BinaryOperatorKind.NotEquals => BooleanLogic.Not(Equal(left, right, ignoresCase: false)),
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => BooleanLogic.And(left, right),
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => BooleanLogic.Or(left, right),
        BinaryOperatorKind.ExclusiveOr => BooleanLogic.ExclusiveOr(left, right),
        BinaryOperatorKind.LessThan => Ordered(left, right, static order => order < 0),
        BinaryOperatorKind.LessThanOrEqual => Ordered(left, right, static order => order <= 0),
        BinaryOperatorKind.GreaterThan => Ordered(left, right, static order => order > 0),
        BinaryOperatorKind.GreaterThanOrEqual => Ordered(left, right, static order => order >= 0),
        BinaryOperatorKind.Add => Joined(left, right),
        _ => AbstractValue.Unknown,
    };

    /// <summary>Whether a text passes a test, such as that it starts with another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="test">The test.</param>
    public AbstractValue Matches(AbstractValue text, Func<string, bool> test) => text.Test(AbstractValue.Null, (tested, _, both) =>
    {
        if (tested.IsConstant(out var constant)) return BooleanLogic.Answer(constant is string known ? test(known) : null, both);
        if (!tested.IsName(out var casing)) return BooleanLogic.Answer(null, both);
        var results = CommonNames.Concat(names.Production).Where(static name => name.Length > 0).ToLookup(name => test(casing.Apply(name)));
        return (both.Except(EnvironmentSet.Of([.. results[false]])), both.Except(EnvironmentSet.Of([.. results[true]])));
    });

    // Of texts, only constants can be put together.
    private static AbstractValue Joined(AbstractValue left, AbstractValue right)
    {
        var joined = AbstractValue.Never;
        foreach (var one in left.Constants<string>())
        {
            foreach (var other in right.Constants<string>())
                joined = joined.Union(AbstractValue.Constant(one.Constant + other.Constant).Within(one.Environments.Intersect(other.Environments)));
        }

        return left.IsOf<string>() && right.IsOf<string>() ? joined.NamedBy(GuardName.Smaller(left.Guard, right.Guard)) : AbstractValue.Unknown;
    }

    private static AbstractValue Ordered(AbstractValue left, AbstractValue right, Func<int, bool> test) => left.Test(right, (one, other, both) =>
        one.IsConstant(out var x) && other.IsConstant(out var y) && x is int a && y is int b
            ? BooleanLogic.Answer(test(a.CompareTo(b)), both)
            : BooleanLogic.Answer(null, both));

    private (EnvironmentSet True, EnvironmentSet False) AreEqual(AbstractConstant left, AbstractConstant right, bool ignoresCase, EnvironmentSet both)
    {
        // Two variables may name the environment each in its own way.
        if (left.IsEnvironmentName && right.IsEnvironmentName) return BooleanLogic.Answer(null, both);
        if (left.IsConstant(out var a) && right.IsConstant(out var b)) return BooleanLogic.Answer(AreSame(a, b, ignoresCase), both);
        if (left.IsName(out var casing) && right.IsConstant(out var name)) return IsNamed(name, casing, ignoresCase, both);
        if (right.IsName(out casing) && left.IsConstant(out name)) return IsNamed(name, casing, ignoresCase, both);
        return BooleanLogic.Answer(IsNullBeside(left, right) || IsNullBeside(right, left) ? false : null, both);
    }

    private static bool IsNullBeside(AbstractConstant value, AbstractConstant other) =>
        value.IsConstant(out var constant) && constant is null && (other.IsText || other.Parts is not null);

    private (EnvironmentSet True, EnvironmentSet False) IsNamed(object? constant, NameCasing casing, bool ignoresCase, EnvironmentSet both)
    {
        if (constant is not string name) return BooleanLogic.Answer(false, both);
        var named = EnvironmentSet.Of(name);
        return (both.Intersect(named), ignoresCase || IsWrittenSo(name, casing) ? both.Except(named) : both);
    }

    // To be lenient with other names loses nothing: production has none of them.
    private bool IsWrittenSo(string name, NameCasing casing) =>
        !names.Production.Contains(name, StringComparer.OrdinalIgnoreCase) || names.Production.Any(known => casing.Apply(known) == name);

    // A number may have been converted to another type on its way.
    private static bool? AreSame(object? left, object? right, bool ignoresCase) =>
        left is string text && right is string other
            ? string.Equals(text, other, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
            : left is null || right is null || left.GetType() == right.GetType() ? Equals(left, right) : null;
}
