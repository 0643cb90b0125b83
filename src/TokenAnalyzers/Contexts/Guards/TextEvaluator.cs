namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads calls that compare texts, or give the same text in other letters.</summary>
internal sealed class TextEvaluator(ValueEvaluator values)
{
    private const int MostPlaces = 32;

    // Kinds of StringComparison that ignore case.
    private static readonly ImmutableArray<int> IgnoringCase = ImmutableArray.Create(
        (int)StringComparison.OrdinalIgnoreCase, (int)StringComparison.CurrentCultureIgnoreCase, (int)StringComparison.InvariantCultureIgnoreCase);

    // The places where something may be found: no name of an environment is longer, and what code asks for is whether they are above a number.
    private static readonly ImmutableArray<int> Places = Enumerable.Range(0, MostPlaces).Append(int.MaxValue).ToImmutableArray();

    // What a comparison returns of texts that differ. How far it is from 0 is not said.
    private static readonly ImmutableArray<int> Orders = ImmutableArray.Create(-1, 1, int.MinValue, int.MaxValue);

    /// <summary>What a method of a string returns.</summary>
    public AbstractValue Read(IInvocationOperation call, FlowState state) => call.TargetMethod.Name switch
    {
        "Equals" => Compare(call, state),
        "Compare" or "CompareOrdinal" or "CompareTo" => Order(call, state),
        "IsNullOrEmpty" => IsEmpty(call, string.IsNullOrEmpty, state),
        "IsNullOrWhiteSpace" => IsEmpty(call, string.IsNullOrWhiteSpace, state),
        "ToLower" or "ToLowerInvariant" => Cased(call, NameCasing.Lower, state),
        "ToUpper" or "ToUpperInvariant" => Cased(call, NameCasing.Upper, state),
        "ToString" => values.Read(call.Instance, state),
        "Trim" when call.Arguments.IsEmpty => values.Read(call.Instance, state),
        "StartsWith" => Search(call, state, static (text, part, kind) => text.StartsWith(part, kind)),
        "EndsWith" => Search(call, state, static (text, part, kind) => text.EndsWith(part, kind)),
        "Contains" => Search(call, state, static (text, part, kind) => text.IndexOf(part, kind) >= 0),
        "IndexOf" when !StartsLater(call) => Place(Search(call, state, static (text, part, kind) => text.IndexOf(part, kind) >= 0)),
        "Concat" when call.Arguments.Length == 2 =>
            values.Comparison.Of(BinaryOperatorKind.Add, values.Read(call.Arguments[0].Value, state), values.Read(call.Arguments[1].Value, state)),
        _ => AbstractValue.Unknown,
    };

