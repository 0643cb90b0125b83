using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

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

    public static bool IsComponent(INamedTypeSymbol type) => FullNames.IsKindOf(type, $"{Namespace}.IComponent");

    /// <summary>A constructor runs before the property is set.</summary>
    public ReadPlan? In(CodeLocation code) => code.Reach != Reach.Instance ? null : new((_, edits) =>
    {
        AddProperty(edits);
        var isHidden = code.Model.LookupSymbols(code.Position, name: _property).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);
        return isHidden || MemberStyle.Of(_declaration).UsesThis ? "this." + _property : _property;
    });

    private void AddProperty(TokenEdits edits)
    {
        var types = new TypeNames(_model, _declaration.SpanStart, edits);
        var configuration = types.Of(ConfigurationApi.Namespace, "IConfiguration");
        var isNullable = (_model.GetNullableContext(_declaration.OpenBraceToken.SpanStart) & NullableContext.WarningsEnabled) != 0;
        var value = isNullable ? " = default!;" : "";
        if (_declaration.Members.OfType<PropertyDeclarationSyntax>().LastOrDefault(IsInjected) is { } sample)
            NewMembers.AddAfter(
                sample, Like(sample, configuration) + (sample.Initializer is null && !sample.Modifiers.Any(SyntaxKind.RequiredKeyword) ? value : ""), edits);
        else
            NewMembers.AddProperty(
                _declaration, $"[{types.OfAttribute(Namespace, "Inject")}] private {configuration} {_property} {{ get; set; }}{value}", edits);
    }

    private static bool IsInjected(PropertyDeclarationSyntax property) => property is
    {
        AttributeLists: { Count: 1 } lists,
        AccessorList: not null,
        ContainsDirectives: false,
    } && lists[0].Attributes is { Count: 1 } attributes && attributes[0] is { ArgumentList: null, Name: SimpleNameSyntax { Identifier.ValueText: "Inject" } };

    /// <summary>The property as another one that is set is written.</summary>
    private string Like(PropertyDeclarationSyntax sample, string type)
    {
        var text = sample.ToString();
        var (typeStart, nameStart) = (sample.Type.SpanStart - sample.SpanStart, sample.Identifier.SpanStart - sample.SpanStart);
        return text.Substring(0, typeStart) + type
            + text.Substring(typeStart + sample.Type.Span.Length, nameStart - typeStart - sample.Type.Span.Length) + _property
            + text.Substring(nameStart + sample.Identifier.Span.Length);
    }
}
