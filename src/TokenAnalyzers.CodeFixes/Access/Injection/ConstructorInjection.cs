using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A field for a class with constructors, each of which has the parameter or gets it.</summary>
internal sealed class ConstructorInjection : IInjection
{
    private readonly InjectableClass _type;
    private readonly ImmutableDictionary<ConstructorDeclarationSyntax, string> _existing;
    private readonly string _parameter;
    private readonly string _field;
    private readonly MemberStyle _style;

    private ConstructorInjection(
        InjectableClass type,
        ImmutableDictionary<ConstructorDeclarationSyntax, string> existing,
        string parameter,
        string field,
        MemberStyle style)
    {
        _type = type;
        _existing = existing;
        _parameter = parameter;
        _field = field;
        _style = style;
    }

    public bool AddsParameter => _existing.Count < _type.Constructors.Length;

    /// <returns>Null where constructors call each other: who passes the configuration on is not decided here.</returns>
    public static ConstructorInjection? Of(InjectableClass type, SemanticModel model)
    {
        if (type.Constructors.Any(constructor => constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true)) return null;
        var existing = ImmutableDictionary.CreateBuilder<ConstructorDeclarationSyntax, string>();
        foreach (var constructor in type.Constructors)
        {
            var own = model.Compilation.GetSemanticModel(constructor.SyntaxTree);
            if (Parameters.Configuration(constructor.ParameterList, own) is { } name) existing.Add(constructor, name);
        }

        var declaration = (ClassDeclarationSyntax)type.Constructors[0].Parent!;
        var home = model.Compilation.GetSemanticModel(declaration.SyntaxTree);
        var style = MemberStyle.Of(declaration);
        var lists = type.Constructors.Select(constructor => constructor.ParameterList).ToArray();
        var start = declaration.OpenBraceToken.Span.End;
        var parameter = InjectableClass.Free("configuration", lists, home, start);
        var field = InjectableClass.Free(style.FieldPrefix + "configuration", [], home, start);
        return new(type, existing.ToImmutable(), parameter, field, style);
    }

    public Reading? In(CodePlace code) => code.Reach switch
    {
        Reach.Constructor or Reach.ConstructorArguments => InConstructor(code),
        Reach.Instance => InMember(code),
        _ => null,
    };

    private Reading? InConstructor(CodePlace code)
    {
        if (code.Node.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not { } constructor || _existing.ContainsKey(constructor)) return null;
        return new((_, edits) =>
        {
            AddParameters(code, edits);
            return _parameter;
        });
    }

    private Reading InMember(CodePlace code)
    {
        var isHidden = code.Model.LookupSymbols(code.Position, name: _field).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);
        return new((_, edits) =>
        {
            AddParameters(code, edits);
            AddField(code, edits);
            return _style.UsesThis || isHidden ? "this." + _field : _field;
        });
    }

    private void AddParameters(CodePlace code, TokenEdits edits)
    {
        foreach (var constructor in _type.Constructors.Where(constructor => !_existing.ContainsKey(constructor)))
            Parameters.Add(constructor.ParameterList, $"{TypeName(code, constructor, edits)} {_parameter}", edits);
    }

    private void AddField(CodePlace code, TokenEdits edits)
    {
        var declaration = (ClassDeclarationSyntax)_type.Constructors[0].Parent!;
        NewMembers.AddField(declaration, $"private readonly {TypeName(code, declaration, edits)} {_field};", edits);
        foreach (var constructor in _type.Constructors)
        {
            var parameter = _existing.TryGetValue(constructor, out var known) ? known : _parameter;
            edits.AddStatement(constructor, $"{(_style.UsesThis || parameter == _field ? "this." : "")}{_field} = {parameter};");
        }
    }

    private static string TypeName(CodePlace code, SyntaxNode at, TokenEdits edits) =>
        new TypeNames(code.Model.Compilation.GetSemanticModel(at.SyntaxTree), at.SpanStart, edits).Of(HostTypes.ConfigurationNamespace, "IConfiguration");
}
