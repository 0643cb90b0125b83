namespace TokenAnalyzers.Contexts.Guards;

/// <summary>One thing that an expression may be: the environment's name, a constant (null too), or something that is not known.</summary>
internal readonly record struct AbstractConstant
{
    private enum Kind
    {
        Unknown,
        EnvironmentName,
        Constant,
    }

    private readonly Kind _kind;
    private readonly object? _constant;

    private AbstractConstant(Kind kind, object? constant = null)
    {
        _kind = kind;
        _constant = constant;
    }

    public static AbstractConstant Unknown => default;

    public static AbstractConstant EnvironmentName => new(Kind.EnvironmentName);

    public bool IsEnvironmentName => _kind == Kind.EnvironmentName;

    public static AbstractConstant Constant(object? value) => new(Kind.Constant, value);

    /// <summary>Whether this is a constant, and which.</summary>
    public bool IsConstant(out object? value)
    {
        value = _constant;
        return _kind == Kind.Constant;
    }
}
