using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads a pattern as a condition on the value that it is matched with.</summary>
internal sealed class PatternEvaluator(ValueEvaluator values)
{
    public AbstractValue Match(IPatternOperation pattern, AbstractValue value, FlowState state) => pattern switch
    {
        IConstantPatternOperation constant => BooleanLogic.Equal(value, values.Read(constant.Value, state)),
        INegatedPatternOperation negated => BooleanLogic.Not(Match(negated.Pattern, value, state)),
        IBinaryPatternOperation binary => BooleanLogic.Of(binary.OperatorKind, Match(binary.LeftPattern, value, state), Match(binary.RightPattern, value, state)),
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => AbstractValue.Constant(true),
        IDeclarationPatternOperation or ITypePatternOperation => BooleanLogic.Not(BooleanLogic.IsNull(value)),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive => MatchProperties(recursive, value, state),
        _ => AbstractValue.Unknown,
    };

    // An object of which nothing is known is taken to be there: what is asked are its properties.
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
