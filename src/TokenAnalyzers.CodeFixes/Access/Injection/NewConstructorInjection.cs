using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A constructor for a class without one: parameters of the class from C# 12 on, before that a member.</summary>
internal sealed class NewConstructorInjection : IInjection
{
    private readonly ClassDeclarationSyntax _declaration;
    private readonly SemanticModel _model;
    private readonly bool _isPrimary;
    private readonly string _parameter;
    private readonly string _member;

    private NewConstructorInjection(ClassDeclarationSyntax declaration, SemanticModel model)
    {
        _declaration = declaration;
        _model = model;
        _isPrimary = ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12;
        var start = declaration.OpenBraceToken.Span.End;
        _parameter = InjectableClass.Free("configuration", [], model, start);
        _member = _isPrimary ? _parameter : InjectableClass.Free(MemberStyle.Of(declaration).FieldPrefix + "configuration", [], model, start);
    }

    public bool AddsParameter => true;

    /// <summary>Goes into the part of the class that the code is in.</summary>
    public static NewConstructorInjection? Of(CodePlace code) =>
        code.Declaration is ClassDeclarationSyntax declaration ? new(declaration, code.Model) : null;

    public Reading? In(CodePlace code)
    {
        if (!_isPrimary && code.Reach != Reach.Instance) return null;
        var isHidden = code.Model.LookupSymbols(code.Position, name: _member).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);
        if (isHidden && _isPrimary) return null;
        return new((_, edits) =>
        {
            var typeName = new TypeNames(_model, _declaration.SpanStart, edits).Of(HostTypes.ConfigurationNamespace, "IConfiguration");
            if (_isPrimary) AddPrimaryConstructor(typeName, edits);
            else AddConstructor(typeName, edits);
            return isHidden || (!_isPrimary && MemberStyle.Of(_declaration).UsesThis) ? "this." + _member : _member;
        });
    }

    private void AddPrimaryConstructor(string typeName, TokenEdits edits)
    {
        var end = _declaration.TypeParameterList?.Span.End ?? _declaration.Identifier.Span.End;
        edits.Insert(_declaration.SyntaxTree, end, $"({typeName} {_parameter})");
    }

    private void AddConstructor(string typeName, TokenEdits edits)
    {
        var owner = _parameter == _member || MemberStyle.Of(_declaration).UsesThis ? "this." : "";
        NewMembers.AddFieldAndConstructor(
            _declaration,
            $"private readonly {typeName} {_member};",
            $"public {_declaration.Identifier.Text}({typeName} {_parameter})",
            $"{owner}{_member} = {_parameter};",
            edits);
    }
}
