using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A property of a component that the framework sets when it has made the object.</summary>
internal sealed class ComponentInjection : IInjection
{
    private const string Namespace = "Microsoft.AspNetCore.Components";

    private readonly TypeDeclarationSyntax _declaration;
    private readonly SemanticModel _model;
    private readonly string _property;

    public ComponentInjection(TypeDeclarationSyntax declaration, SemanticModel model)
    {
        _declaration = declaration;
        _model = model;
        _property = FreeName.OfMember(ImmutableArray.Create("Configuration", "AppConfiguration"), declaration, model);
    }

    public static bool IsComponent(INamedTypeSymbol type) => HostTypes.Is(type, Namespace, "IComponent");

    /// <summary>A constructor runs before the property is set.</summary>
    public Reading? In(CodePlace code) => code.Reach != Reach.Instance ? null : new((_, edits) =>
    {
        AddProperty(edits);
        var isHidden = code.Model.LookupSymbols(code.Position, name: _property).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);
        return isHidden || MemberStyle.Of(_declaration).UsesThis ? "this." + _property : _property;
    });

    private void AddProperty(TokenEdits edits)
    {
        var types = new TypeNames(_model, _declaration.SpanStart, edits);
        var configuration = types.Of(HostTypes.ConfigurationNamespace, "IConfiguration");
        var isNullable = (_model.GetNullableContext(_declaration.OpenBraceToken.SpanStart) & NullableContext.WarningsEnabled) != 0;
        NewMembers.AddProperty(
            _declaration,
            $"[{types.OfAttribute(Namespace, "Inject")}] private {configuration} {_property} {{ get; set; }}{(isNullable ? " = default!;" : "")}",
            edits);
    }
}
