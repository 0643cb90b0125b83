using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Reads what an expression of a control flow graph says of the environment. The graph has no short-circuit operators any more:
/// they are branches.
/// </summary>
internal sealed class ValueEvaluator
{
    // What is nested deeper is not known. Nobody writes such a condition by hand, and the stack has an end.
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
        IBinaryOperation { OperatorMethod: null } binary => BooleanLogic.Of(binary.OperatorKind, Read(binary.LeftOperand, state), Read(binary.RightOperand, state)),
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
