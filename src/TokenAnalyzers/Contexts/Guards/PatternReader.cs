using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads a pattern as a condition on the value that it is matched with.</summary>
internal sealed class PatternReader(ValueReader values)
{
    public GuardedValue Match(IPatternOperation pattern, GuardedValue value, GuardState state) => pattern switch
    {
        IConstantPatternOperation constant => Truth.Equal(value, values.Read(constant.Value, state)),
        INegatedPatternOperation negated => Truth.Not(Match(negated.Pattern, value, state)),
        IBinaryPatternOperation binary => Truth.Of(binary.OperatorKind, Match(binary.LeftPattern, value, state), Match(binary.RightPattern, value, state)),
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => GuardedValue.Constant(true),
        IDeclarationPatternOperation or ITypePatternOperation => Truth.Not(Truth.IsNull(value)),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive => MatchProperties(recursive, value, state),
        _ => GuardedValue.Unknown,
    };

    // An object of which nothing is known is taken to be there: what is asked are its properties.
    private GuardedValue MatchProperties(IRecursivePatternOperation pattern, GuardedValue value, GuardState state)
    {
        var isSameType = SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType);
        var isThere = value.IsUnknown && !pattern.PropertySubpatterns.IsEmpty ? GuardedValue.Constant(true) : Truth.Not(Truth.IsNull(value));
        var matches = isSameType ? isThere : Truth.And(isThere, GuardedValue.Unknown);
        foreach (var property in pattern.PropertySubpatterns)
        {
            matches = Truth.And(matches, Match(property.Pattern, values.Read(property.Member, state), state));
        }

        return matches;
    }
}
