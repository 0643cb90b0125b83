using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads values that are made of others: tuples, functions, and objects that only hold what they are given.</summary>
internal sealed class ObjectEvaluator(ValueEvaluator values, GuardAnalysis search)
{
    public AbstractValue Read(ITupleOperation tuple, FlowState state) =>
        AbstractValue.OfParts(AbstractParts.OfItems(tuple.Elements.Select(element => values.Read(element, state))));

    /// <summary>A function without parameters, by what it returns.</summary>
    public AbstractValue Read(IDelegateCreationOperation function, FlowState state) =>
        search.Results.Of(function.Target, state) is { } returned
            ? AbstractValue.OfParts(AbstractParts.OfOne(AbstractParts.Returned, returned))
            : AbstractValue.Unknown;

    /// <summary>A Lazy, whose value is what its function returns, or a record.</summary>
    public AbstractValue Read(IObjectCreationOperation made, FlowState state)
    {
        if (made.Constructor is not { } constructor || made.Type is not INamedTypeSymbol type) return AbstractValue.Unknown;
        if (FullNames.Is(type, "System.Lazy") && made.Arguments.Length > 0)
        {
            var returned = values.Read(made.Arguments[0].Value, state).Part(AbstractParts.Returned);
            return returned.IsUnknown ? AbstractValue.Unknown : AbstractValue.OfParts(AbstractParts.OfOne("Value", returned));
        }

        // An initializer may set a property to something else.
        if (made.Syntax is BaseObjectCreationExpressionSyntax { Initializer: not null }) return AbstractValue.Unknown;
        return IsPositional(constructor) ? AbstractValue.OfParts(new(PartsOf(made, state))) : AbstractValue.Unknown;
    }

    /// <summary>The text of an interpolated string.</summary>
    public AbstractValue Read(IInterpolatedStringOperation text, FlowState state)
    {
        var joined = text.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation literal => values.Read(literal.Text, state),
            IInterpolationOperation { Alignment: null, FormatString: null } hole => values.Read(hole.Expression, state).Select(EmptyForNull),
            _ => AbstractValue.Unknown,
        }).ToList();
        return joined.Count == 0 ? AbstractValue.Constant("") : joined.Aggregate((left, right) => values.Comparison.Of(BinaryOperatorKind.Add, left, right));
    }

    // A record that declares its parameters has a property of the same name for each.
    private static bool IsPositional(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters.Length > 0
        && constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is RecordDeclarationSyntax);

    private ImmutableDictionary<string, AbstractValue> PartsOf(IObjectCreationOperation made, FlowState state)
    {
        var parts = ImmutableDictionary.CreateBuilder<string, AbstractValue>();
        foreach (var argument in made.Arguments)
        {
            if (argument.Parameter is { } parameter && IsKept(parameter)) parts[parameter.Name] = values.Read(argument.Value, state);
        }

        return parts.ToImmutable();
    }

    // The property that the compiler makes of a parameter holds what the constructor is given, unless it can be set later. One that is written out, or that
    // a base class has, need not.
    private static bool IsKept(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>()
            .Any(static property => property.SetMethod is null or { IsInitOnly: true }
                && property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax));

    private static AbstractConstant? EmptyForNull(AbstractConstant value) =>
        value == AbstractConstant.Constant(null) ? AbstractConstant.Constant("") : value;
}
