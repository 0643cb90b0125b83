using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Reads what an expression of a control flow graph says of the environment. The graph has no short-circuit operators any more:
/// they are branches.
/// </summary>
internal sealed class ValueEvaluator
{
    // Deeper conditions are treated as unknown. Nobody writes them by hand, and the stack is finite.
    private const int DeepestNesting = 100;

    private readonly CallEvaluator _calls;
    private readonly PropertyEvaluator _members;
    private readonly PatternEvaluator _patterns;
    private readonly ObjectEvaluator _objects;
    private int _nesting;

    /// <param name="search">The question that this is a part of.</param>
    public ValueEvaluator(GuardAnalysis search)
    {
        Comparison = new(search.Names);
        _calls = new(this, search);
        _members = new(this, search);
        _patterns = new(this);
        _objects = new(this, search);
    }

    /// <summary>The conditions that are made of two values.</summary>
    public ValueComparison Comparison { get; }

    /// <summary>The value of an expression at a point.</summary>
    public AbstractValue Read(IOperation? expression, FlowState state)
    {
        if (expression is null) return AbstractValue.Unknown;
        if (expression.ConstantValue.HasValue && !IsMadeOfFlags(expression)) return AbstractValue.Constant(expression.ConstantValue.Value);
        if (_nesting == DeepestNesting) return AbstractValue.Unknown;
        _nesting++;
        try
        {
            return ReadKind(expression, state);
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>What a call leaves in an argument that it writes.</summary>
    public AbstractValue Written(IInvocationOperation call, IParameterSymbol parameter, FlowState state) => _calls.Written(call, parameter, state);

    private AbstractValue ReadKind(IOperation expression, FlowState state) => expression switch
    {
        ILocalReferenceOperation local => state.Knows(local.Local) ? state.ValueOf(local.Local) : _calls.Lists.ItemOf(local),
        IParameterReferenceOperation parameter => state.ValueOf(parameter.Parameter),
        IFlowCaptureReferenceOperation capture => state.ValueOf(capture.Id),
        IFieldReferenceOperation field => _members.Read(field, state),
        IPropertyReferenceOperation property => _members.Read(property, state),
        IInvocationOperation call => _calls.Read(call, state),
        IIsNullOperation test => BooleanLogic.IsNull(Read(test.Operand, state)),
        IIsPatternOperation match => _patterns.Match(match.Pattern, Read(match.Value, state), state),
        ISimpleAssignmentOperation assignment => Read(assignment.Value, state),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => BooleanLogic.Not(Read(not.Operand, state)),
        IBinaryOperation { OperatorMethod: null } binary =>
            Comparison.Of(binary.OperatorKind, Read(binary.LeftOperand, state), Read(binary.RightOperand, state)),
        IInterpolatedStringOperation text => _objects.Read(text, state),
        ITupleOperation tuple => _objects.Read(tuple, state),
        IDelegateCreationOperation function => _objects.Read(function, state),
        IObjectCreationOperation made => _objects.Read(made, state),
        IConversionOperation { OperatorMethod: null } conversion when KeepsValue(conversion) => Read(conversion.Operand, state),
        IDefaultValueOperation { Type: { } type } when IsNullByDefault(type) => AbstractValue.Null,
        _ => AbstractValue.Unknown,
    };

    // A constant may be another one in another build.
    private static bool IsMadeOfFlags(IOperation constant) =>
        constant is not ILiteralOperation
        && constant.Type?.SpecialType == SpecialType.System_Boolean
        && constant.DescendantsAndSelf().Any(static part => part is IFieldReferenceOperation);

    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.Type is { } to
        && conversion.Operand.Type is { } from
        && (to.IsReferenceType || IsBox(from) || (to.IsTupleType && from.IsTupleType)
            || SymbolEqualityComparer.Default.Equals(Underlying(from), Underlying(to)));

    // What is taken out of an object is what was put into it, or the cast throws.
    private static bool IsBox(ITypeSymbol type) => type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum;

    private static bool IsNullByDefault(ITypeSymbol type) => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>What a nullable type is made of; other types themselves.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}

/// <summary>Reads a pattern as a condition on the value that it is matched with.</summary>
internal sealed class PatternEvaluator(ValueEvaluator values)
{
    public AbstractValue Match(IPatternOperation pattern, AbstractValue value, FlowState state) => pattern switch
    {
        IConstantPatternOperation constant => values.Comparison.Equal(value, values.Read(constant.Value, state), ignoresCase: false),
        INegatedPatternOperation negated => BooleanLogic.Not(Match(negated.Pattern, value, state)),
        IBinaryPatternOperation binary =>
            values.Comparison.Of(binary.OperatorKind, Match(binary.LeftPattern, value, state), Match(binary.RightPattern, value, state)),
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => AbstractValue.Constant(true),
        IDeclarationPatternOperation { MatchedType: { } type } => MatchType(type, pattern.InputType, value),
        ITypePatternOperation { MatchedType: var type } => MatchType(type, pattern.InputType, value),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive => MatchProperties(recursive, value, state),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true } recursive => MatchItems(recursive, value, state),
        _ => AbstractValue.Unknown,
    };

    // What is declared as that type is of it, if it is not null. Of anything else that is not known.
    private static AbstractValue MatchType(ITypeSymbol type, ITypeSymbol declared, AbstractValue value)
    {
        var isThere = BooleanLogic.Not(BooleanLogic.IsNull(value));
        return SymbolEqualityComparer.Default.Equals(type, ValueEvaluator.Underlying(declared)) ? isThere : BooleanLogic.And(isThere, AbstractValue.Unknown);
    }

    private AbstractValue MatchItems(IRecursivePatternOperation pattern, AbstractValue value, FlowState state)
    {
        var matches = AbstractValue.Constant(true);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            matches = BooleanLogic.And(matches, Match(pattern.DeconstructionSubpatterns[i], value.Part(AbstractParts.Item(i)), state));
        }

        return matches;
    }

    // An object of which nothing is known counts as not null: the pattern is about its properties.
    private AbstractValue MatchProperties(IRecursivePatternOperation pattern, AbstractValue value, FlowState state)
    {
        var isSameType = SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType);
        var isThere = value.IsUnknown && !pattern.PropertySubpatterns.IsEmpty ? AbstractValue.Constant(true) : BooleanLogic.Not(BooleanLogic.IsNull(value));
        var matches = isSameType ? isThere : BooleanLogic.And(isThere, AbstractValue.Unknown);
        foreach (var property in pattern.PropertySubpatterns)
        {
            matches = BooleanLogic.And(matches, Match(property.Pattern, values.Read(property.Member, state), state));
        }

        return matches;
    }
}