    /// <summary>What a method returns that every object has.</summary>
    public AbstractValue ReadOfObject(IInvocationOperation call, FlowState state) => call switch
    {
        { TargetMethod.Name: "Equals" } => Compare(call, state),

        // The text of a member of an enumeration is its name.
        { TargetMethod.Name: "ToString", Instance: IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType: var type } member } }
            when type.TypeKind == TypeKind.Enum => AbstractValue.Constant(member.Name),
        { TargetMethod.Name: "ToString", Instance.Type.TypeKind: not TypeKind.Enum } => values.Read(call.Instance, state).Select(TextOrNothing),
        _ => AbstractValue.Unknown,
    };

    /// <summary>Whether two values are equal. Equals takes one more value or two; a kind of comparison may follow.</summary>
    public AbstractValue Compare(IInvocationOperation call, FlowState state) =>
        call.TargetMethod.Name == "Equals" ? AreEqual(call, state) : AbstractValue.Unknown;

    /// <summary>Whether a call is told to ignore case, by an argument or by the comparer that it is called on.</summary>
    public static bool IgnoresCase(IInvocationOperation call) =>
        IsNamedSo(call.Instance) || call.Arguments.Any(argument => argument.Value switch
        {
            { ConstantValue: { HasValue: true, Value: int kind }, Type.Name: nameof(StringComparison) } => IgnoringCase.Contains(kind),
            { ConstantValue: { HasValue: true, Value: bool ignores } } => ignores && argument.Parameter?.Name == "ignoreCase",
            var comparer => IsNamedSo(comparer),
        });

    /// <summary>What a method returns that looks for something: any place where a condition is true, and -1 where it is false.</summary>
    public static AbstractValue Place(AbstractValue isFound) =>
        Places.Select(place => isFound.Select(possibility => Number(possibility, yes: place, no: -1))).Aggregate(static (any, place) => any.Union(place));

    /// <summary>Whether a method that looks for something is told where to start.</summary>
    public static bool StartsLater(IInvocationOperation call) =>
        call.Arguments.Any(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32);

    // StringComparer.OrdinalIgnoreCase and its like, through conversions.
    private static bool IsNamedSo(IOperation? comparer)
    {
        while (comparer is IConversionOperation conversion) comparer = conversion.Operand;
        return comparer is IPropertyReferenceOperation { Property.Name: var name } && name.EndsWith("IgnoreCase", StringComparison.Ordinal);
    }

    private static List<IOperation> Compared(IInvocationOperation call)
    {
        var compared = call.Arguments.Where(argument => IsValue(argument.Parameter)).Select(argument => argument.Value).ToList();
        if (compared.Count == 1 && call.Instance is { } instance) compared.Insert(0, instance);
        return compared;
    }

    private static bool IsValue(IParameterSymbol? parameter) =>
        parameter is { Type: { TypeKind: not TypeKind.Enum } type }
        && (type.SpecialType != SpecialType.System_Boolean || parameter.Name != "ignoreCase")
        && type.Name is not ("CultureInfo" or "StringComparer");

    private AbstractValue AreEqual(IInvocationOperation call, FlowState state)
    {
        var compared = Compared(call);
        return compared.Count == 2
            ? values.Comparison.Equal(values.Read(compared[0], state), values.Read(compared[1], state), IgnoresCase(call))
            : AbstractValue.Unknown;
    }

    private AbstractValue Order(IInvocationOperation call, FlowState state)
    {
        var isSame = AreEqual(call, state);
        return Orders.Select(order => isSame.Select(possibility => Number(possibility, yes: 0, no: order))).Aggregate(static (any, order) => any.Union(order));
    }

    private AbstractValue Cased(IInvocationOperation call, NameCasing casing, FlowState state) =>
        values.Read(call.Instance, state).Select(possibility => possibility.Cased(casing));

    private AbstractValue Search(IInvocationOperation call, FlowState state, Func<string, string, StringComparison, bool> test)
    {
        if (call.Instance is not { } text || call.Arguments.IsEmpty) return AbstractValue.Unknown;
        if (values.Read(call.Arguments[0].Value, state).Single<string>() is not { } part) return AbstractValue.Unknown;
        var kind = IgnoresCase(call) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return values.Comparison.Matches(values.Read(text, state), name => test(name, part, kind));
    }

    private static AbstractConstant? Number(AbstractConstant condition, int yes, int no) =>
        condition.IsConstant(out var constant) && constant is bool answer ? AbstractConstant.Constant(answer ? yes : no) : AbstractConstant.Unknown;

    private static AbstractConstant? TextOrNothing(AbstractConstant value) =>
        value.IsEnvironmentName || (value.IsConstant(out var constant) && constant is string or null) ? value : AbstractConstant.Unknown;

    private AbstractValue IsEmpty(IInvocationOperation call, Func<string?, bool> test, FlowState state) =>
        values.Read(call.LastArgument(), state).Select(value =>
            value.IsEnvironmentName || value.IsText ? AbstractConstant.Constant(false)
            : value.IsConstant(out var constant) ? AbstractConstant.Constant(test(constant as string))
            : value);
}
