using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// A set of host environments, by name: some names, or every name but some. Names are compared without regard to case, as
/// .NET does. Such sets are closed under union, intersection and complement.
/// </summary>
internal sealed class EnvironmentSet : IEquatable<EnvironmentSet>
{
    /// <summary>The name that stands for a process in which no variable sets the environment. .NET takes it for Production.</summary>
    public const string Unset = "";

    private static readonly ImmutableHashSet<string> NoNames = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableHashSet<string> _names;
    private readonly bool _isAllBut;

    private EnvironmentSet(ImmutableHashSet<string> names, bool isAllBut)
    {
        _names = names;
        _isAllBut = isAllBut;
    }

    public static EnvironmentSet None { get; } = new(NoNames, isAllBut: false);

    public static EnvironmentSet All { get; } = new(NoNames, isAllBut: true);

    public bool IsEmpty => !_isAllBut && _names.IsEmpty;

    public bool IsAll => _isAllBut && _names.IsEmpty;

    /// <summary>Whether the environments are all but some, and not some that are named.</summary>
    public bool IsAllBut => _isAllBut;

    /// <summary>The environments of some names, and of no other.</summary>
    public static EnvironmentSet Of(params string[] names) => new(NoNames.Union(names), isAllBut: false);

    public EnvironmentSet Complement() => new(_names, !_isAllBut);

    public EnvironmentSet Union(EnvironmentSet other)
    {
        if (IsEmpty || other.IsAll) return other;
        if (other.IsEmpty || IsAll) return this;
        return (_isAllBut, other._isAllBut) switch
        {
            (false, false) => new(_names.Union(other._names), isAllBut: false),
            (true, true) => new(_names.Intersect(other._names), isAllBut: true),
            (true, false) => new(_names.Except(other._names), isAllBut: true),
            (false, true) => new(other._names.Except(_names), isAllBut: true),
        };
    }

    public EnvironmentSet Intersect(EnvironmentSet other)
    {
        if (IsEmpty || other.IsAll) return this;
        return other.IsEmpty || IsAll ? other : Complement().Union(other.Complement()).Complement();
    }

    public EnvironmentSet Except(EnvironmentSet other) => Intersect(other.Complement());

    public bool IsSubsetOf(EnvironmentSet other) => other.IsAll || Except(other).IsEmpty;

    /// <summary>
    /// Whether only development runs in these environments. Where all but some are meant, the names that nobody mentions do not
    /// count: "everything but Production" is development, as long as no name that is known as production is left in it.
    /// </summary>
    public bool IsDevelopment(EnvironmentNames names) =>
        _isAllBut ? !names.Production.Any(Contains) : _names.All(name => names.StageOf(name) == Stage.Development);

    /// <summary>Whether only production runs in these environments.</summary>
    public bool IsProduction(EnvironmentNames names) => !_isAllBut && _names.All(name => names.StageOf(name) == Stage.Production);

    public bool Equals(EnvironmentSet? other) => other is not null && _isAllBut == other._isAllBut && _names.SetEquals(other._names);

    public override bool Equals(object? obj) => Equals(obj as EnvironmentSet);

    public override int GetHashCode() => (_isAllBut ? 1 : 0) + _names.Count;

    private bool Contains(string name) => _names.Contains(name) != _isAllBut;
}
