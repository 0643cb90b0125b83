namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// One thing that an expression may be: the environment's name, a constant (null too), a text that is not null, an object of which parts are known, or
/// something that is not known.
/// </summary>
internal readonly record struct AbstractConstant
{
    private enum Kind
    {
        Unknown,
        EnvironmentName,
        Constant,
        Text,
        Parts,
    }

    private readonly Kind _kind;
    private readonly object? _constant;

    private AbstractConstant(Kind kind, object? constant = null)
    {
        _kind = kind;
        _constant = constant;
    }

    public static AbstractConstant Unknown => default;

    public static AbstractConstant EnvironmentName => new(Kind.EnvironmentName, NameCasing.AsSet);

    public static AbstractConstant Text => new(Kind.Text);

    public bool IsEnvironmentName => _kind == Kind.EnvironmentName;

    public bool IsText => _kind == Kind.Text;

    /// <summary>The parts of an object; null for anything else.</summary>
    public AbstractParts? Parts => _constant as AbstractParts;

    public static AbstractConstant Constant(object? value) => new(Kind.Constant, value);

    public static AbstractConstant OfParts(AbstractParts parts) => new(Kind.Parts, parts);

    /// <summary>Whether this is a constant, and which.</summary>
    public bool IsConstant(out object? value)
    {
        value = _constant;
        return _kind == Kind.Constant;
    }

    /// <summary>Whether this is the environment's name, and in which letters.</summary>
    public bool IsName(out NameCasing casing)
    {
        casing = _constant is NameCasing known ? known : NameCasing.AsSet;
        return IsEnvironmentName;
    }

    /// <summary>The same text in other letters.</summary>
    public AbstractConstant Cased(NameCasing casing) => this switch
    {
        { _kind: Kind.EnvironmentName } => new(Kind.EnvironmentName, casing),
        { _constant: string text } => Constant(casing.Apply(text)),
        _ => this,
    };
}

/// <summary>In which letters the name of the environment is read.</summary>
internal enum NameCasing
{
    /// <summary>As whoever set the environment wrote it.</summary>
    AsSet,

    Lower,
    Upper,
}

/// <summary>What a casing does to a text.</summary>
internal static class NameCasings
{
    public static string Apply(this NameCasing casing, string text) => casing switch
    {
        NameCasing.Lower => text.ToLowerInvariant(),
        NameCasing.Upper => text.ToUpperInvariant(),
        _ => text,
    };
}

/// <summary>What is known of the parts of an object: the items of a tuple, what a function returns, the properties of a record.</summary>
internal sealed class AbstractParts(ImmutableDictionary<string, AbstractValue> values) : IEquatable<AbstractParts>
{
    /// <summary>The part that is what a function returns.</summary>
    public const string Returned = "Invoke";

    private readonly ImmutableDictionary<string, AbstractValue> _values = values;

    /// <summary>The items of a tuple.</summary>
    public static AbstractParts OfItems(IEnumerable<AbstractValue> items) =>
        new(items.Select((value, i) => (Name: Item(i), value)).ToImmutableDictionary(item => item.Name, item => item.value));

    /// <summary>An object with one part.</summary>
    public static AbstractParts OfOne(string name, AbstractValue value) => new(ImmutableDictionary<string, AbstractValue>.Empty.Add(name, value));

    /// <summary>The name of an item of a tuple.</summary>
    public static string Item(int index) => "Item" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A part; null if it is not known.</summary>
    public AbstractValue? Of(string name) => _values.TryGetValue(name, out var value) ? value : null;

    public bool Equals(AbstractParts? other) =>
        other is not null
        && _values.Count == other._values.Count
        && _values.All(pair => other._values.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value));

    public override bool Equals(object? obj) => Equals(obj as AbstractParts);

    public override int GetHashCode() => _values.Count;
}
