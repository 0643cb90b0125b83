using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Syntax;

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
    private int _nesting;

    public ValueEvaluator(MethodResults results, FieldValues fields)
    {
        _calls = new(this, results);
        _members = new(this, results, fields);
        _patterns = new(this);
    }

    /// <summary>The value of an expression at a point.</summary>
    public AbstractValue Read(IOperation expression, FlowState state)
    {
        if (expression.ConstantValue.HasValue) return AbstractValue.Constant(expression.ConstantValue.Value);
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

    private AbstractValue ReadKind(IOperation expression, FlowState state) => expression switch
    {
        ILocalReferenceOperation local => state.ValueOf(local.Local),
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
            BooleanLogic.Of(binary.OperatorKind, Read(binary.LeftOperand, state), Read(binary.RightOperand, state)),
        IConversionOperation { OperatorMethod: null } conversion when KeepsValue(conversion) => Read(conversion.Operand, state),
        IDefaultValueOperation { Type: { } type } when IsNullByDefault(type) => AbstractValue.Null,
        _ => AbstractValue.Unknown,
    };

    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.Type is { } to
        && conversion.Operand.Type is { } from
        && (to.IsReferenceType || SymbolEqualityComparer.Default.Equals(Underlying(from), Underlying(to)));

    private static bool IsNullByDefault(ITypeSymbol type) => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}

/// <summary>Reads a pattern as a condition on the value that it is matched with.</summary>
internal sealed class PatternEvaluator(ValueEvaluator values)
{
    public AbstractValue Match(IPatternOperation pattern, AbstractValue value, FlowState state) => pattern switch
    {
        IConstantPatternOperation constant => BooleanLogic.Equal(value, values.Read(constant.Value, state)),
        INegatedPatternOperation negated => BooleanLogic.Not(Match(negated.Pattern, value, state)),
        IBinaryPatternOperation binary =>
            BooleanLogic.Of(binary.OperatorKind, Match(binary.LeftPattern, value, state), Match(binary.RightPattern, value, state)),
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => AbstractValue.Constant(true),
        IDeclarationPatternOperation or ITypePatternOperation => BooleanLogic.Not(BooleanLogic.IsNull(value)),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive => MatchProperties(recursive, value, state),
        _ => AbstractValue.Unknown,
    };

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

/// <summary>Reads what a field or property holds: the answer of a guard, or the environment's name.</summary>
internal sealed class PropertyEvaluator(ValueEvaluator values, MethodResults results, FieldValues fields)
{
    public AbstractValue Read(IFieldReferenceOperation reference, FlowState state)
    {
        var field = reference.Field.OriginalDefinition;
        if (GuardTable.EnvironmentOf(field) is { } environment) return AbstractValue.Constant(environment);
        return state.Knows(field) ? state.ValueOf(field) : fields.Of(field) ?? AbstractValue.Unknown;
    }

    public AbstractValue Read(IPropertyReferenceOperation reference, FlowState state)
    {
        var property = reference.Property.OriginalDefinition;
        if (GuardTable.IsNameProperty(property))
            return AbstractValue.EnvironmentName(AbstractValue.Constant("Production"), new(GuardKind.Value, property.Name));
        if (GuardTable.ConditionOf(property) is { } environments) return AbstractValue.TrueIn(environments, new(GuardKind.Value, property.Name));
        if (GuardTable.IsConfigurationIndexer(property)) return ReadConfiguration(reference);
        if (ConfigurationApi.IsValueOfSection(property)) return reference.Instance is { } section ? values.Read(section, state) : AbstractValue.Unknown;
        if (GuardAttribute.AnswerOf(property) is { } answer) return answer;
        if (property.ContainingType.SpecialType == SpecialType.System_Nullable_T) return ReadNullable(reference, state);
        if (state.Knows(property)) return state.ValueOf(property);
        return fields.Of(property) ?? results.Of(property);
    }

    private static AbstractValue ReadConfiguration(IPropertyReferenceOperation reference) =>
        reference.Arguments.Length == 1 && GuardTable.VariableOf(reference.Arguments[0].Value.ConstantValue.Value) is { } variable
            ? AbstractValue.EnvironmentName(AbstractValue.Null, new(GuardKind.Value, variable))
            : AbstractValue.Unknown;

    private AbstractValue ReadNullable(IPropertyReferenceOperation reference, FlowState state)
    {
        if (reference.Instance is not { } instance) return AbstractValue.Unknown;
        var value = values.Read(instance, state);
        return reference.Property.Name == "HasValue" ? BooleanLogic.Not(BooleanLogic.IsNull(value)) : value;
    }
}
