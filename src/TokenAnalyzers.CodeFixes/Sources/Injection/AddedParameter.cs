using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>A parameter more for constructors, and the argument for it in every call.</summary>
internal sealed class AddedParameter
{
    private readonly InjectableClass _root;
    private readonly Dictionary<Constructor, InjectableClass> _constructors = [];
    private readonly ConstructorCall[] _calls;

    /// <param name="root">The class.</param>
    /// <param name="needed">Its constructors that get the parameter.</param>
    /// <param name="calls">All calls of constructors of the class, and of the ones that derive from it.</param>
    public AddedParameter(InjectableClass root, IEnumerable<Constructor> needed, ConstructorCall[] calls)
    {
        _root = root;
        var open = new Queue<(Constructor, InjectableClass)>(needed.Select(constructor => (constructor, root)));
        while (open.Count > 0)
        {
            var (constructor, type) = open.Dequeue();
            if (_constructors.ContainsKey(constructor)) continue;
            _constructors.Add(constructor, type);
            foreach (var call in calls.Where(call => call.Called == constructor && call.Caller is { Configuration: null }))
                open.Enqueue((call.Caller!, call.CallerClass!));
        }

        _calls = Array.FindAll(calls, call => _constructors.ContainsKey(call.Called));
    }

    /// <summary>The constructors that get the parameter.</summary>
    public IReadOnlyDictionary<Constructor, InjectableClass> Constructors => _constructors;

    /// <summary>Whether all code that makes objects has the configuration.</summary>
    public bool IsComplete => _calls.All(call => call.Caller is { } caller ? IsWritable(caller) : call.Configuration is not null);

    /// <summary>Whether code of the solution makes objects.</summary>
    public bool IsCalled => Array.Exists(_calls, call => call.Creation is not null);

    /// <summary>Adds parameters and arguments. A constructor of the class itself that is not written yet is left to the caller.</summary>
    public void Write(TokenEdits edits)
    {
        foreach (var pair in _constructors)
        {
            if (pair.Key.Parameters is not null) pair.Key.AddParameter(pair.Value.Parameter, edits);
            else if (pair.Value != _root) NewConstructor.Add(pair.Key, pair.Value, edits);
        }

        foreach (var call in _calls) Pass(call, edits);
    }

    private void Pass(ConstructorCall call, TokenEdits edits)
    {
        var parameter = _constructors[call.Called].Parameter;
        var index = call.Called.Parameters is { } list ? Parameters.NewIndex(list) : 0;
        if (call.Creation is { } creation)
        {
            var types = new TypeNames(call.Code!.Model, call.Code.Position, edits);
            Arguments.Add(creation, index, parameter, call.Configuration!.Source(types, edits), edits);
        }
        else if (call.Caller!.Parameters is not null || call.CallerClass!.PrefersPrimary)
        {
            call.Caller.Pass(index, parameter, call.Caller.Configuration ?? call.CallerClass!.Parameter, edits);
        }
    }

    /// <summary>
    /// Whether a constructor can pass the configuration on: parameters of a class need the base class in the same part, a
    /// member that is not written yet needs braces around it.
    /// </summary>
    private bool IsWritable(Constructor constructor) => constructor.Parameters is not null
        ? constructor.Member is not null || constructor.Declaration.BaseList is not null
        : _constructors[constructor].PrefersPrimary || constructor.Declaration.OpenBraceToken.Span.Length > 0;
}
