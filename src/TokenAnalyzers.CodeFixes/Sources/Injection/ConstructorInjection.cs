using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>A field for a class with constructors. The ones that set an object up have the parameter or get it, and store it.</summary>
internal sealed class ConstructorInjection : IInjection
{
    private readonly ClassFamily _family;
    private readonly Constructor[] _storing;
    private readonly AddedParameter? _added;
    private readonly string _field;
    private readonly MemberStyle _style;

    public ConstructorInjection(ClassFamily family)
    {
        _family = family;
        _storing = family.Root.Constructors.Where(constructor => !constructor.CallsThis).ToArray();
        _added = family.Add(_storing.Where(constructor => constructor.Configuration is null));
        var home = family.Root.Constructors[0];
        _style = MemberStyle.Of(home.Declaration);
        _field = family.Root.Field;
    }

    public ReadPlan? In(CodeLocation code) => code.Reach switch
    {
        Reach.Constructor or Reach.ConstructorArguments => InConstructor(code),
        Reach.Instance => InMember(code),
        _ => null,
    };

    private ReadPlan? InConstructor(CodeLocation code)
    {
        if (_family.Root.Around(code.Node) is not { } constructor || _family.Add([constructor]) is not { } added) return null;
        return new((_, edits) =>
        {
            added.Write(edits);
            return _family.Root.Parameter;
        });
    }

    private ReadPlan? InMember(CodeLocation code)
    {
        if (_added is null) return null;
        var isHidden = code.Model.LookupSymbols(code.Position, name: _field).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);
        return new((_, edits) =>
        {
            _added.Write(edits);
            AddField(edits);
            return _style.UsesThis || isHidden ? "this." + _field : _field;
        });
    }

    private void AddField(TokenEdits edits)
    {
        var home = _family.Root.Constructors[0];
        NewMembers.AddField(home.Declaration, $"readonly {home.TypeName(edits)} {_field};", edits);
        foreach (var constructor in _storing)
        {
            var parameter = constructor.Configuration ?? _family.Root.Parameter;
            edits.AddStatement(constructor.Member!, $"{(_style.UsesThis || parameter == _field ? "this." : "")}{_field} = {parameter};");
        }
    }
}
