using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads what a field or property holds: the answer of a guard, or the environment's name.</summary>
internal sealed class PropertyReader(ValueReader values, MethodResults results, FieldValues fields)
{
    public GuardedValue Read(IFieldReferenceOperation reference, GuardState state)
    {
        var field = reference.Field.OriginalDefinition;
        if (GuardTable.EnvironmentOf(field) is { } environment) return GuardedValue.Constant(environment);
        return state.Knows(field) ? state.ValueOf(field) : fields.Of(field) ?? GuardedValue.Unknown;
    }

    public GuardedValue Read(IPropertyReferenceOperation reference, GuardState state)
    {
        var property = reference.Property.OriginalDefinition;
        if (GuardTable.IsNameProperty(property)) return GuardedValue.EnvironmentName(GuardedValue.Constant("Production"), new(GuardKind.Value, property.Name));
        if (GuardTable.ConditionOf(property) is { } environments) return GuardedValue.TrueIn(environments, new(GuardKind.Value, property.Name));
        if (GuardTable.IsConfigurationIndexer(property)) return ReadConfiguration(reference);
        if (GuardTable.IsValueOfSection(property)) return reference.Instance is { } section ? values.Read(section, state) : GuardedValue.Unknown;
        if (GuardAttribute.AnswerOf(property) is { } answer) return answer;
        if (property.ContainingType.SpecialType == SpecialType.System_Nullable_T) return ReadNullable(reference, state);
        if (state.Knows(property)) return state.ValueOf(property);
        return fields.Of(property) ?? results.Of(property);
    }

    private static GuardedValue ReadConfiguration(IPropertyReferenceOperation reference) =>
        reference.Arguments.Length == 1 && GuardTable.VariableOf(reference.Arguments[0].Value.ConstantValue.Value) is { } variable
            ? GuardedValue.EnvironmentName(GuardedValue.Null, new(GuardKind.Value, variable))
            : GuardedValue.Unknown;

    private GuardedValue ReadNullable(IPropertyReferenceOperation reference, GuardState state)
    {
        if (reference.Instance is not { } instance) return GuardedValue.Unknown;
        var value = values.Read(instance, state);
        return reference.Property.Name == "HasValue" ? Truth.Not(Truth.IsNull(value)) : value;
    }
}
