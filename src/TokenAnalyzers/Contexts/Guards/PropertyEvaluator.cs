using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads what a field or property holds: the answer of a guard, or the environment's name.</summary>
internal sealed class PropertyEvaluator(ValueEvaluator values, GuardAnalysis search)
{
    public AbstractValue Read(IFieldReferenceOperation reference, FlowState state)
    {
        var field = reference.Field.OriginalDefinition;
        if (reference.Field is { ContainingType.IsTupleType: true, CorrespondingTupleField.Name: var item })
            return values.Read(reference.Instance, state).Part(item);
        if (GuardTable.TextOf(field) is { } text) return AbstractValue.Constant(text);
        return IsOwn(reference) && state.Knows(field) ? state.ValueOf(field) : search.Fields.Of(field) ?? AbstractValue.Unknown;
    }

    // What a constructor wrote so far, it wrote to its own object.
    private static bool IsOwn(IMemberReferenceOperation reference) => reference.Instance is null or IInstanceReferenceOperation;

    public AbstractValue Read(IPropertyReferenceOperation reference, FlowState state)
    {
        var property = reference.Property.OriginalDefinition;
        if (GuardTable.IsNameProperty(property))
            return search.EnvironmentName(AbstractValue.Constant(Environments.EnvironmentNames.Default), new(GuardKind.Value, property.Name), reference.Syntax);
        if (search.Sign(property) is { } sign) return sign;
        if (GuardTable.ConditionOf(property) is { } environments) return AbstractValue.TrueIn(environments, new(GuardKind.Value, property.Name));
        if (GuardTable.IsSettingsIndexer(reference)) return ReadSetting(reference, state);
        if (ConfigurationApi.IsValueOfSection(property)) return reference.Instance is { } section ? values.Read(section, state) : AbstractValue.Unknown;
        if (GuardAttribute.AnswerOf(property) is { } answer) return answer;
        if (property.Type.SpecialType == SpecialType.System_Boolean && GuardTable.EnvironmentByName(property) is { } named) return IsNamed(named, reference);
        if (property.ContainingType.SpecialType == SpecialType.System_Nullable_T) return ReadNullable(reference, state);
        if (IsOwn(reference) && state.Knows(property)) return state.ValueOf(property);
        var part = reference.Instance is { } instance ? values.Read(instance, state).Part(property.Name) : AbstractValue.Unknown;
        return part.IsUnknown ? search.Fields.Of(property) ?? search.Results.Of(property) : part;
    }

    private AbstractValue IsNamed(string environment, IPropertyReferenceOperation reference)
    {
        var name = search.EnvironmentName(
            AbstractValue.Constant(Environments.EnvironmentNames.Default), new(GuardKind.Value, reference.Property.Name), reference.Syntax);
        return values.Comparison.Equal(name, AbstractValue.Constant(environment), ignoresCase: true);
    }

    private AbstractValue ReadSetting(IPropertyReferenceOperation reference, FlowState state) =>
        reference.Arguments.Length == 1
            ? search.Variable(values.Read(reference.Arguments[0].Value, state), AbstractValue.Null, isSetting: true, reference.Syntax)
            : AbstractValue.Unknown;

    private AbstractValue ReadNullable(IPropertyReferenceOperation reference, FlowState state)
    {
        if (reference.Instance is not { } instance) return AbstractValue.Unknown;
        var value = values.Read(instance, state);
        return reference.Property.Name == "HasValue" ? BooleanLogic.Not(BooleanLogic.IsNull(value)) : value;
    }
}
