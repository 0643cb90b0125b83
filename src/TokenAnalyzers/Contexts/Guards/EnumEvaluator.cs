using System.Globalization;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads the name of the environment as a member of an enumeration that has the same names.</summary>
internal sealed class EnumEvaluator(ValueEvaluator values)
{
    public static bool IsParse(IMethodSymbol method) => IsOfEnum(method, nameof(Enum.Parse));

    public static bool IsTryParse(IMethodSymbol method) => IsOfEnum(method, nameof(Enum.TryParse));

    /// <summary>The member that a text names. Where it names none, TryParse leaves 0, and Parse does not return.</summary>
    public AbstractValue Parsed(IInvocationOperation call, ITypeSymbol? type, FlowState state)
    {
        var text = TextIn(call, state);
        var members = MembersOf(call, type).ToList();
        if (members.Count == 0) return AbstractValue.Unknown;
        var parsed = AbstractValue.Never;
        foreach (var (isNamed, member) in members.Select(member => (IsNamed(call, text, member), member)))
            parsed = parsed.Union(isNamed.Select(answer => Where(answer, isTrue: true, member.ConstantValue)));
        if (!IsTryParse(call.TargetMethod)) return parsed.NamedBy(text.Guard);
        var zero = Convert.ChangeType(0, members[0].ConstantValue!.GetType(), CultureInfo.InvariantCulture);
        return parsed.Union(IsParsed(call, state).Select(answer => Where(answer, isTrue: false, zero))).NamedBy(text.Guard);
    }

    /// <summary>Whether a text names a member.</summary>
    public AbstractValue IsParsed(IInvocationOperation call, FlowState state)
    {
        var text = TextIn(call, state);
        var written = call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out)?.Parameter?.Type;
        return MembersOf(call, written).Aggregate(AbstractValue.False, (any, member) => BooleanLogic.Or(any, IsNamed(call, text, member)));
    }

    private static bool IsOfEnum(IMethodSymbol method, string name) => method.Name == name && method.ContainingType.SpecialType == SpecialType.System_Enum;

    private AbstractValue TextIn(IInvocationOperation call, FlowState state) => values.Read(call.ArgumentOf("value"), state);

    private AbstractValue IsNamed(IInvocationOperation call, AbstractValue text, IFieldSymbol member) =>
        values.Comparison.Equal(text, AbstractValue.Constant(member.Name), TextEvaluator.IgnoresCase(call));

    private static AbstractConstant? Where(AbstractConstant answer, bool isTrue, object? constant)
    {
        if (!answer.IsConstant(out var known)) return AbstractConstant.Unknown;
        return known is bool said && said == isTrue ? AbstractConstant.Constant(constant) : null;
    }

    // Enum.Parse takes the type itself, as a type argument or as an argument.
    private static IEnumerable<IFieldSymbol> MembersOf(IInvocationOperation call, ITypeSymbol? type)
    {
        var asked = call.ArgumentOf("enumType") is ITypeOfOperation { TypeOperand: var named } ? named : type;
        return asked is { TypeKind: TypeKind.Enum } ? asked.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue) : [];
    }
}
