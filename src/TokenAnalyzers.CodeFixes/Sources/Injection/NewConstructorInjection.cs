using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>A constructor for a class without one: parameters of the class where the project likes them, else a member and a field.</summary>
internal sealed class NewConstructorInjection : IInjection
{
    private readonly InjectableClass _type;
    private readonly Constructor _constructor;
    private readonly AddedParameter? _added;
    private readonly MemberStyle _style;
    private readonly string _member;

    public NewConstructorInjection(ClassFamily family, Constructor unwritten)
    {
        _type = family.Root;
        _constructor = unwritten;
        _added = family.Add([unwritten]);
        _style = MemberStyle.Of(unwritten.Declaration);
        _member = _type.PrefersPrimary ? _type.Parameter : _type.Field;
    }

    public ReadPlan? In(CodeLocation code)
    {
        if (_added is null || (!_type.PrefersPrimary && _constructor.Declaration.OpenBraceToken.Span.Length == 0)) return null;
        if (code.Reach == Reach.ConstructorArguments) return _type.PrefersPrimary ? null : InConstructor();
        if (!_type.PrefersPrimary && code.Reach != Reach.Instance) return null;
        var isHidden = code.Model.LookupSymbols(code.Position, name: _member).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);
        if (isHidden && _type.PrefersPrimary) return null;
        return new((_, edits) =>
        {
            _added.Write(edits);
            if (_type.PrefersPrimary) NewConstructor.AddPrimary(_constructor, _type, edits);
            else AddMembers(edits);
            return isHidden || (!_type.PrefersPrimary && _style.UsesThis) ? "this." + _member : _member;
        });
    }

    /// <summary>What moves into the new constructor has its parameter.</summary>
    private ReadPlan InConstructor() => new((_, edits) =>
    {
        _added!.Write(edits);
        NewMembers.AddConstructor(_constructor.Declaration, NewConstructor.Signature(_constructor, _type, edits), edits);
        return _type.Parameter;
    });

    private void AddMembers(TokenEdits edits)
    {
        var owner = _type.Parameter == _member || _style.UsesThis ? "this." : "";
        NewMembers.AddFieldAndConstructor(
            _constructor.Declaration,
            $"readonly {_constructor.TypeName(edits)} {_member};",
            NewConstructor.Signature(_constructor, _type, edits),
            $"{owner}{_member} = {_type.Parameter};",
            edits);
    }
}

/// <summary>Writes a constructor for a class that has none, to take the configuration.</summary>
internal static class NewConstructor
{
    /// <summary>A constructor of a derived class, which hands the configuration to the base class.</summary>
    public static void Add(Constructor constructor, InjectableClass type, TokenEdits edits)
    {
        if (type.PrefersPrimary) AddPrimary(constructor, type, edits);
        else NewMembers.AddConstructor(constructor.Declaration, $"{Signature(constructor, type, edits)} : base({type.Parameter})", edits);
    }

    /// <summary>Parameters of the class.</summary>
    public static void AddPrimary(Constructor constructor, InjectableClass type, TokenEdits edits)
    {
        var declaration = constructor.Declaration;
        var end = declaration.TypeParameterList?.Span.End ?? declaration.Identifier.Span.End;
        edits.Insert(declaration.SyntaxTree, end, $"({constructor.TypeName(edits)} {type.Parameter})");
    }

    /// <summary>The head of a constructor that is a member, described where the class is.</summary>
    public static string Signature(Constructor constructor, InjectableClass type, TokenEdits edits) =>
        $"{Comment(constructor, type)}{(type.Symbol.IsAbstract ? "protected" : "public")} {constructor.Declaration.Identifier.Text}"
            + $"({constructor.TypeName(edits)} {type.Parameter})";

    private static string Comment(Constructor constructor, InjectableClass type)
    {
        var declaration = constructor.Declaration;
        if (!declaration.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))) return "";
        var line = Layout.LineBreak(declaration) + Layout.Indentation(declaration) + Layout.IndentationUnit(declaration);
        var name = declaration.Identifier.Text + declaration.TypeParameterList?.ToString().Replace('<', '{').Replace('>', '}');
        var parameter = ParameterComment.Of(type.Parameter, ParameterComment.Configuration);
        return $"/// <summary>Initializes a new instance of the <see cref=\"{name}\"/> class.</summary>{line}{parameter}{line}";
    }
}
