using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Contexts.Guards;

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
        if (GuardTable.IsNameProperty(property)) return AbstractValue.EnvironmentName(AbstractValue.Constant("Production"), new(GuardKind.Value, property.Name));
        if (GuardTable.ConditionOf(property) is { } environments) return AbstractValue.TrueIn(environments, new(GuardKind.Value, property.Name));
        if (GuardTable.IsConfigurationIndexer(property)) return ReadConfiguration(reference);
        if (GuardTable.IsValueOfSection(property)) return reference.Instance is { } section ? values.Read(section, state) : AbstractValue.Unknown;
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
